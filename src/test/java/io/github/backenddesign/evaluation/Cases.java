package io.github.backenddesign.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Packets made by hand or cut down from an answer key, each with the figures it must get.
 * The figures were taken once by an independent implementation of the same measures, so they are no echo of this code.
 */
final class Cases {

  static final List<String> NAMES = List.of("conduit-halved", "boutique-procedures", "cargo-recut", "library");

  private static final Map<String, String> FOLDERS = Map.of("conduit-halved", "samples/conduit",
      "boutique-procedures", "samples/boutique", "cargo-recut", "samples/cargo", "library", "evaluation/library");

  private Cases() {
  }

  static Path folder(String name) {
    return resource(FOLDERS.get(name));
  }

  static JsonNode packet(String name) {
    return Json.read(resource("evaluation/" + name + "/packet.json"));
  }

  static Map<String, Double> expectedFigures(String name) {
    Map<String, Double> figures = new LinkedHashMap<>();
    Json.read(resource("evaluation/" + name + "/figures.json")).properties().forEach(f -> figures.put(f.getKey(), f.getValue().doubleValue()));
    return figures;
  }

  /** A tree written in single quotes, for short samples in tests. */
  static JsonNode json(String singleQuoted) {
    return Json.parse(singleQuoted.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  static Path resource(String name) {
    URL url = Cases.class.getResource("/" + name);
    if (url == null) {
      throw new IllegalArgumentException("no test resource " + name);
    }
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
