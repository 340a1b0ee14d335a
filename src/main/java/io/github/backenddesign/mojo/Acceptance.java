package io.github.backenddesign.mojo;

import io.github.backenddesign.decision.Decision;
import java.util.Arrays;
import java.util.List;

/** Which recommendations to take: none (the parameter is absent or "false"), all (it is empty or "true"), or those of the listed decisions. */
record Acceptance(boolean all, List<String> ids) {

  Acceptance {
    ids = List.copyOf(ids);
  }

  /** Reads the parameter; null stands for an absent one. */
  static Acceptance of(String parameter) {
    if (parameter == null || parameter.equals("false")) {
      return new Acceptance(false, List.of());
    }
    if (parameter.isBlank() || parameter.equals("true")) {
      return new Acceptance(true, List.of());
    }
    return new Acceptance(false, Arrays.stream(parameter.split(",")).map(String::strip).filter(id -> !id.isEmpty()).toList());
  }

  boolean isNone() {
    return !all && ids.isEmpty();
  }

  boolean covers(Decision decision) {
    return all || ids.contains(decision.id());
  }

  /** The listed ids that none of these decisions has. */
  List<String> notAmong(List<Decision> open) {
    return ids.stream().filter(id -> open.stream().noneMatch(decision -> decision.id().equals(id))).toList();
  }
}
