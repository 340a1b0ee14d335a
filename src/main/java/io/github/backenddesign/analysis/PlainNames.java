package io.github.backenddesign.analysis;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;

/** Names made of words of any language, in the letters that paths, schemas and Protocol Buffers allow: "Prüfung löschen" is {@code pruefung-loeschen}. */
final class PlainNames {

  /** Letters that stay letters of their own when marks are taken off, and the German umlauts as they are written without dots (DIN 5007-2; ICAO Doc 9303, part 3, section 6). */
  private static final Map<String, String> LETTERS = Map.ofEntries(Map.entry("ä", "ae"), Map.entry("ö", "oe"), Map.entry("ü", "ue"), Map.entry("Ä", "Ae"), Map.entry("Ö", "Oe"), Map.entry("Ü", "Ue"), Map.entry("ß", "ss"),
      Map.entry("ø", "oe"), Map.entry("Ø", "Oe"), Map.entry("æ", "ae"), Map.entry("Æ", "Ae"), Map.entry("œ", "oe"), Map.entry("å", "aa"), Map.entry("ł", "l"), Map.entry("Ł", "L"), Map.entry("đ", "d"));

  private PlainNames() {
  }

  /** The words of a name in lower case and plain letters; none where it is written in another script. */
  static List<String> words(String name) {
    String text = Normalizer.normalize(name, Normalizer.Form.NFC);
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      text = text.replace(letter.getKey(), letter.getValue());
    }
    return Names.words(Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("[^\\x00-\\x7F]", " "));
  }

  /** The name in PascalCase. */
  static String pascal(String name) {
    return Names.pascal(String.join(" ", words(name)));
  }

  /** The name in camelCase. */
  static String camel(String name) {
    return Names.camel(String.join(" ", words(name)));
  }

  /** The name in kebab-case. */
  static String kebab(String name) {
    return String.join("-", words(name));
  }
}
