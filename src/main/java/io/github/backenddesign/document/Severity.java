package io.github.backenddesign.document;

/** How much a problem matters: an error stops the design, a warning does not (unless strict), a note only informs. */
public enum Severity {
  ERROR, WARNING, NOTE
}
