package io.github.backenddesign.sync;

import io.github.backenddesign.document.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words gaps: topic, what is missing and our position for each kind, from one table. */
final class DataGapTable {

  private final Map<String, Object> kinds = DataTable.beside(DataGapTable.class, "data-gaps.yaml");
  private final List<String> order = List.copyOf(kinds.keySet());

  /** Where a kind stands in the order of records. */
  int rank(String kind) {
    return order.indexOf(kind);
  }

  SyncRecords.UnclearData word(DataGap gap, int number) {
    Map<String, Object> kind = DataTable.map(kinds.get(gap.kind()));
    if (kind.isEmpty()) {
      throw new IllegalStateException("data-gaps.yaml has no kind " + gap.kind());
    }
    List<String> refs = new ArrayList<>(gap.refs());
    refs.add(gap.place().at().toString());
    return new SyncRecords.UnclearData(String.format("UD-%02d", number), fill(kind, "topic", gap), fill(kind, "missing", gap), fill(kind, "position", gap), refs);
  }

  private static String fill(Map<String, Object> kind, String part, DataGap gap) {
    return Slots.fill(DataTable.text(kind.get(part)), gap.slots(), gap.kind());
  }
}
