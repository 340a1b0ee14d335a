package io.github.backenddesign.sync;

import io.github.backenddesign.product.Story;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how urgent something is: the number of a priority (0 first) and whether a release comes after the first. */
final class Ranks {

  private static final Pattern NUMBER = Pattern.compile("(?i)p\\s*(\\d)");
  private static final Pattern LATER = Pattern.compile("(?i).*\\b(?:later|next|future|backlog|post[- ]?mvp|after[- ]?mvp|(?:phase|release|version|v|r)[ -]?[2-9])\\b.*");

  private Ranks() {
  }

  static OptionalInt of(Optional<String> priority) {
    Matcher matcher = NUMBER.matcher(priority.orElse(""));
    return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
  }

  static boolean isLater(Story story) {
    return story.release().filter(release -> LATER.matcher(release).matches()).isPresent();
  }
}
