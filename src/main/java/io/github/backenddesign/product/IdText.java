package io.github.backenddesign.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids inside texts: lists ("US-001, US-002"), ranges ("US-020 to US-027"), and the form of an id. */
final class IdText {

  /** Letters, perhaps several groups of them, and a number: FR-001, FE-API-03, Q1, US001. */
  static final Pattern NUMBERED = Pattern.compile("\\b[A-Z][A-Za-z]{0,9}(?:-[A-Z]{1,9})?[-_]?\\d{1,5}[a-z]?\\b");
  private static final Pattern SEPARATORS = Pattern.compile("[-_\\s.]");
  private static final Pattern LEADING_ZEROS = Pattern.compile("(?<=[a-z])0+(?=\\d)");
  private static final Pattern LEAD = Pattern.compile("^(" + NUMBERED.pattern() + ")\\s*[:(\u2013\u2014-].*");
  private static final Pattern LIST = Pattern.compile("[,;\\n]|\\s/\\s|\\band\\b");
  private static final Pattern RANGE = Pattern.compile("([A-Z][A-Za-z-]*?-?)(\\d+)\\s*(?:\\.\\.\\.?|\u2026|\u2013|\\bto\\b|\\bthrough\\b)\\s*(?:\\1)?(\\d+)");
  private static final int LONGEST_RANGE = 500;

  private IdText() {
  }

  static boolean isNumbered(String text) {
    return NUMBERED.matcher(text.strip()).matches();
  }

  /** The ids a list holds, written as one text. */
  static List<String> split(String text) {
    List<String> ids = new ArrayList<>();
    for (String part : LIST.split(text)) {
      String id = Wording.clean(part);
      Matcher range = RANGE.matcher(id);
      if (range.matches()) {
        ids.addAll(expand(range));
      } else if (!Wording.isNothing(id)) {
        ids.addAll(isNumbered(id) ? List.of(id) : lead(id));
      }
    }
    return ids;
  }

  /** "FR-001 (sign-up)" and "FR-001: sign-up" mean FR-001; "US-001 US-002" means both; other words stay as they are. */
  private static List<String> lead(String text) {
    String[] words = text.split(" ");
    if (words.length > 1 && List.of(words).stream().allMatch(IdText::isNumbered)) {
      return List.of(words);
    }
    Matcher id = LEAD.matcher(text);
    return List.of(id.matches() ? id.group(1) : text);
  }

  private static List<String> expand(Matcher range) {
    int from = Integer.parseInt(range.group(2));
    int to = Integer.parseInt(range.group(3));
    List<String> ids = new ArrayList<>();
    for (int number = from; number <= to && number - from < LONGEST_RANGE; number++) {
      ids.add(range.group(1) + String.format(Locale.ROOT, "%0" + range.group(2).length() + "d", number));
    }
    return ids;
  }

  /** The numbered ids anywhere in a text, each once. */
  static List<String> within(String text) {
    return NUMBERED.matcher(text).results().map(found -> found.group()).distinct().toList();
  }

  /** The form under which "US-1", "us_001" and "US001" are the same id. */
  static String key(String id) {
    String plain = SEPARATORS.matcher(id).replaceAll("").toLowerCase(Locale.ROOT);
    return LEADING_ZEROS.matcher(plain).replaceAll("");
  }
}
