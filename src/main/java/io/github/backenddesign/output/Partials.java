package io.github.backenddesign.output;

import java.util.List;

/** The pieces of our summary, in their order. */
final class Partials {

  static final List<String> NAMES = List.of("lib", "overview", "modules", "api", "schemas", "events", "access", "data", "reliability", "decisions", "traceability", "sync", "tbd");

  private Partials() {
  }
}
