package io.github.backenddesign.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backenddesign.SampleRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every section of the packet is filled, or says TBD with the decision it waits for. */
class PacketSectionsTest {

  static final List<String> PRODUCTS = DecidedSample.PRODUCTS;

  /** Lists of what there need not be any of; a transport inside the process has neither protocol nor host. */
  private static final Set<String> NONE_NEEDED = Set.of("meta.fallback_inputs", "api.transport.protocol", "api.transport.host", "api.jobs", "auth.authorization.findings", "reliability.suppliers", "reliability.telemetry.spans",
      "reliability.unmeasured", "data_access.duties", "data_access.transactions", "sync.unclear_data_dependencies", "tbd.questions", "tbd.unread_members", "tbd.missing_fields");
  private static final Pattern TBD = Pattern.compile("TBD \\(decision ([^)]+)\\)");

  @ParameterizedTest
  @FieldSource("PRODUCTS")
  void areFilledOnceEverythingIsDecided(String product) {
    Map<String, Object> packet = DecidedSample.of(product, Map.of()).packet();
    assertThat(empty("", packet)).isSubsetOf(NONE_NEEDED);
    assertThat(TBD.matcher(packet.toString()).find()).as("something still waits for a decision").isFalse();
  }

  @ParameterizedTest
  @FieldSource("PRODUCTS")
  void nameTheDecisionTheyWaitFor(String product) {
    JsonNode packet = SampleRun.packet(SampleRun.run(DecidedSample.documents(product), Optional.empty()));
    Set<String> asked = new TreeSet<>(packet.path("decisions").findValuesAsText("id"));
    List<String> awaited = new ArrayList<>();
    Matcher matcher = TBD.matcher(packet.toString());
    while (matcher.find()) {
      awaited.add(matcher.group(1));
    }
    assertThat(awaited).contains("api-style").allMatch(asked::contains);
    packet.path("api").path("operations").forEach(operation -> assertThat(operation.has("path") || operation.has("rpc") || operation.has("kind")).as("an address before the style is decided").isFalse());
  }

  /** The sections and members of sections, three levels deep, that hold nothing. */
  private static List<String> empty(String path, Object value) {
    List<String> found = new ArrayList<>();
    boolean nothing = value == null || value.equals("") || value instanceof List<?> list && list.isEmpty() || value instanceof Map<?, ?> map && map.isEmpty();
    if (nothing) {
      found.add(path);
    } else if (value instanceof Map<?, ?> map && path.chars().filter(character -> character == '.').count() < 2) {
      map.forEach((key, member) -> found.addAll(empty(path.isEmpty() ? key.toString() : path + "." + key, member)));
    }
    return found;
  }
}
