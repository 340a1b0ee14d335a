package io.github.backenddesign.mojo;

import io.github.backenddesign.mojo.CheckedIn.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words for what is checked in and should be otherwise: per file a few lines of what differs, each under the element it belongs to. */
final class DifferenceText {

  /** More lines of one file than these help nobody at the console. */
  static final int SHOWN_LINES = 12;
  private static final int WIDTH = 140;
  /** How far above a line to look for the name of the element it belongs to. */
  private static final int LOOK_BACK = 300;
  private static final Pattern NAMING = Pattern.compile("^\\s*(?:\"(?:id|name|story_id)\": \"|#+ |operationId: ).*");

  private DifferenceText() {
  }

  /** The lines of one file's difference. */
  static List<String> lines(Difference difference) {
    List<String> lines = new ArrayList<>();
    switch (difference.kind()) {
      case MISSING -> lines.add("  " + difference.path() + ": is missing");
      case SUPERFLUOUS -> lines.add("  " + difference.path() + ": is not generated any more; delete it");
      case CHANGED -> lines.addAll(changed(difference));
    }
    return lines;
  }

  private static List<String> changed(Difference difference) {
    int gone = difference.changes().stream().mapToInt(change -> change.gone().size()).sum();
    int added = difference.changes().stream().mapToInt(change -> change.added().size()).sum();
    List<String> body = new ArrayList<>();
    int left = SHOWN_LINES;
    for (LineDiff.Change change : difference.changes()) {
      if (left <= 0) {
        break;
      }
      body.add("    line " + change.line() + element(difference.lines(), change.line()));
      left -= show(body, change, left);
    }
    int hidden = gone + added - (SHOWN_LINES - left);
    if (hidden > 0) {
      body.add("    ... and " + hidden + " more lines");
    }
    body.add(0, "  " + difference.path() + ": differs (-" + gone + " +" + added + " lines)");
    return body;
  }

  /** Shares the room between what is gone and what is new, and tells how much of it was used. */
  private static int show(List<String> body, LineDiff.Change change, int room) {
    int half = Math.max(1, room / 2);
    int gone = Math.min(change.gone().size(), Math.max(half, room - change.added().size()));
    int added = Math.min(change.added().size(), Math.max(room - gone, gone == 0 ? 1 : 0));
    String other = change.added().isEmpty() ? "" : change.added().get(0);
    change.gone().subList(0, gone).forEach(line -> body.add("    - " + cut(line, other)));
    String first = change.gone().isEmpty() ? "" : change.gone().get(0);
    change.added().subList(0, added).forEach(line -> body.add("    + " + cut(line, first)));
    return gone + added;
  }

  /** Of a long line the part where it begins to differ from the other. */
  private static String cut(String line, String other) {
    if (line.length() <= WIDTH) {
      return ConsoleText.plain(line);
    }
    int same = 0;
    while (same < Math.min(line.length(), other.length()) && line.charAt(same) == other.charAt(same)) {
      same++;
    }
    int from = same < WIDTH * 3 / 4 ? 0 : same - WIDTH / 4;
    int to = Math.min(line.length(), from + WIDTH);
    return (from > 0 ? "..." : "") + ConsoleText.plain(line.substring(from, to)) + (to < line.length() ? "..." : "");
  }

  private static String element(List<String> lines, int line) {
    for (int i = Math.min(line - 1, lines.size() - 1); i >= Math.max(0, line - LOOK_BACK); i--) {
      if (NAMING.matcher(lines.get(i)).matches()) {
        return ", at " + cut(lines.get(i).strip().replaceAll(",$", ""), "");
      }
    }
    return "";
  }
}
