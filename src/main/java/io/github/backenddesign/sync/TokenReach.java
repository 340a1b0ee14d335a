package io.github.backenddesign.sync;

import io.github.backenddesign.analysis.Statement;
import io.github.backenddesign.analysis.Statements;
import io.github.backenddesign.product.Expectation;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A client keeps the token where scripts can read it, while people write text that other people's browsers show. */
final class TokenReach implements Finder {

  private static final Pattern IN_REACH = Pattern.compile("(?i)\\btokens?\\b.*\\b(?:local ?storage|session ?storage)\\b");
  private static final Pattern INJECTION = Pattern.compile("(?i)script.injection|injection samples|\\bxss\\b|cross.site scripting|must not be able to harm readers");

  @Override
  public List<Finding> find(Scene scene) {
    Optional<Passage> harm = Statements.of(scene.product()).stream().filter(statement -> statement.kind() == Statement.Kind.NFR && INJECTION.matcher(statement.text()).find())
        .findFirst()
        .map(statement -> new Passage(statement.text(), statement.at()));
    List<Finding> findings = new ArrayList<>();
    for (Expectation expectation : harm.isPresent() ? scene.product().expectations() : List.<Expectation>of()) {
      if (IN_REACH.matcher(expectation.text().text()).find()) {
        findings.add(Finding.of("token-in-reach", Scene.of(expectation), harm.get()).with("designer", ExpectedCall.designer(expectation.from())));
      }
    }
    return findings;
  }
}
