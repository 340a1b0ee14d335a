package io.github.backenddesign.product;

import io.github.backenddesign.document.Problem;
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

  /** As above, where the same may be said in other words: a summary repeats some words of what it sums up. */
  <T> void compareSense(String kind, ElementId about, List<T> drafts, Function<T, Optional<Passage>> part) {
    Optional<Passage> first = drafts.stream().flatMap(draft -> part.apply(draft).stream()).filter(passage -> !Wording.isPutOff(passage.text())).findFirst();
    compare(kind, about, drafts, draft -> part.apply(draft).filter(passage -> passage.equals(first.orElse(passage)) || !Wording.alike(first.get().text(), passage.text())));
  }

  /** Each side that does not count, at its place, with the place of the one that does. */
  List<Problem> problems() {
    return found.stream().flatMap(conflict -> conflict.sides().stream().skip(1).map(side -> problem(conflict, side))).toList();
  }

  private static Problem problem(Conflict conflict, Passage side) {
    Passage first = conflict.sides().get(0);
    String message = "the " + conflict.kind() + " is \"" + side.text() + "\" here, but \"" + first.text() + "\" at " + first.at() + ", which counts";
    return Problem.warning("document.conflict", side.at(), message).about(conflict.about().value()).withRemedy("make both say the same");
  }

  private static boolean isNew(List<Passage> sides, Passage passage, Function<Passage, String> core) {
    return sides.stream().noneMatch(side -> Wording.same(core.apply(side), core.apply(passage)));
  }

  private static String summary(String kind, ElementId about, List<Passage> sides) {
    List<String> views = sides.stream().map(side -> "\"" + side.text() + "\" in " + side.at().file()).toList();
    return about + ": the " + kind + " is " + String.join(", but ", views);
  }
}
