package io.github.backenddesign.document;

/** One fault of a tree: where (the pointer of a missing or unknown member is that of its object, or its own), which keyword of the schema, and what to say. */
public record SchemaFinding(String pointer, String keyword, String message) {
}
