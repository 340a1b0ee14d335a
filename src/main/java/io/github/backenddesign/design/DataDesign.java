package io.github.backenddesign.design;

import java.util.List;
import java.util.Map;

/** How modules keep and reach data: input for the database designer. {@code settings} maps what else is decided about data (ownership, files, search ...) to its choice. */
public record DataDesign(Choice strategy, Map<String, Choice> settings, List<StoreDesign> stores, List<EntityDesign> entities, List<TransactionDesign> transactions, List<DutyDesign> duties) {

  /** A store, the modules that use it, and what it asks of the design. */
  public record StoreDesign(String id, Choice product, List<String> modules, List<String> consequences) {
  }

  /** An entity with its home module, the type of key the server makes, and how other modules reach it; {@code personal} names the fields that tell about a person. */
  public record EntityDesign(String name, List<String> aliases, String module, List<UseDesign> uses, String identifier, String keyType, List<AttributeDesign> attributes, List<RelationDesign> relations, List<AccessPattern> accessPatterns,
      List<String> onDelete, List<String> personal, String retention, List<String> refs) {
  }

  /** How another module reaches an entity: "reads" or "writes", and on which way. */
  public record UseDesign(String module, String access, String how) {
  }

  /** An attribute of an entity. */
  public record AttributeDesign(String name, String type, boolean required, boolean unique, boolean derived, List<String> rules, String source) {
  }

  /** A relation of an entity. */
  public record RelationDesign(String role, String target, String cardinality, String onDelete) {
  }

  /** How an operation reaches an entity: "point read", "list", "search", "append", "transition" ..., by which fields, in which order ("" where none is stated), the key that serves it and the kind of index. */
  public record AccessPattern(String operationId, String pattern, List<String> by, String order, String key, String index) {
  }

  /** What has to happen together; where it spans modules or systems, in which steps. */
  public record TransactionDesign(String operationId, List<String> entities, List<String> modules, String consistency, List<StepDesign> steps) {
  }

  /** A step of a transaction that spans modules, and what takes it back. */
  public record StepDesign(String step, String module, String undo) {
  }

  /** A duty about data that the documents state: "erasure", "export", "retention" or "audit"; with the operations or jobs that meet it, if any. */
  public record DutyDesign(String duty, String how, List<String> entities, List<String> operationIds, String because, List<String> refs) {
  }
}
