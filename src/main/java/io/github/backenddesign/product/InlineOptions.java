package io.github.backenddesign.product;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question with its options in one text, taken apart: {@code Options: (A) x - y; (B) ...}, {@code Option A: yes (pro: ..; con: ..). Option B: ...},
 * {@code Options: frozen (+ safe, - may not fit); ...}. The question keeps what stands before and behind the options.
 */
record InlineOptions(String question, List<OpenQuestion.Choice> choices) {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
  private static final Pattern WORDED = Pattern.compile("\\boption\\s+(?:[a-z]|\\d)\\s*[:.)-]\\s*", FLAGS);
  private static final Pattern LETTERED = Pattern.compile("(?<![\\w(])\\((?:[a-h]|[1-8])\\)\\s*", FLAGS);
  private static final Pattern HEADED = Pattern.compile("\\b(?:options|choices|alternatives)\\s*:\\s*(.+)$", FLAGS);
  private static final Pattern HEAD = Pattern.compile("[\\s,;:]*(?:\\b(?:options|choices|alternatives)\\s*:?)?\\s*$", FLAGS);
  private static final Pattern TAIL = Pattern.compile("(?<=[.?!])\\s+((?:[A-Z][^.?!]*[?]|Please [^.?!]*[.!]?))\\s*$", Pattern.DOTALL);
  private static final Pattern PRO_CON = Pattern.compile("^(.*?)\\s*\\(\\s*(?:pros?|\\+)\\s*:?\\s*(.*?)\\s*(?:[;,]\\s*(?:cons?\\s*:|-)\\s*(.*?))?\\s*\\)$", FLAGS);
  private static final Pattern ONLY_CON = Pattern.compile("^(.*?)\\s*\\(\\s*(?:cons?\\s*:|-)\\s*(.*?)\\s*\\)$", FLAGS);
  private static final Pattern DASH = Pattern.compile("^(.*?)\\s+[-\u2013\u2014]\\s+(.*)$", Pattern.DOTALL);
  private static final Pattern AGAINST = Pattern.compile("^(.*?)(?:,\\s*(?:but|however)\\s+|;\\s+|,\\s+)(.*)$", FLAGS);

  static InlineOptions parse(String text) {
    for (Pattern marker : List.of(WORDED, LETTERED)) {
      List<Matcher> marks = marks(marker, text);
      if (marks.size() > 1) {
        return marked(text, marks);
      }
    }
    Matcher headed = HEADED.matcher(text);
    if (headed.find() && headed.group(1).contains(";")) {
      return new InlineOptions(text.substring(0, headed.start()).strip(), choices(Wording.split(headed.group(1), Wording.SEMICOLON)));
    }
    return new InlineOptions(text, List.of());
  }

  private static List<Matcher> marks(Pattern marker, String text) {
    List<Matcher> marks = new ArrayList<>();
    Matcher matcher = marker.matcher(text);
    for (int from = 0; matcher.find(from); from = matcher.end()) {
      marks.add(copy(marker, text, from));
    }
    return marks;
  }

  private static Matcher copy(Pattern marker, String text, int from) {
    Matcher found = marker.matcher(text);
    found.find(from);
    return found;
  }

  private static InlineOptions marked(String text, List<Matcher> marks) {
    List<String> options = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      int end = i + 1 < marks.size() ? marks.get(i + 1).start() : text.length();
      options.add(text.substring(marks.get(i).end(), end).strip());
    }
    String head = HEAD.matcher(text.substring(0, marks.get(0).start())).replaceFirst("");
    String last = options.remove(options.size() - 1);
    Matcher tail = TAIL.matcher(last);
    boolean hasTail = tail.find();
    String behind = hasTail && tail.group(1).endsWith("?") ? " " + tail.group(1) : "";
    options.add(hasTail ? last.substring(0, tail.start()) : last);
    return new InlineOptions((head + behind).strip(), choices(options));
  }

  private static List<OpenQuestion.Choice> choices(List<String> options) {
    return options.stream().map(option -> option.replaceFirst("[\\s;.,]+$", "").strip()).filter(option -> !option.isEmpty()).map(InlineOptions::choice).toList();
  }

  /** What follows the dash is praise up to the first comma and "but", and blame behind it. */
  static OpenQuestion.Choice choice(String option) {
    Matcher both = PRO_CON.matcher(option);
    if (both.matches()) {
      return new OpenQuestion.Choice(both.group(1), both.group(2), both.group(3) == null ? "" : both.group(3));
    }
    Matcher con = ONLY_CON.matcher(option);
    if (con.matches()) {
      return new OpenQuestion.Choice(con.group(1), "", con.group(2));
    }
    Matcher dash = DASH.matcher(option);
    if (!dash.matches()) {
      return new OpenQuestion.Choice(option, "", "");
    }
    Matcher against = AGAINST.matcher(dash.group(2));
    return against.matches() ? new OpenQuestion.Choice(dash.group(1), against.group(1), against.group(2)) : new OpenQuestion.Choice(dash.group(1), dash.group(2), "");
  }
}
