package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Lexicon;
import io.github.backenddesign.product.ConceptualEntity;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Product;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds how entities refer to each other: attributes named after an entity, things reached through another, and relations a document states. */
final class RelationFinder {

  private final Lexicon lexicon;
  private final EntityIndex index;

  RelationFinder(Lexicon lexicon, EntityIndex index) {
    this.lexicon = lexicon;
    this.index = index;
  }

  List<Entity> complete(List<Entity> entities, List<OperationDraft> drafts, Product product) {
    return entities.stream().map(entity -> entity.withRelations(relations(entity, entities, drafts, product))).toList();
  }

  private List<Relation> relations(Entity entity, List<Entity> entities, List<OperationDraft> drafts, Product product) {
    Map<String, Relation> relations = new LinkedHashMap<>();
    for (Attribute attribute : entity.attributes()) {
      Optional<String> person = attribute.kind().equals("reference") ? account(entities, drafts) : Optional.empty();
      Optional<String> last = attribute.kind().equals("text") ? lastWord(attribute, entities) : Optional.empty();
      Optional<String> part = part(entity, attribute);
      part.or(() -> index.exact(Names.plain(attribute.name()))).or(() -> person).or(() -> last).filter(target -> !target.equals(entity.name())).ifPresent(target -> relations.putIfAbsent(target + "." + attribute.name(),
          new Relation(attribute.name(), target, part.isPresent() ? Relation.Cardinality.ONE_TO_MANY : attribute.many() ? Relation.Cardinality.MANY_TO_MANY : Relation.Cardinality.MANY_TO_ONE, "", attribute.source())));
    }
    for (OperationDraft draft : drafts) {
      if (draft.entity.equals(entity.name()) && !draft.parent.isEmpty() && !draft.parent.equals(entity.name()) && !draft.evidence.isEmpty()) {
        relations.putIfAbsent(draft.parent + "." + Names.camel(draft.parent), new Relation(Names.camel(draft.parent), draft.parent, Relation.Cardinality.MANY_TO_ONE, "", draft.evidence.get(0)));
      }
    }
    product.entities().stream().filter(stated -> index.exact(stated.name().text()).equals(Optional.of(entity.name()))).map(ConceptualEntity::relations).flatMap(List::stream).forEach(words -> stated(words, entity, relations));
    return new ArrayList<>(relations.values());
  }

  /** The items of an order are its order items, whatever else has items. */
  private Optional<String> part(Entity entity, Attribute attribute) {
    String one = Names.words(attribute.name()).isEmpty() || !attribute.many() ? "" : entity.name() + Names.pascal(lexicon.inflection().singular(Names.plain(attribute.name())));
    return index.entities().stream().filter(one::equals).findFirst();
  }

  /** The entity people's accounts are kept in: one they sign in to or that holds how to reach them. */
  private Optional<String> account(List<Entity> entities, List<OperationDraft> drafts) {
    return entities.stream().filter(entity -> lexicon.is("accounts", Names.plain(entity.name()))).filter(entity -> !lexicon.is("kept-people", Names.plain(entity.name())) || entity.attributes().stream().anyMatch(attribute -> attribute.kind().equals("email") || attribute.kind().equals("password"))
        || drafts.stream().anyMatch(draft -> draft.entity.equals(entity.name()) && draft.type == OperationClass.SIGN_IN)).map(Entity::name).findFirst();
  }

  /** The departure location is a location with an identifier of its own. */
  private static Optional<String> lastWord(Attribute attribute, List<Entity> entities) {
    List<String> words = Names.words(attribute.name());
    String last = words.size() < 2 || attribute.many() ? "" : Names.pascal(words.get(words.size() - 1));
    return entities.stream().filter(entity -> entity.name().equals(last) && entity.identifier().isPresent()).map(Entity::name).findFirst();
  }

  private void stated(Passage words, Entity entity, Map<String, Relation> relations) {
    for (Relation.Cardinality cardinality : Relation.Cardinality.values()) {
      boolean fits = words.text().toLowerCase(Locale.ROOT).contains(cardinality.toString());
      if (fits) {
        index.mentionedIn(words.text()).stream().filter(target -> !target.equals(entity.name())).findFirst()
            .ifPresent(target -> relations.put(target + "." + Names.camel(target), new Relation(Names.camel(target), target, cardinality, "", new Evidence("relation.stated", words.text(), "", words.at()))));
      }
    }
  }
}
