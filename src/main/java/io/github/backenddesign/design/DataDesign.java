package io.github.backenddesign.design;

import java.util.List;

/** How modules keep and reach data: input for the database designer. */
public record DataDesign(Choice strategy, List<StoreDesign> stores, List<EntityDesign> entities, List<TransactionDesign> transactions) {

  /** A store and the modules that use it. */
  public record StoreDesign(String id, Choice product, List<String> modules) {
  }

  /** An entity with its home module. */
  public record EntityDesign(String name, List<String> aliases, String module, String identifier, List<AttributeDesign> attributes, List<RelationDesign> relations, List<AccessPattern> accessPatterns,
      List<String> onDelete, String retention, List<String> refs) {
  }

  /** An attribute of an entity. */
  public record AttributeDesign(String name, String type, boolean required, boolean unique, boolean derived, List<String> rules, String source) {
  }

  /** A relation of an entity. */
  public record RelationDesign(String role, String target, String cardinality, String onDelete) {
  }

  /** How an operation reaches an entity: "point read", "list", "search", "append", "transition" ... */
  public record AccessPattern(String operationId, String pattern) {
  }

  /** What has to happen together. */
  public record TransactionDesign(String operationId, List<String> entities, List<String> modules, String consistency) {
  }
}
