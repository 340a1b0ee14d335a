package io.github.backenddesign.analysis;

import java.util.List;

/**
 * What choosing an option changes, from a closed set. Model effects change the model ({@link Model#apply}); choice effects are collected for the design.
 */
public sealed interface Effect {

  /** Effects on the style-neutral model. */
  sealed interface OnModel extends Effect {
  }

  /** Effects on the shape the design gives to the model. */
  sealed interface OnDesign extends Effect {
  }

  /** Takes the module cut of this id. */
  record UseCut(String cut) implements OnModel {
  }

  /** Opens an operation for a thing, reached by the stories named. */
  record AddOperation(String operation, OperationClass type, String summary, List<String> stories) implements OnModel {
  }

  /** Takes an operation away. */
  record DropOperation(String operation) implements OnModel {
  }

  /** Lets a role call an operation, under a condition ("" for none). */
  record Permit(String role, String operation, String condition) implements OnModel {
  }

  /** What happens to the things that refer to a deleted one. */
  record OnDelete(String entity, String dependent, String policy) implements OnModel {
  }

  /** A rule on a field. */
  record FieldRule(String entity, String field, String rule) implements OnModel {
  }

  /** No two of an entity may share this field. */
  record Unique(String entity, String field) implements OnModel {
  }

  /** The field is set once. */
  record Immutable(String entity, String field) implements OnModel {
  }

  /** An event of this name is published when the operation succeeded. */
  record Publish(String event, String operation) implements OnModel {
  }

  /** The entity belongs to this module. */
  record Store(String entity, String owner) implements OnModel {
  }

  /** A rule in the words of the option, at the elements named (stories, interfaces, operations, modules, requirements; empty for the whole backend). */
  record AttachRule(String text, List<String> targets) implements OnModel {
  }

  /** The contract style for an audience ("clients" or "internal"): rest, graphql or rpc. */
  record Style(String audience, String style) implements OnDesign {
  }

  /** How lists are divided: offset, cursor or none. */
  record PageStyle(String style) implements OnDesign {
  }

  /** How calls to a supplier ("*" for all) are guarded. */
  record SupplierPolicy(String supplier, String timeout, String retry, String breaker, String fallback) implements OnDesign {
  }

  /** A value in a named section of the design, e.g. stack.language. */
  record Setting(Section section, String key, String value) implements OnDesign {
  }

  /** The sections that hold settings. */
  enum Section {
    STACK, API, AUTH, DATA, RELIABILITY, OBSERVABILITY, MODULES
  }
}
