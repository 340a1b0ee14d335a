package io.github.backenddesign.product;

import io.github.backenddesign.document.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says once per key which members nobody recognised, and once per place of what kind which texts nobody made anything of, and in how many places. */
final class UnreadReport {

  private UnreadReport() {
  }

  static List<Problem> notes(List<Reading.Unread> unread) {
    Map<String, List<Reading.Unread>> alike = new LinkedHashMap<>();
    unread.stream().filter(its -> its.kind() != Reading.Unread.Kind.REPEATED).forEach(its -> alike.computeIfAbsent(subject(its), key -> new ArrayList<>()).add(its));
    return alike.entrySet().stream().map(entry -> note(entry.getKey(), entry.getValue())).toList();
  }

  private static String subject(Reading.Unread its) {
    return its.kind() == Reading.Unread.Kind.MEMBER ? "member \"" + its.key() + "\" is not known to this plugin" : "a value in \"" + its.key() + "\" is not understood";
  }

  private static Problem note(String subject, List<Reading.Unread> places) {
    String where = places.size() == 1 ? "" : " (" + places.size() + " places)";
    return Problem.note("document.unread-member", places.get(0).at(), subject + " and was not read" + where);
  }
}
