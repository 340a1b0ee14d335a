package io.github.backenddesign.sync;

import io.github.backenddesign.document.DataTable;
import io.github.backenddesign.product.Passage;
import java.util.List;
import java.util.Map;

/** Words findings: the sentence, severity, ways to resolve and designers of each kind of disagreement, from one table. */
final class MismatchTable {

  private static final int LONGEST_QUOTE = 240;

  private final Map<String, Object> kinds = DataTable.beside(MismatchTable.class, "mismatches.yaml");
  private final List<String> order = List.copyOf(kinds.keySet());

  /** Where a kind stands in the order of records. */
  int rank(String kind) {
    return order.indexOf(kind);
  }

  Mismatch word(Finding finding, int number) {
    Map<String, Object> kind = DataTable.map(kinds.get(finding.kind()));
    if (kind.isEmpty()) {
      throw new IllegalStateException("mismatches.yaml has no kind " + finding.kind());
    }
    List<Mismatch.Side> sides = finding.sides().stream().map(MismatchTable::side).toList();
    List<Mismatch.Resolution> options = DataTable.maps(kind.get("options")).stream().map(option -> option(option, finding)).toList();
    List<String> rerun = DataTable.texts(kind.get("rerun")).stream().map(name -> fill(name, finding)).distinct().toList();
    String severity = finding.severity().isEmpty() ? DataTable.text(kind.get("severity")) : finding.severity();
    return new Mismatch(String.format("MM-%02d", number), finding.kind(), severity, fill(DataTable.text(kind.get("summary")), finding), sides, options, rerun);
  }

  private static Mismatch.Side side(Passage passage) {
    return new Mismatch.Side(passage.at().file(), passage.at().toString(), shorten(passage.text()));
  }

  private static Mismatch.Resolution option(Map<String, Object> option, Finding finding) {
    return new Mismatch.Resolution(fill(DataTable.text(option.get("title")), finding), texts(option.get("pros"), finding), texts(option.get("cons"), finding));
  }

  private static List<String> texts(Object value, Finding finding) {
    return DataTable.texts(value).stream().map(text -> fill(text, finding)).toList();
  }

  private static String fill(String text, Finding finding) {
    return Slots.fill(text, finding.slots(), finding.kind());
  }

  /** A quote is cut at a word; a line of a table does not hold a page. */
  private static String shorten(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= LONGEST_QUOTE) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONGEST_QUOTE);
    return line.substring(0, end > 0 ? end : LONGEST_QUOTE) + " ...";
  }
}
