package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Model;
import java.util.List;

/** Entities with their home and how operations reach them: input for the database designer. */
final class DataDesigner {

  private final Model model;
  private final Settings settings;
  private final ModuleMap modules;
  private final DataDuties duties;
  private final AccessPatterns patterns;
  private final Retention retention;

  DataDesigner(Model model, Settings settings, ModuleMap modules) {
    this.model = model;
    this.settings = settings;
    this.modules = modules;
    this.duties = new DataDuties(model);
    this.patterns = new AccessPatterns(model);
    this.retention = new Retention(model, settings, duties.stated());
  }

  DataDesign design() {
    Choice strategy = settings.get(Effect.Section.DATA, "strategy", Choice.tbd("data-access"));
    Choice database = settings.get(Effect.Section.DATA, "store", Choice.tbd("database"));
    List<String> users = model.entities().stream().map(modules::ofEntity).distinct().toList();
    return new DataDesign(strategy, List.of(new DataDesign.StoreDesign("main-store", database, users, duties.consequences(database))), model.entities().stream().map(this::entity).toList(), new Transactions(model, settings, modules).all(), duties.stated());
  }

  private DataDesign.EntityDesign entity(Entity entity) {
    List<DataDesign.AttributeDesign> attributes = entity.attributes().stream().map(DataDesigner::attribute).toList();
    List<DataDesign.RelationDesign> relations = entity.relations().stream().map(relation -> new DataDesign.RelationDesign(relation.role(), relation.target(), relation.cardinality().toString(), relation.onDelete())).toList();
    List<DataDesign.AccessPattern> accessPatterns = patterns.of(entity);
    List<String> onDelete = entity.relations().stream().filter(relation -> !relation.onDelete().isEmpty()).map(relation -> "when the " + relation.target() + " goes: " + relation.onDelete()).toList();
    return new DataDesign.EntityDesign(entity.name(), entity.aliases(), modules.ofEntity(entity), entity.identifier().orElse("id (made by the server)"), attributes, relations, accessPatterns, onDelete, duties.personal(entity),
        retention.of(entity), entity.evidence().stream().map(evidence -> evidence.at().toString()).toList());
  }

  private static DataDesign.AttributeDesign attribute(Attribute attribute) {
    return new DataDesign.AttributeDesign(attribute.name(), attribute.many() ? attribute.kind() + "[]" : attribute.kind(), attribute.required(), attribute.unique(), attribute.derived(), attribute.rules(), attribute.source().at().toString());
  }
}
