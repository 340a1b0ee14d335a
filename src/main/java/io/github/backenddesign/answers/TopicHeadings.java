package io.github.backenddesign.answers;

import io.github.backenddesign.answers.YamlOutline.Entry;
import io.github.backenddesign.document.SourceText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The comment lines {@code # --- Topic ---} of a section, which group its keys. */
final class TopicHeadings {

  private static final Pattern HEADING = Pattern.compile("\\s*#\\s*-{2,}\\s*(.*?)\\s*-{2,}\\s*");

  private final SourceText source;
  private final TextLines lines;
  private final Entry section;
  private final int firstLine;
  private final int behindLast;

  /** The section reaches down to the line of the next key of the file. */
  TopicHeadings(SourceText source, TextLines lines, Entry section, int next) {
    this.source = source;
    this.lines = lines;
    this.section = section;
    this.firstLine = lines.of(section.keyStart()) + 1;
    this.behindLast = next;
  }

  /** The comment line above the keys of a topic. */
  static String heading(String topic) {
    return YamlText.comment("# --- " + topic + " ---");
  }

  /** The last line of what stands under the topic, below which new keys belong; that of the whole section where the topic has no heading. */
  int lastLineOf(String topic) {
    Optional<String> wanted = title(heading(topic));
    for (int line = firstLine; line < behindLast && !topic.isEmpty(); line++) {
      Optional<String> found = title(source.line(line));
      if (found.isPresent() && found.equals(wanted)) {
        return lastLineBetween(line, nextHeading(line));
      }
    }
    return lastLineBetween(firstLine - 1, behindLast);
  }

  private int nextHeading(int heading) {
    int line = heading + 1;
    while (line < behindLast && title(source.line(line)).isEmpty()) {
      line++;
    }
    return line;
  }

  /** The last line of the last value between two lines, or the first of them where there is none. */
  private int lastLineBetween(int from, int to) {
    return section.value().entries().stream()
        .filter(entry -> lines.of(entry.keyStart()) > from && lines.of(entry.keyStart()) < to)
        .mapToInt(entry -> lines.of(entry.value().end())).max().orElse(from);
  }

  private static Optional<String> title(String line) {
    Matcher matcher = HEADING.matcher(line);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
