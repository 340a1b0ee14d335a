package io.github.backenddesign.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Infers where a thing stands from what is done to it: a request that is approved or rejected has a state, a device that is blocked and released has a mark that says so. The verbs are in {@code en/field-words.yaml}.
 */
final class LifeCycles {

  private final Set<String> standing;
  private final Map<String, Object> toggles;
  private final List<OperationDraft> drafts;
  private final String statusWord;

  LifeCycles(List<OperationDraft> drafts, String statusWord) {
    this.drafts = drafts;
    this.statusWord = statusWord;
    this.standing = Set.copyOf(FieldWords.table().texts("standing"));
    this.toggles = FieldWords.table().map("toggles");
  }

  /** The fields by which a thing remembers the acts on it, with the act that told. */
  Map<FieldPhrase, OperationDraft> of(String entity) {
    Map<FieldPhrase, OperationDraft> fields = new LinkedHashMap<>();
    for (OperationDraft draft : drafts) {
      if (draft.entity.equals(entity) && !draft.type.isSafe() && !draft.evidence.isEmpty()) {
        field(draft).ifPresent(field -> fields.putIfAbsent(field, draft));
      }
    }
    return fields;
  }

  private Optional<FieldPhrase> field(OperationDraft draft) {
    if (toggles.containsKey(draft.verb)) {
      return Optional.of(FieldPhrase.of(List.of(String.valueOf(toggles.get(draft.verb)).split(" ")), "boolean"));
    }
    return standing.contains(draft.verb) && draft.type != OperationClass.CREATE ? Optional.of(FieldPhrase.of(List.of(statusWord), "status")) : Optional.empty();
  }
}
