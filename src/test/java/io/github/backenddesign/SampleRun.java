package io.github.backenddesign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.backenddesign.answers.YamlText;
import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.output.PlannedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs the whole core on a sample product, with answers given as a map from question id to answer. */
public final class SampleRun {

  private static final Path SAMPLES = Path.of("src/test/resources/samples");
  private static final int MOST_ROUNDS = 10;

  private SampleRun() {
  }

  /** The documents of a sample. */
  public static List<InputFile> documents(String sample) {
    return documents(SAMPLES.resolve(sample).resolve("docs"));
  }

  /** The documents of a folder, as if it were {@code docs/}. */
  public static List<InputFile> documents(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(SampleRun::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputFile read(Path file) {
    try {
      return new InputFile("docs/" + file.getFileName(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One run on documents with these lines as the decisions file, or without one. */
  public static DesignRun run(List<InputFile> documents, Optional<String> decisions) {
    return new BackendDesigner().run(request(documents, decisions));
  }

  /** The same with what stands already at the places of outputs, and with a published contract. */
  public static DesignRun run(List<InputFile> documents, String decisions, List<InputFile> existing, Optional<InputFile> contract) {
    DesignRequest plain = request(documents, Optional.of(decisions));
    return new BackendDesigner().run(new DesignRequest(plain.documents(), plain.decisions(), plain.catalogs(), existing, plain.readProblems(), plain.paths(), plain.options(), plain.templates(), contract));
  }

  /** The request of such a run. */
  public static DesignRequest request(List<InputFile> documents, Optional<String> decisions) {
    Optional<InputFile> file = decisions.map(text -> new InputFile("decisions.yaml", text.getBytes(StandardCharsets.UTF_8)));
    return new DesignRequest(documents, file, List.of(), List.of(), List.of(), new DesignRequest.Paths("docs", "decisions.yaml", "docs", "target/backend-design"),
        new DesignRequest.Options(DesignRequest.FailOn.REQUIRED, false, "1.0-test"));
  }

  /**
   * A run with these answers, as soon as they are asked for, and what is recommended for all other required questions; round by round, because answers
   * bring follow-ups.
   */
  public static DesignRun decided(List<InputFile> documents, Map<String, String> answers) {
    return decided(documents, answers, List.of(), Optional.empty());
  }

  /** The same with what stands already at the places of outputs, and with a published contract. */
  public static DesignRun decided(List<InputFile> documents, Map<String, String> answers, List<InputFile> existing, Optional<InputFile> contract) {
    Map<String, String> all = new LinkedHashMap<>(answers);
    DesignRun run = run(documents, yaml(all), existing, contract);
    for (int round = 0; round < MOST_ROUNDS && !run.unresolved().isEmpty(); round++) {
      run.unresolved().forEach(decision -> recommended(decision).ifPresent(answer -> all.put(decision.id(), answer)));
      run = run(documents, yaml(all), existing, contract);
    }
    if (!run.unresolved().isEmpty()) {
      throw new AssertionError("still open: " + run.unresolved().stream().map(Decision::id).toList());
    }
    return run;
  }

  private static Optional<String> recommended(Decision decision) {
    return decision.tier() == Decision.Tier.CONVENTION ? Optional.of("accepted") : decision.recommended();
  }

  private static String yaml(Map<String, String> answers) {
    StringBuilder text = new StringBuilder("catalog: '1'\ndecisions:\n");
    answers.forEach((id, answer) -> text.append("  ").append(YamlText.value(id)).append(": ").append(answer.startsWith("{") ? answer : YamlText.value(answer)).append('\n'));
    return text.toString();
  }

  /** The packet a run plans. */
  public static JsonNode packet(DesignRun run) {
    try {
      return new ObjectMapper().readTree(file(run, "backend.design.packet.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of the planned file whose path ends like this. */
  public static byte[] file(DesignRun run, String ending) {
    return run.files().stream().filter(file -> file.path().endsWith(ending)).map(PlannedFile::bytes).findFirst().orElseThrow(() -> new AssertionError("no file " + ending + " planned; problems: " + run.problems()));
  }
}
