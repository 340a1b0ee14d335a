package io.github.backenddesign.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The canonical contract in the formats of the decided styles; none before the style towards clients is decided. */
final class ContractFiles {

  static final String OPENAPI = "backend.openapi.yaml";
  static final String GRAPHQL = "backend.graphqls";
  static final String PROTO = "backend.proto";
  static final String ASYNCAPI = "backend.asyncapi.yaml";

  /** All of them. */
  static final List<String> NAMES = List.of(OPENAPI, GRAPHQL, PROTO, ASYNCAPI);

  private ContractFiles() {
  }

  /** The files of this packet under bare names. */
  static List<PlannedFile> render(Map<String, Object> packet) {
    Contract contract = new Contract(packet);
    List<PlannedFile> files = new ArrayList<>();
    if (contract.hasStyle()) {
      add(files, OPENAPI, new OpenApiFile(contract).text());
      add(files, GRAPHQL, new GraphqlFile(contract).text());
      add(files, PROTO, new ProtoFile(contract).text());
      add(files, ASYNCAPI, new AsyncApiFile(contract).text());
    }
    return files;
  }

  private static void add(List<PlannedFile> files, String name, Optional<String> text) {
    text.ifPresent(content -> files.add(new PlannedFile(name, content.getBytes(StandardCharsets.UTF_8))));
  }
}
