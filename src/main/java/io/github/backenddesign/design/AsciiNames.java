package io.github.backenddesign.design;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names in the letters that addresses, GraphQL and Protocol Buffers allow; documents may be in any script. */
public final class AsciiNames {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private AsciiNames() {
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
