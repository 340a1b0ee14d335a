package io.github.backenddesign.product;

import io.github.backenddesign.document.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says once per key which members nobody recognised, and in how many places. */
final class UnreadReport {

  private UnreadReport() {
  }

  static List<Problem> notes(List<Reading.UnreadMember> unread) {
    Map<String, List<Reading.UnreadMember>> byKey = new LinkedHashMap<>();
    unread.forEach(member -> byKey.computeIfAbsent(member.key(), key -> new ArrayList<>()).add(member));
    return byKey.entrySet().stream().map(entry -> note(entry.getKey(), entry.getValue())).toList();
  }

  private static Problem note(String key, List<Reading.UnreadMember> places) {
    String where = places.size() == 1 ? "" : " (" + places.size() + " places)";
    return Problem.note("document.unread-member", places.get(0).at(), "member \"" + key + "\" is not known to this plugin and was not read" + where);
  }
}
