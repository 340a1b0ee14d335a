package io.github.backenddesign.output;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.design.ApiDesign;
import io.github.backenddesign.design.DataDesign;
import io.github.backenddesign.design.Design;
import io.github.backenddesign.output.Explanation.Ground;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Entities, their fields, the schemas of the contract with theirs, and stores. */
final class ExplainedData {

  private final Model model;
  private final Design design;
  private final Touches touches;

  ExplainedData(Model model, Design design, Touches touches) {
    this.model = model;
    this.design = design;
    this.touches = touches;
  }

  List<Explained> elements() {
    List<Explained> elements = new ArrayList<>();
    for (DataDesign.EntityDesign entity : design.dataAccess().entities()) {
      elements.add(new Explained(entity.name(), entity.aliases(), () -> entity(entity)));
      entity.attributes().forEach(attribute -> elements.add(Explained.of(entity.name() + "." + attribute.name(), () -> field(entity, attribute))));
    }
    Set<String> known = new LinkedHashSet<>(elements.stream().map(Explained::id).toList());
    for (ApiDesign.SchemaDesign schema : design.api().schemas()) {
      if (known.add(schema.name())) {
        elements.add(Explained.of(schema.name(), () -> schema(schema)));
      }
      schema.fields().stream().filter(field -> known.add(schema.name() + "." + field.name())).forEach(field -> elements.add(Explained.of(schema.name() + "." + field.name(), () -> field(schema, field))));
    }
    design.dataAccess().stores().forEach(store -> elements.add(Explained.of(store.id(), () -> store(store))));
    return elements;
  }

  private Explanation entity(DataDesign.EntityDesign entity) {
    List<Ground> grounds = model.entity(entity.name()).map(Entity::evidence).map(Grounds::of).filter(found -> !found.isEmpty())
        .orElseGet(() -> entity.refs().stream().map(ref -> new Ground("entity", "", ref)).toList());
    String aliases = entity.aliases().isEmpty() ? "" : ", also called " + String.join(", ", entity.aliases());
    return new Explanation("an entity", entity.name(), "kept by module " + entity.module() + aliases, orDerived(grounds, "entity.needed", "operations work on it"), List.of(),
        touches.of(List.of(entity.name()), List.of()), operationsOn(entity));
  }

  private static List<String> operationsOn(DataDesign.EntityDesign entity) {
    return entity.accessPatterns().stream().map(DataDesign.AccessPattern::operationId).distinct().toList();
  }

  private Explanation field(DataDesign.EntityDesign entity, DataDesign.AttributeDesign attribute) {
    String id = entity.name() + "." + attribute.name();
    List<Ground> grounds = new ArrayList<>(attribute(entity.name(), attribute.name()).map(found -> List.of(Grounds.of(found.source()))).orElse(List.of(new Ground("attribute", "", attribute.source()))));
    attribute.rules().forEach(rule -> grounds.add(new Ground("field rule", rule, id)));
    return new Explanation("a field", id, attribute.type() + (attribute.unique() ? ", unique" : "") + (attribute.derived() ? ", derived" : ""), grounds, List.of(), touches.of(List.of(id), List.of()), List.of(entity.name()));
  }

  private Explanation schema(ApiDesign.SchemaDesign schema) {
    List<String> users = design.api().operations().stream().filter(operation -> operation.request().map(request -> request.schema().equals(schema.name())).orElse(false)
        || operation.response().map(response -> response.schema().equals(schema.name())).orElse(false)).map(operation -> operation.id()).toList();
    return new Explanation("a schema of the contract", schema.name(), schema.description(), List.of(new Ground("contract.schema", users.isEmpty() ? schema.description() : "sent by " + String.join(", ", users), "api.schemas")), List.of(),
        touches.of(List.of(schema.name()), List.of()), users);
  }

  private Explanation field(ApiDesign.SchemaDesign schema, ApiDesign.FieldDesign field) {
    String id = schema.name() + "." + field.name();
    List<Ground> grounds = new ArrayList<>();
    List<String> owners = model.entities().stream().filter(entity -> schema.name().contains(entity.name())).filter(entity -> entity.attribute(field.name()).isPresent()).map(Entity::name).toList();
    owners.forEach(owner -> grounds.add(Grounds.of(attribute(owner, field.name()).orElseThrow().source())));
    grounds.add(new Ground("contract.field", field.rule().orElse(""), field.source().isBlank() ? "api.schemas" : field.source()));
    List<String> names = new ArrayList<>(owners.stream().map(owner -> owner + "." + field.name()).toList());
    names.add(id);
    return new Explanation("a field of the contract", id, field.type() + (field.required() ? ", required" : ""), grounds, List.of(), touches.of(names, List.of()), owners);
  }

  private Explanation store(DataDesign.StoreDesign store) {
    return new Explanation("a store", store.id(), store.product().value(), List.of(new Ground("data.store", "keeps the data of " + String.join(", ", store.modules()), "decision " + store.product().decisionId().orElse("(none)"))),
        List.of(), touches.of(List.of(store.id()), store.product().decisionId().stream().toList()), store.modules());
  }

  private Optional<Attribute> attribute(String entity, String name) {
    return model.entity(entity).flatMap(found -> found.attribute(name));
  }

  private static List<Ground> orDerived(List<Ground> grounds, String rule, String words) {
    return grounds.isEmpty() ? List.of(new Ground(rule, words, "(derived)")) : grounds;
  }
}
