package io.github.backenddesign.contract;

import io.github.backenddesign.DesignRequest;
import io.github.backenddesign.DesignRun;
import io.github.backenddesign.SampleRun;
import io.github.backenddesign.answers.YamlText;
import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.output.PlannedFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** A sample product with every question answered: some by the test, the rest as recommended. Each is decided once per test run. */
public final class DecidedSample {

  /** The sample products, and those made up for this project. */
  public static final List<String> PRODUCTS = List.of("conduit", "boutique", "cargo", "bank", "fleet", "hotel", "school");
  static final List<String> STYLES = List.of("rest", "graphql", "rpc");

  /** Answers nobody recommends there, each of which gives the contract another form. */
  static final Map<String, List<Map<String, String>>> UNUSUAL = Map.of(
      "auction", List.of(Map.of("api-style", "rest", "realtime-delivery", "server-sent-events"), Map.of("api-style", "rest", "realtime-delivery", "websocket"), Map.of("api-style", "graphql", "realtime-delivery", "websocket"),
          Map.of("api-style", "rpc", "realtime-delivery", "server-sent-events")),
      "conduit", List.of(Map.of("api-style", "rest", "event-transport", "kafka", "authentication", "oidc-login"), Map.of("api-style", "rest", "event-transport", "rabbitmq", "authentication", "magic-link")),
      "cargo", List.of(Map.of("api-style", "rest", "event-transport", "mqtt", "file-storage", "object-storage-direct", "authentication", "password-jwt", "session", "short-token-renewed",
              "authorization", "roles-and-ownership"),
          Map.of("api-style", "graphql", "event-transport", "ibm-mq", "file-storage", "object-storage-direct"), Map.of("api-style", "rpc", "event-transport", "nats", "file-storage", "object-storage-direct")));

  /** A product whose readers want to see changes as they happen. */
  static final String LIVE = "auction";

  private static final String BOUNDARIES = "core-logic-boundaries";
  private static final Map<String, DecidedSample> DECIDED = new ConcurrentHashMap<>();

  private final String name;
  private final Map<String, String> files;
  private final Map<String, List<String>> cut;

  private DecidedSample(String name, Map<String, String> files, Map<String, List<String>> cut) {
    this.name = name;
    this.files = files;
    this.cut = cut;
  }

  /** The sample in a style towards clients. */
  public static DecidedSample of(String product, String style) {
    return of(product, Map.of("api-style", style));
  }

  /** The sample with these answers, by decision id. */
  public static DecidedSample of(String product, Map<String, String> answers) {
    String name = product + "-" + String.join("-", new java.util.TreeMap<>(answers).values());
    return DECIDED.computeIfAbsent(name, unused -> decide(name, documents(product), answers));
  }

  /** The sample after changes to the text of its documents, by file name. */
  public static DecidedSample changed(String product, Map<String, String> answers, String document, UnaryOperator<String> change) {
    List<InputFile> documents = documents(product).stream().map(file -> file.name().equals(document) ? changed(file, change) : file).toList();
    return decide(product + " changed", documents, answers);
  }

  /** All answers that made this design, with the cut of the modules as {@code decide} stores it. */
  Map<String, String> answers() {
    Map<String, String> answers = new LinkedHashMap<>();
    for (Map<String, Object> decision : Packets.maps(packet(), "decisions")) {
      if (Boolean.TRUE.equals(decision.get("required")) && decision.get("answer") instanceof Map<?, ?> answer) {
        String id = decision.get("id").toString();
        String option = String.valueOf(answer.get("option"));
        answers.put(id, id.equals(BOUNDARIES) && !cut.isEmpty() ? "{answer: " + option + ", cut: " + flow(cut) + "}" : option);
      }
    }
    return answers;
  }

  private static String flow(Map<String, List<String>> cut) {
    return cut.entrySet().stream().map(entry -> YamlText.value(entry.getKey()) + ": " + entry.getValue().stream().map(YamlText::value).toList()).toList().toString().replaceFirst("^\\[", "{").replaceFirst("]$", "}");
  }

  /** The text of a file written to the documents' directory. */
  public Optional<String> file(String fileName) {
    return Optional.ofNullable(files.get(fileName));
  }

  /** All files written, by name. */
  public Map<String, String> files() {
    return files;
  }

  /** The packet as plain maps and lists. */
  @SuppressWarnings("unchecked")
  public Map<String, Object> packet() {
    try {
      return new com.fasterxml.jackson.databind.json.JsonMapper().readValue(files.get("backend.design.packet.json"), Map.class);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }

  private static DecidedSample decide(String name, List<InputFile> documents, Map<String, String> given) {
    DesignRun run = SampleRun.decided(documents, given);
    Map<String, String> files = new LinkedHashMap<>();
    run.files().stream().filter(file -> file.path().startsWith("docs/")).forEach(file -> files.put(file.path().substring("docs/".length()), text(file)));
    if (files.isEmpty()) {
      throw new IllegalStateException(name + " is not designed: " + run.problems());
    }
    String boundaries = run.decisions().stream().filter(decision -> decision.id().equals(BOUNDARIES)).findFirst().flatMap(Decision::answer).flatMap(Decision.ChosenAnswer::option).orElse("");
    return new DecidedSample(name, Map.copyOf(files), run.bookkeeping().cuts().getOrDefault(boundaries, Map.of()));
  }

  /** The documents of a product, without whatever else lies in its folder. */
  static List<InputFile> documents(String product) {
    Path own = Path.of("src/test/resources/products", product, "docs");
    Path ofContracts = Path.of("src/test/resources/contract", product, "docs");
    List<InputFile> all = Files.isDirectory(own) ? SampleRun.documents(own) : Files.isDirectory(ofContracts) ? SampleRun.documents(ofContracts) : SampleRun.documents(product);
    return all.stream().filter(file -> DesignRequest.DOCUMENT_NAMES.contains(file.name())).toList();
  }

  private static InputFile changed(InputFile file, UnaryOperator<String> change) {
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    return new InputFile(file.path(), change.apply(text).getBytes(StandardCharsets.UTF_8));
  }

  private static String text(PlannedFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }
}
