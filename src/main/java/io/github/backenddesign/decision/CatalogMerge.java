package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.SignalReader;
import io.github.backenddesign.document.DidYouMean;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Parsed;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts companies' catalogs on top of the standard one, and finds where they do not fit it or each other. */
final class CatalogMerge {

  private static final String FROM_MODEL = "cuts";
  private static final Set<String> SIGNALS = new SignalReader().names();

  private final Catalog standard;
  private final Map<String, CatalogEntry> entries = new LinkedHashMap<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  CatalogMerge(Catalog standard) {
    this.standard = standard;
    standard.entries().forEach(entry -> entries.put(entry.id(), entry));
  }

  /** The catalog with all of these; where something is wrong, the problems and the standard catalog. */
  Parsed<Catalog> with(List<InputFile> files) {
    List<CompanyCatalog> catalogs = new ArrayList<>();
    for (InputFile file : files) {
      Parsed<CompanyCatalog> read = CompanyCatalog.read(file);
      problems.addAll(read.problems());
      read.value().ifPresent(catalogs::add);
    }
    catalogs.forEach(this::addQuestions);
    catalogs.forEach(this::addOptions);
    catalogs.forEach(this::checkSignals);
    catalogs.forEach(catalog -> catalog.rulings().forEach(this::rule));
    return new Parsed<>(Optional.of(problems.isEmpty() ? merged(catalogs) : standard), problems);
  }

  private Catalog merged(List<CompanyCatalog> catalogs) {
    try {
      return new Catalog(standard.version(), entries.values().stream().map(this::weighed).toList(), standard.contradictions(), rulings);
    } catch (IllegalArgumentException fault) {
      String message = fault.getMessage().replaceFirst("^catalog: ", "");
      problems.add(Problem.error("catalog.order", place(catalogs, message), message));
      return standard;
    }
  }

  /** The question a fault begins with, in the catalog that adds it. */
  private static SourceLocation place(List<CompanyCatalog> catalogs, String message) {
    return catalogs.stream().flatMap(catalog -> catalog.questions().stream().filter(entry -> message.startsWith(entry.id() + " ") || message.contains(" " + entry.id() + " ")).map(entry -> catalog.at("id", entry.id())))
        .findFirst().orElse(SourceLocation.ofFile(catalogs.get(catalogs.size() - 1).file()));
  }

  /** A weight on a fact that nothing can find would never count. */
  private void checkSignals(CompanyCatalog catalog) {
    Stream<CatalogOption> options = Stream.concat(catalog.questions().stream().flatMap(entry -> entry.options().stream()), catalog.options().values().stream().flatMap(List::stream));
    options.flatMap(option -> Stream.concat(option.weightsFor().stream(), option.weightsAgainst().stream())).map(Weight::signal).distinct().filter(signal -> !isKnown(signal))
        .forEach(signal -> error("catalog.unknown-signal", catalog.at("signal", signal), signal, "is no fact that is looked for" + closest(signal, List.copyOf(SIGNALS))));
  }

  private static boolean isKnown(String signal) {
    String plain = signal.replaceFirst("\\*$", "");
    return signal.startsWith("chosen:") || signal.startsWith("model:") || SIGNALS.contains(signal) || signal.endsWith("*") && SIGNALS.stream().anyMatch(name -> name.startsWith(plain));
  }

  private void addQuestions(CompanyCatalog catalog) {
    for (CatalogEntry entry : catalog.questions()) {
      if (entries.putIfAbsent(entry.id(), entry) != null) {
        error("catalog.known-question", catalog.at("id", entry.id()), entry.id(), "is a question of the catalog already; expected a new id, or its options under add-options");
      }
    }
  }

  private void addOptions(CompanyCatalog catalog) {
    catalog.options().forEach((id, added) -> {
      CatalogEntry entry = entries.get(id);
      if (entry == null) {
        unknownQuestion(catalog.at("", id), id);
      } else {
        added.stream().filter(option -> entry.options().stream().anyMatch(known -> known.id().equals(option.id())))
            .forEach(option -> error("catalog.known-option", catalog.at("id", option.id()), id, "has an option \"" + option.id() + "\" already; expected a new id"));
        entries.put(id, entry.withOptions(Stream.concat(entry.options().stream(), added.stream()).toList()));
      }
    });
  }

  private void rule(Ruling ruling) {
    CatalogEntry entry = entries.get(ruling.question());
    if (entry == null) {
      unknownQuestion(ruling.at(), ruling.question());
      return;
    }
    List<String> options = entry.isGroup() ? List.of(AnswerMatcher.ACCEPTED) : entry.options().stream().map(CatalogOption::id).toList();
    if (!entry.optionsFrom().equals(FROM_MODEL) && !options.contains(ruling.option())) {
      error("catalog.unknown-option", ruling.at(), ruling.question(), "has no option \"" + ruling.option() + "\"" + closest(ruling.option(), options));
      return;
    }
    entry.options().stream().filter(option -> ruling.kind() == Ruling.Kind.ANSWER && option.id().equals(ruling.option()) && !option.needs().isEmpty()).findFirst()
        .ifPresent(option -> error("catalog.incomplete-answer", ruling.at(), ruling.question(), "\"" + option.id() + "\" needs a " + option.needs() + ", which only a team's own answer can bring; expected prefer"));
    rulings.stream().filter(other -> conflict(ruling, other)).findFirst().ifPresent(other -> error("catalog.conflict", ruling.at(), ruling.question(), said(ruling) + ", but "
        + said(other) + " at " + other.at()));
    rulings.add(ruling);
  }

  private static boolean conflict(Ruling one, Ruling other) {
    boolean sameOption = one.concerns(other.question(), other.option());
    boolean twoAnswers = one.kind() == Ruling.Kind.ANSWER && other.kind() == Ruling.Kind.ANSWER && one.question().equals(other.question()) && !sameOption;
    boolean forbidden = sameOption && one.kind() != other.kind() && (one.kind() == Ruling.Kind.FORBID || other.kind() == Ruling.Kind.FORBID);
    return twoAnswers || forbidden;
  }

  private static String said(Ruling ruling) {
    String verb = switch (ruling.kind()) {
      case FORBID -> "forbids";
      case PREFER -> "prefers";
      case ANSWER -> "answers";
    };
    return ruling.policy() + " " + verb + " \"" + ruling.option() + "\"";
  }

  private CatalogEntry weighed(CatalogEntry entry) {
    return entry.withOptions(entry.options().stream().map(option -> weighed(entry.id(), option)).toList());
  }

  private CatalogOption weighed(String question, CatalogOption option) {
    CatalogOption result = option;
    for (Ruling ruling : rulings) {
      if (ruling.concerns(question, option.id()) && ruling.kind() != Ruling.Kind.ANSWER) {
        result = ruling.kind() == Ruling.Kind.FORBID ? result.against(ruling.weight()) : result.inFavourBy(ruling.weight());
      }
    }
    return result;
  }

  private void unknownQuestion(SourceLocation at, String id) {
    error("catalog.unknown-question", at, id, "is no question of the catalog" + closest(id, List.copyOf(entries.keySet())));
  }

  private static String closest(String word, List<String> known) {
    return DidYouMean.among(word, known).map(id -> "; did you mean \"" + id + "\"?").orElse("");
  }

  private void error(String rule, SourceLocation at, String element, String message) {
    problems.add(Problem.error(rule, at, message).about(element));
  }
}
