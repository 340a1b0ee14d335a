package io.github.backenddesign.product;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Choosing and joining of what several files say about the same element, the most authoritative first. */
final class Merging {

  private Merging() {
  }

  static <T> Collection<List<T>> groups(Collection<T> items, Function<T, String> key) {
    return items.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList())).values();
  }

  static <T, V> Optional<V> first(List<T> items, Function<T, Optional<V>> part) {
    return items.stream().flatMap(item -> part.apply(item).stream()).findFirst();
  }

  static <T, V> List<V> firstList(List<T> items, Function<T, List<V>> part) {
    return items.stream().map(part).filter(list -> !list.isEmpty()).findFirst().orElse(List.of());
  }

  static <T> String firstText(List<T> items, Function<T, String> part) {
    return items.stream().map(part).filter(text -> !text.isBlank()).findFirst().orElse("");
  }

  static <T> Passage firstPassage(List<T> items, Function<T, Passage> part) {
    return items.stream().map(part).filter(passage -> !passage.text().isBlank()).findFirst().orElseGet(() -> part.apply(items.get(0)));
  }

  static <T, V> List<V> union(List<T> items, Function<T, List<V>> part) {
    return new ArrayList<>(new LinkedHashSet<>(items.stream().flatMap(item -> part.apply(item).stream()).toList()));
  }

  /** Passages without those that repeat an earlier one in the same words. */
  static List<Passage> distinct(List<Passage> passages) {
    Map<String, Passage> byWords = new LinkedHashMap<>();
    passages.forEach(passage -> byWords.putIfAbsent(Wording.normal(passage.text()), passage));
    return List.copyOf(byWords.values());
  }
}
