package io.github.backenddesign.sync;

import io.github.backenddesign.analysis.Statement;
import io.github.backenddesign.analysis.Statements;
import io.github.backenddesign.product.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Calls are limited in number, and nothing keeps the counters where every instance sees them. */
final class LimitCounters implements Gaps {

  private static final Pattern LIMIT = Pattern.compile("(?i)\\brate limits?\\b|\\blimits? (?:the )?(?:request )?rate\\b|\\bafter many wrong attempts\\b");

  @Override
  public List<DataGap> find(Scene scene) {
    Optional<Statement> limit = Statements.of(scene.product()).stream().filter(statement -> statement.kind() != Statement.Kind.EXPECTATION && LIMIT.matcher(statement.text())
        .find()).findFirst();
    return limit.map(statement -> DataGap.of("counters-unkept", new Passage(statement.text(), statement.at()), statement.refs()).with("words", statement.text())).stream().toList();
  }
}
