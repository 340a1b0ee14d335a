package io.github.backenddesign.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a question gives to choose from: "(24 hours / 30 days)", "flat, by country, or none", "in this system or read from theirs". */
final class ChoicePhrases {

  private static final Pattern LISTED = Pattern.compile("\\(([^()?]+?(?:\\s*/\\s*[^()?/]+)+|[^()?]+?,[^()?]+)\\)");
  private static final Pattern BEHIND_COLON = Pattern.compile("(?::|\u2013|\u2014| - )\\s*((?:(?! - )[^:?])+,? or (?:(?! - )[^:?])+)(?:\\?| - )");
  private static final Pattern OR = Pattern.compile("^(.*?),? or (.*?)[?]");
  private static final Pattern PREPOSITION = Pattern.compile("(?i)^(?:in|on|at|by|from|to|with|for|before|after|per|within|through|as|into|only)$");
  private static final Pattern INDEFINITE = Pattern.compile("(?i)^(?:an?|one|two|\\d+)$");
  private static final Pattern DEFINITE = Pattern.compile("(?i)^(?:the|its|their|our)$");
  private static final int LONGEST = 9;

  private ChoicePhrases() {
  }

  /** The alternatives in the order of the question; none where it gives nothing to choose from. */
  static List<String> of(String question) {
    Matcher listed = LISTED.matcher(question);
    if (listed.find() && (listed.group(1).contains("/") || listed.group(1).split(",").length > 2)) {
      return tidy(listed.group(1).split("\\s*/\\s*|,\\s*(?:or\\s+)?|\\s+or\\s+"));
    }
    Matcher behindColon = BEHIND_COLON.matcher(question);
    if (behindColon.find()) {
      return tidy(behindColon.group(1).split(",\\s*(?:or\\s+)?|\\s+or\\s+"));
    }
    Matcher or = OR.matcher(question);
    return or.find() ? pair(or.group(1), or.group(2)) : List.of();
  }

  private static List<String> pair(String left, String right) {
    String first = matching(left.strip().split("\\s+"), right.strip().split("\\s+"));
    List<String> pair = tidy(first, right.replaceFirst(",.*", ""));
    return pair.size() == 2 && pair.stream().allMatch(phrase -> phrase.split("\\s+").length <= LONGEST) ? pair : List.of();
  }

  /** The end of the left side that is built like the right side: from its last article, preposition or participle on. */
  private static String matching(String[] left, String[] right) {
    int start = 0;
    String lead = right[0].equalsIgnoreCase("only") && right.length > 1 ? right[1] : right[0];
    for (int i = left.length - 1; i > 0 && start == 0; i--) {
      start = sameSort(left[i], lead) ? i : 0;
    }
    int from = start > 0 ? start : left.length - 1;
    return String.join(" ", Arrays.copyOfRange(left, from, left.length));
  }

  private static boolean sameSort(String word, String lead) {
    return PREPOSITION.matcher(lead).matches() && PREPOSITION.matcher(word).matches() || INDEFINITE.matcher(lead).matches()
        && INDEFINITE.matcher(word).matches()
        || DEFINITE.matcher(lead).matches() && DEFINITE.matcher(word).matches() || isParticiple(lead) && isParticiple(word);
  }

  private static boolean isParticiple(String word) {
    return word.toLowerCase(Locale.ROOT).matches("\\w{2,}ed|read|kept|sent|given|chosen|taken|held|made|done");
  }

  private static List<String> tidy(String... phrases) {
    return Arrays.stream(phrases).map(phrase -> Sentences.bare(phrase).replaceFirst("(?i)^(?:simply|either|or)\\s+", ""))
        .filter(phrase -> !phrase.isEmpty()).distinct().toList();
  }
}
