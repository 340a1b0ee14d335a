package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Signal;
import io.github.backenddesign.analysis.Statement;
import io.github.backenddesign.document.DataTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A small question of {@code model-patterns.yaml} that is asked of every thing of a sort in the model ({@code about}), unless a sentence of the documents
 * matches {@code silent}. Its slots are filled for each thing.
 */
record ModelPattern(String id, String group, String about, Condition when, String question, String silent, List<String> options, boolean free, String proposed,
    String source, List<Proposal> proposals, EffectTemplate effects, Map<String, EffectTemplate> effectsOf) {

  private static final List<String> SLOTS = List.of("thing", "field", "supplier", "other");

  ModelPattern {
    options = List.copyOf(options);
    proposals = List.copyOf(proposals);
    effectsOf = Map.copyOf(effectsOf);
  }

  static List<ModelPattern> all() {
    return DataTable.maps(DataTable.beside(ModelPattern.class, "model-patterns.yaml").get("patterns")).stream().map(ModelPattern::of).toList();
  }

  private static ModelPattern of(Map<String, Object> map) {
    Map<String, EffectTemplate> effectsOf = new LinkedHashMap<>();
    DataTable.map(map.get("effects-of")).forEach((value, effects) -> effectsOf.put(value, new EffectTemplate(DataTable.maps(effects))));
    Map<String, Object> when = DataTable.map(map.get("when"));
    Condition condition = new Condition(DataTable.texts(when.get("all")), DataTable.texts(when.get("any")), DataTable.texts(when.get("none")));
    EffectTemplate effects = map.containsKey("effects") ? new EffectTemplate(DataTable.maps(map.get("effects"))) : EffectTemplate.NONE;
    return new ModelPattern(DataTable.text(map.get("id")), DataTable.text(map.get("group")), DataTable.text(map.get("about")), condition, DataTable.text(map.get("question")),
        DataTable.text(map.get("silent")), DataTable.texts(map.get("options")), Boolean.TRUE.equals(map.get("free")), DataTable.text(map.get("proposed")),
        DataTable.text(map.get("source")), Proposal.all(map.get("proposed-when")), effects, effectsOf);
  }

  /** The sentences that answer or ask it already for a thing. */
  Pattern silentFor(PatternSubject subject) {
    return Pattern.compile(silent.isEmpty() ? "(?!)" : subject.fillNames(silent), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** A slot without whose name no sentence can match; nothing where an alternative does without any. */
  Optional<String> slotOfEveryAlternative() {
    return SLOTS.stream().filter(slot -> alternatives().stream().allMatch(alternative -> alternative.contains("{" + slot + "}"))).findFirst();
  }

  private List<String> alternatives() {
    List<String> alternatives = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < silent.length(); i++) {
      char c = silent.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '|' && depth == 0) {
        alternatives.add(silent.substring(from, i));
        from = i + 1;
      }
    }
    alternatives.add(silent.substring(from));
    return alternatives;
  }

  /** The row for a subject; a default that the facts or a sentence of the documents call for comes before the usual one. */
  GroupRow row(PatternSubject subject, Facts facts, List<Statement> statements) {
    for (Proposal proposal : proposals) {
      List<Signal> grounds = proposal.grounds(facts, statements, subject);
      if (!grounds.isEmpty()) {
        return row(subject, proposal.value(), Sentences.cite(proposal.source(), grounds));
      }
    }
    return row(subject, proposed, source);
  }

  private GroupRow row(PatternSubject subject, String value, String because) {
    return new GroupRow(subject.key().isEmpty() ? id : id + "." + subject.key(), subject.fill(question), options, free, value, subject.fill(because), taken -> effects(subject, taken));
  }

  /** A value nobody foresaw becomes a rule in the words of the row. */
  private List<Effect> effects(PatternSubject subject, String value) {
    Map<String, String> slots = subject.slotsWith(value);
    if (effects.isEmpty() && !effectsOf.containsKey(value)) {
      return List.of(new Effect.AttachRule(RuleSentence.of(subject.fill(question), value), subject.targets()));
    }
    return (effects.isEmpty() ? effectsOf.get(value) : effects).fill(slots, subject.targets()).stream().map(ModelPattern::worded).toList();
  }

  private static Effect worded(Effect effect) {
    return effect instanceof Effect.AttachRule rule ? new Effect.AttachRule(PatternSubject.articles(rule.text()), rule.targets()) : effect;
  }
}
