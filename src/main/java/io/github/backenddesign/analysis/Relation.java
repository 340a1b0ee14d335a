package io.github.backenddesign.analysis;

/** How an entity refers to another: the role the other plays, how many there are of each, what happens on deletion ("" while nobody said so). */
public record Relation(String role, String target, Cardinality cardinality, String onDelete, Evidence source) {

  /** How many on this side to how many on the other. */
  public enum Cardinality {
    ONE_TO_ONE("one-to-one"), ONE_TO_MANY("one-to-many"), MANY_TO_ONE("many-to-one"), MANY_TO_MANY("many-to-many");

    private final String text;

    Cardinality(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** The same relation with a deletion policy. */
  public Relation withOnDelete(String policy) {
    return new Relation(role, target, cardinality, policy, source);
  }
}
