package io.github.backenddesign.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreTableTest {

  @Test
  void printsTheTableOfTheIndependentScorer() throws IOException {
    Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
    Cases.NAMES.forEach(name -> rows.put(name, Scoreboard.score(Cases.folder(name), Cases.packet(name))));

    assertThat(ScoreTable.of(rows)).isEqualTo(Files.readString(Cases.resource("evaluation/table.txt")));
  }

  @Test
  void averagesAFigureOverTheCasesThatHaveIt() {
    assertThat(ScoreTable.means(List.of(Map.of("who", 0.5, "asked", 0.25), Map.of("who", 1.0))))
        .isEqualTo(Map.of("asked", 0.25, "who", 0.75));
  }
}
