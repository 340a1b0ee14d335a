package io.github.backenddesign.analysis;

import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a caller sends with an operation. First what an interface says it takes, then what the stories it serves say is given with the act; where nothing is said, creating takes what the thing is made of,
 * changing one part takes that part.
 */
final class OperationInputs {

  private static final Set<String> STATES = Set.of("status", "state", "phase", "progress");
  private static final Set<String> SHOWN = Set.of("attribute.shown", "attribute.output");

  private final Language language;
  private final Product product;
  private final List<OperationDraft> drafts;
  private final Map<ElementId, StoryKind> kinds;
  private final List<Entity> entities;
  private final EntityIndex index;
  private final GivenFields givenFields;
  private final FieldPhrases phrases;
  private final FieldTest test;

  OperationInputs(Language language, EntityIndex index, Product product, List<Entity> entities, List<OperationDraft> drafts, Map<ElementId, StoryKind> kinds) {
    this.entities = entities;
    this.index = index;
    this.language = language;
    this.product = product;
    this.drafts = drafts;
    this.kinds = kinds;
    this.givenFields = new GivenFields(language, index);
    this.phrases = new FieldPhrases(language);
    this.test = new FieldTest(language, index);
  }

  /** The fields sent with a draft about this entity, none where the act itself says everything. */
  List<Attribute> of(OperationDraft draft, Entity entity) {
    return switch (draft.type) {
      case CREATE, UPLOAD -> created(draft, entity);
      case UPDATE -> changed(draft, entity);
      case ACTION, REVERSE_ACTION, DOWNLOAD -> stated(draft, entity);
      case READ -> isComputed(draft) ? stated(draft, entity) : List.of();
      default -> List.of();
    };
  }

  /** What is worked out from what the caller sends ("quote a price", "convert an amount"): a thing nobody makes, lists or keeps. */
  private boolean isComputed(OperationDraft draft) {
    return !draft.own && !draft.interfaces.isEmpty() && (language.lexicon().is("answering", draft.verb) && draft.qualifier.isEmpty() || drafts.stream().noneMatch(other -> other != draft && other.entity.equals(draft.entity)));
  }

  private List<Attribute> created(OperationDraft draft, Entity entity) {
    List<Attribute> sendable = sendable(draft, entity);
    List<Attribute> stated = stated(draft, entity);
    if (draft.sends.isEmpty() && stated.isEmpty()) {
      return sendable.isEmpty() ? itself(draft) : sendable;
    }
    Map<String, Attribute> all = new LinkedHashMap<>();
    sendable.stream().filter(attribute -> !draft.sends.isEmpty() || attribute.required() || stated.contains(attribute)).forEach(attribute -> all.put(attribute.name(), attribute));
    stated.forEach(attribute -> all.putIfAbsent(attribute.name(), attribute));
    return List.copyOf(all.values());
  }

  /** "Leave an address": of what is no thing of the product nothing is known but itself. */
  private List<Attribute> itself(OperationDraft draft) {
    boolean thing = draft.noun.isEmpty() || index.entities().contains(draft.entity) || draft.evidence.isEmpty();
    return thing ? List.of() : fields(draft, new Entity("Request", List.of(), Optional.empty(), List.of(), List.of(), Optional.empty(), List.of()), List.of(new Passage(draft.noun, draft.evidence.get(0).at())), "attribute.sent");
  }

  /** Fields that are only ever shown are the server's, unless nothing else is known. */
  private static List<Attribute> sendable(OperationDraft draft, Entity entity) {
    List<Attribute> own = entity.attributes().stream().filter(attribute -> !attribute.derived() && !isState(attribute)).toList();
    List<Attribute> given = own.stream().filter(attribute -> !SHOWN.contains(attribute.source().rule())).toList();
    List<Attribute> base = given.isEmpty() ? own.isEmpty() ? entity.attributes() : own : given;
    return base.stream().filter(attribute -> isSent(draft, attribute)).toList();
  }

  /** Where a thing stands in its life follows from acts; nobody sends it unless a document says so. */
  private static boolean isState(Attribute attribute) {
    List<String> words = Names.words(attribute.name());
    return !words.isEmpty() && STATES.contains(words.get(words.size() - 1));
  }

  /** Where an interface says what an act takes, only that is sent. */
  private static boolean isSent(OperationDraft draft, Attribute attribute) {
    return draft.sends.isEmpty() || draft.sends.stream().map(AttributeSet::plain).map(Names::camel).anyMatch(name -> name.startsWith(attribute.name()));
  }

  /** "Change the destination" takes the destination and nothing else. */
  private List<Attribute> changed(OperationDraft draft, Entity entity) {
    if (draft.qualifier.isEmpty() || draft.own) {
      return sendable(draft, entity);
    }
    String part = Names.camel(draft.qualifier);
    List<Attribute> parts = entity.attributes().stream().filter(attribute -> attribute.name().equals(part) || Names.words(attribute.name()).equals(Names.words(part))).toList();
    return parts.isEmpty() ? fields(draft, entity, List.of(new Passage(draft.qualifier, draft.evidence.get(0).at())), "attribute.changed") : parts;
  }

