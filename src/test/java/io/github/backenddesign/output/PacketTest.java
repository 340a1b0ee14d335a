package io.github.backenddesign.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PacketTest {

  private final PacketTree trees = new PacketTree();
  private final PacketSchema schema = new PacketSchema();

  @Test
  void hasItsSectionsInTheOrderReadersKnow() {
    assertThat(trees.of(SamplePacket.draft()).keySet()).containsExactly(
        "meta", "decisions", "stack", "modules", "runner_up_cuts", "api", "auth", "data_access", "reliability", "rules",
        "traceability", "sync", "tbd");
  }

  @Test
  void saysWhatItIsAndWhichInputsWereMissing() {
    assertThat(json(trees.of(SamplePacket.draft()))).startsWith("""
        {
          "meta": {
            "skill_name": "backend-designer-skill",
            "schema_version": "1.0",
            "generator": {
              "name": "backend-design-maven-plugin",
              "version": "0.1.0"
            },
            "status": "draft",
            "source_artifacts": [
              {
                "path": "docs/prd.packet.json",
                "role": "prd-packet",
                "sha256": "abababababababababababababababababababababababababababababababab",
                "present": true
              },
              {
                "path": "docs/story-map.json",
                "role": "story-map",
                "sha256": "",
                "present": false
              }
            ],
            "fallback_inputs": [
              "architecture-packet",
              "backend-handoff",
              "story-map"
            ]
          },
        """);
  }

  @Test
  void isADraftOnlyWhileSomethingRequiredIsOpen() {
    assertThat(at(trees.of(SamplePacket.draft()), "meta", "status")).isEqualTo("draft");
    assertThat(at(trees.of(SamplePacket.decided()), "meta", "status")).isEqualTo("decided");
  }

  @Test
  void namesMembersAsThePacketDoesWhereJavaCanNot() {
    Map<String, Object> tree = trees.of(SamplePacket.decided());
    assertThat(at(tree, "api", "operations", 0, "class")).isEqualTo("create");
    assertThat(at(tree, "rules", 0, "class")).isEqualTo("server rule");
    assertThat(at(tree, "stack", "language", "decision_id")).isEqualTo("language-framework");
    assertThat(at(tree, "decisions", 0, "options", 0).toString()).doesNotContain("score");
    assertThat(at(tree, "decisions", 2, "options", 0, "effects", 0)).hasToString("{type=permit, text=Member may call comment.delete, condition: owner of Comment}");
  }

  @Test
  void leavesOutWhatIsNotThereAndRoundsFractions() {
    Map<String, Object> tree = trees.of(SamplePacket.decided());
    assertThat(at(tree, "api", "operations", 0).toString()).doesNotContain("service=", "Optional");
    assertThat(at(tree, "api", "operations", 0, "confidence")).isEqualTo(new BigDecimal("0.88"));
    assertThat(at(tree, "runner_up_cuts", 0, "cohesion")).isEqualTo(new BigDecimal("0.67"));
  }

  @Test
  void isTheSameBytesEachTime() {
    assertThat(new PacketJson().bytes(new PacketTree().of(SamplePacket.hostile()))).isEqualTo(new PacketJson().bytes(trees.of(SamplePacket.hostile())));
  }

  @Test
  void keepsLettersOfAllScriptsAndMendsHalfPairs() {
    Packet packet = new SamplePacket(text -> text + " \u00e9\u4e2d\ud83d\ude00 \ud800").packet(List.of());
    assertThat(json(trees.of(packet))).contains("How do clients call the backend? \u00e9\u4e2d\ud83d\ude00 \ufffd").doesNotContain("\\u").endsWith("}\n").doesNotContain("\r");
  }

  @Test
  void keepsItsOwnSchema() {
    assertThat(schema.check(trees.of(SamplePacket.draft()))).isEmpty();
    assertThat(schema.check(trees.of(SamplePacket.decided()))).isEmpty();
    assertThat(schema.check(trees.of(SamplePacket.hostile()))).isEmpty();
  }

  @Test
  void aPacketThatBreaksTheSchemaIsOurFaultAndNamesThePlaces() {
    Map<String, Object> tree = trees.of(SamplePacket.decided());
    tree.remove("sync");
    map(at(tree, "api", "operations", 0)).put("class", "dance");
    map(at(tree, "meta")).put("mood", "good");
    assertThatThrownBy(() -> schema.require(tree)).isInstanceOf(IllegalStateException.class).hasMessage(
        "the packet breaks its own schema: : the document lacks the member \"sync\"; /api/operations/0/class: class is \"dance\"; expected "
        + "create, read, list, search, update, delete, action, reverse-action, sign-in, sign-out, upload, download or subscribe; "
        + "/meta/mood: meta has no member \"mood\"; expected fallback_inputs, generator, "
        + "schema_version, skill_name, source_artifacts, status or template_files");
  }

  private static String json(Map<String, Object> tree) {
    return new String(new PacketJson().bytes(tree), StandardCharsets.UTF_8);
  }

  private static Object at(Object node, Object... steps) {
    Object result = node;
    for (Object step : steps) {
      result = step instanceof Integer index ? ((List<?>) result).get(index) : ((Map<?, ?>) result).get(step);
    }
    return result;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object node) {
    return (Map<String, Object>) node;
  }
}
