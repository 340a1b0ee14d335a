package io.github.backenddesign.analysis;

import io.github.backenddesign.product.Component;
import io.github.backenddesign.product.ConceptualEntity;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Product;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The things a product names in its architecture, with the fields listed there, as they are spelt: what can be known of them without reading a sentence. */
final class StructureEntities {

  private static final int LONGEST_FIELD = 3;

  private final Map<String, Entity> entities = new LinkedHashMap<>();

  /** The entities in the order of the documents. */
  static List<Entity> of(Product product) {
    StructureEntities found = new StructureEntities();
    product.entities().forEach(found::add);
    product.components().forEach(found::addOwned);
    return List.copyOf(found.entities.values());
  }

  private void add(ConceptualEntity stated) {
    String name = PlainNames.pascal(stated.name().text());
    Evidence evidence = new Evidence("entity.stated", stated.name().text(), "", stated.name().at());
    put(new Entity(name, List.of(), Optional.empty(), attributes(stated), List.of(), stated.owner().map(owner -> owner.value()), List.of(evidence)));
  }

  private void addOwned(Component component) {
    for (String owned : component.owns()) {
      Evidence evidence = new Evidence("entity.owned", owned, component.id().value(), component.purpose().at());
      put(new Entity(PlainNames.pascal(owned), List.of(), Optional.empty(), List.of(), List.of(), Optional.of(component.id().value()), List.of(evidence)));
    }
  }

  private void put(Entity entity) {
    if (!entity.name().isEmpty()) {
      entities.merge(entity.name(), entity, (known, added) -> known.owner().isPresent() ? known : added.owner().map(known::withOwner).orElse(known));
    }
  }

  /** Names of up to three words; anything longer is a sentence. */
  private static List<Attribute> attributes(ConceptualEntity stated) {
    FieldKinds kinds = FieldKinds.english();
    List<Attribute> attributes = new ArrayList<>();
    for (Passage passage : stated.attributes()) {
      List<String> words = PlainNames.words(passage.text().replaceFirst("\\s*[(:].*", ""));
      String name = Names.camel(String.join(" ", words));
      boolean fresh = attributes.stream().noneMatch(attribute -> attribute.name().equals(name));
      if (!words.isEmpty() && words.size() <= LONGEST_FIELD && fresh) {
        attributes.add(new Attribute(name, kinds.of(name).name(), true, false, false, false, false, List.of(), new Evidence("attribute.stated", passage.text(), "", passage.at())));
      }
    }
    return attributes;
  }
}
