package io.github.backenddesign.analysis;

import io.github.backenddesign.product.AccessRule;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes operations of drafts: stable ids, who may call under which condition, what goes in and out. */
final class OperationAssembler {

  /** The caller that stands for anybody, signed in or not. */
  static final String ANONYMOUS = "anonymous";
  private static final Pattern OWN = Pattern.compile("(?i)\\b(my|mine|own|i (already )?(wrote|published|created|posted|sent|made|added|uploaded|filed|booked|placed|proposed))\\b");
  private static final String PLAIN_READS = "see|view|read|open|look at|get|access|check|show|display|review|know|visit|retrieve|fetch|load|return|receive|have|inspect|consult|study|obtain|";

  private final Language language;
  private final Product product;
  private final EntityIndex index;
  private final CallerFinder callers;
  private final List<Entity> entities;
  private final Map<ElementId, StoryKind> kinds;
  private final Paraphrases paraphrases;
  private final IntentReader intents;
  private final Set<String> many = new LinkedHashSet<>();
  private final Set<String> ids = new LinkedHashSet<>();
  private final Map<OperationDraft, OperationId> idOf = new LinkedHashMap<>();

  OperationAssembler(Language language, Product product, EntityIndex index, CallerFinder callers, List<Entity> entities, Map<ElementId, StoryKind> kinds, Paraphrases paraphrases) {
    this.paraphrases = paraphrases;
    this.intents = new IntentReader(language, index);
    this.kinds = kinds;
    this.language = language;
    this.product = product;
    this.index = index;
    this.callers = callers;
    this.entities = entities;
  }

  /** The operations in the order of the drafts. */
  List<Operation> assemble(List<OperationDraft> drafts) {
    drafts.stream().filter(draft -> draft.type == OperationClass.CREATE || draft.type == OperationClass.LIST || draft.many).forEach(draft -> many.add(draft.entity));
    OperationInputs inputs = new OperationInputs(language, index, product, entities, drafts, kinds);
    return drafts.stream().map(draft -> operation(draft, inputs)).toList();
  }

  /** The id given to a draft that was assembled. */
  OperationId idOf(OperationDraft draft) {
    return idOf.get(draft);
  }

  private Operation operation(OperationDraft draft, OperationInputs inputs) {
    OperationId id = unique(draft);
    idOf.put(draft, id);
    Permission permission = permission(draft);
    Entity entity = entities.stream().filter(each -> each.name().equals(draft.entity)).findFirst().orElseGet(() -> new Entity(draft.entity, List.of(), Optional.empty(), List.of(), List.of(), Optional.empty(), List.of()));
    List<Attribute> sent = inputs.of(draft, entity);
    boolean answers = draft.type != OperationClass.DELETE && draft.type != OperationClass.SIGN_OUT;
    boolean idempotent = draft.type.isSafe() || draft.type == OperationClass.DELETE || draft.type == OperationClass.UPDATE || draft.type == OperationClass.REVERSE_ACTION;
    return new Operation(id, draft.type, summary(draft), draft.entity, parent(draft), isSingleton(draft), draft.component, draft.internal, sent, answers ? entity.attributes().stream().filter(attribute -> !attribute.hidden()).toList() : List.of(),
        List.copyOf(draft.filters), permission.callers(), permission.condition(), idempotent, List.of(), List.of(), List.copyOf(draft.stories), requirements(draft), draft.evidence, draft.confidence);
  }

  /** "My cart" needs no identifier, "my review" does: only what nobody makes or lists is there once per caller. */
  private boolean isSingleton(OperationDraft draft) {
    return draft.own && (accountLike(draft.entity) || draft.type.isSafe() && !many.contains(draft.entity));
  }

  private static Optional<String> parent(OperationDraft draft) {
    return draft.parent.isEmpty() || draft.parent.equals(draft.entity) ? Optional.empty() : Optional.of(draft.parent);
  }

  private List<ElementId> requirements(OperationDraft draft) {
    Set<ElementId> ids = new LinkedHashSet<>();
    draft.stories.stream().map(product::story).flatMap(Optional::stream).forEach(story -> ids.addAll(story.requirements()));
    return ids.isEmpty() ? List.copyOf(draft.requirements) : List.copyOf(ids);
  }

