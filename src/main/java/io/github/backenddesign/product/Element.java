package io.github.backenddesign.product;

import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.SourceLocation;
import java.util.Optional;

/** One element of a collection, with the key it stands under where the collection is an object keyed by ids, and the group it belongs to where a collection is divided. */
record Element(Optional<String> key, Optional<String> group, Node node) {

  SourceLocation at() {
    return node.at();
  }
}
