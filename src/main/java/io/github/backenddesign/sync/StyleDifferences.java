package io.github.backenddesign.sync;

import io.github.backenddesign.analysis.Statement;
import io.github.backenddesign.analysis.Statements;
import io.github.backenddesign.design.ApiDesign;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A call is expected in another style than the decided one, or, before the decision, than the one style the documents ask for. */
final class StyleDifferences implements Finder {

  private static final Pattern ONE_STYLE = Pattern.compile("(?i)\\b(?:one|a single|the same)\\b[^.;]{0,40}\\b(?:contract|style)\\b");
  private static final List<Statement.Kind> STATING = List.of(Statement.Kind.CONSTRAINT, Statement.Kind.NFR, Statement.Kind.RESPONSE);
  private static final List<List<String>> FAMILIES = List.of(List.of("graphql"), List.of("grpc", "rpc", "thrift", "twirp"), List.of("soap"), List.of("websocket"), List.of("rest",
      "http", "json", "resource"));

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    Optional<Norm> norm = norm(scene);
    for (ExpectedCall call : ExpectedCall.of(scene)) {
      Optional<String> style = call.source().style().flatMap(StyleDifferences::family);
      if (norm.isPresent() && style.isPresent() && !style.get().equals(norm.get().family())) {
        findings.add(Finding.of("style-differs", call.place(), norm.get().place()).with("call", call.label()).with("style", call.source().style().get()).with("norm", norm.get()
            .family())
            .with("designer", call.designer()));
      }
    }
    return findings;
  }

  /** The style that counts, and the place that says so. */
  private record Norm(String family, Passage place) {
  }

  private static Optional<Norm> norm(Scene scene) {
    Optional<ApiDesign.AudienceStyle> decided = scene.design().api().styles().stream().filter(style -> style.audience().equals("clients") && !style.style().startsWith("TBD"))
        .findFirst();
    if (decided.isPresent()) {
      return family(decided.get().style()).flatMap(family -> scene.answer(decided.get().decisionId()).or(() -> stated(scene)).map(place -> new Norm(family, place)));
    }
    return stated(scene).flatMap(place -> mostExpected(scene).map(family -> new Norm(family, place)));
  }

  private static Optional<Passage> stated(Scene scene) {
    return Statements.of(scene.product()).stream().filter(statement -> STATING.contains(statement.kind()) && ONE_STYLE.matcher(statement.text()).find()).findFirst()
        .map(statement -> new Passage(statement.text(), statement.at()));
  }

  /** Where one style is demanded and none is decided, the exception among the calls is the one that differs. */
  private static Optional<String> mostExpected(Scene scene) {
    List<String> styles = ExpectedCall.of(scene).stream().flatMap(call -> call.source().style().flatMap(StyleDifferences::family).stream()).toList();
    return styles.stream().distinct().filter(style -> styles.stream().filter(style::equals).count() * 2 > styles.size()).findFirst();
  }

  private static Optional<String> family(String style) {
    String lower = style.toLowerCase(Locale.ROOT);
    return FAMILIES.stream().filter(family -> family.stream().anyMatch(lower::contains)).map(family -> family.get(family.size() > 1 && family.get(1).equals("rpc") ? 1 : 0))
        .findFirst();
  }
}
