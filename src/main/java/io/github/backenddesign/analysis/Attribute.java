package io.github.backenddesign.analysis;

import java.util.List;

/**
 * A field of an entity or message in camelCase, with its kind ("text", "email", "money"... from the table of field kinds) and what the documents say about it.
 * {@code derived} values are computed by the server and never sent by a client.
 */
public record Attribute(String name, String kind, boolean required, boolean many, boolean unique, boolean derived, boolean hidden, List<String> rules, Evidence source) {

  /** Copies the rules. */
  public Attribute {
    rules = List.copyOf(rules);
  }

  /** The same attribute with one more rule. */
  public Attribute withRule(String rule) {
    List<String> all = new java.util.ArrayList<>(rules);
    all.add(rule);
    return new Attribute(name, kind, required, many, unique, derived, hidden, all, source);
  }

  /** The same attribute, unique among all of its entity. */
  public Attribute asUnique() {
    return new Attribute(name, kind, required, many, true, derived, hidden, rules, source);
  }
}
