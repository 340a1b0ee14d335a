/**
 * Bytes into located trees: JSON, YAML and Markdown, each value knowing file, line, column and pointer; schema checks; problems as values.
 * What the trees mean is not known here: that is the business of {@code product} and {@code answers}.
 */
package io.github.backenddesign.document;
