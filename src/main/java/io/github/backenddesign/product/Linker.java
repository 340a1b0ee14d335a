package io.github.backenddesign.product;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sorts the links of all files by the kinds of element they connect. */
final class Linker {

  private final Map<ElementId, Set<ElementId>> links = new LinkedHashMap<>();
  private final IdIndex index;

  Linker(IdIndex index, List<Link> links) {
    this.index = index;
    for (Link link : links) {
      Optional<ElementId> one = index.findAny(link.one());
      Optional<ElementId> other = index.findAny(link.other());
      if (one.isPresent() && other.isPresent()) {
        connect(one.get(), other.get());
        connect(other.get(), one.get());
      } else {
        all(link.one(), link.other());
        all(link.other(), link.one());
      }
    }
  }

  private void all(String word, String id) {
    if (IdIndex.isAll(word)) {
      index.findAny(id).ifPresent(element -> index.known(Reference.Kind.STORY).forEach(story -> {
        connect(element, story);
        connect(story, element);
      }));
    }
  }

  private void connect(ElementId one, ElementId other) {
    links.computeIfAbsent(one, key -> new LinkedHashSet<>()).add(other);
  }

  /** The elements of a kind that are linked with the given one. */
  List<ElementId> of(ElementId element, Reference.Kind kind) {
    return links.getOrDefault(element, Set.of()).stream().filter(id -> index.isKnown(kind, id)).toList();
  }

  /** What an element refers to itself, followed by what links add. */
  List<ElementId> joined(ElementId element, Reference.Kind kind, List<ElementId> own) {
    Set<ElementId> all = new LinkedHashSet<>(index.resolve(kind, own));
    all.addAll(of(element, kind));
    return List.copyOf(all);
  }
}
