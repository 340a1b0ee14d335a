package io.github.backenddesign.output;

import io.github.backenddesign.output.Explanation.Ground;
import io.github.backenddesign.sync.Mismatch;
import io.github.backenddesign.sync.SyncRecords;
import java.util.ArrayList;
import java.util.List;

/** What the design synchronizer has to settle. */
final class ExplainedSync {

  private final SyncRecords sync;
  private final Touches touches;

  ExplainedSync(SyncRecords sync, Touches touches) {
    this.sync = sync;
    this.touches = touches;
  }

  List<Explained> elements() {
    List<Explained> elements = new ArrayList<>();
    sync.mismatches().forEach(mismatch -> elements.add(Explained.of(mismatch.id(), () -> mismatch(mismatch))));
    sync.unclearDataDependencies().forEach(unclear -> elements.add(Explained.of(unclear.id(), () -> unclear(unclear))));
    return elements;
  }

  private Explanation mismatch(Mismatch mismatch) {
    List<Ground> grounds = mismatch.artifacts().stream().map(side -> new Ground("sync." + mismatch.kind(), side.quote(), side.location().isBlank() ? side.path() : side.location())).toList();
    List<String> ways = mismatch.options().stream().map(option -> "way to settle it: " + option.title()).toList();
    return new Explanation("a disagreement (" + mismatch.severity() + ")", mismatch.id(), mismatch.summary(), grounds, ways, touches.of(List.of(mismatch.id()), List.of()), mismatch.rerun());
  }

  private Explanation unclear(SyncRecords.UnclearData unclear) {
    String at = unclear.refs().isEmpty() ? "documents" : String.join(", ", unclear.refs());
    return new Explanation("an open question about data", unclear.id(), unclear.topic() + ". " + unclear.position(), List.of(new Ground("sync.unclear-data", unclear.missing(), at)), List.of(), touches.of(List.of(unclear.id()), List.of()),
        unclear.refs());
  }
}