  private List<Attribute> stated(OperationDraft draft, Entity entity) {
    List<Passage> items = new ArrayList<>(fromInterfaces(draft));
    if (items.isEmpty()) {
      draft.stories.stream().filter(id -> kinds.get(id) == StoryKind.REQUEST).map(product::story).flatMap(Optional::stream).forEach(story -> items.addAll(fromStory(draft, story)));
    }
    List<Attribute> sent = new ArrayList<>(fields(draft, entity, items, "attribute.sent"));
    moved(draft).filter(attribute -> sent.stream().noneMatch(other -> other.name().equals(attribute.name()))).ifPresent(sent::add);
    return sent;
  }

  /** "Assign an itinerary to a cargo": the act on the one thing has to say which other thing is meant. */
  private Optional<Attribute> moved(OperationDraft draft) {
    Optional<Entity> other = draft.noun.isEmpty() || draft.type != OperationClass.ACTION ? Optional.empty()
        : index.exact(draft.noun).filter(name -> !name.equals(draft.entity)).flatMap(name -> entities.stream().filter(entity -> entity.name().equals(name)).findFirst());
    return other.map(entity -> new Attribute(Names.camel(entity.name()) + Names.pascal(entity.identifier().orElse("id")), "identifier", true, false, false, false, false, List.of(), draft.evidence.get(0)));
  }

  /** The inputs of an interface go with its only act; of several acts, with the first that makes something. */
  private List<Passage> fromInterfaces(OperationDraft draft) {
    List<Passage> items = new ArrayList<>();
    for (Interface each : product.interfaces()) {
      if (draft.interfaces.contains(each.id()) && taker(each).filter(draft::equals).isPresent()) {
        each.inputs().stream().filter(input -> input.text().indexOf(':') < 0).forEach(input -> AttributeSet.split(input.text()).forEach(item -> items.add(new Passage(item, input.at()))));
      }
    }
    return items;
  }

  private Optional<OperationDraft> taker(Interface each) {
    List<OperationDraft> offered = drafts.stream().filter(draft -> draft.interfaces.contains(each.id())).toList();
    List<OperationDraft> acts = offered.stream().filter(draft -> !draft.type.isSafe()).toList();
    List<OperationDraft> candidates = acts.isEmpty() ? offered.stream().filter(draft -> draft.type == OperationClass.READ).toList() : acts;
    Optional<OperationDraft> making = candidates.stream().filter(draft -> draft.type == OperationClass.CREATE).findFirst();
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : making;
  }

  private List<Passage> fromStory(OperationDraft draft, Story story) {
    List<Passage> items = new ArrayList<>();
    givenFields.in(story.want(), draft).forEach(item -> items.add(new Passage(item, story.sentence().at())));
    story.criteria().forEach(criterion -> givenFields.in(criterion.text(), draft).forEach(item -> items.add(new Passage(item, criterion.at()))));
    return items;
  }

  /** The entity's own field where there is one of that name, a new one otherwise; what only says which thing is meant is its address. */
  private List<Attribute> fields(OperationDraft draft, Entity entity, List<Passage> items, String rule) {
    AttributeSet set = new AttributeSet(entity.name(), language, index, phrases, test, Set.of());
    items.forEach(item -> set.add(item.text().replaceFirst("(?i)\\s+with [a-z ]+$", ""), item, rule));
    return set.all().stream().map(attribute -> known(entity, attribute)).filter(attribute -> !isAddress(draft, entity, attribute) && !AttributeFinder.isValue(attribute, entity.attributes())).distinct().toList();
  }

  /** "Comment text" of a comment is its text. */
  private static Attribute known(Entity entity, Attribute attribute) {
    List<String> words = Names.words(attribute.name());
    List<String> own = Names.words(entity.name());
    boolean prefixed = words.size() > own.size() && words.subList(0, own.size()).equals(own);
    String bare = prefixed ? Names.camel(String.join(" ", words.subList(own.size(), words.size()))) : attribute.name();
    return entity.attribute(attribute.name()).or(() -> entity.attribute(bare)).or(() -> entity.attribute(Names.camel(Names.plain(entity.name()) + " " + attribute.name())))
        .or(() -> entity.attributes().stream().filter(other -> AttributeSet.isNamedBy(attribute.name(), other.name())).findFirst()).orElse(attribute);
  }

  private boolean isAddress(OperationDraft draft, Entity entity, Attribute attribute) {
    boolean makes = draft.type == OperationClass.CREATE || draft.type == OperationClass.UPLOAD;
    boolean ofParent = entities.stream().filter(other -> other.name().equals(draft.parent)).flatMap(other -> other.identifier().stream()).anyMatch(attribute.name()::equals);
    return ofParent || !makes && entity.identifier().filter(attribute.name()::equals).isPresent();
  }
}
