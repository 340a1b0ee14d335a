package io.github.backenddesign.output;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What every template is given: the packet's members, {@code view} with what is computed from them, and the marker of generated files. */
final class SummaryModel {

  private SummaryModel() {
  }

  /** The contract's file by the style it is written in. */
  private static final Map<String, String> CONTRACT_FILES = Map.of("rest", ContractFiles.OPENAPI, "graphql", ContractFiles.GRAPHQL, "rpc", ContractFiles.PROTO);

  /** For a packet and the names of the files that are written beside the summary. */
  static Map<String, Object> of(Map<String, Object> packet, Set<String> files) {
    Map<String, Object> view = new SummaryView(packet).members();
    Map<String, Object> contracts = new TreeMap<>(CONTRACT_FILES);
    contracts.values().retainAll(files);
    view.put("contract_files", contracts);
    Map<String, Object> model = new LinkedHashMap<>(packet);
    model.put("view", view);
    model.put("marker", GeneratedFile.MARKER);
    return model;
  }
}
