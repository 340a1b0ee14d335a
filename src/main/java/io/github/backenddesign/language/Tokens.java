package io.github.backenddesign.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits text into words and marks. */
public final class Tokens {

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+(?:[-/_.&][\\p{L}\\p{N}]+)*|[,;:.()!?\\[\\]\"]");

  private Tokens() {
  }

  /** The tokens of a text in lower case; typographic apostrophes and dashes are taken as plain ones. */
  public static List<Token> of(String text) {
    String plain = text.replace('\u2019', '\'').replace('\u2018', '\'').replace('\u2013', ',').replace('\u2014', ',').toLowerCase(Locale.ROOT);
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(plain.replace("e-mail", "email"));
    String source = plain.replace("e-mail", "email");
    while (matcher.find()) {
      String rest = source.substring(matcher.end());
      String word = matcher.group();
      boolean possessive = rest.startsWith("'s") || (word.endsWith("s") && rest.startsWith("'") && word.length() > 2 && !rest.startsWith("'t"));
      if (word.equals("s") && matcher.start() > 0 && source.charAt(matcher.start() - 1) == '\'') {
        continue;
      }
      tokens.add(new Token(word, possessive));
    }
    return tokens;
  }

  /** Only the words of a text, in lower case. */
  public static List<String> words(String text) {
    return of(text).stream().filter(token -> !token.isMark()).map(Token::text).toList();
  }
}
