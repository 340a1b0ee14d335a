package io.github.backenddesign.product;

import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Parsed;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A docs folder of a test: small files written inline, or one of the samples. */
final class Docs {

  static final Path SAMPLES = Path.of("src/test/resources/samples");

  private final List<InputFile> files = new ArrayList<>();

  static Docs of() {
    return new Docs();
  }

  static Docs sample(String name) {
    Docs docs = new Docs();
    try (Stream<Path> paths = Files.list(SAMPLES.resolve(name).resolve("docs"))) {
      for (Path path : paths.sorted().toList()) {
        docs.files.add(new InputFile("docs/" + path.getFileName(), Files.readAllBytes(path)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return docs;
  }

  Docs with(String name, String text) {
    files.removeIf(file -> file.name().equals(name));
    files.add(new InputFile("docs/" + name, text.getBytes(StandardCharsets.UTF_8)));
    return this;
  }

  Docs prd(String text) {
    return with("prd.packet.json", text);
  }

  Docs storyMap(String text) {
    return with("story-map.json", text);
  }

  Docs architecture(String text) {
    return with("architecture.packet.json", text);
  }

  Docs handoff(String text) {
    return with("architecture.handoff.backend.md", text);
  }

  Parsed<Product> read() {
    return ProductReader.read(files, "docs");
  }

  Product product() {
    return read().value().orElseThrow();
  }

  /** The lines of all problems of at least this severity. */
  List<String> problems(Severity severity) {
    return read().problems().stream().filter(problem -> problem.severity().compareTo(severity) <= 0).map(Problem::line).toList();
  }
}
