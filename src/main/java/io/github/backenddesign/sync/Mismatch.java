package io.github.backenddesign.sync;

import java.util.List;

/** Two places that disagree, how much it matters ("high", "medium", "low"), up to three ways to resolve it, and which designers have to run again. */
public record Mismatch(String id, String kind, String severity, String summary, List<Side> artifacts, List<Resolution> options, List<String> rerun) {

  /** One side: the file, the place and the words. */
  public record Side(String path, String location, String quote) {
  }

  /** A way to resolve it. */
  public record Resolution(String title, List<String> pros, List<String> cons) {
  }

  /** Copies the lists. */
  public Mismatch {
    artifacts = List.copyOf(artifacts);
    options = List.copyOf(options);
    rerun = List.copyOf(rerun);
  }
}
