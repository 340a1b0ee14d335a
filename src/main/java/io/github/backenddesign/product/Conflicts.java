package io.github.backenddesign.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Notices where files that speak about the same element disagree; case, blanks and punctuation are no disagreement. */
final class Conflicts {

  private final List<Conflict> found = new ArrayList<>();

  List<Conflict> found() {
    return List.copyOf(found);
  }

  /** Compares one part of all drafts of an element with the first one that has it. */
  <T> void compare(String kind, ElementId about, List<T> drafts, Function<T, Optional<Passage>> part) {
    compare(kind, about, drafts, part, Passage::text);
  }

  /** As above, where {@code core} is what counts of the words. */
  <T> void compare(String kind, ElementId about, List<T> drafts, Function<T, Optional<Passage>> part, Function<Passage, String> core) {
    List<Passage> sides = new ArrayList<>();
    for (T draft : drafts) {
      part.apply(draft).filter(passage -> !Wording.isPutOff(core.apply(passage))).filter(passage -> isNew(sides, passage, core)).ifPresent(sides::add);
    }
    if (sides.size() > 1) {
      found.add(new Conflict(kind, about, summary(kind, about, sides), sides));
    }
  }

  private static boolean isNew(List<Passage> sides, Passage passage, Function<Passage, String> core) {
    return sides.stream().noneMatch(side -> Wording.same(core.apply(side), core.apply(passage)));
  }

  private static String summary(String kind, ElementId about, List<Passage> sides) {
    List<String> views = sides.stream().map(side -> "\"" + side.text() + "\" in " + side.at().file()).toList();
    return about + ": the " + kind + " is " + String.join(", but ", views);
  }
}
