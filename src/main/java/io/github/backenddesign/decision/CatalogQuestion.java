package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Signal;
import io.github.backenddesign.decision.Recommender.Weighed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes an open decision of a catalog entry: its options weighed on the facts, evidence first, the three best offered. */
final class CatalogQuestion {

  private static final Pattern CITES = Pattern.compile("\"|\\((?:[A-Z]+-?\\d|[\\w./-]+:\\d)");

  private final CatalogEntry entry;
  private final Facts facts;
  private final Recommender recommender;
  private final Clashes clashes;
  private final Grounding grounding;

  CatalogQuestion(CatalogEntry entry, Facts facts, Map<String, String> meanings, Clashes clashes, Grounding grounding) {
    this.entry = entry;
    this.facts = facts;
    this.recommender = new Recommender(facts, meanings);
    this.clashes = clashes;
    this.grounding = grounding;
  }

  /** The decision, its options given by the caller (those of the catalog, or made from the model). */
  @SuppressWarnings("ReferenceEquality") // The very option, not one like it.
  Decision ask(List<CatalogOption> options) {
    List<Weighed> weighed = recommender.rank(options, option -> clashes.of(entry.id(), option.id()));
    List<Weighed> ranked = takenByIdFirst(weighed);
    DecisionDraft draft = frame();
    draft.options = options(ranked);
    if (!ranked.isEmpty() && !ranked.get(0).ruledOut() && ranked.get(0).option().needs().isEmpty()) {
      Weighed best = ranked.get(0);
      Optional<Weighed> passedOver = weighed.stream().findFirst().filter(first -> first != best);
      draft.recommended = Optional.of(best.option().id());
      draft.reasons = reasons(best, ranked);
      passedOver.ifPresent(first -> draft.reasons = Stream.concat(incomplete(first), draft.reasons.stream()).toList());
      draft.confidence = passedOver.isPresent() ? "low" : Recommender.confidence(ranked);
      draft.grounds = passedOver.orElse(best).grounds().stream().map(CatalogQuestion::ground).toList();
      draft.wouldChange = passedOver.map(first -> "Naming the " + first.option().needs() + " of \"" + first.option().title() + "\" in decisions.yaml: {answer: " + first.option().id() + ", "
          + first.option().needs() + ": ...}.").orElseGet(() -> recommender.wouldChange(ranked));
    } else {
      draft.confidence = "low";
      draft.wouldChange = "Every option is against something the documents state as binding; one of those statements has to give way.";
    }
    return draft.open();
  }

  /** An option whose id is not a whole answer can not be taken by it, so the next one that can leads. */
  private static List<Weighed> takenByIdFirst(List<Weighed> ranked) {
    Optional<Weighed> first = ranked.stream().filter(weighed -> !weighed.ruledOut() && weighed.option().needs().isEmpty()).findFirst();
    return Stream.concat(first.stream(), ranked.stream().filter(weighed -> !first.equals(Optional.of(weighed)))).toList();
  }

  private static Stream<Decision.Reason> incomplete(Weighed first) {
    String title = "\"" + first.option().title() + "\" comes first, but only the team can name its " + first.option().needs();
    return first.pros().stream().limit(1).map(pro -> new Decision.Reason(title + ": " + pro.text(), pro.refs()));
  }

  /** A group of conventions with these rows and the effects its rows have together. */
  Decision askGroup(List<Decision.Row> rows, List<Effect> effects) {
    DecisionDraft draft = frame();
    draft.rows = rows;
    draft.recommended = Optional.of(AnswerMatcher.ACCEPTED);
    draft.options = List.of(new Option(AnswerMatcher.ACCEPTED, "Take the proposed values", List.of("Each row has a stated source"), List.of(),
        List.of(), effects, 0, true));
    draft.reasons = List.of(new Decision.Reason("Each row proposes a value with its source; single rows can be set by name.", List.of()));
    draft.wouldChange = "A single row is changed by its own line, the group stays accepted.";
    return draft.open();
  }

  private DecisionDraft frame() {
    DecisionDraft draft = new DecisionDraft(entry.id(), entry.question());
    draft.origin = entry.optionsFrom().equals("patterns") ? Decision.Origin.PATTERN : Decision.Origin.CATALOG;
    draft.topic = entry.topic();
    draft.tier = entry.tier();
    draft.stratum = entry.stratum();
    draft.why = entry.why();
    draft.ask = entry.ask();
    draft.blocking = entry.blocking() || entry.stratum() == 1;
    draft.freeAnswer = entry.freeAnswer();
    draft.dependsOn = List.copyOf(entry.dependsOn().keySet());
    draft.assuming = assumed();
    draft.refs = entry.when().facts().stream().flatMap(fact -> facts.of(fact).stream()).flatMap(signal -> signal.refs().stream()).distinct().toList();
    return draft;
  }

  private List<String> assumed() {
    return entry.needs().stream().filter(id -> facts.of("chosen:" + id + "=*").stream().anyMatch(choice -> !choice.constraint())).toList();
  }

  private List<Option> options(List<Weighed> ranked) {
    List<Option> options = new ArrayList<>();
    for (Weighed weighed : ranked) {
      CatalogOption option = weighed.option();
      Grounding.Sides general = entry.optionsFrom().isEmpty() ? grounding.ground(new Grounding.Sides(option.pros(), option.cons()), both(weighed).size(), (int) both(weighed).stream().filter(reason -> CITES.matcher(reason.text()).find()).count(), entry.topic())
          : new Grounding.Sides(option.pros(), option.cons());
      options.add(new Option(option.id(), option.title(), evidenceFirst(weighed.pros(), general.pros()), evidenceFirst(weighed.cons(), general.cons()),
          both(weighed), option.effects().fill(Map.of()),
          weighed.score(), options.size() < Recommender.OFFERED));
    }
    return options;
  }

  private static List<String> evidenceFirst(List<Decision.Reason> evidence, List<String> general) {
    List<String> texts = new ArrayList<>(evidence.stream().map(Decision.Reason::text).distinct().toList());
    texts.addAll(general);
    return texts;
  }

  private static List<Decision.Reason> both(Weighed weighed) {
    List<Decision.Reason> reasons = new ArrayList<>(weighed.pros());
    reasons.addAll(weighed.cons());
    return reasons;
  }

  private static List<Decision.Reason> reasons(Weighed best, List<Weighed> ranked) {
    List<Decision.Reason> reasons = new ArrayList<>(best.pros());
    if (reasons.isEmpty() && !best.option().pros().isEmpty()) {
      reasons.add(new Decision.Reason("The documents speak for no option; this one is usual: " + best.option().pros().get(0) + ".", List.of()));
    }
    ranked.stream().skip(1).filter(Weighed::ruledOut).filter(other -> other.clash().isEmpty()).limit(1).forEach(other -> other.cons().stream().limit(1)
        .forEach(con -> reasons.add(new Decision.Reason("\"" + other.option().title() + "\" is ruled out: " + con.text(), con.refs()))));
    return reasons;
  }

  private static Decision.Ground ground(Signal signal) {
    return new Decision.Ground(signal.name(), signal.refs(), Sentences.shorten(signal.quote()), signal.at().toString());
  }
}
