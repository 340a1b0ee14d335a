package io.github.backenddesign.output;

import io.github.backenddesign.document.SchemaCheck;
import java.util.List;
import java.util.Map;

/** The packet's published JSON Schema. A packet that breaks it is our fault, never the user's. */
public final class PacketSchema {

  /** Where the schema lies in the jar. */
  public static final String RESOURCE = "/io/github/backenddesign/output/backend.design.packet.schema.json";

  private final SchemaCheck schema = SchemaCheck.ofResource(RESOURCE);

  /** What is wrong, each as {@code /pointer: message}, sorted; empty for a good packet. */
  public List<String> check(Map<String, Object> tree) {
    return schema.checkPlain(tree);
  }

  /** Throws an {@link IllegalStateException} that names the places where the tree breaks the schema. */
  public void require(Map<String, Object> tree) {
    List<String> faults = check(tree);
    if (!faults.isEmpty()) {
      throw new IllegalStateException("the packet breaks its own schema: " + String.join("; ", faults));
    }
  }
}
