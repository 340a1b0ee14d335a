package io.github.backenddesign.product;

import java.util.Objects;

/** An id a document gives to one of its elements ("US-001", "FR-014", "IF-03", "accounts"), kept as written. */
public record ElementId(String value) implements Comparable<ElementId> {

  /** Refuses an empty id. */
  public ElementId {
    if (Objects.requireNonNull(value).isBlank()) {
      throw new IllegalArgumentException("an element id can not be blank");
    }
  }

  @Override
  public int compareTo(ElementId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
