package io.github.backenddesign.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The alternatives of a regular expression, of the whole and of its outermost groups. */
final class Alternatives {

  /** One alternative, and the expression without it. */
  record Part(String text, String rest) {
  }

  private static final class Group {
    private final int start;
    private final List<Integer> bars = new ArrayList<>();

    private Group(int start) {
      this.start = start;
    }
  }

  private final String regex;
  private final List<Part> parts = new ArrayList<>();

  private Alternatives(String regex) {
    this.regex = regex;
    read();
  }

  /** None where the expression has only one way to match. */
  static List<Part> of(String regex) {
    return List.copyOf(new Alternatives(regex).parts);
  }

  private void read() {
    Deque<Group> open = new ArrayDeque<>();
    open.push(new Group(0));
    boolean inClass = false;
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '\\') {
        i++;
      } else if (inClass || c == '[') {
        inClass = c != ']';
      } else if (c == '(') {
        open.push(new Group(behindOpening(i)));
      } else if (c == ')') {
        close(open.pop(), i, open.size());
      } else if (c == '|') {
        open.peek().bars.add(i);
      }
    }
    close(open.pop(), regex.length(), 0);
  }

  private int behindOpening(int at) {
    java.util.regex.Matcher matcher = Pattern.compile("\\((\\?(<?[=!]|:|<\\w+>|-?i:))?").matcher(regex).region(at, regex.length());
    return matcher.lookingAt() ? matcher.end() : at + 1;
  }

  private void close(Group group, int end, int depth) {
    if (group.bars.isEmpty() || depth > 1) {
      return;
    }
    int from = group.start;
    List<Integer> ends = new ArrayList<>(group.bars);
    ends.add(end);
    for (int to : ends) {
      String rest = to == end ? regex.substring(0, from - 1) + regex.substring(to) : regex.substring(0, from) + regex.substring(to + 1);
      if (to > from && compiles(rest)) {
        parts.add(new Part(regex.substring(from, to), rest));
      }
      from = to + 1;
    }
  }

  private static boolean compiles(String regex) {
    try {
      Pattern.compile(regex.replaceAll("[<{][\\w-]+[>}]", "x"));
      return true;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }
}
