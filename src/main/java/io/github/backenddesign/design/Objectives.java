package io.github.backenddesign.design;

import io.github.backenddesign.language.Table;
import io.github.backenddesign.product.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Service level objectives from quality requirements that state a number: each part of a target with what it measures. The table is {@code objectives.yaml}. */
final class Objectives {

  private static final Pattern PARTS = Pattern.compile(";\\s*");

  private final Map<Pattern, Metric> metrics = new LinkedHashMap<>();
  private final Pattern windowWords;
  private final String window;

  private record Metric(String name, String how) {
  }

  Objectives() {
    Table table = Table.of(Objectives.class, "objectives.yaml");
    table.rows("metrics").forEach(row -> metrics.put(Pattern.compile("(?i)" + row.get("pattern")), new Metric(String.valueOf(row.get("metric")), String.valueOf(row.get("how")))));
    windowWords = Pattern.compile("(?i)" + table.text("window-words"));
    window = table.text("window");
  }

  /** The objectives of one requirement, none where nothing in its target can be measured. */
  List<ReliabilityDesign.Slo> of(Requirement requirement) {
    List<ReliabilityDesign.Slo> slos = new ArrayList<>();
    if (requirement.kind() != Requirement.Kind.NON_FUNCTIONAL) {
      return slos;
    }
    String target = requirement.target().map(passage -> passage.text()).orElse("");
    for (String part : PARTS.split(target)) {
      metric(part).ifPresent(metric -> slos.add(new ReliabilityDesign.Slo(requirement.id().value(), metric.name(), part, window(part, target, requirement), requirement.measurement().orElse(metric.how() + " (not stated)"))));
    }
    return slos;
  }

  /** Whether a requirement states something that can be measured. */
  boolean isMeasurable(Requirement requirement) {
    return !of(requirement).isEmpty();
  }

  private Optional<Metric> metric(String part) {
    boolean number = part.matches(".*\\d.*") || part.matches("(?i)(no|zero|none)\\b.*");
    return number ? metrics.entrySet().stream().filter(entry -> entry.getKey().matcher(part).find()).map(Map.Entry::getValue).findFirst() : Optional.empty();
  }

  private String window(String part, String target, Requirement requirement) {
    for (String text : List.of(part, target, requirement.measurement().orElse(""))) {
      Matcher matcher = windowWords.matcher(text);
      if (matcher.find()) {
        return matcher.group();
      }
    }
    return window;
  }
}
