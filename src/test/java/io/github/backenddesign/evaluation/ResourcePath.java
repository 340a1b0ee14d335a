package io.github.backenddesign.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The address of an operation, cut into segments; version and {@code /api} prefixes say nothing about the resource and are dropped. */
record ResourcePath(String text, List<String> segments) {

  private static final Pattern PREFIX = Pattern.compile("v\\d+|api|rest");

  ResourcePath {
    segments = List.copyOf(segments);
  }

  static ResourcePath of(String text) {
    String address = text.replaceAll("\\?.*", "");
    return new ResourcePath(text, Arrays.stream(address.split("[/:]"))
        .filter(s -> !s.isEmpty() && !PREFIX.matcher(s).matches())
        .toList());
  }

  /** False for remote procedures, events and jobs, which have no address. */
  boolean given() {
    return !text.isEmpty();
  }

  /** The segments that name something, in order. */
  List<String> names() {
    return segments.stream().filter(s -> !parameter(s)).toList();
  }

  /** The resource: the last name, in the singular. */
  String noun() {
    List<String> names = names();
    return names.isEmpty() ? "" : Words.stem(names.get(names.size() - 1));
  }

  /** Something done to one item, as in {@code /orders/{id}/cancel}. */
  boolean action() {
    return !segments.isEmpty() && !endsInParameter() && segments.stream().anyMatch(ResourcePath::parameter);
  }

  /** The same resource, and both an item or both a collection. */
  boolean sameShape(ResourcePath other) {
    return !segments.isEmpty() && !other.segments.isEmpty()
        && noun().equals(other.noun()) && endsInParameter() == other.endsInParameter();
  }

  private boolean endsInParameter() {
    return parameter(segments.get(segments.size() - 1));
  }

  private static boolean parameter(String segment) {
    return segment.startsWith("{") || segment.startsWith("<");
  }
}
