package io.github.backenddesign.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A map of boxes and arrows, for diagrams in Markdown and for pictures alike. Ids are ours, labels are words of the documents. */
record Graph(List<Box> boxes, List<Arrow> arrows) {

  /** A box; {@code anchor} names the place where it is explained. */
  record Box(String id, String label, String note, String anchor) {
  }

  /** An arrow; {@code kind} is "use" or "event", or the cardinality of a relation. */
  record Arrow(String from, String to, String label, String kind) {
  }

  Graph {
    boxes = List.copyOf(boxes);
    arrows = List.copyOf(arrows);
  }

  /** The graph as templates read it. */
  Map<String, Object> members() {
    RecordTree records = new RecordTree();
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("boxes", records.items(boxes));
    members.put("arrows", records.items(arrows));
    return members;
  }
}
