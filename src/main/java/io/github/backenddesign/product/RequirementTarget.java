package io.github.backenddesign.product;

/** A figure that a table of architectural responses states for a requirement told elsewhere. */
record RequirementTarget(ElementId requirement, Passage target) {
}
