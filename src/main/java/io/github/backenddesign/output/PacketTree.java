package io.github.backenddesign.output;

import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.product.SourceArtifact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The packet as a plain tree of maps, lists, texts, numbers and truth values, in the order its readers expect. */
public final class PacketTree {

  private static final String SKILL_NAME = "backend-designer-skill";
  private static final String SCHEMA_VERSION = "1.0";

  private final RecordTree records = new RecordTree();

  /** The whole packet. */
  public Map<String, Object> of(Packet packet) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("meta", meta(packet));
    tree.put("decisions", decisions(packet.decisions()));
    tree.putAll(records.members(packet.design()));
    Object tbd = tree.remove("tbd");
    tree.put("sync", records.members(packet.sync()));
    tree.put("tbd", tbd);
    return tree;
  }

  /** The decisions as they stand in the packet. */
  public List<Object> decisions(List<Decision> decisions) {
    return records.items(decisions);
  }

  private Map<String, Object> meta(Packet packet) {
    Map<String, Object> generator = new LinkedHashMap<>();
    generator.put("name", Packet.GENERATOR);
    generator.put("version", packet.version());
    Map<String, Object> meta = new LinkedHashMap<>();
    meta.put("skill_name", SKILL_NAME);
    meta.put("schema_version", SCHEMA_VERSION);
    meta.put("generator", generator);
    meta.put("status", packet.isDecided() ? "decided" : "draft");
    meta.put("source_artifacts", records.items(packet.artifacts()));
    meta.put("fallback_inputs", records.items(missingInputs(packet.artifacts())));
    return meta;
  }

  private static List<SourceArtifact.Role> missingInputs(List<SourceArtifact> artifacts) {
    List<SourceArtifact.Role> missing = new ArrayList<>(Arrays.stream(SourceArtifact.Role.values()).filter(SourceArtifact.Role::isInput).toList());
    artifacts.stream().filter(SourceArtifact::present).forEach(artifact -> missing.remove(artifact.role()));
    return missing;
  }
}
