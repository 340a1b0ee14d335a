package io.github.backenddesign.analysis;

import io.github.backenddesign.language.VerbClass;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Gives operations stable ids of a resource and an action; no two are alike. */
final class OperationNames {

  private final Language language;
  private final EntityIndex index;
  private final Set<String> ids = new LinkedHashSet<>();

  OperationNames(Language language, EntityIndex index) {
    this.language = language;
    this.index = index;
  }

  OperationId of(OperationDraft draft) {
    String resource = Names.kebab(draft.entity);
    String action = action(draft, resource);
    OperationId id = new OperationId(resource, action);
    for (int n = 2; !ids.add(id.toString()); n++) {
      String qualifier = n == 2 && !draft.component.isEmpty() && !Names.kebab(draft.component).equals(resource) ? "in-" + Names.kebab(draft.component) : String.valueOf(n);
      id = new OperationId(resource, action + "-" + qualifier);
    }
    return id;
  }

  private String action(OperationDraft draft, String resource) {
    String own = draft.own && language.isAccount(draft.entity) ? "-own" : "";
    String verb = Names.kebab(draft.verb);
    return switch (draft.type) {
      case LIST -> view(draft).orElseGet(() -> proposing(draft).orElse("list" + own));
      case READ -> view(draft).orElse(isPlainRead(draft.verb) || verb.equals(resource) ? "read" + own : verb);
      case SEARCH -> "search";
      case UPDATE -> draft.qualifier.isEmpty() || draft.own ? "update" + own : "change-" + Names.kebab(draft.qualifier);
      case DELETE -> "delete" + own;
      case SIGN_IN -> "sign-in";
      case SIGN_OUT -> "sign-out";
      case CREATE -> language.lexicon().classOf(draft.verb) == VerbClass.REGISTER ? "register" : verb.isEmpty() ? "create" : simple(verb, resource);
      default -> verb.isEmpty() ? "do" : verb + (draft.noun.isEmpty() || index.exact(draft.noun).isPresent() || Names.kebab(draft.noun).equals(resource) ? "" : "-" + Names.kebab(draft.noun));
    };
  }

  private boolean isPlainRead(String verb) {
    return verb.isEmpty() || language.lexicon().classOf(verb) == VerbClass.READ && !language.lexicon().is("telling-reads", verb);
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
    return language.lexicon().is("proposing", draft.verb) ? Optional.of("list-" + (draft.verb.endsWith("e") ? draft.verb + "d" : draft.verb + "ed")) : Optional.empty();
  }
}