  private OperationId unique(OperationDraft draft) {
    String resource = Names.kebab(draft.entity);
    String action = action(draft, resource);
    OperationId id = new OperationId(resource, action);
    for (int n = 2; !ids.add(id.toString()); n++) {
      String qualifier = n == 2 && !draft.component.isEmpty() && !draft.component.equals(resource) ? "in-" + draft.component : String.valueOf(n);
      id = new OperationId(resource, action + "-" + qualifier);
    }
    return id;
  }

  private String action(OperationDraft draft, String resource) {
    String own = draft.own && accountLike(draft.entity) ? "-own" : "";
    String verb = Names.kebab(draft.verb);
    return switch (draft.type) {
      case LIST -> view(draft).orElseGet(() -> proposing(draft).orElse("list" + own));
      case READ -> view(draft).orElse(draft.verb.matches(PLAIN_READS) || verb.equals(resource) ? "read" + own : verb);
      case SEARCH -> "search";
      case UPDATE -> draft.qualifier.isEmpty() || draft.own ? "update" + own : "change-" + Names.kebab(draft.qualifier);
      case DELETE -> "delete" + own;
      case SIGN_IN -> "sign-in";
      case SIGN_OUT -> "sign-out";
      case CREATE -> language.lexicon().classOf(draft.verb) == io.github.backenddesign.language.VerbClass.REGISTER ? "register" : verb.isEmpty() ? "create" : simple(verb, resource);
      default -> verb.isEmpty() ? "do" : verb + (draft.noun.isEmpty() || index.exact(draft.noun).isPresent() || Names.kebab(draft.noun).equals(resource) ? "" : "-" + Names.kebab(draft.noun));
    };
  }

  private static String simple(String verb, String resource) {
    return verb.startsWith(resource) ? "add" : verb.replaceAll("-(an?|on|to|for|in)$", "");
  }

  /** A list that has a name of its own, such as a feed, goes by that name. */
  private Optional<String> view(OperationDraft draft) {
    boolean named = !draft.noun.isEmpty() && index.exact(draft.noun).isEmpty() && draft.verb.isEmpty() && !Names.kebab(draft.noun).equals(Names.kebab(draft.entity));
    return named ? Optional.of(Names.kebab(draft.noun)) : Optional.empty();
  }

  /** Suggested or recommended things are another list than all of them. */
  private Optional<String> proposing(OperationDraft draft) {
    return draft.verb.matches("suggest|recommend|propose") ? Optional.of("list-" + (draft.verb.endsWith("e") ? draft.verb + "d" : draft.verb + "ed")) : Optional.empty();
  }

  private boolean accountLike(String entity) {
    return language.lexicon().is("accounts", Names.plain(entity));
  }

  private String summary(OperationDraft draft) {
    Optional<Story> first = draft.stories.stream().map(product::story).flatMap(Optional::stream).findFirst();
    String thing = Names.plain(draft.entity);
    String verb = draft.verb.isEmpty() ? draft.type.isCollection() ? "list" : "read" : draft.verb;
    String object = draft.noun.isEmpty() ? thing : draft.noun;
    String of = draft.qualifier.isEmpty() || object.equals(thing) ? "" : " of a " + thing;
    String composed = Character.toUpperCase(verb.charAt(0)) + verb.substring(1) + " " + object + of;
    return first.flatMap(Story::title).filter(title -> draft.stories.size() == 1 && !title.isBlank()).orElse(composed);
  }

  private record Permission(List<String> callers, String condition) {
  }

  private Permission permission(OperationDraft draft) {
    if (callers.isForServicesOnly(draft)) {
      return new Permission(List.of(CallerFinder.SERVICE), "");
    }
    Permission asked = asked(draft);
    if (callers.isAlsoForServices(draft)) {
      Set<String> all = new LinkedHashSet<>(asked.callers());
      all.add(CallerFinder.SERVICE);
      return new Permission(List.copyOf(all), asked.condition());
    }
    return asked;
  }

