package io.github.backenddesign.output;

import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the place of each file: what is decided stays until something decided replaces it, and nothing of others is overwritten. */
public final class OutputPlanner {

  private static final String DRAFT = "draft";

  private final String output;
  private final String draft;

  /** For the directories of outputs and of work files, as users know them. */
  public OutputPlanner(String output, String work) {
    this.output = output;
    this.draft = Places.in(work, DRAFT);
  }

  /** The files with their places, the places of files of ours that the design no longer has, what is wrong with the places, and the directory of the design. */
  public record Plan(String directory, List<PlannedFile> files, List<String> obsolete, List<Problem> problems) {

    /** Copies the lists. */
    public Plan {
      files = List.copyOf(files);
      obsolete = List.copyOf(obsolete);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Places files that carry bare names. {@code decided} tells whether the design is; {@code existing} holds what stands at the places of outputs.
   * A file of somebody else is an error with a remedy, and the design then goes to the draft directory.
   */
  public Plan plan(boolean decided, List<PlannedFile> design, List<InputFile> existing) {
    Map<String, GeneratedFile> there = new LinkedHashMap<>();
    existing.forEach(file -> there.put(Places.normal(file.path()), new GeneratedFile(file)));
    List<Problem> problems = foreignFiles(design, there);
    GeneratedFile packet = there.get(Places.in(output, DesignFiles.PACKET));
    boolean aside = !problems.isEmpty() || !decided && packet != null && packet.isDecidedPacket();
    String directory = aside ? draft : output;
    List<PlannedFile> placed = design.stream().map(file -> new PlannedFile(Places.in(directory, file.path()), file.bytes())).toList();
    return new Plan(directory, placed, aside ? List.of() : obsolete(placed, there), problems);
  }

  /**
   * A contract in a style that is decided no more would mislead its readers, and so would the record of a question nobody asks any more; a file of somebody else under such a name is none of ours to remove,
   * nor is one of a template that somebody changed since.
   */
  private List<String> obsolete(List<PlannedFile> placed, Map<String, GeneratedFile> there) {
    Set<String> gone = new LinkedHashSet<>();
    ContractFiles.NAMES.stream().map(name -> Places.in(output, name)).filter(place -> there.containsKey(place) && there.get(place).isOurs()).forEach(gone::add);
    GeneratedFile packet = there.get(Places.in(output, DesignFiles.PACKET));
    Map<String, String> recorded = packet == null ? Map.of() : packet.recordedFiles();
    recorded.forEach((name, digest) -> {
      String place = Places.in(output, name);
      if (there.containsKey(place) && there.get(place).isAsWritten(digest)) {
        gone.add(place);
      }
    });
    placed.forEach(file -> gone.remove(file.path()));
    return List.copyOf(gone);
  }

  private List<Problem> foreignFiles(List<PlannedFile> design, Map<String, GeneratedFile> there) {
    List<Problem> problems = new ArrayList<>();
    for (PlannedFile file : design) {
      String place = Places.in(output, file.path());
      GeneratedFile found = there.get(place);
      if (found != null && !found.isOurs()) {
        problems.add(problem(place, found));
      }
    }
    return problems;
  }

  private Problem problem(String place, GeneratedFile found) {
    SourceLocation at = SourceLocation.at(place, 1, 1);
    String meanwhile = "; meanwhile the design is in " + draft;
    if (found.isPacketOfSomebodyElse()) {
      return Problem.error("output.foreign-packet", at, "this design was not written by " + Packet.GENERATOR + " (see meta), and is not overwritten")
          .withRemedy("move it to another name, take over its decisions into decisions.yaml, and run again" + meanwhile);
    }
    String sign = place.endsWith(DesignFiles.PACKET) ? "meta.generator does not name " + Packet.GENERATOR : "the first line lacks \"" + GeneratedFile.MARKER + "\"";
    return Problem.error("output.foreign-file", at, "this file was not generated (" + sign + "), and is not overwritten")
        .withRemedy("move or delete it, and run again" + meanwhile);
  }
}
