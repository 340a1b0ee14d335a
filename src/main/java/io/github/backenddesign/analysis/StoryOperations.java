package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Lexicon;
import io.github.backenddesign.language.VerbClass;
import io.github.backenddesign.product.Component;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lets stories that ask for something join the operation that does it, or opens one where none does. */
final class StoryOperations {

  private static final double JOIN = 5.5;
  private static final double JOIN_OFFERED = 4;
  private static final double SAME_CLASS = 3;
  private static final double NEAR_CLASS = 1.5;
  private static final double SAME_VERB = 2;
  private static final double SAME_ENTITY = 3;
  private static final double SAME_NOUN = 2;
  private static final double RELATED_ENTITY = 1;
  private static final double LINKED_INTERFACE = 2.5;
  private static final double LINKED_COMPONENT = 0.5;
  /** Documents that link a story to interfaces mean these rather than others. */
  private static final double OFFERED_ELSEWHERE = 0.75;
  /** Verbs whose groups end or refuse what another act made. */
  private static final List<String> ENDINGS = List.of("cancel", "reject");
  private static final Map<OperationClass, Set<OperationClass>> NEAR = Map.of(OperationClass.READ, Set.of(OperationClass.LIST), OperationClass.LIST, Set.of(OperationClass.READ, OperationClass.SEARCH),
      OperationClass.SEARCH, Set.of(OperationClass.LIST, OperationClass.READ), OperationClass.CREATE, Set.of(OperationClass.ACTION, OperationClass.UPLOAD), OperationClass.ACTION,
      Set.of(OperationClass.CREATE, OperationClass.UPDATE), OperationClass.UPLOAD, Set.of(OperationClass.CREATE), OperationClass.DELETE, Set.of(OperationClass.REVERSE_ACTION),
      OperationClass.REVERSE_ACTION, Set.of(OperationClass.DELETE));

  private final Product product;
  private final EntityIndex index;
  private final IntentReader intents;
  private final Paraphrases paraphrases;
  private final CallerFinder callers;
  private final List<OperationDraft> drafts;
  private final Lexicon lexicon;

  StoryOperations(Lexicon lexicon, Product product, EntityIndex index, IntentReader intents, Paraphrases paraphrases, CallerFinder callers, List<OperationDraft> drafts) {
    this.lexicon = lexicon;
    this.product = product;
    this.index = index;
    this.intents = intents;
    this.paraphrases = paraphrases;
    this.callers = callers;
    this.drafts = drafts;
  }

  /** Finds the operations of a request; the story is added to each. */
  void serve(Story story) {
    List<Paraphrase> readings = paraphrases.of(story);
    List<Intent> wanted = wanted(readings);
    for (Intent intent : wanted) {
      Optional<OperationDraft> joined = best(story, intent);
      OperationDraft draft = joined.orElseGet(() -> open(story, intent));
      draft.isAbout(intent.entity(), index.entities());
      namedByMark(draft, intent);
      reachedThrough(draft, intent);
      draft.serve(story.id(), story.requirements(), new Evidence(joined.isPresent() ? "operation.joined" : "operation.opened", story.want(), story.id().value(), story.sentence().at()));
      draft.filters.addAll(intent.filters());
    }
  }

  /** "Comment on an article", "read the comments under an article": comments are reached through the article. */
  private void reachedThrough(OperationDraft draft, Intent intent) {
    if (draft.entity.equals(intent.entity())) {
      intent.context().stream().filter(parent -> !parent.equals(draft.entity)).forEach(draft.contexts::add);
    }
    if (draft.type == OperationClass.CREATE && draft.parent.isEmpty()) {
      draft.contexts.stream().findFirst().ifPresent(parent -> draft.parent = parent);
    }
  }

  /** "Favorite an article" joined "mark" of the favorites: the mark is an act on the article, and so is taking it back. */
  private void namedByMark(OperationDraft draft, Intent intent) {
    String mark = Names.plain(draft.entity);
    boolean marks = draft.type == OperationClass.ACTION && intent.verb().equals(mark) && !intent.entity().equals(draft.entity) && index.entities().contains(intent.entity());
    if (!marks) {
      return;
    }
    String entity = draft.entity;
    drafts.stream().filter(other -> other.entity.equals(entity) && other.type == OperationClass.REVERSE_ACTION && other.interfaces.stream().anyMatch(draft.interfaces::contains))
        .forEach(other -> other.becomes("un" + mark, intent.entity()));
    draft.becomes(mark, intent.entity());
  }

