package io.github.backenddesign.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spellings of names: words of any spelling, and PascalCase, camelCase and kebab-case made of words. */
public final class Names {

  private static final Pattern WORD = Pattern.compile("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?[\\p{Ll}\\p{N}]+|\\p{N}+");

  private Names() {
  }

  /** The words of a name in lower case, split at blanks, marks and capital letters. */
  public static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(name);
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** "handling event" as HandlingEvent. */
  public static String pascal(String name) {
    StringBuilder text = new StringBuilder();
    words(name).forEach(word -> text.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1)));
    return text.toString();
  }

  /** "tracking ID" as trackingId. */
  public static String camel(String name) {
    String pascal = pascal(name);
    return pascal.isEmpty() ? "" : Character.toLowerCase(pascal.charAt(0)) + pascal.substring(1);
  }

  /** "HandlingEvent" as handling-event. */
  public static String kebab(String name) {
    return String.join("-", words(name));
  }

  /** "HandlingEvent" as handling event. */
  public static String plain(String name) {
    return String.join(" ", words(name));
  }
}
