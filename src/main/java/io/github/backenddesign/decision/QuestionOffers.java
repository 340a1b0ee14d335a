package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.product.OpenQuestion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The options of a question that a document asks: its own, else those of its pattern, else those of the form of its sentence. */
final class QuestionOffers {

  private final QuestionForm forms = new QuestionForm();

  QuestionForm.Offer of(OpenQuestion question, Model model, Optional<QuestionPattern.Found> found) {
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

  /** The same with an id each. */
  static List<DraftOption> unique(List<DraftOption> drafts) {
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
}
