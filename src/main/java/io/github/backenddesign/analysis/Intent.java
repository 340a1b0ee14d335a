package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Clause;
import java.util.List;

/**
 * A clause understood: what is done (class and verb) to which entity, or to which noun where no entity is known ("" for none); a qualifier names the part that is changed, filters what a list is narrowed by.
 */
record Intent(OperationClass type, String verb, String entity, String noun, String qualifier, boolean own, boolean many, List<String> filters, List<String> context, Clause clause) {

  /** The same intent on a thing that is named rather than known by its caller. */
  Intent ofAnybody() {
    return new Intent(type, verb, entity, noun, qualifier, false, many, filters, context, clause);
  }
}
