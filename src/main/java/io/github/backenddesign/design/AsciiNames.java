package io.github.backenddesign.design;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names in the letters that addresses, GraphQL and Protocol Buffers allow; documents may be in any script. */
public final class AsciiNames {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private AsciiNames() {
  }

  /** The name as one of a language of interfaces: digits in front go to the end, because such a name starts with a letter. */
  public static String identifier(String name) {
    String ascii = of(name);
    String digits = ascii.replaceFirst("^([0-9]*).*$", "$1");
    String rest = ascii.substring(digits.length());
    return rest.isEmpty() ? "x" + digits : digits.isEmpty() ? ascii : Character.toLowerCase(rest.charAt(0)) + rest.substring(1) + digits;
  }

  /** The name without accents; a letter that has no Latin form is written by its code, so that different names stay different. */
  public static String of(String name) {
    StringBuilder text = new StringBuilder();
    MARKS.matcher(Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFKD)).replaceAll("").codePoints().forEach(letter -> {
      if (letter < 128) {
        text.appendCodePoint(letter);
      } else {
        text.append('x').append(Integer.toHexString(letter));
      }
    });
    return text.toString();
  }
}
