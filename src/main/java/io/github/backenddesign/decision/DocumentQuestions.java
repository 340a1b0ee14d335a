package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Signal;
import io.github.backenddesign.answers.Adjustment;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.OpenQuestion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The questions the documents leave open, as decisions: their own options or those of their form, typed effects where a pattern fits, a rule in any case. */
final class DocumentQuestions {

  /** A decision with the other ids under which it may be answered. */
  record Asked(Decision decision, List<String> aliases) {
  }

  private static final String GROUP = "document-rules";
  private static final int CONCERNED = 3;

  private final Words words = new Words();
  private final QuestionForm forms = new QuestionForm();
  private final List<QuestionPattern> patterns = QuestionPattern.all();

  private final List<Problem> problems = new ArrayList<>();

  List<Asked> of(Model model, List<Adjustment> adjustments) {
    DocumentEvidence evidence = new DocumentEvidence(model.product(), words);
    LikeQuestions like = new LikeQuestions(new Likeness(new ModelWords(model)::isThing), adjustments, question -> subject(question, model));
    problems.addAll(like.problems(model.product().questions()));
    List<OpenQuestion> questions = like.join(model.product().questions());
    return questions.stream().map(question -> new Asked(ask(question, model, evidence), LikeQuestions.aliases(question))).toList();
  }

  /** What is wrong with the questions said to be the same. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** What a well-known question is about, where its pattern asks for one thing; a thing the model does not know is named as the question does. */
  private Optional<String> subject(OpenQuestion question, Model model) {
    return QuestionPattern.find(patterns, question).filter(found -> !found.pattern().sameBy().isEmpty()).flatMap(found -> {
      Map<String, String> slots = new QuestionSlots(model, question).identify(found.words());
      List<String> names = found.pattern().sameBy().stream().filter(name -> !name.equals("once")).toList();
      return slots.keySet().containsAll(names)
          ? Optional.of(found.pattern().sameKey() + names.stream().map(slots::get).toList()) : Optional.empty();
    });
  }

  private Decision ask(OpenQuestion question, Model model, DocumentEvidence evidence) {
    Optional<QuestionPattern.Found> found = QuestionPattern.find(patterns, question);
    QuestionForm.Offer offer = offer(question, model, found);
    List<DraftOption> drafts = unique(offer.options());
    QuestionSlots slots = new QuestionSlots(model, question);
    Grounding grounding = concerned(question, model).map(phrase -> Grounding.of(model).with("concerned", phrase)).orElse(Grounding.of(model));
    boolean ours = !offer.form().equals("document");
    List<Option> options = drafts.stream().map(draft -> ours ? draft.grounded(grounding) : draft).map(draft -> option(draft, question, found, slots)).toList();
    DecisionDraft draft = frame(question, found, options);
    draft.freeAnswer = offer.freeAnswer();
    recommend(draft, drafts, new Grounds(question, offer, found.map(QuestionPattern.Found::pattern), evidence, Facts.of(model.signals())));
    draft.options = ordered(options, draft.recommended.orElse(""));
    return draft.open();
  }

  /** The operations that serve the stories and requirements a question names. */
  private static Optional<String> concerned(OpenQuestion question, Model model) {
    List<String> operations = model.operations().stream().filter(operation -> operation.stories().stream().anyMatch(story -> question.affects().contains(story.value()))
        || operation.requirements().stream().anyMatch(requirement -> question.affects().contains(requirement.value()))).map(operation -> operation.id().toString()).limit(CONCERNED).toList();
    return operations.isEmpty() ? Optional.empty() : Optional.of("it concerns " + Sentences.list(operations, "and"));
  }

  private QuestionForm.Offer offer(OpenQuestion question, Model model, Optional<QuestionPattern.Found> found) {
    if (question.options().size() > 1) {
      List<DraftOption> own = question.options().stream()
          .map(choice -> DraftOption.of(choice.title(), DraftOption.sentences(choice.pros()), DraftOption.sentences(choice.cons()))).toList();
      return new QuestionForm.Offer("document", own, "", "it is the option the documents name first", true);
    }
    Optional<QuestionPattern> pattern = found.map(QuestionPattern.Found::pattern);
    if (pattern.filter(known -> !known.options().isEmpty()).isPresent()) {
      return new QuestionForm.Offer("pattern", pattern.get().options(), "", "", true);
    }
    String form = pattern.map(QuestionPattern::optionsForm).orElse("");
    return form.isEmpty() || form.equals("who") || !ChoicePhrases.of(question.question().text()).isEmpty()
        ? offerOfForm(question, model) : forms.named(form);
  }