  /** The intents of the want; where it has none with an entity, those of title or requirements that name one. */
  private List<Intent> wanted(List<Paraphrase> readings) {
    List<Intent> fromWant = intents(readings, Paraphrase.Source.WANT);
    List<Intent> fromTitle = intents(readings, Paraphrase.Source.TITLE);
    List<Intent> fromRequirements = intents(readings, Paraphrase.Source.REQUIREMENT);
    List<Intent> result = new ArrayList<>();
    for (Intent intent : fromWant.isEmpty() ? fromTitle : fromWant) {
      boolean narrows = intent.clause().type() == VerbClass.NARROW && !result.isEmpty();
      if (!narrows) {
        Intent complete = named(completed(intent, fromTitle, fromRequirements), fromTitle);
        result.add(namesThing(readings) ? complete.ofAnybody() : complete);
      }
    }
    return distinct(result);
  }

  /** "Assign the candidate to the flight", titled "Assign a crew": the title says what the other thing is. */
  private Intent named(Intent intent, List<Intent> title) {
    boolean unknown = intent.type() == OperationClass.ACTION && !intent.noun().isEmpty() && !intent.entity().isEmpty() && index.exact(intent.noun()).isEmpty() && intent.context().contains(intent.entity());
    return title.stream().filter(other -> unknown && other.verb().equals(intent.verb()) && !other.entity().isEmpty() && !other.entity().equals(intent.entity())).findFirst()
        .map(other -> new Intent(intent.type(), intent.verb(), intent.entity(), Names.plain(other.entity()), intent.qualifier(), intent.own(), intent.many(), intent.filters(), intent.context(), intent.clause())).orElse(intent);
  }

  /** Whoever has to enter an identifier means the thing it names, even where the words say "my". */
  private boolean namesThing(List<Paraphrase> readings) {
    return readings.stream().filter(reading -> reading.source() == Paraphrase.Source.WANT).flatMap(reading -> reading.clauses().stream()).anyMatch(intents::givesIdentifier);
  }

  private List<Intent> intents(List<Paraphrase> readings, Paraphrase.Source source) {
    return readings.stream().filter(reading -> reading.source() == source).flatMap(reading -> intents.read(reading.clauses()).stream()).toList();
  }

  /** A want that names no known entity takes the one that title or requirement name for the same kind of act. */
  private Intent completed(Intent intent, List<Intent> title, List<Intent> requirements) {
    if (records(intent)) {
      Optional<Intent> kind = requirements.stream().filter(other -> records(other) && !other.entity().isEmpty()).findFirst();
      if (kind.isPresent()) {
        return merged(intent, kind.get());
      }
    }
    Optional<Intent> titled = title.stream().filter(other -> other.type() == intent.type() && !other.entity().isEmpty() && other.qualifier().isEmpty() && !intent.qualifier().isEmpty() && intent.type() == OperationClass.CREATE).findFirst();
    if (titled.isPresent()) {
      return merged(intent, titled.get());
    }
    boolean spoken = intent.clause().object().isPresent() || !intent.type().isSafe();
    if (!intent.entity().isEmpty() && spoken) {
      return intent;
    }
    List<Intent> others = new ArrayList<>(title);
    others.addAll(requirements);
    Comparator<Intent> sameClassFirst = Comparator.comparing(other -> other.type() == intent.type() || near(intent.type(), other.type()) ? 0 : 1);
    return others.stream().filter(other -> !other.entity().isEmpty()).sorted(sameClassFirst).findFirst().map(other -> merged(intent, other)).orElse(intent);
  }

  /** "Register that a cargo was loaded": a fact goes on record, whose kind the requirement names. */
  private boolean records(Intent intent) {
    return intent.type() == OperationClass.CREATE && lexicon.is("recording", intent.clause().verb());
  }

