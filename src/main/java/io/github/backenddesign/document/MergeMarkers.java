package io.github.backenddesign.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what git leaves in a file with conflicting changes, before a parser stumbles over it with a message that helps nobody. */
final class MergeMarkers {

  private static final Pattern START = Pattern.compile("^<{7}(?: [^\\r\\n]*)?$", Pattern.MULTILINE);

  private MergeMarkers() {
  }

  /** The first marker. */
  static Optional<Problem> find(SourceText source) {
    Matcher matcher = START.matcher(source.text());
    return matcher.find() ? Optional.of(problem(source, matcher.start())) : Optional.empty();
  }

  private static Problem problem(SourceText source, int offset) {
    return Problem.error("document.merge-marker", source.locate(offset, ""), "an unfinished merge: found the conflict marker \"<<<<<<<\"")
        .withRemedy("resolve the conflict, remove the lines with <<<<<<<, ======= and >>>>>>>, and run again");
  }
}