  /** By the form of the sentence; where that says nothing, by another wording of the same question. */
  private QuestionForm.Offer offerOfForm(OpenQuestion question, Model model) {
    QuestionForm.Offer own = forms.of(question, question.question().text(), model);
    if (own.isYesOrNo()) {
      return others(question, model).filter(offer -> offer.form().equals("choice")).findFirst().map(own::orOneOf).orElse(own);
    }
    if (!own.form().equals("open")) {
      return own;
    }
    return others(question, model).filter(offer -> !offer.form().equals("open")).findFirst().orElse(own);
  }

  private Stream<QuestionForm.Offer> others(OpenQuestion question, Model model) {
    return question.otherWordings().stream().map(wording -> forms.of(question, wording.text(), model));
  }

  private static List<DraftOption> unique(List<DraftOption> drafts) {
    Set<String> ids = new LinkedHashSet<>();
    List<DraftOption> unique = new ArrayList<>();
    for (DraftOption draft : drafts) {
      String id = draft.id();
      for (int i = 2; !ids.add(id); i++) {
        id = draft.id() + "-" + i;
      }
      unique.add(draft.withId(id));
    }
    return unique;
  }

  /** Every option states a rule: the pattern's where it has one, else its own words; only the one that adds nothing has none. */
  private static Option option(DraftOption draft, OpenQuestion question, Optional<QuestionPattern.Found> found, QuestionSlots slots) {
    List<Effect> typed = found.map(match -> typed(draft, question, match, slots)).orElse(List.of());
    boolean stated = typed.stream().anyMatch(Effect.AttachRule.class::isInstance) || draft.id().equals(QuestionForm.NO_RULE);
    List<Effect> effects = new ArrayList<>();
    if (!stated) {
      effects.add(new Effect.AttachRule(RuleSentence.of(question.question().text(), draft.title()), question.affects()));
    }
    effects.addAll(typed);
    return new Option(draft.id(), draft.title(), draft.pros(), draft.cons(), List.of(), effects, 0, true);
  }

  private static List<Effect> typed(DraftOption draft, OpenQuestion question, QuestionPattern.Found found, QuestionSlots slots) {
    Map<String, String> filled = slots.fill(found.words());
    filled.put("title", draft.title());
    filled.put("said", RuleSentence.lower(draft.title()));
    Optional.ofNullable(found.words().get("thing")).ifPresent(thing -> filled.put("Words", Sentences.capital(thing)));
    Optional<QuestionPattern.Answer> answer = found.pattern().answers().stream().filter(row -> row.words().matcher(draft.title()).find()).findFirst();
    List<Effect> effects = new ArrayList<>();
    answer.ifPresent(row -> effects.addAll(row.effects().fill(filled, question.affects())));
    answer.filter(QuestionPattern.Answer::drops).ifPresent(row -> effects.addAll(slots.drops()));
    answer.filter(QuestionPattern.Answer::permits).filter(row -> filled.containsKey("operation"))
        .ifPresent(row -> effects.addAll(slots.permits(draft.title(), filled.get("operation"))));
    return effects;
  }

  private DecisionDraft frame(OpenQuestion question, Optional<QuestionPattern.Found> found, List<Option> options) {
    boolean note = found.filter(match -> match.pattern().note()).isPresent() && !question.blocking();
    boolean gate = !note && (question.blocking() || options.stream().anyMatch(option -> option.effects().stream().anyMatch(DocumentQuestions::isStructural)));
    DecisionDraft draft = new DecisionDraft(question.id().value(), question.question().text());
    draft.topic = found.map(match -> match.pattern().topic()).orElse("Rules");
    draft.tier = gate ? Decision.Tier.GATE : note ? Decision.Tier.NOTE : Decision.Tier.CONVENTION;
    draft.group = gate || note ? Optional.empty() : Optional.of(GROUP);
    draft.required = gate;
    draft.blocking = question.blocking();
    draft.why = question.reason().map(reason -> reason.text()).orElse(question.affects().isEmpty() ? "A document leaves it open."
        : "It decides about " + Sentences.list(question.affects(), "and") + ".");
    draft.ask = List.of("product owner");
    draft.origin = Decision.Origin.DOCUMENT;
    draft.refs = refs(question);
    return draft;
  }

