package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Signal;
import io.github.backenddesign.product.OpenQuestion;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the recommendation of a document's question rests on. */
record QuestionGrounds(OpenQuestion question, QuestionForm.Offer offer, Optional<QuestionPattern> pattern, DocumentEvidence evidence, Facts facts) {

  /** Adds the recommended option, why, and what would change it. */
  void recommend(DecisionDraft draft, List<DraftOption> options) {
    Optional<DocumentEvidence.Answer> stated = stated(options);
    Optional<DraftOption> usual = usual(options);
    if (stated.isPresent()) {
      draft.recommended = Optional.of(stated.get().option());
      draft.reasons = List.of(stated.get().reason());
      draft.confidence = stated.get().sure() ? "high" : "medium";
    } else if (usual.isPresent()) {
      draft.recommended = Optional.of(usual.get().id());
      draft.reasons = List.of(new Decision.Reason("The documents do not answer it; usual because " + pattern.get().because() + ".", List.of()));
      draft.confidence = "low";
    } else {
      draft.recommended = Optional.of(offer.recommended().isEmpty() ? options.get(0).id() : offer.recommended());
      String because = offer.because().isEmpty() ? "it is the easiest to change later" : offer.because();
      draft.reasons = List.of(new Decision.Reason("The documents do not answer it; proposed because " + because + ".", List.of()));
      draft.confidence = "low";
    }
    draft.wouldChange = draft.confidence.equals("low") ? "Any statement of the product owner; nothing in the documents speaks for or against it."
        : "Somebody responsible for the quoted statement saying otherwise.";
  }

  /** What the documents say, the surest first: an assumption that names the question, what its pattern looks for, words they have in common with an option. */
  private Optional<DocumentEvidence.Answer> stated(List<DraftOption> options) {
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

  private Optional<DraftOption> usual(List<DraftOption> options) {
    return pattern.flatMap(QuestionPattern::usual).flatMap(words -> first(options, words));
  }

  private static Optional<DraftOption> first(List<DraftOption> options, Pattern words) {
    return options.stream().filter(option -> words.matcher(option.title()).find()).findFirst();
  }
}
