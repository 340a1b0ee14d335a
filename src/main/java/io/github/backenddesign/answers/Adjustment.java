package io.github.backenddesign.answers;

import io.github.backenddesign.document.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * A correction of something derived, e.g. {@code modules: {favorites: {into: articles}}}: the section it stands in, the id it speaks of, the verb and its value.
 * For {@code same-question} and {@code not-same-question} the target is the first id of the group and {@code values} are the others; for {@code roles} with {@code kind} the value is the kind.
 */
public record Adjustment(Section section, String target, String verb, List<String> values, Optional<String> why, SourceLocation at) {

  /** The closed set of sections under {@code adjustments}. */
  public enum Section {
    MODULES("modules"), OPERATIONS("operations"), ENTITIES("entities"), ROLES("roles"), SAME_QUESTION("same-question"), NOT_SAME_QUESTION("not-same-question");

    /** Those that hold groups of question ids. */
    static final java.util.Set<Section> OF_QUESTIONS = java.util.EnumSet.of(SAME_QUESTION, NOT_SAME_QUESTION);

    private final String key;

    Section(String key) {
      this.key = key;
    }

    /** The key in the file. */
    public String key() {
      return key;
    }
  }

  /** Copies the values. */
  public Adjustment {
    values = List.copyOf(values);
  }
}
