package io.github.backenddesign.output;

import java.util.LinkedHashMap;
import java.util.Map;

/** What every template is given: the packet's members, {@code view} with what is computed from them, and the marker of generated files. */
final class SummaryModel {

  private SummaryModel() {
  }

  static Map<String, Object> of(Map<String, Object> packet) {
    Map<String, Object> model = new LinkedHashMap<>(packet);
    model.put("view", new SummaryView(packet).members());
    model.put("marker", GeneratedFile.MARKER);
    return model;
  }
}
