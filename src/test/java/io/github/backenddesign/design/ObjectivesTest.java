package io.github.backenddesign.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.analysis.Products;
import io.github.backenddesign.product.Product;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectivesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "p95 below 300 ms | http.server.request.duration (histogram, per http.route) | 28 days, rolling (not stated)",
      "99.9 % per calendar month | good requests / valid requests (http.server.request.duration, status below 500) | per calendar month",
      "2,000 readings per second for 10 minutes | rate of http.server.request.duration (count) | for 10 minutes",
      "95 % of searches within 400 ms at 150 requests per second | http.server.request.duration (histogram, per http.route) | 28 days, rolling (not stated)",
      "visible on the board within 5 seconds | age of a change when it becomes visible (histogram, from its time stamp) | 28 days, rolling (not stated)",
      "0 lost | count of differences in a reconciliation | 28 days, rolling (not stated)",
      "restored within 4 hours | time until service and data are back | 28 days, rolling (not stated)"})
  void tellsWhatATargetMeasures(String target, String metric, String window) {
    assertThat(objectives(target)).extracting(slo -> slo.metric() + " | " + slo.window()).containsExactly(metric + " | " + window);
  }

  @Test
  void takesEachPartOfATargetByItself() {
    assertThat(objectives("p95 below 1 s; 99.5 % a month")).extracting(ReliabilityDesign.Slo::target).containsExactly("p95 below 1 s", "99.5 % a month");
  }

  @Test
  void findsNoObjectiveInWhatCanNotBeMeasured() {
    assertThat(objectives("easy to use")).isEmpty();
  }

  private static List<ReliabilityDesign.Slo> objectives(String target) {
    Product product = Products.read("prd.packet.json", """
        {"normalized_prd": {"non_functional_requirements": [{"id": "NFR-001", "category": "performance", "requirement": "It is good.", "target": "%s"}]}}
        """.formatted(target));
    return new Objectives().of(product.requirements().get(0));
  }
}
