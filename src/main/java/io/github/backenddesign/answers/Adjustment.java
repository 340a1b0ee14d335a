package io.github.backenddesign.answers;

import io.github.backenddesign.document.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * A correction of something derived, e.g. {@code modules: {favorites: {into: articles}}}: the section it stands in, the id it speaks of, the verb and its value.
 * For {@code same-question} the target is the first id of the group and {@code values} are the others; for {@code roles} with {@code kind} the value is the kind.
 */
public record Adjustment(Section section, String target, String verb, List<String> values, Optional<String> why, SourceLocation at) {

  /** The closed set of sections under {@code adjustments}. */
  public enum Section {
    MODULES("modules"), OPERATIONS("operations"), ENTITIES("entities"), ROLES("roles"), SAME_QUESTION("same-question");

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
