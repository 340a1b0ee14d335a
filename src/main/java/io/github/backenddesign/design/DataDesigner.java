package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Model;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Entities with their home and how operations reach them: input for the database designer. */
final class DataDesigner {

  private static final Set<String> SHOWN_ELSEWHERE = Set.of("strategy", "store", "store_kind");

  private final Model model;
  private final Settings settings;
  private final ModuleMap modules;
  private final DataDuties duties;
  private final AccessPatterns patterns;
  private final Retention retention;
  private final Stores stores;
  private final Ownership ownership;

  DataDesigner(Model model, Settings settings, ModuleMap modules) {
    this.model = model;
    this.settings = settings;
    this.modules = modules;
    this.duties = new DataDuties(model);
    this.stores = new Stores(model, settings, modules);
    this.ownership = new Ownership(model, settings, modules);
    this.patterns = new AccessPatterns(model, stores);
    this.retention = new Retention(model, settings, duties.stated());
  }

  DataDesign design() {
    Choice strategy = settings.get(Effect.Section.DATA, "strategy", Choice.tbd("data-access"));
    Map<String, Choice> others = settings.all(Effect.Section.DATA);
    others.keySet().removeAll(SHOWN_ELSEWHERE);
    return new DataDesign(strategy, others, stores.all(), model.entities().stream().map(this::entity).toList(), new Transactions(model, settings, modules).all(), duties.stated());
  }

  private DataDesign.EntityDesign entity(Entity entity) {
    List<DataDesign.AttributeDesign> attributes = entity.attributes().stream().map(DataDesigner::attribute).toList();
    List<DataDesign.RelationDesign> relations = entity.relations().stream().map(relation -> new DataDesign.RelationDesign(relation.role(), relation.target(), relation.cardinality().toString(), relation.onDelete())).toList();
    List<DataDesign.AccessPattern> accessPatterns = patterns.of(entity);
    List<String> onDelete = entity.relations().stream().filter(relation -> !relation.onDelete().isEmpty()).map(relation -> "when the " + relation.target() + " goes: " + relation.onDelete()).toList();
    return new DataDesign.EntityDesign(entity.name(), entity.aliases(), modules.ofEntity(entity), ownership.uses(entity), entity.identifier().orElse("id (made by the server)"), stores.keyType(), attributes, relations, accessPatterns, onDelete, duties.personal(entity),
        retention.of(entity), entity.evidence().stream().map(evidence -> evidence.at().toString()).toList());
  }

  private static DataDesign.AttributeDesign attribute(Attribute attribute) {
    return new DataDesign.AttributeDesign(attribute.name(), attribute.many() ? attribute.kind() + "[]" : attribute.kind(), attribute.required(), attribute.unique(), attribute.derived(), attribute.rules(), attribute.source().at().toString());
  }
}
