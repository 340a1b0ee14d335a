package io.github.backenddesign.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Figures as text: a line per case and one with the means; confusions as a grid. Lines end in LF, columns are aligned. */
public final class ScoreTable {

  private static final Set<String> COUNTS = Set.of("ops", "modules", "decisions", "open");
  private static final String MEAN = "MEAN";

  private ScoreTable() {
  }

  /** One line per case, in the order given, headed by the names of the figures. */
  public static String of(Map<String, Map<String, Double>> cases) {
    int width = Math.max(4, cases.keySet().stream().mapToInt(String::length).max().orElse(0));
    List<String> lines = new ArrayList<>();
    lines.add(line(width, "case", Scoreboard.FIGURES));
    cases.forEach((name, figures) -> lines.add(line(width, name, Scoreboard.FIGURES.stream().map(f -> cell(f, figures)).toList())));
    Map<String, Double> means = means(List.copyOf(cases.values()));
    lines.add(line(width, MEAN, Scoreboard.FIGURES.stream().map(f -> rounded(means.get(f))).toList()));
    return text(lines);
  }

  /** A row per label of the reader, a column per label of the packet, and the number of each pair; "." for never. */
  public static String of(Confusion confusion) {
    Map<String, ? extends Map<String, Integer>> counts = confusion.counts();
    Set<String> found = new TreeSet<>();
    counts.values().forEach(row -> found.addAll(row.keySet()));
    int width = Math.max(8, counts.keySet().stream().mapToInt(String::length).max().orElse(0));
    List<String> lines = new ArrayList<>();
    lines.add(line(width, "expected", List.copyOf(found)));
    counts.forEach((label, row) -> lines.add(confusionLine(width, label, row, found)));
    return text(lines);
  }

  /** The mean of each figure over the cases that have it. */
  public static Map<String, Double> means(List<Map<String, Double>> cases) {
    Map<String, Double> means = new LinkedHashMap<>();
    for (String figure : Scoreboard.FIGURES) {
      List<Double> values = cases.stream().filter(c -> c.containsKey(figure)).map(c -> c.get(figure)).toList();
      if (!values.isEmpty()) {
        means.put(figure, values.stream().reduce(0.0, Double::sum) / values.size());
      }
    }
    return means;
  }

  private static String confusionLine(int width, String label, Map<String, Integer> row, Set<String> found) {
    StringBuilder line = new StringBuilder(padded(label, width));
    found.forEach(f -> line.append("  ").append(right(row.containsKey(f) ? row.get(f).toString() : ".", Math.max(10, f.length()))));
    return line.toString();
  }

  private static String line(int width, String first, List<String> cells) {
    return padded(first, width) + cells.stream().map(c -> "  " + right(c, 10)).collect(Collectors.joining());
  }

  private static String cell(String figure, Map<String, Double> figures) {
    Double value = figures.get(figure);
    return value != null && COUNTS.contains(figure) ? Long.toString(Math.round(value)) : rounded(value);
  }

  /** Two digits of the exact value; trailing zeros are dropped but for one, a vanishing negative keeps its sign. */
  private static String rounded(Double value) {
    if (value == null) {
      return "-";
    }
    double rounded = new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN).doubleValue();
    return Double.toString(Math.copySign(rounded, value));
  }

  private static String padded(String text, int width) {
    return String.format(Locale.ROOT, "%-" + width + "s", text);
  }

  private static String right(String text, int width) {
    return String.format(Locale.ROOT, "%" + width + "s", text);
  }

  private static String text(List<String> lines) {
    return lines.stream().map(l -> l + "\n").collect(Collectors.joining());
  }
}
