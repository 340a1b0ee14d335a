package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Tokens;
import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Attaches stories that open no operation (refusals, guards, fields, rules ...) to the operations they speak of. */
final class StoryAttachment {

  private static final double NEEDED = 2.5;
  private static final double ALSO = 0.75;
  private static final double INTERFACE = 2.5;
  private static final double REQUIREMENT = 2;
  private static final double ENTITY = 2;
  private static final double VERB = 2.5;
  private static final double EPIC = 0.75;
  private static final double COMPONENT = 0.5;
  private static final double PERSONA = 0.5;

  private static final Map<StoryKind, Predicate<OperationDraft>> SPEAKS_OF = Map.of(
      StoryKind.RESPONSE_FIELD, draft -> draft.type.isSafe(),
      StoryKind.LIST_BEHAVIOUR, draft -> draft.type.isCollection(),
      StoryKind.SESSION_CONTINUITY, draft -> draft.type == OperationClass.READ,
      StoryKind.CONTENT_RULE, draft -> !draft.type.isSafe() && draft.type != OperationClass.DELETE && draft.type != OperationClass.SIGN_IN,
      StoryKind.GUARD, draft -> !draft.type.isSafe() && draft.type != OperationClass.SIGN_IN && draft.type != OperationClass.SIGN_OUT && !draft.verb.equals("sign up"),
      StoryKind.EXCLUSIVITY, draft -> !draft.type.isSafe());

  private final Language language;
  private final Product product;
  private final EntityIndex index;
  private final CallerFinder callers;
  private final List<OperationDraft> drafts;

  StoryAttachment(Language language, Product product, EntityIndex index, CallerFinder callers, List<OperationDraft> drafts) {
    this.language = language;
    this.product = product;
    this.index = index;
    this.callers = callers;
    this.drafts = drafts;
  }

  /** The operations the story was attached to, best first; it is added to each. */
  List<OperationDraft> attach(Story story, StoryKind kind) {
    List<OperationDraft> found = ranked(story, kind, SPEAKS_OF.getOrDefault(kind, draft -> true));
    if (found.isEmpty() && kind != StoryKind.SESSION_CONTINUITY) {
      found = ranked(story, kind, draft -> true);
    }
    found.forEach(draft -> draft.serve(story.id(), story.requirements(), new Evidence("story." + kind, story.want(), story.id().value(), story.sentence().at())));
    return found;
  }

  /** Whether some answer could hold the field a story wants to see; otherwise it has to be asked for on its own. */
  boolean hasAnswer(Story story) {
    return !ranked(story, StoryKind.RESPONSE_FIELD, draft -> draft.type.isSafe()).isEmpty();
  }

  private List<OperationDraft> ranked(Story story, StoryKind kind, Predicate<OperationDraft> speaksOf) {
    List<Interface> linked = product.interfaces().stream().filter(each -> each.stories().contains(story.id())).toList();
    Set<String> words = words(story, kind);
    List<String> entities = index.mentionedIn(story.want() + " " + story.title().orElse(""));
    double best = 0;
    List<Double> scores = new ArrayList<>();
    for (OperationDraft draft : drafts) {
      double score = speaksOf.test(draft) ? score(draft, story, linked, words, entities) : 0;
      scores.add(score);
      best = Math.max(best, score);
    }
    List<OperationDraft> found = new ArrayList<>();
    double bar = Math.max(NEEDED, best * (single(kind) ? 1 : ALSO));
    for (int i = 0; i < drafts.size(); i++) {
      if (best > 0 && scores.get(i) >= bar - 1e-9) {
        found.add(drafts.get(i));
      }
    }
    return found;
  }

  private static boolean single(StoryKind kind) {
    return kind == StoryKind.REFUSAL || kind == StoryKind.SESSION_CONTINUITY;
  }

  private double score(OperationDraft draft, Story story, List<Interface> linked, Set<String> words, List<String> entities) {
    double score = draft.offeredBy(linked) ? INTERFACE : 0;
    long shared = story.requirements().stream().filter(draft.requirements::contains).filter(id -> id.value().startsWith("FR")).count();
    boolean servedTogether = draft.stories.stream().map(product::story).flatMap(Optional::stream).anyMatch(other -> story.requirements().stream().filter(id -> id.value().startsWith("FR")).anyMatch(other.requirements()::contains));
    score += shared > 0 && servedTogether ? REQUIREMENT : 0;
    score += entities.contains(draft.entity) ? ENTITY : !draft.parent.isEmpty() && entities.contains(draft.parent) ? ENTITY / 2 : 0;
    score += mentionsVerb(draft, words) ? VERB : 0;
    boolean sameEpic = story.epic().isPresent() && draft.stories.stream().map(product::story).flatMap(Optional::stream).anyMatch(other -> other.epic().equals(story.epic()));
    score += sameEpic ? EPIC : 0;
    boolean samePersona = draft.stories.stream().map(product::story).flatMap(Optional::stream).anyMatch(other -> other.persona().isPresent() && callers.of(other).equals(callers.of(story)));
    score += samePersona ? PERSONA : 0;
    boolean sameComponent = product.component(draft.component).map(component -> component.stories().contains(story.id())).orElse(false);
    return score + (sameComponent ? COMPONENT : 0);
  }

  /** The story's words with the bases of its verbs and the verbs its nouns stand for. */
  private Set<String> words(Story story, StoryKind kind) {
    Set<String> words = new HashSet<>();
    boolean guard = kind == StoryKind.GUARD;
    String criteria = guard ? story.criteria().stream().map(Object::toString).reduce("", (a, b) -> a + " " + b) : "";
    List<String> tokens = Tokens.words((guard ? "" : story.want() + " " + story.title().orElse("")) + criteria);
    for (int i = 0; i < tokens.size(); i++) {
      words.addAll(language.inflection().verbBases(tokens.get(i)));
      language.lexicon().verbOf(language.inflection().singular(tokens.get(i))).ifPresent(words::add);
      if (i + 1 < tokens.size()) {
        for (String base : language.inflection().verbBases(tokens.get(i))) {
          words.add(base + " " + tokens.get(i + 1));
        }
      }
    }
    return words;
  }

  private boolean mentionsVerb(OperationDraft draft, Set<String> words) {
    boolean account = language.lexicon().classOf(draft.verb) == io.github.backenddesign.language.VerbClass.REGISTER && words.contains("sign up");
    boolean verb = !draft.verb.isEmpty() && words.contains(draft.verb);
    boolean act = draft.type == OperationClass.CREATE || draft.type == OperationClass.ACTION;
    boolean nounOfAct = act && language.lexicon().classOf(Names.plain(draft.entity)) != io.github.backenddesign.language.VerbClass.UNKNOWN && words.contains(Names.plain(draft.entity));
    return account || (verb || nounOfAct) && !draft.type.isSafe();
  }
}
