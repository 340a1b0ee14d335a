package io.github.backenddesign.analysis;

import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Story;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes operations of drafts: stable ids, who may call under which condition, what goes in and out. */
final class OperationAssembler {

  private final Language language;
  private final Product product;
  private final EntityIndex index;
  private final List<Entity> entities;
  private final Map<ElementId, StoryKind> kinds;
  private final OperationNames names;
  private final Permissions permissions;
  private final Set<String> many = new LinkedHashSet<>();
  private final Map<OperationDraft, OperationId> idOf = new LinkedHashMap<>();

  OperationAssembler(Language language, Product product, EntityIndex index, CallerFinder callers, List<Entity> entities, Map<ElementId, StoryKind> kinds, Paraphrases paraphrases) {
    this.kinds = kinds;
    this.language = language;
    this.product = product;
    this.index = index;
    this.entities = entities;
    this.names = new OperationNames(language, index);
    this.permissions = new Permissions(language, product, index, callers, kinds, paraphrases);
  }

  /** The operations in the order of the drafts. */
  List<Operation> assemble(List<OperationDraft> drafts) {
    drafts.stream().filter(draft -> draft.type == OperationClass.CREATE || draft.type == OperationClass.LIST || draft.many).forEach(draft -> many.add(draft.entity));
    OperationSummary summaries = new OperationSummary(language, product, drafts);
    OperationInputs inputs = new OperationInputs(language, index, product, entities, drafts, kinds);
    return drafts.stream().map(draft -> operation(draft, inputs, summaries)).toList();
  }

  /** The id given to a draft that was assembled. */
  OperationId idOf(OperationDraft draft) {
    return idOf.get(draft);
  }

  private Operation operation(OperationDraft draft, OperationInputs inputs, OperationSummary summaries) {
    OperationId id = names.of(draft);
    idOf.put(draft, id);
    Permissions.Permission permission = permissions.of(draft);
    Entity entity = entities.stream().filter(each -> each.name().equals(draft.entity)).findFirst().orElseGet(() -> new Entity(draft.entity, List.of(), Optional.empty(), List.of(), List.of(), Optional.empty(), List.of()));
    List<Attribute> sent = inputs.of(draft, entity);
    boolean answers = draft.type != OperationClass.DELETE && draft.type != OperationClass.SIGN_OUT;
    boolean idempotent = draft.type.isSafe() || draft.type == OperationClass.DELETE || draft.type == OperationClass.UPDATE || draft.type == OperationClass.REVERSE_ACTION;
    return new Operation(id, draft.type, summaries.of(draft), draft.entity, parent(draft), isSingleton(draft), draft.component, draft.internal, sent, answers ? entity.attributes().stream().filter(attribute -> !attribute.hidden()).toList() : List.of(),
        List.copyOf(draft.filters), permission.callers(), permission.condition(), idempotent, List.of(), List.of(), List.copyOf(draft.stories), requirements(draft), draft.evidence, draft.confidence);
  }

  /** "My cart" needs no identifier, "my review" does: only what nobody makes or lists is there once per caller. */
  private boolean isSingleton(OperationDraft draft) {
    return draft.own && (language.isAccount(draft.entity) || draft.type.isSafe() && !many.contains(draft.entity));
  }

  private static Optional<String> parent(OperationDraft draft) {
    return draft.parent.isEmpty() || draft.parent.equals(draft.entity) ? Optional.empty() : Optional.of(draft.parent);
  }

  private List<ElementId> requirements(OperationDraft draft) {
    Set<ElementId> ids = new LinkedHashSet<>();
    draft.stories.stream().map(product::story).flatMap(Optional::stream).forEach(story -> ids.addAll(story.requirements()));
    return ids.isEmpty() ? List.copyOf(draft.requirements) : List.copyOf(ids);
  }
}