  private Permission asked(OperationDraft draft) {
    Optional<Permission> stated = stated(draft);
    if (stated.isPresent()) {
      return stated.get();
    }
    Set<String> who = new LinkedHashSet<>();
    String condition = "";
    List<ElementId> asking = draft.stories.stream().filter(id -> kinds.get(id) == StoryKind.REQUEST).toList();
    for (ElementId id : asking.isEmpty() ? draft.stories : asking) {
      Story story = product.story(id).orElseThrow();
      Caller caller = callers.of(story).orElse(null);
      if (caller == null || caller.kind() == PersonaKind.OPERATOR) {
        continue;
      }
      boolean changesThing = draft.type == OperationClass.UPDATE || draft.type == OperationClass.DELETE;
      boolean ownThing = changesThing && OWN.matcher(story.want() + " " + story.title().orElse("")).find() && !accountLike(draft.entity);
      if (caller.kind() == PersonaKind.RELATION) {
        if (changesThing) {
          who.add(caller.name());
          condition = "owner of " + draft.entity;
        } else {
          callers.callers().stream().filter(other -> other.kind() == PersonaKind.SIGNED_IN).findFirst().ifPresentOrElse(member -> who.add(member.name()), () -> who.add(caller.name()));
        }
      } else {
        who.add(caller.name());
        condition = ownThing && caller.kind() == PersonaKind.SIGNED_IN ? "owner of " + draft.entity : condition;
      }
    }
    boolean open = callers.callers().stream().anyMatch(caller -> caller.kind() == PersonaKind.ANONYMOUS && who.contains(caller.name()));
    if (condition.isEmpty() && !open) {
      requirementCallers(draft).forEach(who::add);
    }
    return widened(draft, who, condition);
  }

  /** "Staff can open one cargo": a requirement behind the operation says who may, for the same act on the same thing. */
  private List<String> requirementCallers(OperationDraft draft) {
    List<String> names = new ArrayList<>();
    draft.stories.stream().map(product::story).flatMap(Optional::stream).flatMap(story -> story.requirements().stream()).distinct().map(product::requirement).flatMap(Optional::stream)
        .filter(requirement -> intents.read(paraphrases.clauses(requirement)).stream().anyMatch(intent -> intent.type() == draft.type && intent.entity().equals(draft.entity)))
        .forEach(requirement -> callers.of(requirement).filter(caller -> caller.kind() == PersonaKind.SIGNED_IN || caller.kind() == PersonaKind.GRANTED_ROLE).ifPresent(caller -> names.add(caller.name())));
    return names;
  }

  /** Where nobody has to be known, everybody who is known may as well; signing in and up is for those who are not yet known. */
  private Permission widened(OperationDraft draft, Set<String> who, String condition) {
    boolean forStrangers = draft.type == OperationClass.SIGN_IN || language.lexicon().classOf(draft.verb) == io.github.backenddesign.language.VerbClass.REGISTER;
    boolean anonymous = forStrangers || callers.callers().stream().anyMatch(caller -> caller.kind() == PersonaKind.ANONYMOUS && who.contains(caller.name()));
    if (anonymous) {
      who.add(ANONYMOUS);
      boolean alsoMembers = draft.type.isSafe() && condition.isEmpty();
      callers.callers().stream().filter(caller -> caller.kind() == PersonaKind.ANONYMOUS || alsoMembers && caller.kind() == PersonaKind.SIGNED_IN).forEach(caller -> who.add(caller.name()));
    } else if (draft.own && accountLike(draft.entity)) {
      return new Permission(List.copyOf(who), "the caller's own");
    }
    boolean ownOfMany = draft.own && !draft.type.isSafe() && draft.type != OperationClass.CREATE && condition.isEmpty() && !anonymous;
    return new Permission(List.copyOf(who), ownOfMany ? "owner of " + draft.entity : condition);
  }

  /** "Writer of a comment: delete that comment" in who may do what. */
  private Optional<Permission> stated(OperationDraft draft) {
    if (draft.type != OperationClass.UPDATE && draft.type != OperationClass.DELETE) {
      return Optional.empty();
    }
    for (AccessRule rule : product.accessRules()) {
      boolean relation = rule.who().text().matches("(?i).*\\b(owner|author|writer|creator) of .*");
      for (Passage may : rule.may()) {
        boolean same = relation && intents.read(language.clauses().read(may.text())).stream().anyMatch(intent -> intent.type() == draft.type && intent.entity().equals(draft.entity));
        if (same) {
          return Optional.of(new Permission(List.of(rule.who().text().replaceFirst("\\s*\\(.*", "").trim()), "owner of " + draft.entity));
        }
      }
    }
    return Optional.empty();
  }
}
