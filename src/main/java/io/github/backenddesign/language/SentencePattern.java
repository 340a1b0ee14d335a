package io.github.backenddesign.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression for one of many sentences. It finds what the plain expression finds, but is only tried on texts with a word it can not do without, and only then compiled:
 * a build uses most expressions never, and all of them before the engine for them is fast.
 */
public final class SentencePattern {

  private static final int GROUPS_COMPARED = 6;

  private final String regex;
  private final int flags;
  private final int[][] required;
  /** Made when first needed; another thread may make an equal one. */
  private Pattern compiled;

  private SentencePattern(String regex, int flags) {
    this.regex = regex;
    this.flags = flags;
    List<String> words = RequiredWords.of(regex);
    this.required = new int[words.size()][];
    for (int i = 0; i < required.length; i++) {
      String word = words.get(i);
      required[i] = Letters.groups(word.substring(0, Math.min(word.length(), Letters.GROUP - 1 + GROUPS_COMPARED)));
    }
  }

  /** The expression with the flags of {@link Pattern#compile(String, int)}; a wrong one throws when it is first tried. */
  public static SentencePattern of(String regex, int flags) {
    return new SentencePattern(regex, flags);
  }

  /** The expression, as one that has no regard to case. */
  public static SentencePattern ofAnyCase(String regex) {
    return of(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Whether it occurs in a text. */
  public boolean occursIn(Letters text) {
    return mayOccurIn(text) && pattern().matcher(text.text()).find();
  }

  /** The first place where it occurs. */
  public Optional<Matcher> find(Letters text) {
    if (!mayOccurIn(text)) {
      return Optional.empty();
    }
    Matcher matcher = pattern().matcher(text.text());
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }

  /** The plain expression. */
  public Pattern pattern() {
    Pattern pattern = compiled;
    if (pattern == null) {
      pattern = Pattern.compile(regex, flags);
      compiled = pattern;
    }
    return pattern;
  }

  private boolean mayOccurIn(Letters text) {
    for (int[] groups : required) {
      if (text.hasAll(groups)) {
        return true;
      }
    }
    return required.length == 0;
  }
}
