package io.github.backenddesign.sync;

import io.github.backenddesign.analysis.Statement;
import io.github.backenddesign.analysis.Statements;
import io.github.backenddesign.design.Choice;
import io.github.backenddesign.document.DataTable;
import io.github.backenddesign.product.Expectation;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.SourceArtifact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The security designer's rules for sign-in and tokens differ from the decided ones, or, before the decision, from what the documents bind. */
final class AuthenticationDifferences implements Finder {

  private static final List<String> ABOUT = List.of("auth", "session", "token", "login", "sign", "identity");

  private final Map<String, Object> dimensions = DataTable.beside(AuthenticationDifferences.class, "authentication.yaml");

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (String dimension : dimensions.keySet()) {
      Optional<Passage> norm = norm(scene, dimension);
      for (Expectation expectation : norm.isPresent() ? scene.product().expectations() : List.<Expectation>of()) {
        if (speaksOfIt(expectation) && differ(dimension, expectation.text().text(), norm.get().text())) {
          findings.add(Finding.of("authentication-differs", Scene.of(expectation), norm.get()).with("one", String.join(", ", families(dimension, expectation.text().text())))
              .with("other", String.join(", ", families(dimension, norm.get().text()))).with("designer", ExpectedCall.designer(expectation.from())));
        }
      }
    }
    return findings;
  }

  private static boolean speaksOfIt(Expectation expectation) {
    String path = (expectation.name() + " " + expectation.kind()).toLowerCase(Locale.ROOT);
    return expectation.from() == SourceArtifact.Role.SECURITY_PACKET && ABOUT.stream().anyMatch(path::contains);
  }

  /** What was decided about this, else the first binding statement about it. */
  private Optional<Passage> norm(Scene scene, String dimension) {
    for (Choice choice : scene.design().auth().authentication().values()) {
      if (choice.decisionId().isPresent() && !choice.value().startsWith("TBD") && !families(dimension, choice.value()).isEmpty()) {
        Optional<Passage> answer = scene.answer(choice.decisionId().get());
        return answer.map(passage -> new Passage(choice.value(), passage.at()));
      }
    }
    return Statements.of(scene.product()).stream().filter(statement -> statement.kind().isBinding() && statement.kind() != Statement.Kind.OUT_OF_SCOPE && !families(dimension,
        statement.text()).isEmpty()).findFirst()
        .map(statement -> new Passage(statement.text(), statement.at()));
  }

  private boolean differ(String dimension, String one, String other) {
    Set<String> first = families(dimension, one);
    return !first.isEmpty() && first.stream().noneMatch(families(dimension, other)::contains);
  }

  private Set<String> families(String dimension, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Map<String, Object> families = DataTable.map(dimensions.get(dimension));
    return families.entrySet().stream().filter(family -> DataTable.texts(family.getValue()).stream().anyMatch(lower::contains)).map(Map.Entry::getKey)
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }
}
