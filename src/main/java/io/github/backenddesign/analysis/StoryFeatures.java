package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Token;
import io.github.backenddesign.language.Tokens;
import io.github.backenddesign.language.VerbClass;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What stories are alike in: nouns, things (@), acts (%), requirements (!), persona (~) and the account, each weighted by how rare it is. */
final class StoryFeatures {

  private static final double ENTITY = 1.6;
  private static final double REQUIREMENT = 1.0;
  private static final double ACT = 1.0;
  private static final Set<OperationClass> ACTS = EnumSet.of(OperationClass.ACTION, OperationClass.REVERSE_ACTION, OperationClass.CREATE);
  private static final double PERSONA = 0.25;
  private static final double ACCOUNT = 2.2;

  private final Language language;
  private final EntityIndex index;
  private final List<OperationDraft> drafts;

  StoryFeatures(Language language, EntityIndex index, List<OperationDraft> drafts) {
    this.language = language;
    this.index = index;
    this.drafts = drafts;
  }

  /** A vector of length one for each story. */
  List<Map<String, Double>> of(List<Story> stories) {
    return weighted(stories.stream().map(this::counted).toList());
  }

  private Map<String, Double> counted(Story story) {
    Map<String, Double> found = new TreeMap<>();
    for (Token token : Tokens.of(story.want() + " " + story.title().orElse(""))) {
      String noun = language.lexicon().standard(language.inflection().singular(token.text()));
      if (isTelling(noun)) {
        found.merge(noun, 1.0, Double::sum);
      }
      if (language.lexicon().is("account-topics", noun)) {
        found.merge("#account", ACCOUNT, Math::max);
      }
    }
    drafts.stream().filter(draft -> draft.stories.contains(story.id())).forEach(draft -> {
      found.merge("@" + (draft.parent.isEmpty() ? draft.entity : draft.parent), ENTITY, Double::sum);
      boolean account = draft.type == OperationClass.SIGN_IN || draft.type == OperationClass.SIGN_OUT || draft.verb.equals("sign up");
      if (account) {
        found.merge("#account", ACCOUNT, Math::max);
      }
    });
    acts(story).forEach(act -> found.merge("%" + act, ACT, Double::sum));
    index.mentionedIn(story.want()).forEach(entity -> found.merge("@" + entity, ENTITY / 2, Double::sum));
    story.requirements().stream().filter(id -> id.value().startsWith("FR")).forEach(id -> found.merge("!" + id, REQUIREMENT, Double::sum));
    story.persona().ifPresent(persona -> found.merge("~" + persona.toLowerCase(Locale.ROOT), PERSONA, Double::sum));
    return found;
  }

  /** What is done tells as much as what it is done to, where the verb says more than that something is made: subscribe and subscription, pay and payment. */
  private List<String> acts(Story story) {
    List<String> acts = new ArrayList<>();
    drafts.stream().filter(draft -> draft.stories.contains(story.id()) && !draft.verb.isEmpty() && ACTS.contains(draft.type)).map(draft -> draft.verb).filter(verb -> !language.lexicon().is("plain-creates", verb)).forEach(acts::add);
    Tokens.of(story.want()).forEach(token -> language.lexicon().verbOf(token.text()).ifPresent(acts::add));
    return acts;
  }

  private boolean isTelling(String word) {
    boolean grammar = List.of("determiners", "prepositions", "pronouns", "clause-starts", "conjunctions", "auxiliaries", "adverbs", "adjectives", "abstract", "screen", "fillers").stream().anyMatch(set -> language.lexicon().is(set, word));
    boolean verb = language.lexicon().classOf(word) != VerbClass.UNKNOWN && index.exact(word).isEmpty();
    return word.length() > 2 && !grammar && !verb && Character.isLetter(word.charAt(0));
  }

  /** Term frequency times inverse document frequency, each story's vector of length one. */
  private static List<Map<String, Double>> weighted(List<Map<String, Double>> all) {
    Map<String, Integer> frequency = new TreeMap<>();
    all.forEach(features -> features.keySet().forEach(feature -> frequency.merge(feature, 1, Integer::sum)));
    List<Map<String, Double>> weighted = new ArrayList<>();
    for (Map<String, Double> features : all) {
      Map<String, Double> vector = new LinkedHashMap<>();
      features.forEach((feature, count) -> vector.put(feature, count * Math.log(1 + (double) all.size() / frequency.get(feature))));
      double length = Math.sqrt(vector.values().stream().mapToDouble(value -> value * value).sum());
      vector.replaceAll((feature, value) -> length == 0 ? 0 : value / length);
      weighted.add(vector);
    }
    return weighted;
  }
}
