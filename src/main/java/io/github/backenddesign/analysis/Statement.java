package io.github.backenddesign.analysis;

import io.github.backenddesign.document.SourceLocation;
import java.util.List;
import java.util.Locale;

/** One sentence of the documents: what sort of passage it stands in, the ids it belongs to (none for most constraints and assumptions), and its place. */
public record Statement(Kind kind, List<String> refs, String text, SourceLocation at) {

  /** The sorts of passages. Those that bind have to be met by every design; the others inform or wish. */
  public enum Kind {
    CONSTRAINT(true), NFR(true), FR(true), CRITERION(true), OUT_OF_SCOPE(true), ASSUMPTION(false), IN_SCOPE(false), STORY(false), INTERFACE(false),
        COMPONENT(false), FLOW(false), RESPONSE(false),
    DEPENDENCY(false), EXPECTATION(false), GOAL(false), NOTE(false), SUMMARY(false), PERSONA(false), EDGE_CASE(false), RISK(false);

    private final boolean binding;

    Kind(boolean binding) {
      this.binding = binding;
    }

    /** Whether a document that says so here means it as binding. */
    public boolean isBinding() {
      return binding;
    }

    /** The name used in tables: lower case with hyphens. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Copies the ids. */
  public Statement {
    refs = List.copyOf(refs);
  }
}
