package io.github.backenddesign.sync;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.ModelBuilder;
import io.github.backenddesign.answers.Answer;
import io.github.backenddesign.answers.Decisions;
import io.github.backenddesign.decision.Catalog;
import io.github.backenddesign.decision.Decider;
import io.github.backenddesign.decision.Resolution;
import io.github.backenddesign.design.Designer;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.SourceLocation;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.ProductReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Documents of a test, with the answers given, and the records for them. */
final class Documents {

  private static final Path RESOURCES = Path.of("src/test/resources");

  private final List<InputFile> files = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();

  static Documents sample(String name) {
    Documents documents = new Documents();
    try (Stream<Path> paths = Files.list(RESOURCES.resolve("samples").resolve(name).resolve("docs"))) {
      paths.sorted().forEach(path -> documents.with(path.getFileName().toString(), text(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return documents;
  }

  /** A small product with an architecture: neighbours lend tools to each other. */
  static Documents shed() {
    Documents documents = new Documents();
    for (String name : List.of("prd.packet.json", "story-map.json", "architecture.packet.json")) {
      documents.with(name, text(RESOURCES.resolve("sync/shed").resolve(name)));
    }
    return documents;
  }

  /** Adds a file of the same small product under the name the suite gives to it. */
  Documents with(String name, Path file) {
    return with(name, text(RESOURCES.resolve("sync/shed").resolve(file)));
  }

  Documents with(String name, String text) {
    files.removeIf(file -> file.name().equals(name));
    files.add(new InputFile("docs/" + name, text.getBytes(StandardCharsets.UTF_8)));
    return this;
  }

  /** Changes the words of a file that is there. */
  Documents changing(String name, String from, String to) {
    String text = files.stream().filter(file -> file.name().equals(name)).map(file -> new String(file.bytes(), StandardCharsets.UTF_8)).findFirst().orElseThrow();
    if (!text.contains(from)) {
      throw new IllegalArgumentException(name + " does not contain " + from);
    }
    return with(name, text.replace(from, to));
  }

  Documents deciding(String question, String option) {
    answers.add(new Answer(question, SourceLocation.at("decisions.yaml", answers.size() + 2, 3), Optional.of(option), Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty(), Map.of()));
    return this;
  }

  SyncRecords records() {
    Product product = ProductReader.read(files, "docs").value().orElseThrow();
    Decisions decisions = new Decisions(Optional.empty(), answers, List.of(), List.of(), Map.of());
    Model model = new ModelBuilder().build(product, decisions.adjustments()).value().orElseThrow();
    Resolution resolution = new Decider().resolve(model, decisions, Catalog.standard());
    return new Synchronizer().find(resolution, new Designer().design(resolution));
  }

  /** Each disagreement as "kind: summary". */
  List<String> disagreements() {
    return records().mismatches().stream().map(mismatch -> mismatch.kind() + ": " + mismatch.summary()).toList();
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
