package io.github.backenddesign.analysis;

import io.github.backenddesign.product.Story;
import java.util.List;
import java.util.Locale;

/** How a story says what is wanted: behind "to", as a thing, or in a plain sentence without the template of stories. */
record Wish(Story story) {

  private static final int COMPARED = 16;
  private static final List<String> MODALS = List.of("to", "shall", "must", "should", "will", "can", "may");

  /** Whether the want stood behind "to" and so begins with a verb. */
  boolean isInfinitive() {
    String want = lower(story.want());
    String start = want.substring(0, Math.min(COMPARED, want.length()));
    return MODALS.stream().anyMatch(modal -> lower(story.sentence().text()).contains(" " + modal + " " + start));
  }

  /** Whether nobody is said to want anything: "Nobody signs off what they entered". */
  boolean isPlain() {
    return !isInfinitive() && !lower(story.sentence().text()).matches("(?s)^(as|in order|so that|i|we)\\b.*|.*\\bi (want|need|would|can|should|must|wish|like)\\b.*");
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
  }
}
