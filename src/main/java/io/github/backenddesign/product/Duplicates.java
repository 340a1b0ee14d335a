package io.github.backenddesign.product;

import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Notices an id that one collection gives twice. The same element told twice counts once; another element gets a name of its own, so that nothing is lost.
 * The same id in two collections (a story inside its epic and in the list of stories) is no duplicate, nor is one in two paragraphs of a text.
 */
final class Duplicates<T> {

  private final String noun;
  private final Function<T, ElementId> id;
  private final Function<T, SourceLocation> at;
  private final Function<T, String> words;
  private final BiFunction<T, ElementId, T> renamed;

  /** The first element under an id, and the different words of all of them. */
  private record Told<T>(T first, Set<String> words) {
    Told(T first, String words) {
      this(first, new HashSet<>(Set.of(Wording.normal(words))));
    }
  }

  Duplicates(String noun, Function<T, ElementId> id, Function<T, SourceLocation> at, Function<T, String> words, BiFunction<T, ElementId, T> renamed) {
    this.noun = noun;
    this.id = id;
    this.at = at;
    this.words = words;
    this.renamed = renamed;
  }

  List<T> resolve(List<T> items, List<Problem> problems) {
    Map<String, Told<T>> seen = new HashMap<>();
    List<T> kept = new ArrayList<>();
    for (T item : items) {
      if (at.apply(item).pointer().isEmpty()) {
        kept.add(item);
        continue;
      }
      String key = collection(item) + " " + IdText.key(id.apply(item).value());
      Told<T> before = seen.get(key);
      T result = item;
      if (before == null) {
        seen.put(key, new Told<>(item, words.apply(item)));
      } else {
        boolean clashes = before.words().add(Wording.normal(words.apply(item)));
        result = clashes ? renamed.apply(item, new ElementId(id.apply(item) + "-" + before.words().size())) : item;
        problems.add(problem(item, before.first(), clashes ? "; it is kept as " + id.apply(result) : " with the same words"));
      }
      kept.add(result);
    }
    return kept;
  }

  private Problem problem(T item, T first, String outcome) {
    String message = "this " + noun + " has the id of another one at " + at.apply(first) + outcome;
    return Problem.warning("document.duplicate-id", at.apply(item), message).about(id.apply(item).value()).withRemedy("give one of the two another id");
  }

  private String collection(T item) {
    String pointer = at.apply(item).pointer();
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }
}
