package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Signal;
import io.github.backenddesign.answers.Adjustment;
import io.github.backenddesign.answers.Decisions;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One walk through all questions: what has been asked, chosen and applied so far. */
final class Round {

  private static final String DOCUMENT_RULES = "document-rules";
  private static final String BOUNDARIES = "core-logic-boundaries";

  private final Catalog catalog;
  private final Map<String, String> meanings;
  private final AnswerMatcher matcher;
  private final DocumentQuestions documents = new DocumentQuestions();
  private final List<ModelPattern> patterns = ModelPattern.all();
  private final List<Decision> decisions = new ArrayList<>();
  private final List<Choices.Made> made = new ArrayList<>();
  private final Map<String, String> chosen = new LinkedHashMap<>();
  private final Map<String, List<String>> aliases = new HashMap<>();
  private final List<Adjustment> adjustments;
  private final SeenGrounds grounds;
  private final CatalogPin pin;
  private Model model;
  private Facts facts;
  private int applied;

  Round(Model model, Decisions answers, Catalog catalog, Map<String, String> meanings) {
    this.model = model;
    this.catalog = catalog;
    this.meanings = meanings;
    this.matcher = new AnswerMatcher(answers, catalog);
    this.adjustments = answers.adjustments();
    this.grounds = new SeenGrounds(answers.seen());
    this.pin = new CatalogPin(answers, catalog.version());
    this.facts = factsOf(model, List.of());
  }

  private Facts factsOf(Model model, List<Signal> choices) {
    List<Signal> all = new ArrayList<>(model.signals());
    catalog.rulings().forEach(ruling -> all.add(ruling.fact()));
    all.addAll(ModelFacts.of(model));
    all.addAll(choices);
    return Facts.of(all);
  }

  /** Asks the catalog's questions of a stratum whose condition holds and that the documents do not ask themselves. */
  void askCatalog(int stratum) {
    catalog.entries().stream().filter(entry -> entry.stratum() == stratum && isAsked(entry)).forEach(this::ask);
  }

  private boolean isAsked(CatalogEntry entry) {
    boolean followed = entry.dependsOn().entrySet().stream().allMatch(need -> need.getValue().contains(chosen.getOrDefault(need.getKey(), "")));
    return followed && entry.when().holds(facts) && entry.askedByDocuments().filter(pattern -> model.product().questions().stream()
        .anyMatch(question -> pattern.matcher(question.question().text()).find())).isEmpty();
  }

  private void ask(CatalogEntry entry) {
    if (entry.isGroup()) {
      rows(entry).filter(rows -> !rows.isEmpty()).ifPresent(rows -> take(pin.applied(entry, group(entry, rows))));
      return;
    }
    List<CatalogOption> options = entry.optionsFrom().equals("cuts") ? CutOptions.of(model) : entry.options();
    if (!options.isEmpty()) {
      take(pin.applied(entry, question(entry).ask(options)));
    }
  }

  private CatalogQuestion question(CatalogEntry entry) {
    Map<String, String> inForce = new LinkedHashMap<>(matcher.optionsAnswered());
    inForce.putAll(chosen);
    return new CatalogQuestion(entry, facts, meanings, new Clashes(catalog.contradictions(), inForce), Grounding.of(model));
  }

  private Optional<List<GroupRow>> rows(CatalogEntry entry) {
    return Optional.of(switch (entry.optionsFrom()) {
      case "fields" -> new FieldRows().of(model);
      case "documents" -> Stream.concat(DocumentRows.of(decisions).stream(), new PatternRows(model, facts, patterns).of(entry.id()).stream()).toList();
      case "patterns" -> new PatternRows(model, facts, patterns).of(entry.id());
      default -> new CatalogRows(model, facts).of(entry);
    });
  }

