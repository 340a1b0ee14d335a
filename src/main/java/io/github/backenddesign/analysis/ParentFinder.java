package io.github.backenddesign.analysis;

import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Product;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds through which thing another is reached: an interface about comments that takes the slug of an article reaches comments through articles. */
final class ParentFinder {

  private final List<Entity> entities;

  ParentFinder(List<Entity> entities) {
    this.entities = entities;
  }

  void complete(List<OperationDraft> drafts, Product product) {
    lists(drafts);
    for (Interface each : product.interfaces()) {
      each.inputs().stream().map(Passage::text).map(this::identified).flatMap(Optional::stream).findFirst()
          .ifPresent(parent -> drafts.stream().filter(draft -> draft.interfaces.contains(each.id()) && draft.parent.isEmpty() && !draft.own && isThingOfItsOwn(draft, parent)).forEach(draft -> draft.parent = parent.name()));
    }
  }

  /** A list is reached through what its things are made in, where a story says so. */
  private static void lists(List<OperationDraft> drafts) {
    drafts.stream().filter(draft -> draft.type == OperationClass.LIST && draft.parent.isEmpty()).forEach(list -> drafts.stream()
        .filter(draft -> draft.type == OperationClass.CREATE && draft.entity.equals(list.entity) && list.contexts.contains(draft.parent)).findFirst().ifPresent(draft -> list.parent = draft.parent));
  }

  /** The entity whose telling identifier an input is. */
  private Optional<Entity> identified(String input) {
    String words = Names.camel(input.toLowerCase(Locale.ROOT).replaceFirst("^(the|an?) ", "").trim());
    return entities.stream().filter(entity -> entity.identifier().filter(words::equals).isPresent()).filter(entity -> entity.attribute(words).map(Attribute::unique).orElse(false)).findFirst();
  }

  private boolean isThingOfItsOwn(OperationDraft draft, Entity parent) {
    boolean known = entities.stream().anyMatch(entity -> entity.name().equals(draft.entity));
    boolean account = draft.type == OperationClass.SIGN_IN || draft.type == OperationClass.SIGN_OUT;
    return known && !account && !draft.entity.equals(parent.name()) && draft.type != OperationClass.ACTION && draft.type != OperationClass.REVERSE_ACTION
        && entities.stream().filter(entity -> entity.name().equals(draft.entity)).noneMatch(entity -> entity.identifier().equals(parent.identifier()));
  }
}
