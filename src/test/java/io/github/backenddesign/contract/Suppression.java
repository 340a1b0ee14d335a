package io.github.backenddesign.contract;

import io.github.backenddesign.document.DataTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Something a judge may say, with the decision that makes it right; {@code files} is the start of the names of the files it is right for, "" for all. */
record Suppression(String tool, String rule, String files, String decision, String why) {

  private static final Path FILE = Path.of("src/test/npm/suppressions.yaml");

  static List<Suppression> all() throws IOException {
    List<Suppression> all = new ArrayList<>();
    Map<?, ?> tree = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(FILE));
    for (Map<String, Object> row : DataTable.maps(tree.get("suppressions"))) {
      all.add(new Suppression(text(row, "tool"), text(row, "rule"), text(row, "files"), text(row, "decision"), text(row, "why")));
    }
    return all;
  }

  boolean covers(NpmJudges.Finding finding) {
    return finding.tool().equals(tool) && finding.rule().equals(rule) && finding.file().startsWith(files);
  }

  private static String text(Map<String, Object> row, String key) {
    return String.valueOf(row.getOrDefault(key, ""));
  }
}
