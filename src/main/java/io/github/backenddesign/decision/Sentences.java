package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Signal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small texts made of parts: what a reason cites, lists, quotes, ids from titles. */
final class Sentences {

  private static final int QUOTE_LENGTH = 140;
  private static final int CITED = 3;
  private static final int SLUG_WORDS = 7;

  private Sentences() {
  }

  /** A reason with its slots filled from the signals it rests on. */
  static String cite(String template, List<Signal> signals) {
    return template.replace("{refs}", refs(signals)).replace("{quote}", "\"" + shorten(signals.get(0).quote()) + "\"");
  }

  /** The ids signals rest on, that of the first one in front; a first one without id is named by its place. */
  static String refs(List<Signal> signals) {
    Signal first = signals.get(0);
    Stream<String> others = signals.stream().skip(1).flatMap(signal -> signal.refs().stream());
    Stream<String> own = first.refs().isEmpty() ? Stream.of(first.at().toString()) : first.refs().stream();
    return Stream.concat(own, others).distinct().limit(CITED).collect(Collectors.joining(", "));
  }

  static String shorten(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= QUOTE_LENGTH) {
      return line;
    }
    int end = line.lastIndexOf(' ', QUOTE_LENGTH);
    return line.substring(0, end < QUOTE_LENGTH / 2 ? QUOTE_LENGTH : end) + " ...";
  }

  /** "a", "a and b", "a, b and c". */
  static String list(List<String> parts, String last) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    return String.join(", ", parts.subList(0, parts.size() - 1)) + " " + last + " " + parts.get(parts.size() - 1);
  }

  /** A stable id in kebab case: the first words of a text, without articles. */
  static String slug(String text) {
    String words = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
        .replaceAll("['\u2019]s?\\b", "").replaceAll("\\b(?:the|an?)\\b", " ");
    String slug = java.util.Arrays.stream(words.split("[^a-z0-9]+")).filter(word -> !word.isEmpty()).limit(SLUG_WORDS).collect(Collectors.joining("-"));
    return slug.isEmpty() ? "option" : slug;
  }

  /** The text with a capital first letter. */
  static String capital(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** The text without its last full stop. */
  static String bare(String text) {
    return text.strip().replaceAll("[.;,\\s]+$", "");
  }
}
