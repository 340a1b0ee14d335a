package io.github.backenddesign.analysis;

import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.ProductReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Small products of tests, read from the texts of their documents. */
public final class Products {

  private static final Path FOLDER = Path.of("src/test/resources/analysis");

  private Products() {
  }

  /** A product of stories only, in one sentence each; "id: sentence", or US-001, US-002 ... */
  public static Product stories(String... sentences) {
    return stories(Arrays.asList(sentences));
  }

  static Product stories(List<String> sentences) {
    List<String> rows = new ArrayList<>();
    for (String sentence : sentences) {
      String id = sentence.matches("US-\\d+: .*") ? sentence.substring(0, sentence.indexOf(':')) : String.format("US-%03d", rows.size() + 1);
      rows.add("{\"id\": \"" + id + "\", \"story\": \"" + sentence.replaceFirst("^US-\\d+: ", "").replace("\"", "\\\"") + "\"}");
    }
    return read("story-map.json", "{\"stories\": [" + String.join(",\n", rows) + "]}");
  }

  /** A product of one document and files of this name. */
  public static Product read(String name, String text) {
    return read(List.of(file(name, text)));
  }

  /** A product of a PRD packet and an architecture packet. */
  static Product read(String prd, String architecture, String storyMap) {
    return read(List.of(file("architecture.packet.json", architecture), file("story-map.json", storyMap), file("prd.packet.json", prd)));
  }

  /** One of the products under {@code src/test/resources/analysis}, e.g. "hotel". */
  public static Product of(String name) {
    try (Stream<Path> paths = Files.list(FOLDER.resolve(name))) {
      List<InputFile> files = new ArrayList<>();
      for (Path path : paths.sorted().toList()) {
        files.add(new InputFile("docs/" + path.getFileName(), Files.readAllBytes(path)));
      }
      return read(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The model without corrections. */
  public static Model model(Product product) {
    return new ModelBuilder().build(product, List.of()).value().orElseThrow();
  }

  private static InputFile file(String name, String text) {
    return new InputFile("docs/" + name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Product read(List<InputFile> files) {
    return ProductReader.read(files, "docs").value().orElseThrow();
  }
}
