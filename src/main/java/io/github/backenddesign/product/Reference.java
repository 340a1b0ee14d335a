package io.github.backenddesign.product;

import io.github.backenddesign.document.SourceLocation;

/** An id that stands somewhere and should be defined somewhere else; {@code from} is the element that names it, or "". */
record Reference(Kind kind, String id, String from, SourceLocation at) {

  /** What the place expects the id to be. {@code PARTY} may be a component, a person or a system outside; {@code LINK} is any element; {@code ANY} may be words as well. */
  enum Kind {
    STORY("story"), REQUIREMENT("requirement"), COMPONENT("component"), INTERFACE("interface"), EPIC("epic"), PARTY("component"), LINK("element"), ANY("element");

    private final String noun;

    Kind(String noun) {
      this.noun = noun;
    }

    String noun() {
      return noun;
    }
  }
}
