package io.github.backenddesign.analysis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a sentence denies what a part of it names: "no login", "pages are not rendered", "search comes in a later release".
 * A negator reaches to the end of its clause; "not only" and "no other than" do not deny.
 */
final class Negation {

  private static final Pattern CLAUSE_START = Pattern.compile("[;:(.]|,? but |,? while |,? whereas |,? however,? |, and |, so ", Pattern.CASE_INSENSITIVE);
  private static final Pattern HARMLESS = Pattern.compile("not only|no (?:more|less|fewer|later|longer|other|matter|earlier|sooner)|not (?:more|less|later|fewer) than|nothing but|no one but|non-", Pattern.CASE_INSENSITIVE);
  private static final Pattern BEFORE = Pattern.compile("\\b(?:no|not|never|without|neither|nor|none|nobody|cannot|avoid|avoids|excludes?|excluding|except|instead of|rather than|unlike|forbids?|forbidden"
      + "|prohibits?|free of|out of scope)\\b|n['\u2019]t\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern AFTER = Pattern.compile("^(?:[^.;]{0,40}?\\b(?:is|are|was|be|will|do|does|has|have|comes?|follows?|must|may|shall|should|can)\\b[^.;]{0,12})?"
      + "\\b(?:out of scope|not (?:needed|required|part|planned|supported|allowed|wanted|in scope|included|offered|used|before|yet|until|foreseen|provided|permitted|be (?:used|introduced|chosen|offered|added|stored|kept|allowed|needed|shown|supported|built))|excluded|forbidden|unnecessary|postponed|deferred"
      + "|later(?! than)|in a (?:later|future)|from phase (?:2|two)|in phase (?:2|two|3)|phase (?:2|two)|next (?:release|phase|version))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final int REACH_IN_WORDS = 7;

  private Negation() {
  }

  /** Whether the words between start and end stand under a negation. */
  static boolean denies(String sentence, int start, int end) {
    return BEFORE.matcher(reach(clauseBefore(sentence, start))).find() || deniedAfter(sentence.substring(end));
  }

  private static boolean deniedAfter(String rest) {
    Matcher after = AFTER.matcher(rest.strip());
    return after.find() && after.end() <= 80;
  }

  private static String clauseBefore(String sentence, int start) {
    String before = sentence.substring(0, start);
    Matcher boundary = CLAUSE_START.matcher(before);
    int from = 0;
    while (boundary.find()) {
      from = boundary.end();
    }
    return HARMLESS.matcher(before.substring(from)).replaceAll(" ");
  }

  private static String reach(String clause) {
    String[] words = clause.strip().split("\\s+");
    int from = Math.max(0, words.length - REACH_IN_WORDS);
    return String.join(" ", java.util.Arrays.copyOfRange(words, from, words.length));
  }
}
