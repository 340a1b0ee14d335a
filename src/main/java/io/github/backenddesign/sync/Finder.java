package io.github.backenddesign.sync;

import java.util.List;

/** Looks for one kind of disagreement. */
interface Finder {

  /** What it finds, in the order of the documents. */
  List<Finding> find(Scene scene);
}