  /** An effect after which operations, permissions, ownership or storage look different. */
  private static boolean isStructural(Effect effect) {
    return effect instanceof Effect.Permit || effect instanceof Effect.AddOperation || effect instanceof Effect.DropOperation
        || effect instanceof Effect.OnDelete || effect instanceof Effect.Store
        || effect instanceof Effect.Unique || effect instanceof Effect.Immutable || effect instanceof Effect.Publish;
  }

  private static List<String> refs(OpenQuestion question) {
    Set<String> refs = new LinkedHashSet<>(question.ids().stream().map(ElementId::value).toList());
    refs.addAll(question.affects());
    return List.copyOf(refs);
  }

  /** What a recommendation may rest on. */
  private record Grounds(OpenQuestion question, QuestionForm.Offer offer, Optional<QuestionPattern> pattern, DocumentEvidence evidence, Facts facts) {

    /** What the documents say, the surest first: an assumption that names the question, what its pattern looks for, words they have in common with an option. */
    Optional<DocumentEvidence.Answer> stated(List<DraftOption> options) {
      Optional<DocumentEvidence.Answer> found = evidence.find(question, options);
      return found.filter(DocumentEvidence.Answer::sure).or(() -> proposed(options)).or(() -> evidence.ofCombination(offer, options)).or(() -> found)
          .or(() -> evidence.ofReason(question, offer, options));
    }

    private Optional<DocumentEvidence.Answer> proposed(List<DraftOption> options) {
      List<Proposal> proposals = pattern.map(QuestionPattern::proposals).orElse(List.of());
      return proposals.stream().flatMap(proposal -> {
        List<Signal> grounds = proposal.grounds(facts, evidence.near(question), PatternSubject.PRODUCT);
        return first(options, Pattern.compile(proposal.value(), Pattern.CASE_INSENSITIVE)).filter(option -> !grounds.isEmpty())
            .map(option -> new DocumentEvidence.Answer(option.id(), new Decision.Reason(Sentences.cite(proposal.source(), grounds), grounds.get(0).refs()), false)).stream();
      }).findFirst();
    }

    Optional<DraftOption> usual(List<DraftOption> options) {
      return pattern.flatMap(QuestionPattern::usual).flatMap(words -> first(options, words));
    }

    private static Optional<DraftOption> first(List<DraftOption> options, Pattern words) {
      return options.stream().filter(option -> words.matcher(option.title()).find()).findFirst();
    }
  }

  private static void recommend(DecisionDraft draft, List<DraftOption> options, Grounds grounds) {
    Optional<DocumentEvidence.Answer> stated = grounds.stated(options);
    Optional<DraftOption> usual = grounds.usual(options);
    if (stated.isPresent()) {
      draft.recommended = Optional.of(stated.get().option());
      draft.reasons = List.of(stated.get().reason());
      draft.confidence = stated.get().sure() ? "high" : "medium";
    } else if (usual.isPresent()) {
      draft.recommended = Optional.of(usual.get().id());
      draft.reasons = List.of(new Decision.Reason("The documents do not answer it; usual because " + grounds.pattern().get().because() + ".", List.of()));
      draft.confidence = "low";
    } else {
      draft.recommended = Optional.of(grounds.offer().recommended().isEmpty() ? options.get(0).id() : grounds.offer().recommended());
      String because = grounds.offer().because().isEmpty() ? "it is the easiest to change later" : grounds.offer().because();
      draft.reasons = List.of(new Decision.Reason("The documents do not answer it; proposed because " + because + ".", List.of()));
      draft.confidence = "low";
    }
    draft.wouldChange = draft.confidence.equals("low") ? "Any statement of the product owner; nothing in the documents speaks for or against it."
        : "Somebody responsible for the quoted statement saying otherwise.";
  }

  private static List<Option> ordered(List<Option> options, String recommended) {
    List<Option> ordered = new ArrayList<>(options.stream().filter(option -> option.id().equals(recommended)).toList());
    options.stream().filter(option -> !option.id().equals(recommended)).forEach(ordered::add);
    List<Option> offered = new ArrayList<>();
    ordered.forEach(option -> offered.add(offered.size() < Recommender.OFFERED ? option : new Option(option.id(), option.title(), option.pros(),
        option.cons(), option.reasons(), option.effects(), option.score(), false)));
    return offered;
  }
}