  private static Intent merged(Intent intent, Intent other) {
    boolean vague = intent.verb().isEmpty() || intent.clause().object().isEmpty() && intent.type().isSafe() || intent.clause().type() == VerbClass.UNKNOWN;
    OperationClass type = vague ? other.type() : intent.type();
    String verb = vague ? other.verb() : intent.verb();
    String qualifier = other.entity().equals(intent.entity()) ? intent.qualifier() : intent.type() == OperationClass.UPDATE ? intent.noun() : "";
    return new Intent(type, verb, other.entity(), intent.noun(), qualifier, intent.own() || other.own(), intent.many(), intent.filters(), intent.context(), intent.clause());
  }

  private static List<Intent> distinct(List<Intent> all) {
    List<Intent> kept = new ArrayList<>();
    for (Intent intent : all) {
      boolean again = kept.stream().anyMatch(other -> other.entity().equals(intent.entity()) && (other.type() == intent.type() && other.verb().equals(intent.verb()) || other.type().isSafe() && intent.type().isSafe()));
      if (!again) {
        kept.add(intent);
      }
    }
    return kept;
  }

  private Optional<OperationDraft> best(Story story, Intent intent) {
    List<Interface> linked = product.interfaces().stream().filter(each -> each.stories().contains(story.id())).toList();
    Optional<String> acted = lexicon.verbOf(intent.noun());
    OperationDraft best = null;
    double bestScore = 0;
    for (OperationDraft draft : drafts) {
      boolean offered = draft.offeredBy(linked);
      boolean sameEntity = draft.entity.equals(intent.entity()) && !intent.entity().isEmpty();
      boolean sameNoun = !intent.noun().isEmpty() && (intent.noun().equals(draft.noun) || acted.filter(draft.verb::equals).isPresent());
      double score = offered || sameEntity || sameNoun ? score(draft, intent, linked, story) : 0;
      double rank = score - (!offered && !linked.isEmpty() && !draft.interfaces.isEmpty() ? OFFERED_ELSEWHERE : 0);
      if (score >= (offered ? JOIN_OFFERED : JOIN) && rank > bestScore) {
        best = draft;
        bestScore = rank;
      }
    }
    return Optional.ofNullable(best);
  }

  private double score(OperationDraft draft, Intent intent, List<Interface> linked, Story story) {
    boolean offered = draft.offeredBy(linked);
    boolean sameEntity = draft.entity.equals(intent.entity()) && !intent.entity().isEmpty();
    boolean sameNoun = !intent.noun().isEmpty() && (intent.noun().equals(draft.noun) || lexicon.verbOf(intent.noun()).filter(draft.verb::equals).isPresent());
    boolean related = draft.parent.equals(intent.entity()) && !draft.parent.isEmpty() || intent.context().contains(draft.entity);
    boolean known = index.entities().contains(intent.entity());
    boolean strange = !sameEntity && !sameNoun && (!offered || known && index.entities().contains(draft.entity) && !related && !draft.implied && intent.type() != draft.type);
    if (strange || differs(draft, intent, story, offered)) {
      return 0;
    }
    boolean oneOrMany = intent.type().isSafe() && draft.type.isSafe() && !offered;
    double score = intent.type() == draft.type ? SAME_CLASS : near(intent.type(), draft.type) && !oneOrMany ? NEAR_CLASS : 0;
    if (score == 0 && !(offered && intent.verb().equals(draft.verb))) {
      return 0;
    }
    boolean telling = intent.type() == draft.type || !draft.type.isSafe() || offered;
    score += telling && intent.verb().equals(draft.verb) && !intent.verb().isEmpty() ? SAME_VERB : 0;
    score += sameEntity ? SAME_ENTITY : related ? RELATED_ENTITY : 0;
    score += sameNoun && !sameEntity ? SAME_NOUN : 0;
    score += offered ? LINKED_INTERFACE : 0;
    boolean named = product.component(draft.component).map(component -> component.stories().contains(story.id())).orElse(false);
    return score + (named ? LINKED_COMPONENT : 0);
  }

