package io.github.backenddesign.product;

import io.github.backenddesign.document.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A story told over several lines: its sentence, and the criteria that stand below a heading such as "Acceptance criteria:" or behind bullets marked "AC". */
record StoryText(Passage sentence, List<Passage> criteria) {

  private static final Pattern HEADING = Pattern.compile("(?iu)^[#*\\s]*(?:acceptance criteria|acceptance|criteria|akzeptanzkriterien|acs?\\s*\\d*)\\s*\\**\\s*[:.)-]\\s*\\**\\s*(.*)$|^[#*\\s]+(?:acceptance criteria|akzeptanzkriterien)[*\\s]*$"
      + "|^(?:acceptance criteria|akzeptanzkriterien)$");
  private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*+\u2022]|\\d+[.)]|\\[[ xX]\\])\\s+(?:\\[[ xX]\\]\\s+)?");
  /** "When ..." and "Then ..." go on with what "Given ..." began. */
  private static final Pattern CONTINUES = Pattern.compile("(?i)^(?:when|then|and|but)\\b.*");
  private static final Pattern BEGINS = Pattern.compile("(?i)^(?:given|when|scenario)\\b.*");

  StoryText {
    criteria = List.copyOf(criteria);
  }

  /** Whether the line begins the criteria. */
  static boolean isHeading(String line) {
    return HEADING.matcher(withoutBullet(line)).matches();
  }

  /** The line without a bullet, a number or a box to tick before it. */
  static String withoutBullet(String line) {
    return Wording.clean(BULLET.matcher(line).replaceFirst(""));
  }

  static StoryText of(List<String> lines, SourceLocation at) {
    List<String> head = new ArrayList<>();
    List<String> criteria = new ArrayList<>();
    boolean below = false;
    for (String line : lines) {
      Matcher heading = HEADING.matcher(withoutBullet(line));
      boolean begins = heading.matches();
      below |= begins;
      String words = begins ? heading.group(1) == null ? "" : heading.group(1) : withoutBullet(line);
      if (!Wording.isNothing(words)) {
        add(below ? criteria : head, words, below);
      }
    }
    return new StoryText(new Passage(Wording.clean(String.join(" ", head)), at), criteria.stream().map(text -> new Passage(Wording.clean(text), at)).toList());
  }

  private static void add(List<String> texts, String words, boolean criterion) {
    int last = texts.size() - 1;
    if (criterion && last >= 0 && CONTINUES.matcher(words).matches() && BEGINS.matcher(texts.get(last)).matches()) {
      texts.set(last, texts.get(last).replaceFirst("[,;.]$", "") + ", " + Character.toLowerCase(words.charAt(0)) + words.substring(1));
    } else {
      texts.add(words);
    }
  }
}
