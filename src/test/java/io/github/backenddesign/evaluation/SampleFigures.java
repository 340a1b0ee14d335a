package io.github.backenddesign.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backenddesign.BackendDesigner;
import io.github.backenddesign.DesignRequest;
import io.github.backenddesign.DesignRun;
import io.github.backenddesign.answers.DecisionsEditor;
import io.github.backenddesign.answers.Edit;
import io.github.backenddesign.answers.YamlText;
import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.output.PlannedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The packet a sample leads to when every recommendation is taken, and its figures; round by round, because answers bring follow-ups. */
public final class SampleFigures {

  private static final DesignRequest.Paths PATHS = new DesignRequest.Paths("docs", "decisions.yaml", "docs", "target/backend-design");
  private static final DesignRequest.Options OPTIONS = new DesignRequest.Options(DesignRequest.FailOn.REQUIRED, false, "1.0.0");
  private static final int MOST_ROUNDS = 10;

  private final Path folder;
  private final JsonNode packet;

  private SampleFigures(Path folder, JsonNode packet) {
    this.folder = folder;
    this.packet = packet;
  }

  /** Runs on a sample such as "conduit" or "stories-only/CDC". */
  public static SampleFigures of(String sample) {
    Path folder = Cases.resource("samples/" + sample);
    DesignRun run = decided(documents(folder.resolve("docs")));
    return new SampleFigures(folder, Json.parse(file(run, "docs/backend.design.packet.json").bytes()));
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

  private static DesignRun decided(List<InputFile> documents) {
    BackendDesigner designer = new BackendDesigner();
    DesignRun run = designer.run(request(documents, Optional.empty()));
    InputFile answers = new InputFile(PATHS.decisions(), file(run, PATHS.decisions()).bytes());
    for (int round = 0; round < MOST_ROUNDS && !run.unresolved().isEmpty(); round++) {
      List<Edit> edits = run.unresolved().stream().flatMap(decision -> recommended(decision).stream()).toList();
      answers = new InputFile(PATHS.decisions(), DecisionsEditor.edit(answers, edits).value().orElseThrow());
      run = designer.run(request(documents, Optional.of(answers)));
    }
    return run;
  }

  private static Optional<Edit> recommended(Decision decision) {
    Optional<String> answer = decision.tier() == Decision.Tier.CONVENTION ? Optional.of("accepted") : decision.recommended();
    return answer.map(option -> Edit.fill(decision.id(), decision.topic(), YamlText.value(option), Optional.of(decision.question())));
  }

  private static DesignRequest request(List<InputFile> documents, Optional<InputFile> answers) {
    return new DesignRequest(documents, answers, List.of(), List.of(), List.of(), PATHS, OPTIONS);
  }

  private static PlannedFile file(DesignRun run, String path) {
    return run.files().stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow(() -> new IllegalStateException("no " + path + " planned; problems: " + run.problems()));
  }

  private static List<InputFile> documents(Path docs) {
    try (Stream<Path> paths = Files.list(docs)) {
      return paths.sorted().map(path -> new InputFile("docs/" + path.getFileName(), bytes(path))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
