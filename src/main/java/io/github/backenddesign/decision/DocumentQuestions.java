package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.answers.Adjustment;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.OpenQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The questions the documents leave open, as decisions: their own options or those of their form, typed effects where a pattern fits, a rule in any case. */
final class DocumentQuestions {

  /** A decision with the other ids under which it may be answered. */
  record Asked(Decision decision, List<String> aliases) {
  }

  private static final String GROUP = "document-rules";
  private static final int CONCERNED = 3;

  private final Words words = new Words();
  private final QuestionOffers offers = new QuestionOffers();
  private final List<QuestionPattern> patterns = QuestionPattern.all();

  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, String> settling = new LinkedHashMap<>();

  List<Asked> of(Model model, List<Adjustment> adjustments) {
    DocumentEvidence evidence = new DocumentEvidence(model.product(), words);
    Likeness likeness = new Likeness(new ModelWords(model)::isThing);
    LikeQuestions like = new LikeQuestions(likeness, adjustments, question -> subject(question, model));
    problems.addAll(like.problems(model.product().questions()));
    List<OpenQuestion> questions = like.join(model.product().questions());
    OpenCriteria criteria = new OpenCriteria(model, likeness, questions);
    settling.putAll(criteria.settling());
    return Stream.concat(questions.stream(), criteria.own().stream()).map(question -> new Asked(ask(question, model, evidence), LikeQuestions.aliases(question))).toList();
  }

  /** The id of the decision that settles what a rule of a document leaves open, by the rule's id. */
  Map<String, String> settling() {
    return Map.copyOf(settling);
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
    QuestionForm.Offer offer = offers.of(question, model, found);
    List<DraftOption> drafts = QuestionOffers.unique(offer.options());
    QuestionSlots slots = new QuestionSlots(model, question);
    Grounding grounding = concerned(question, model).map(phrase -> Grounding.of(model).with("concerned", phrase)).orElse(Grounding.of(model));
    boolean ours = !offer.form().equals("document");
    List<Option> options = drafts.stream().map(draft -> ours ? draft.grounded(grounding) : draft).map(draft -> QuestionEffects.option(draft, question, found, slots)).toList();
    DecisionDraft draft = frame(question, found, options);
    draft.freeAnswer = offer.freeAnswer();
    new QuestionGrounds(question, offer, found.map(QuestionPattern.Found::pattern), evidence, Facts.of(model.signals())).recommend(draft, drafts);
    draft.options = ordered(options, draft.recommended.orElse(""));
    return draft.open();
  }

  /** The operations that serve the stories and requirements a question names. */
  private static Optional<String> concerned(OpenQuestion question, Model model) {
    List<String> operations = model.operations().stream().filter(operation -> operation.stories().stream().anyMatch(story -> question.affects().contains(story.value()))
        || operation.requirements().stream().anyMatch(requirement -> question.affects().contains(requirement.value()))).map(operation -> operation.id().toString()).limit(CONCERNED).toList();
    return operations.isEmpty() ? Optional.empty() : Optional.of("it concerns " + Sentences.list(operations, "and"));
  }

  private DecisionDraft frame(OpenQuestion question, Optional<QuestionPattern.Found> found, List<Option> options) {
    boolean note = found.filter(match -> match.pattern().note()).isPresent() && !question.blocking();
    boolean gate = !note && (question.blocking() || options.stream().anyMatch(option -> option.effects().stream().anyMatch(QuestionEffects::isStructural)));
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

  private static List<String> refs(OpenQuestion question) {
    Set<String> refs = new LinkedHashSet<>(question.ids().stream().map(ElementId::value).toList());
    refs.addAll(question.affects());
    return List.copyOf(refs);
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
