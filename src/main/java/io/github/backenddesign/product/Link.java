package io.github.backenddesign.product;

/** Two elements that a linkage or traceability connects; which kinds they are shows once all files are read. */
record Link(String one, String other) {
}
