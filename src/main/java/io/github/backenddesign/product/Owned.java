package io.github.backenddesign.product;

/** A thing that a document gives to a component. */
record Owned(Passage component, Passage thing) {
}
