package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.product.OpenQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What choosing an option of a document's question changes: typed where a pattern knows the question, a rule in any case. */
final class QuestionEffects {

  private QuestionEffects() {
  }

  /** Every option states a rule: the pattern's where it has one, else its own words; only the one that adds nothing has none. */
  static Option option(DraftOption draft, OpenQuestion question, Optional<QuestionPattern.Found> found, QuestionSlots slots) {
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

  /** An effect after which operations, permissions, ownership or storage look different. */
  static boolean isStructural(Effect effect) {
    return effect instanceof Effect.Permit || effect instanceof Effect.AddOperation || effect instanceof Effect.DropOperation
        || effect instanceof Effect.OnDelete || effect instanceof Effect.Store
        || effect instanceof Effect.Unique || effect instanceof Effect.Immutable || effect instanceof Effect.Publish;
  }
}
