package io.github.backenddesign.sync;

import java.util.List;
import java.util.stream.Collectors;

/** Records as text that people review. */
final class Records {

  private Records() {
  }

  static String text(SyncRecords records) {
    StringBuilder text = new StringBuilder();
    for (Mismatch mismatch : records.mismatches()) {
      text.append(mismatch.id()).append(' ').append(mismatch.severity()).append(' ').append(mismatch.kind()).append(": ").append(mismatch.summary()).append('\n');
      mismatch.artifacts().forEach(side -> text.append("  ").append(side.location()).append(" | ").append(side.quote()).append('\n'));
      text.append("  rerun: ").append(String.join(", ", mismatch.rerun())).append('\n');
    }
    for (SyncRecords.UnclearData data : records.unclearDataDependencies()) {
      text.append(data.id()).append(' ').append(data.topic()).append(": ").append(data.missing()).append('\n');
      text.append("  position: ").append(data.position()).append('\n').append("  refs: ").append(String.join(", ", data.refs())).append('\n');
    }
    return text.toString();
  }

  /** Kind and summary of every disagreement, topic and missing part of every unclear dependency. */
  static List<String> lines(SyncRecords records) {
    List<String> lines = records.mismatches().stream().map(mismatch -> mismatch.kind() + ": " + mismatch.summary()).collect(Collectors.toList());
    records.unclearDataDependencies().forEach(data -> lines.add("unclear: " + data.topic() + ": " + data.missing()));
    return lines;
  }
}
