package io.github.backenddesign.analysis;

import io.github.backenddesign.language.VerbClass;
import io.github.backenddesign.product.AccessRule;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Story;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds who may call an operation, and under which condition. */
final class Permissions {

  /** The caller that stands for anybody, signed in or not. */
  static final String ANONYMOUS = "anonymous";
  private static final Set<StoryKind> CALLING = EnumSet.of(StoryKind.REQUEST, StoryKind.RESPONSE_FIELD);

  private final Language language;
  private final Product product;
  private final CallerFinder callers;
  private final Map<ElementId, StoryKind> kinds;
  private final StatedCallers stated;
  private final IntentReader intents;

  Permissions(Language language, Product product, EntityIndex index, CallerFinder callers, Map<ElementId, StoryKind> kinds, Paraphrases paraphrases) {
    this.language = language;
    this.product = product;
    this.callers = callers;
    this.kinds = kinds;
    this.stated = new StatedCallers(language, product, index, callers, paraphrases);
    this.intents = new IntentReader(language, index);
  }

  record Permission(List<String> callers, String condition) {
  }

  Permission of(OperationDraft draft) {
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
    Optional<Permission> related = related(draft);
    if (related.isPresent()) {
      return related.get();
    }
    Set<String> who = new LinkedHashSet<>();
    String condition = "";
    List<ElementId> asking = draft.stories.stream().filter(id -> kinds.get(id) == StoryKind.REQUEST).toList();
    for (ElementId id : asking.isEmpty() ? draft.stories : draft.stories.stream().filter(this::speaksAsCaller).toList()) {
      Story story = product.story(id).orElseThrow();
      Caller caller = callers.of(story).orElse(null);
      boolean stranger = caller != null && caller.kind() == PersonaKind.ANONYMOUS && kinds.get(id) != StoryKind.REQUEST && asking.stream().map(product::story).flatMap(Optional::stream).noneMatch(callers::isAnonymous);
      if (caller == null || caller.kind() == PersonaKind.OPERATOR || stranger && !asking.isEmpty()) {
        continue;
      }
      boolean changesThing = draft.type == OperationClass.UPDATE || draft.type == OperationClass.DELETE;
      boolean ownThing = changesThing && callers.speaksOfOwn(story) && !language.isAccount(draft.entity);
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
      List<Story> stories = (asking.isEmpty() ? draft.stories : asking).stream().map(product::story).flatMap(Optional::stream).toList();
      who.addAll(stated.inSentences(draft, stories));
      who.addAll(stated.inTable(draft, who));
    }
    boolean openly = stated.isOpen(draft, asking.stream().map(product::story).flatMap(Optional::stream).toList());
    return widened(draft, who, condition, openly);
  }

  /** Whoever wants to see a field, or to learn why something was refused, makes the call. */
  private boolean speaksAsCaller(ElementId story) {
    return CALLING.contains(kinds.get(story));
  }

  /** Where nobody has to be known, everybody who is known may as well; signing in and up is for those who are not yet known. */
  private Permission widened(OperationDraft draft, Set<String> who, String condition, boolean openly) {
    boolean forStrangers = draft.type == OperationClass.SIGN_IN || language.lexicon().classOf(draft.verb) == VerbClass.REGISTER;
    boolean anonymous = forStrangers || callers.callers().stream().anyMatch(caller -> caller.kind() == PersonaKind.ANONYMOUS && who.contains(caller.name()));
    if (openly && !anonymous) {
      who.add(ANONYMOUS);
    } else if (anonymous) {
      who.add(ANONYMOUS);
      boolean alsoMembers = draft.type.isSafe() && condition.isEmpty();
      callers.callers().stream().filter(caller -> caller.kind() == PersonaKind.ANONYMOUS || alsoMembers && caller.kind() == PersonaKind.SIGNED_IN).forEach(caller -> who.add(caller.name()));
    } else if (draft.own && language.isAccount(draft.entity)) {
      return new Permission(List.copyOf(who), "the caller's own");
    }
    boolean ownOfMany = draft.own && !draft.type.isSafe() && draft.type != OperationClass.CREATE && condition.isEmpty() && !anonymous;
    return new Permission(List.copyOf(who), ownOfMany ? "owner of " + draft.entity : condition);
  }

  /** "Writer of a comment: delete that comment" in who may do what. */
  private Optional<Permission> related(OperationDraft draft) {
    if (draft.type != OperationClass.UPDATE && draft.type != OperationClass.DELETE) {
      return Optional.empty();
    }
    for (AccessRule rule : product.accessRules()) {
      boolean relation = callers.isRelation(rule);
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
