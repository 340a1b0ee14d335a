package io.github.backenddesign.product;

import io.github.backenddesign.document.MarkdownBlock;
import io.github.backenddesign.document.MarkdownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** A table of who may do what: roles are its columns, actions its rows, a mark or a condition stands where both meet. */
final class AccessMatrix {

  private static final Set<String> YES = Set.of("yes", "y", "x", "\u2713", "\u2714", "\u2705", "allowed", "ja", "true", "\u2714\ufe0f");
  private static final Set<String> NO = Set.of("", "-", "\u2013", "\u2014", "no", "n", "\u2717", "\u274c", "\u2718", "denied", "nein", "false");
  private static final int LONGEST_CONDITION = 4;

  private AccessMatrix() {
  }

  /** Whether every cell but the first of each row is a mark or a short condition, and some are marks. */
  static boolean isOne(MarkdownBlock.Table table) {
    List<String> marks = table.rows().stream().flatMap(row -> row.cells().stream().skip(1)).map(AccessMatrix::mark).toList();
    return table.header().size() > 1 && marks.stream().anyMatch(YES::contains) && marks.stream().allMatch(mark -> mark.split(" ").length <= LONGEST_CONDITION);
  }

  static List<AccessRule> read(MarkdownBlock.Table table) {
    return IntStream.range(1, table.header().size()).mapToObj(column -> rule(table, column)).filter(rule -> !rule.may().isEmpty()).toList();
  }

  private static AccessRule rule(MarkdownBlock.Table table, int column) {
    List<Passage> may = new ArrayList<>();
    for (MarkdownBlock.Row row : table.rows()) {
      String mark = mark(row.cells().get(column));
      if (!NO.contains(mark)) {
        String condition = YES.contains(mark) ? "" : " (" + row.cells().get(column).text() + ")";
        may.add(new Passage(row.cells().get(0).text() + condition, row.cells().get(column).at()));
      }
    }
    return new AccessRule(new Passage(table.header().get(column).text(), table.header().get(column).at()), may);
  }

  private static String mark(MarkdownText cell) {
    return Wording.clean(cell.text()).toLowerCase(Locale.ROOT);
  }
}
