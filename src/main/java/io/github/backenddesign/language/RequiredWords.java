package io.github.backenddesign.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds pieces of plain text of which one has to occur in whatever a regular expression matches: "colo" for {@code colou?rs?}, "red" or "blue" for {@code \b(?:red|blue)\b}.
 * Reads as much of the notation as it needs, and requires nothing where it is in doubt.
 */
final class RequiredWords {

  private enum Times {
    MAYBE, ONCE, MORE
  }

  private static final String NO_WIDTH = "bBAGzZ";
  private static final String WITH_NAME = "pPN";

  private final String regex;
  private int at;

  private RequiredWords(String regex) {
    this.regex = regex;
  }

  /** The pieces, none shorter than what {@link Letters} notes; empty where nothing is known. */
  static List<String> of(String regex) {
    boolean unusual = regex.contains("&&") || regex.contains("(?x") || regex.contains("\\x") || regex.contains("\\c");
    return unusual ? List.of() : new RequiredWords(regex).alternatives();
  }

  private List<String> alternatives() {
    List<String> pieces = new ArrayList<>();
    boolean known = true;
    do {
      List<String> branch = branch();
      known &= !branch.isEmpty();
      pieces.addAll(branch);
    } while (accept('|'));
    return known ? pieces : List.of();
  }

  private List<String> branch() {
    Branch branch = new Branch();
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      part(branch, regex.charAt(at++));
    }
    return branch.pieces();
  }

  private void part(Branch branch, char c) {
    switch (c) {
      case '(' -> {
        List<String> inner = group();
        branch.add(times() == Times.MAYBE ? List.of() : inner);
      }
      case '[' -> {
        characterClass();
        something(branch);
      }
      case '.', '^', '$' -> something(branch);
      case '\\' -> escape(branch);
      default -> branch.add(c, times());
    }
  }

  /** A place where any of several letters may stand, or none. */
  private void something(Branch branch) {
    times();
    branch.add(List.of());
  }

  /** What is inside a group, behind its opening parenthesis; what looks ahead or behind is no part of the match. */
  private List<String> group() {
    boolean matches = !accept('?') || head();
    List<String> inner = alternatives();
    accept(')');
    return matches ? inner : List.of();
  }

  /** {@code ?:}, {@code ?<name>}, {@code ?i:}, {@code ?i)} go with what is matched, {@code ?=}, {@code ?<!} and their like do not. */
  private boolean head() {
    boolean named = regex.charAt(at) == '<' && Character.isLetter(regex.charAt(at + 1));
    while (":=!>)".indexOf(regex.charAt(at)) < 0) {
      at++;
    }
    char end = regex.charAt(at);
    at += end == ')' ? 0 : 1;
    return named || end != '=' && end != '!';
  }

  private void characterClass() {
    accept('^');
    accept(']');
    for (int depth = 1; depth > 0 && at < regex.length(); at++) {
      switch (regex.charAt(at)) {
        case '[' -> depth++;
        case ']' -> depth--;
        case '\\' -> at++;
        default -> {
        }
      }
    }
  }

  private void escape(Branch branch) {
    char c = regex.charAt(at++);
    if (NO_WIDTH.indexOf(c) >= 0) {
      return;
    }
    if (c == 'Q') {
      quotation(branch);
    } else if (!Character.isLetterOrDigit(c)) {
      branch.add(c, times());
    } else {
      int name = WITH_NAME.indexOf(c) >= 0 && regex.startsWith("{", at) ? regex.indexOf('}', at) : c == 'k' ? regex.indexOf('>', at) : c == 'u' ? at + 3 : at - 1;
      at = name + 1;
      something(branch);
    }
  }

  private void quotation(Branch branch) {
    int end = regex.indexOf("\\E", at);
    String quoted = regex.substring(at, end < 0 ? regex.length() : end);
    at = end < 0 ? regex.length() : end + 2;
    for (int i = 0; i < quoted.length(); i++) {
      branch.add(quoted.charAt(i), i < quoted.length() - 1 ? Times.ONCE : times());
    }
  }

  private Times times() {
    Times times = Times.ONCE;
    if (accept('?') || accept('*')) {
      times = Times.MAYBE;
    } else if (accept('+')) {
      times = Times.MORE;
    } else if (accept('{')) {
      times = regex.charAt(at) == '0' ? Times.MAYBE : Times.MORE;
      at = regex.indexOf('}', at) + 1;
    }
    if (times != Times.ONCE && !accept('?')) {
      accept('+');
    }
    return times;
  }

  private boolean accept(char c) {
    boolean there = at < regex.length() && regex.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }

  /** One way to match: of all that it requires, the pieces that say most. */
  private static final class Branch {

    private final StringBuilder piece = new StringBuilder();
    private List<String> best = List.of();

    void add(char letter, Times times) {
      if (times != Times.MAYBE) {
        piece.append(letter);
      }
      if (times != Times.ONCE) {
        endPiece();
      }
    }

    void add(List<String> pieces) {
      endPiece();
      offer(pieces);
    }

    List<String> pieces() {
      endPiece();
      return best;
    }

    private void endPiece() {
      offer(piece.isEmpty() ? List.of() : List.of(piece.toString()));
      piece.setLength(0);
    }

    private void offer(List<String> pieces) {
      best = shortest(pieces) > shortest(best) ? pieces : best;
    }

    /** A piece too short to be noted is worth nothing. */
    private static int shortest(List<String> pieces) {
      int shortest = pieces.isEmpty() ? 0 : Integer.MAX_VALUE;
      for (String piece : pieces) {
        shortest = Math.min(shortest, piece.length());
      }
      return shortest < Letters.GROUP ? 0 : shortest;
    }
  }
}
