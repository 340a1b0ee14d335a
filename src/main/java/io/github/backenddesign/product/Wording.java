package io.github.backenddesign.product;

import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Small judgements about words: what counts as nothing said, when two wordings are the same, how a name is made of them. */
final class Wording {

  private static final Set<String> NOTHING = Set.of("", "tbd", "t.b.d.", "tba", "n/a", "na", "-", "--", "\u2013", "\u2014", "?", "null", "none", "todo", "unknown", "not stated",
      "not specified");
  private static final int LONGEST_NOTHING = NOTHING.stream().mapToInt(String::length).max().orElse(0);
  private static final Pattern INVISIBLE = Pattern.compile("[\\uFEFF\\u200B\\u200E\\u200F\\u00AD]");
  private static final Pattern PUT_OFF = Pattern.compile("(?i)(tbd|tba|todo)\\b");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern INNER_APOSTROPHE = Pattern.compile("(?<=\\p{L})['\u2019](?=\\p{L})");
  private static final Pattern CASE_CHANGE = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  /** What separates the names of a list. */
  static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s+");
  static final Pattern SEMICOLON = Pattern.compile(";\\s*");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> STOP_WORDS = Set.of("a", "about", "after", "all", "an", "and", "any", "are", "as", "at", "be", "been", "before", "but", "by", "can", "could",
      "do", "does", "each", "for", "from",
      "had", "has", "have", "how", "i", "if", "in", "into", "is", "it", "its", "many", "may", "more", "much", "must", "need", "needed", "no", "not", "of", "on", "one", "only",
          "or", "our", "shall", "should", "so",
      "some", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "to", "up", "us", "was", "we", "were", "what", "when", "where", "whether", "which",
          "who", "whom", "whose", "why",
      "will", "with", "would", "you", "your", "s");

  private Wording() {
  }

  /** Whether the text says nothing: empty, a dash, "TBD" and its like. */
  static boolean isNothing(String text) {
    String cleaned = clean(text);
    return cleaned.length() <= LONGEST_NOTHING && NOTHING.contains(cleaned.toLowerCase(Locale.ROOT));
  }

  /** Whether the value says nothing: null, or a text that does not. */
  static boolean saysNothing(Node value) {
    return value instanceof ScalarNode scalar && (scalar.kind() == ScalarNode.Kind.NULL || isNothing(scalar.text()));
  }

  /** Whether the text puts the answer off, also with a remark behind it ("TBD - retention period"). */
  static boolean isPutOff(String text) {
    return isNothing(text) || PUT_OFF.matcher(clean(text)).lookingAt();
  }

  /** Without invisible characters, doubled blanks and blanks around. */
  static String clean(String text) {
    return isClean(text) ? text : BLANKS.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  /** Most texts are: telling so is far cheaper than cleaning them. */
  private static boolean isClean(String text) {
    boolean blankBefore = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ';
      if (blank && blankBefore || c < ' ' || c == '\u00AD' || c == '\u00A0' || c >= '\u2000' && c <= '\u200F' || c == '\uFEFF') {
        return false;
      }
      blankBefore = blank;
    }
    return !blankBefore || text.isEmpty();
  }

  /** The words alone, lower case: two texts that differ only in case, blanks and punctuation have the same. */
  static String normal(String text) {
    return String.join(" ", words(text));
  }

  static boolean same(String one, String other) {
    return normal(one).equals(normal(other));
  }

  /** Whether one text says much of what the other says: half of the significant words of the shorter one, at least two of them. */
  static boolean alike(String one, String other) {
    Set<String> words = significant(one);
    Set<String> others = significant(other);
    long shared = words.stream().filter(others::contains).count();
    return shared > 1 && 2 * shared >= Math.min(words.size(), others.size());
  }

  private static Set<String> significant(String text) {
    return words(text).stream().filter(word -> !STOP_WORDS.contains(word)).collect(Collectors.toSet());
  }

  /** The words of a key: "unlinkedRequirements" and "unlinked_requirements" are both "unlinked requirements". */
  static String spaced(String key) {
    return CASE_CHANGE.matcher(key).replaceAll(" ").replaceAll("[_-]+", " ").toLowerCase(Locale.ROOT).strip();
  }

  /** The parts between separators that stand outside of brackets. One look back over the text decides that for all of them, so that long lists stay cheap. */
  static List<String> split(String text, Pattern separator) {
    boolean[] inside = insideBrackets(text);
    List<String> parts = new ArrayList<>();
    int from = 0;
    Matcher matcher = separator.matcher(text);
    while (matcher.find()) {
      if (!inside[matcher.end()]) {
        parts.add(text.substring(from, matcher.start()));
        from = matcher.end();
      }
    }
    parts.add(text.substring(from));
    return parts;
  }

  /** For each place, whether the next bracket closes. */
  private static boolean[] insideBrackets(String text) {
    boolean[] inside = new boolean[text.length() + 1];
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      inside[i] = c == ')' || c != '(' && inside[i + 1];
    }
    return inside;
  }

  /** A stable name made of the first significant words. */
  static String slug(String text, int atMost) {
    List<String> words = words(text);
    List<String> significant = words.stream().filter(word -> !STOP_WORDS.contains(word)).limit(atMost).toList();
    List<String> chosen = significant.isEmpty() ? words.subList(0, Math.min(atMost, words.size())) : significant;
    return String.join("-", chosen);
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    String plain = INNER_APOSTROPHE.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    for (String word : NO_WORD.split(plain)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
