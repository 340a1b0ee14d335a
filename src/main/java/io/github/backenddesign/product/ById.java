package io.github.backenddesign.product;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;

/** An unchangeable list that also finds its elements by id, the first of each; without it, products of thousands of stories take quadratic time. */
final class ById<T> extends AbstractList<T> implements RandomAccess {

  private final List<T> elements;
  private final Map<ElementId, T> index = new HashMap<>();

  private ById(List<T> elements, Function<T, ElementId> id) {
    this.elements = List.copyOf(elements);
    this.elements.forEach(element -> index.putIfAbsent(id.apply(element), element));
  }

  static <T> ById<T> of(List<T> elements, Function<T, ElementId> id) {
    return new ById<>(elements, id);
  }

  /** The element of a list made by {@link #of}. */
  static <T> Optional<T> find(List<T> elements, ElementId id) {
    return Optional.ofNullable(((ById<T>) elements).index.get(id));
  }

  @Override
  public T get(int position) {
    return elements.get(position);
  }

  @Override
  public int size() {
    return elements.size();
  }
}
