package io.github.backenddesign.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** Things by the keys they name, in the order they were given; looking each up by a scan takes quadratic time, which large products feel. */
public final class Lookup<K, V> {

  private final List<V> all;
  private final Map<K, List<Integer>> places = new HashMap<>();

  private Lookup(Collection<V> all) {
    this.all = List.copyOf(all);
  }

  /** Of these things, each under all of its keys. */
  public static <K, V> Lookup<K, V> of(Collection<V> all, Function<V, ? extends Collection<K>> keys) {
    Lookup<K, V> lookup = new Lookup<>(all);
    for (int place = 0; place < lookup.all.size(); place++) {
      for (K key : keys.apply(lookup.all.get(place))) {
        List<Integer> found = lookup.places.computeIfAbsent(key, each -> new ArrayList<>());
        if (found.isEmpty() || found.get(found.size() - 1) != place) {
          found.add(place);
        }
      }
    }
    return lookup;
  }

  /** Those with the key. */
  public List<V> get(K key) {
    return places.getOrDefault(key, List.of()).stream().map(all::get).toList();
  }

  /** Those with one of the keys, each once. */
  public List<V> any(Collection<K> keys) {
    TreeSet<Integer> found = new TreeSet<>();
    keys.forEach(key -> found.addAll(places.getOrDefault(key, List.of())));
    return found.stream().map(all::get).toList();
  }
}
