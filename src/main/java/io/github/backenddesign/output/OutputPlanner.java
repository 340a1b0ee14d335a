package io.github.backenddesign.output;

import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  /** The files with their places, what is wrong with the places, and the directory of the design. */
  public record Plan(String directory, List<PlannedFile> files, List<Problem> problems) {

    /** Copies the lists. */
    public Plan {
      files = List.copyOf(files);
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
    return new Plan(directory, design.stream().map(file -> new PlannedFile(Places.in(directory, file.path()), file.bytes())).toList(), problems);
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
