package io.github.backenddesign.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Contracts do not move where nothing they rest on moved: with the same answers and a stored cut, a story more changes only what carries its id. */
class StabilityTest {

  static final List<String> PRODUCTS = DecidedSample.PRODUCTS;

  private static final Pattern REFERENCE = Pattern.compile("#/components/(\\w+/\\w+)");
  private static final Pattern MESSAGE = Pattern.compile("(?ms)^(message|enum) (\\w+) \\{\\n(.*?)^}");
  private static final Pattern NUMBER = Pattern.compile("(?m)^  (?:\\S+ )*?(\\w+) = (\\d+)");
  private static final Pattern FIELD = Pattern.compile("(?m)^  (?=\"\"\"$)(?:.*\\n)+?    @trace\\(operation: \"([^\"]+)\".*$");

  @Test
  void writesTheSameBytesAgain() {
    DecidedSample first = DecidedSample.of("conduit", "rest");
    assertThat(DecidedSample.changed("conduit", Map.of("api-style", "rest"), "prd.packet.json", text -> text).files()).isEqualTo(first.files());
  }

  @ParameterizedTest
  @FieldSource("PRODUCTS")
  void keepsEveryElementOfOpenApiThatANewStoryDoesNotTouch(String product) {
    Map<String, Object> before = elements(DecidedSample.of(product, "rest"));
    Map<String, Object> after = elements(grown(product, "rest"));
    assertThat(after.toString()).contains(OneMoreStory.ID);
    Set<String> own = new HashSet<>(after.keySet());
    own.removeAll(before.keySet());
    after.values().removeIf(element -> element.toString().contains(OneMoreStory.ID));
    own.forEach(after::remove);
    assertThat(after).isNotEmpty();
    after.forEach((name, element) -> assertThat(element).as(name).isEqualTo(before.get(name)));
    List<String> order = new ArrayList<>(before.keySet());
    order.retainAll(after.keySet());
    assertThat(List.copyOf(after.keySet())).isEqualTo(order);
  }

  @ParameterizedTest
  @FieldSource("PRODUCTS")
  void keepsEveryNumberOfProtocolBuffers(String product) {
    Map<String, String> before = numbers(DecidedSample.of(product, "rpc").file("backend.proto").orElseThrow());
    Map<String, String> after = numbers(grown(product, "rpc").file("backend.proto").orElseThrow());
    assertThat(before).hasSizeGreaterThan(10);
    assertThat(after).hasSizeGreaterThan(before.size());
    before.forEach((field, number) -> assertThat(after.getOrDefault(field, number)).as(field).isEqualTo(number));
  }

  @ParameterizedTest
  @FieldSource("PRODUCTS")
  void keepsEveryFieldOfGraphqlThatANewStoryDoesNotTouch(String product) {
    Map<String, String> before = fields(DecidedSample.of(product, "graphql"));
    Map<String, String> after = fields(grown(product, "graphql"));
    after.values().removeIf(field -> field.contains(OneMoreStory.ID));
    assertThat(after).isNotEmpty();
    after.forEach((operation, field) -> assertThat(field).as(operation).isEqualTo(before.get(operation)));
  }

  private static DecidedSample grown(String product, String style) {
    return DecidedSample.changed(product, DecidedSample.of(product, style).answers(), "story-map.json", OneMoreStory::in);
  }

  /** Operations by their ids and components by their places, in the order of the file; what only an operation of the new story uses is not among them. */
  private static Map<String, Object> elements(DecidedSample sample) {
    Map<String, Object> elements = new LinkedHashMap<>();
    Map<?, ?> file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(sample.file("backend.openapi.yaml").orElseThrow());
    ((Map<?, ?>) file.get("paths")).forEach((path, methods) -> ((Map<?, ?>) methods).forEach((method, operation) -> elements.put(((Map<?, ?>) operation).get("operationId").toString(), method + " " + path + operation)));
    Set<String> touched = references(elements.values().stream().filter(element -> element.toString().contains(OneMoreStory.ID)).toList());
    ((Map<?, ?>) file.get("components")).forEach((kind, components) -> ((Map<?, ?>) components).forEach((name, component) -> {
      if (!touched.contains(kind + "/" + name) && !name.equals("Problem")) {
        elements.put(kind + "/" + name, component.toString());
      }
    }));
    return elements;
  }

  private static Set<String> references(List<Object> elements) {
    Set<String> references = new HashSet<>();
    elements.forEach(element -> {
      Matcher matcher = REFERENCE.matcher(element.toString());
      while (matcher.find()) {
        references.add(matcher.group(1));
      }
    });
    return references;
  }

  /** The number of each field and value by its message and name. */
  private static Map<String, String> numbers(String proto) {
    Map<String, String> numbers = new TreeMap<>();
    Matcher messages = MESSAGE.matcher(proto);
    while (messages.find()) {
      Matcher fields = NUMBER.matcher(messages.group(3));
      while (fields.find()) {
        numbers.put(messages.group(2) + "." + fields.group(1), fields.group(2));
      }
    }
    return numbers;
  }

  private static Map<String, String> fields(DecidedSample sample) {
    Map<String, String> fields = new TreeMap<>();
    Matcher matcher = FIELD.matcher(sample.file("backend.graphqls").orElseThrow());
    while (matcher.find()) {
      fields.put(matcher.group(1), matcher.group());
    }
    return fields;
  }
}
