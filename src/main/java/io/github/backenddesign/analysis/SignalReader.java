package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Letters;
import io.github.backenddesign.language.SentencePattern;
import io.github.backenddesign.language.WrittenLanguage;
import io.github.backenddesign.product.Product;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the facts of a product that weigh on decisions: in its sentences by {@code signals.yaml}, negation understood, and in its structure. */
public final class SignalReader {

  private static final Pattern PURPOSE = Pattern.compile("(?i)[, ]so (?:that |I |we |the |they |it |nobody |no )");

  private static final SignalTable TABLE = new SignalTable();
  private final List<SignalTable.Row> rows = TABLE.rows();

  /** The signals of a product, those stated as binding first, each sentence at most once per signal. */
  public List<Signal> read(Product product) {
    return read(product, rows, Statements.of(product));
  }

  /** The signals that do not depend on reading sentences: names of technologies, unless the sentence may deny them, and structure. */
  List<Signal> readNames(Product product, WrittenLanguage written) {
    return read(product, TABLE.names(), Statements.of(product).stream().filter(statement -> !written.denies(statement.text())).toList());
  }

  private static List<Signal> read(Product product, List<SignalTable.Row> rows, List<Statement> statements) {
    List<Signal> signals = new ArrayList<>();
    sentences(rows, statements, signals);
    signals.addAll(StructureSignals.of(product));
    List<Signal> ordered = new ArrayList<>(signals.stream().filter(Signal::constraint).toList());
    signals.stream().filter(signal -> !signal.constraint()).forEach(ordered::add);
    return List.copyOf(ordered);
  }

  /** Adds what these sentences say. */
  void read(List<Statement> statements, List<Signal> signals) {
    sentences(rows, statements, signals);
  }

  private static void sentences(List<SignalTable.Row> rows, List<Statement> statements, List<Signal> signals) {
    List<Letters> texts = statements.stream().map(statement -> Letters.of(statement.text())).toList();
    for (SignalTable.Row row : rows) {
      for (int i = 0; i < statements.size(); i++) {
        if (row.kinds().contains(statements.get(i).kind())) {
          match(row, statements.get(i), texts.get(i), signals);
        }
      }
    }
  }

  /** What each signal says, as the end of the sentence "if the documents said that ...". */
  public Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    for (SignalTable.Row row : rows) {
      if (!row.name().isEmpty()) {
        meanings.putIfAbsent(row.name(), row.means());
      } else {
        meanings.putIfAbsent(row.negated(), row.means());
      }
    }
    return meanings;
  }

  /** The names of all signals there can be. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>(StructureSignals.NAMES);
    rows.forEach(row -> names.addAll(List.of(row.name(), row.negated())));
    names.remove("");
    return names;
  }

  private static void match(SignalTable.Row row, Statement statement, Letters text, List<Signal> signals) {
    if (row.near().isPresent() && !row.near().get().occursIn(text) || row.not().isPresent() && row.not().get().occursIn(text)) {
      return;
    }
    for (SentencePattern pattern : row.patterns()) {
      Optional<Matcher> found = pattern.find(text);
      if (found.isPresent()) {
        add(row, statement, found.get(), signals);
        return;
      }
    }
  }

  private static void add(SignalTable.Row row, Statement statement, Matcher found, List<Signal> signals) {
    boolean denied = row.negatable() && isDenied(statement, found);
    if (denied && isPurpose(statement, found.start())) {
      return;
    }
    String name = denied ? row.negated() : row.name();
    if (!name.isEmpty()) {
      signals.add(new Signal(name, statement.kind().isBinding(), statement.refs(), statement.text(), statement.at()));
    }
  }

  /** What somebody wants to be spared ("so that nobody tampers with it") is not denied of the product. */
  private static boolean isPurpose(Statement statement, int start) {
    return statement.kind() == Statement.Kind.STORY && PURPOSE.matcher(statement.text().substring(0, start)).find();
  }

  private static boolean isDenied(Statement statement, Matcher matcher) {
    return statement.kind() == Statement.Kind.OUT_OF_SCOPE || Negation.denies(statement.text(), matcher.start(), matcher.end());
  }
}
