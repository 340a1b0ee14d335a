package io.github.backenddesign.sync;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the slots of a sentence from a table. */
final class Slots {

  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");

  private Slots() {
  }

  static String fill(String text, Map<String, String> slots, String kind) {
    return SLOT.matcher(text).replaceAll(slot -> Matcher.quoteReplacement(Optional.ofNullable(slots.get(slot.group(1)))
        .orElseThrow(() -> new IllegalStateException("nothing fills {" + slot.group(1) + "} of " + kind))));
  }
}
