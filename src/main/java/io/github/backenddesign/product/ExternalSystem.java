package io.github.backenddesign.product;

/** A system outside the product that the architecture names. */
public record ExternalSystem(String id, Passage name) {
}
