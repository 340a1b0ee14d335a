package io.github.backenddesign.product;

import io.github.backenddesign.document.SourceLocation;

/** Words of a document together with the place where they stand. */
public record Passage(String text, SourceLocation at) {

  @Override
  public String toString() {
    return text;
  }
}
