package io.github.backenddesign.sync;

import io.github.backenddesign.design.Design;
import io.github.backenddesign.product.Conflict;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Product;
import java.util.ArrayList;
import java.util.List;

/** Finds disagreements and words them for the synchronizer. */
public final class Synchronizer {

  /** The records for a design and the product it came from. */
  public SyncRecords find(Product product, Design design) {
    List<Mismatch> mismatches = new ArrayList<>();
    for (Conflict conflict : product.conflicts()) {
      mismatches.add(mismatch(conflict, mismatches.size() + 1));
    }
    return new SyncRecords(mismatches, List.of());
  }

  private static Mismatch mismatch(Conflict conflict, int number) {
    List<Mismatch.Side> sides = conflict.sides().stream().map(Synchronizer::side).toList();
    return new Mismatch(String.format("MM-%02d", number), conflict.kind(), "low", conflict.about() + ": " + conflict.summary(), sides, List.of(), List.of());
  }

  private static Mismatch.Side side(Passage passage) {
    return new Mismatch.Side(passage.at().file(), passage.at().toString(), passage.text());
  }
}
