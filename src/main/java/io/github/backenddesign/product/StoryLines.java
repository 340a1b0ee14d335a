package io.github.backenddesign.product;

import io.github.backenddesign.document.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The stories one text tells, a line or a bullet each; headings and remarks around them are the rest. A text in which no line begins a story is one story. */
record StoryLines(List<StoryText> stories, List<Passage> rest) {

  private static final Pattern MARKS = Pattern.compile("\\*\\*|__|`");
  private static final Pattern LABEL = Pattern.compile("^\\[?(?!AC)(" + IdText.NUMBERED.pattern() + ")\\]?\\s*[:.)\u2013\u2014-]\\s+");
  private static final Pattern HEADING = Pattern.compile("^\\s*#+\\s+");

  static StoryLines of(ScalarNode scalar) {
    List<String> lines = scalar.text().lines().filter(line -> !line.isBlank()).map(line -> MARKS.matcher(line).replaceAll("")).toList();
    List<List<String>> groups = new ArrayList<>();
    List<Passage> rest = new ArrayList<>();
    for (String line : lines) {
      if (HEADING.matcher(line).find() && !StoryText.isHeading(line)) {
        rest.add(new Passage(Wording.clean(HEADING.matcher(line).replaceFirst("")), scalar.at()));
      } else if (begins(line)) {
        groups.add(new ArrayList<>(List.of(line)));
      } else if (!groups.isEmpty()) {
        groups.get(groups.size() - 1).add(line);
      } else {
        rest.add(new Passage(StoryText.withoutBullet(line), scalar.at()));
      }
    }
    boolean one = groups.isEmpty() && !lines.isEmpty();
    return one ? new StoryLines(List.of(StoryText.of(lines, scalar.at())), List.of())
        : new StoryLines(groups.stream().map(group -> StoryText.of(group, scalar.at())).toList(), rest);
  }

  private static boolean begins(String line) {
    String words = StoryText.withoutBullet(line);
    String unlabelled = LABEL.matcher(words).replaceFirst("");
    return !StoryText.isHeading(line) && (unlabelled.length() < words.length() || StorySentence.parse(unlabelled).isTemplate());
  }
}
