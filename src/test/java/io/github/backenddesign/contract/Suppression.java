package io.github.backenddesign.contract;

import io.github.backenddesign.document.DataTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Something a judge may say, with the decision that makes it right; {@code files} is the end of the names of the files it is right for ("" for all), {@code without} a convention that none of them has
 * ("" for any), {@code operations} is "open" where only those count that ask for no proof of who calls.
 */
record Suppression(String tool, String rule, String files, String without, String operations, String decision, String why) {

  private static final Path FILE = Path.of("src/test/npm/suppressions.yaml");

  static List<Suppression> all() throws IOException {
    List<Suppression> all = new ArrayList<>();
    Map<?, ?> tree = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(FILE));
    for (Map<String, Object> row : DataTable.maps(tree.get("suppressions"))) {
      all.add(new Suppression(text(row, "tool"), text(row, "rule"), text(row, "files"), text(row, "without"), text(row, "operations"), text(row, "decision"), text(row, "why")));
    }
    return all;
  }

  /** Whether it lets the finding pass, made in a file of a design with these conventions and open operations, each as {@code "/path","method"}. */
  boolean covers(NpmJudges.Finding finding, Set<String> conventions, Set<String> open) {
    boolean here = finding.tool().equals(tool) && finding.rule().equals(rule) && finding.file().endsWith(files) && (without.isEmpty() || !conventions.contains(without));
    return here && (operations.isEmpty() || open.stream().anyMatch(finding.text()::contains));
  }

  private static String text(Map<String, Object> row, String key) {
    return String.valueOf(row.getOrDefault(key, ""));
  }
}
