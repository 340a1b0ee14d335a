package io.github.backenddesign.sync;

import java.util.List;

/** Looks for one kind of data whose origin or owner nobody states. */
interface Gaps {

  /** What it finds, in the order of the documents. */
  List<DataGap> find(Scene scene);
}
