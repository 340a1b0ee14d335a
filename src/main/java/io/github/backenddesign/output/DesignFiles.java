package io.github.backenddesign.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The design as files: the packet, its summary and, once the style is decided, the contract. */
public final class DesignFiles {

  /** The packet's file name. */
  public static final String PACKET = "backend.design.packet.json";

  /** The summary's file name. */
  public static final String SUMMARY = "backend.design.md";

  private final PacketTree trees = new PacketTree();
  private final PacketSchema schema = new PacketSchema();
  private final PacketJson json = new PacketJson();
  private final MarkdownSummary summary = new MarkdownSummary();

  /** Packet, summary and contract, their paths being bare names; throws an {@link IllegalStateException} where the packet breaks its schema. */
  public List<PlannedFile> render(Packet packet) {
    Map<String, Object> tree = trees.of(packet);
    schema.require(tree);
    List<PlannedFile> files = new ArrayList<>();
    files.add(new PlannedFile(PACKET, json.bytes(tree)));
    files.add(new PlannedFile(SUMMARY, summary.render(tree).getBytes(StandardCharsets.UTF_8)));
    files.addAll(ContractFiles.render(tree));
    return files;
  }
}