  /** Acts that only look alike: adding a member and becoming one, ordering a product and putting it into the cart, another verb on the same thing, a part changed under another requirement, a view for anybody beside one for staff. */
  private boolean differs(OperationDraft draft, Intent intent, Story story, boolean offered) {
    boolean acts = intent.type() == OperationClass.ACTION || intent.type() == OperationClass.REVERSE_ACTION;
    if (acts && draft.type == intent.type() && !draft.verb.equals(intent.verb()) && !offered) {
      return true;
    }
    boolean registers = lexicon.classOf(draft.verb) == VerbClass.REGISTER;
    if (!offered && registers != (intent.clause().type() == VerbClass.REGISTER)) {
      return true;
    }
    boolean bothMake = intent.type() == OperationClass.CREATE && draft.type == OperationClass.CREATE && !draft.verb.equals(intent.verb());
    if (!offered && bothMake && !intent.context().isEmpty() && !intent.context().contains(draft.parent)) {
      return true;
    }
    if (!offered && bothMake && !intent.verb().isEmpty() && !alike(intent.verb(), draft.verb)) {
      return true;
    }
    if (draft.type == OperationClass.CREATE && acts && ENDINGS.stream().anyMatch(ending -> lexicon.areOfOneGroup(ending, intent.verb()))) {
      return true;
    }
    boolean unrelated = hasOfItsOwn(story.requirements(), draft.requirements) && hasOfItsOwn(draft.requirements, story.requirements());
    if (intent.type() == OperationClass.UPDATE && draft.type == OperationClass.UPDATE && !intent.qualifier().equals(draft.qualifier) && unrelated) {
      return true;
    }
    boolean otherAudience = !intent.type().isCollection() && !offered && otherAudience(draft, story);
    return otherAudience || draft.own != intent.own() && draft.own && intent.type().isSafe() && !offered;
  }

  /** Adding and creating a room are one act, adding and booking one are not. */
  private boolean alike(String verb, String other) {
    return lexicon.areOfOneGroup(verb, other) || other.isEmpty() || lexicon.is("plain-creates", verb) && lexicon.is("plain-creates", other);
  }

  private static boolean hasOfItsOwn(java.util.Collection<ElementId> ids, java.util.Collection<ElementId> others) {
    return ids.stream().anyMatch(id -> id.value().startsWith("FR") && !others.contains(id));
  }

  /** What anybody may see of a thing is another view than what staff sees. */
  private boolean otherAudience(OperationDraft draft, Story story) {
    List<Story> others = draft.stories.stream().map(product::story).flatMap(Optional::stream).toList();
    boolean publicBesideStaff = callers.isAnonymous(story) && others.stream().anyMatch(callers::isGranted) && others.stream().noneMatch(callers::isAnonymous);
    boolean staffBesidePublic = callers.isGranted(story) && others.stream().anyMatch(callers::isAnonymous) && others.stream().noneMatch(callers::isGranted);
    return publicBesideStaff || staffBesidePublic;
  }

  private static boolean near(OperationClass a, OperationClass b) {
    return NEAR.getOrDefault(a, Set.of()).contains(b);
  }

  private OperationDraft open(Story story, Intent intent) {
    String entity = intent.entity().isEmpty() ? intent.noun().isEmpty() ? fallbackEntity(story) : Names.pascal(intent.noun()) : intent.entity();
    OperationDraft draft = new OperationDraft(intent.type(), intent.verb(), entity, intent.noun(), intent.own(), linkedComponents(story).stream().findFirst().orElse(""));
    draft.qualifier = intent.qualifier();
    draft.many = intent.many();
    draft.parent = intent.type() == OperationClass.CREATE ? intent.context().stream().filter(parent -> !parent.equals(entity)).findFirst().orElse("") : "";
    draft.confidence = intent.entity().isEmpty() || intent.verb().isEmpty() ? 0.3 : 0.6;
    drafts.add(draft);
    return draft;
  }

  private String fallbackEntity(Story story) {
    List<String> mentioned = index.mentionedIn(story.sentence().text() + " " + story.title().orElse(""));
    return mentioned.isEmpty() ? "System" : mentioned.get(0);
  }

  private List<String> linkedComponents(Story story) {
    List<String> ids = new ArrayList<>();
    product.interfaces().stream().filter(each -> each.stories().contains(story.id())).flatMap(each -> each.provider().stream()).flatMap(provider -> componentOf(provider).stream()).forEach(ids::add);
    product.components().stream().filter(component -> component.stories().contains(story.id())).map(component -> component.id().value()).forEach(ids::add);
    return ids.stream().distinct().toList();
  }

  private Optional<String> componentOf(String provider) {
    return product.components().stream().map(Component::id).map(ElementId::value).filter(id -> provider.equals(id) || provider.startsWith(id + " ")).findFirst();
  }
}
