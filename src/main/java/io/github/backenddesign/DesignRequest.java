package io.github.backenddesign;

import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.output.TemplateFiles;
import java.util.List;
import java.util.Optional;

/**
 * Everything a run depends on. Paths are as users know them: relative to the base directory, with forward slashes, or absolute where they lie outside.
 * {@code existing} holds files already at the places of outputs; {@code readProblems} what went wrong while the files were read; {@code templates} what a team renders beside or instead of our summary;
 * {@code contract} is the published one that the answer to contract-ownership names.
 */
public record DesignRequest(List<InputFile> documents, Optional<InputFile> decisions, List<InputFile> catalogs, List<InputFile> existing, List<Problem> readProblems, Paths paths, Options options,
    TemplateFiles templates, Optional<InputFile> contract) {

  /** The documents a run looks for, in authoritative order; all are optional, but one of the first four has to be there. */
  public static final List<String> DOCUMENT_NAMES = List.of("architecture.packet.json", "architecture.handoff.backend.md", "story-map.json", "prd.packet.json",
      "frontend.design.packet.json", "data.schema.packet.json", "security.design.packet.json", "agentic.design.packet.json", "architecture.handoff.agentic.md", "design.sync.packet.json");

  /** Where things are and go. */
  public record Paths(String docs, String decisions, String output, String work) {
  }

  /** When a run fails: while a required decision is open, only while a blocking one is, or never. */
  public enum FailOn {
    REQUIRED, BLOCKING, NONE
  }

  /** Switches; {@code version} is the plugin's own version, named in the packet, {@code records} asks for a file per decision. */
  public record Options(FailOn failOn, boolean strict, String version, boolean records) {

    /** Without records of decisions. */
    public Options(FailOn failOn, boolean strict, String version) {
      this(failOn, strict, version, false);
    }
  }

  /** A request without templates of a team. */
  public DesignRequest(List<InputFile> documents, Optional<InputFile> decisions, List<InputFile> catalogs, List<InputFile> existing, List<Problem> readProblems, Paths paths, Options options) {
    this(documents, decisions, catalogs, existing, readProblems, paths, options, TemplateFiles.NONE, Optional.empty());
  }

  /** Copies the lists. */
  public DesignRequest {
    documents = List.copyOf(documents);
    catalogs = List.copyOf(catalogs);
    existing = List.copyOf(existing);
    readProblems = List.copyOf(readProblems);
  }

  /** The same request with these answers. */
  public DesignRequest withDecisions(InputFile answers) {
    return new DesignRequest(documents, Optional.of(answers), catalogs, existing, readProblems, paths, options, templates, contract);
  }
}
