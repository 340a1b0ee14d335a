package io.github.backenddesign.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backenddesign.SampleRun;
import java.nio.file.Path;
import java.util.Map;

/** The packet a sample leads to when every recommendation is taken, and its figures; round by round, because answers bring follow-ups. */
public final class SampleFigures {

  private final Path folder;
  private final JsonNode packet;

  private SampleFigures(Path folder, JsonNode packet) {
    this.folder = folder;
    this.packet = packet;
  }

  /** Runs on a sample such as "conduit" or "stories-only/CDC". */
  public static SampleFigures of(String sample) {
    Path folder = Cases.resource("samples/" + sample);
    return of(folder);
  }

  /** Runs on a product made up for this project, such as "bank". */
  static SampleFigures ofProduct(String product) {
    return of(Cases.resource("products/" + product));
  }

  /** Runs on a folder of a sample's form. */
  static SampleFigures of(Path folder) {
    return new SampleFigures(folder, SampleRun.packet(SampleRun.decided(SampleRun.documents(folder.resolve("docs")), Map.of())));
  }

  /** The packet with everything decided. */
  public JsonNode packet() {
    return packet;
  }

  /** Its figures against the sample's keys. */
  public Map<String, Double> figures() {
    return Scoreboard.score(folder, packet);
  }

  /** The reader's kinds of stories against its own. */
  public Confusion kinds() {
    return Scoreboard.kinds(folder, packet);
  }

  /** The reader's classes of criteria against its own. */
  public Confusion criteria() {
    return Scoreboard.criteria(folder, packet);
  }
}