  private Decision group(CatalogEntry entry, List<GroupRow> rows) {
    Map<String, String> values = matcher.rows(entry.id(), rows);
    List<Effect> effects = rows.stream().flatMap(row -> row.effects().apply(values.getOrDefault(row.id(), row.proposed())).stream()).toList();
    List<Decision.Row> shown = rows.stream().map(row -> new Decision.Row(row.id(), row.question(), row.options(), row.proposed(),
        Optional.ofNullable(values.get(row.id())), row.source())).toList();
    return question(entry).askGroup(shown, effects);
  }

  /** Asks the documents' own questions. */
  void askDocuments() {
    for (DocumentQuestions.Asked asked : documents.of(model, adjustments)) {
      aliases.put(asked.decision().id(), asked.aliases());
      take(asked.decision());
    }
  }

  private void take(Decision open) {
    Decision decision = matcher.match(open, aliases.getOrDefault(open.id(), List.of()));
    if (open.id().equals(DOCUMENT_RULES)) {
      DocumentRows.settle(decisions, decision);
    }
    decisions.add(decision);
    decision.effectiveOption().ifPresent(option -> {
      chosen.put(decision.id(), option.id());
      facts = facts.withChoice(decision.id(), option.id(), option.title(), decision.answer().isPresent(), SourceLocation.ofFile(decision.answer()
          .map(Decision.ChosenAnswer::location).orElse("recommended")));
    });
  }

  /** Applies everything asked since the last time, and looks at the resulting model anew. */
  void apply() {
    for (Decision decision : decisions.subList(applied, decisions.size())) {
      Application application = new Application(decision);
      application.model().forEach(effect -> model = model.apply(effect, decision.id()));
      made.addAll(application.design());
      if (decision.id().equals(BOUNDARIES)) {
        matcher.answerTo(BOUNDARIES).filter(answer -> decision.answer().isPresent()).ifPresent(answer -> model = StoredCut.apply(model, answer.cut()));
      }
    }
    applied = decisions.size();
    facts = factsOf(model, facts.of("chosen:*"));
  }

  private Model withSettledRules() {
    Map<String, String> settling = documents.settling();
    return model.withRules(model.rules().stream().map(rule -> settling.containsKey(rule.id()) ? rule.settledBy(settling.get(rule.id())) : rule).toList());
  }

  /** The outcome; answers nobody asked for are reported now. */
  Resolution close() {
    List<String> asked = new ArrayList<>(decisions.stream().map(Decision::id).toList());
    aliases.values().forEach(asked::addAll);
    matcher.checkUnused(asked, catalog.ids());
    matcher.checkContradictions(catalog.contradictions(), decisions);
    List<Decision> settled = DecisionOrder.sort(Leftovers.settle(decisions));
    return new Resolution(withSettledRules(), settled, new Choices(made), problems(settled), bookkeeping(settled));
  }

  private Bookkeeping bookkeeping(List<Decision> settled) {
    Map<String, String> seen = new LinkedHashMap<>();
    settled.forEach(decision -> seen.put(decision.id(), SeenGrounds.entry(decision)));
    Map<String, Map<String, List<String>>> cuts = new LinkedHashMap<>();
    model.cuts().forEach(cut -> cuts.put(cut.id(), StoredCut.of(cut)));
    return new Bookkeeping(seen, cuts);
  }

  private List<Problem> problems(List<Decision> settled) {
    List<Problem> problems = new ArrayList<>(documents.problems());
    problems.addAll(matcher.problems());
    problems.addAll(pin.problems());
    settled.forEach(decision -> grounds.stale(decision, matcher.answerTo(decision.id())).ifPresent(problems::add));
    matcher.answerTo(BOUNDARIES).filter(answer -> answer.cut().isEmpty() && answer.option().isPresent())
        .ifPresent(answer -> model.cuts().stream().filter(cut -> answer.option().get().equals(cut.id()))
            .forEach(cut -> problems.add(AnswerMessages.cutNotStored(answer, StoredCut.of(cut)))));
    return problems;
  }
}
