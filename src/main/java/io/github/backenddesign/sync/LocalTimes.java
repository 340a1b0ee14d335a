package io.github.backenddesign.sync;

import io.github.backenddesign.analysis.Statement;
import io.github.backenddesign.analysis.Statements;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Times are shown as local times of places, and no place has a time zone. */
final class LocalTimes implements Gaps {

  private static final Pattern LOCAL = Pattern.compile("(?i)\\blocal times?\\b(?: of | at | in |s?\\b)");

  @Override
  public List<DataGap> find(Scene scene) {
    boolean zone = scene.model().entities().stream().flatMap(entity -> entity.attributes().stream()).anyMatch(attribute -> attribute.name().toLowerCase(java.util.Locale.ROOT)
        .contains("zone"));
    List<DataGap> gaps = new ArrayList<>();
    for (Statement statement : zone ? List.<Statement>of() : Statements.of(scene.product())) {
      if (gaps.isEmpty() && LOCAL.matcher(statement.text()).find()) {
        gaps.add(DataGap.of("time-zone-unknown", new Passage(statement.text(), statement.at()), statement.refs()).with("words", statement.text()));
      }
    }
    return gaps;
  }
}
