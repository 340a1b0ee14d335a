/**
 * The catalog of questions (data, not code), questions of the documents, options, recommendations; answers matched to questions, follow-ups and contradictions.
 * Returns the resolved model with all decisions; what the answers mean for the shape of the design is left to {@code design}.
 */
package io.github.backenddesign.decision;
