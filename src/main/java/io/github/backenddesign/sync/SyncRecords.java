package io.github.backenddesign.sync;

import java.util.List;

/** What the design synchronizer has to settle. */
public record SyncRecords(List<Mismatch> mismatches, List<UnclearData> unclearDataDependencies) {

  /** A field, entity or event whose origin or owner nobody states. */
  public record UnclearData(String id, String topic, String missing, String position, List<String> refs) {
  }

  /** Copies the lists. */
  public SyncRecords {
    mismatches = List.copyOf(mismatches);
    unclearDataDependencies = List.copyOf(unclearDataDependencies);
  }
}
