package io.github.backenddesign.product;

import io.github.backenddesign.document.ListNode;
import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.ObjectNode;
import io.github.backenddesign.document.Problem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells a document of the suite from any other JSON by the members of its root. */
final class ExpectedMembers {

  private static final Map<SourceArtifact.Role, List<String>> PROMISED = new EnumMap<>(Map.of(
      SourceArtifact.Role.ARCHITECTURE_PACKET, List.of("components", "interfaces", "data_flows", "nfr_mapping", "traceability", "handoff_designers"),
      SourceArtifact.Role.STORY_MAP, List.of("stories", "epics", "personas", "user_flows", "story_map", "ambiguities"),
      SourceArtifact.Role.PRD_PACKET, List.of("normalized_prd", "handoff_user_story_mapper", "tbd")));
  private static final List<String> ANYWHERE = List.of("sections", "requirements", "functional", "non functional", "stories", "stories by persona", "epics", "personas", "journeys", "story map",
      "components", "interfaces", "data flows",
      "nfr mapping", "linkage", "designers", "questions", "tbd", "scope", "entities", "users", "goals", "overview");

  private ExpectedMembers() {
  }

  /** The root, when it looks like what the file's name promises; packets of later designers may look like anything. */
  static Optional<ObjectNode> check(SourceArtifact.Role role, Node root, List<Problem> problems) {
    if (role.isInput() && root instanceof ListNode list && section(role, list).isPresent()) {
      return Optional.of(new ObjectNode(root.at(), List.of(new ObjectNode.Member(section(role, list).get(), root.at(), root))));
    }
    if (root instanceof ObjectNode object && (!role.isInput() || isKnown(object))) {
      return Optional.of(object);
    }
    String found = root instanceof ObjectNode object ? found(object) : root instanceof ListNode ? "a list" : "a single value";
    String expected = PROMISED.containsKey(role) ? "an object with at least one of " + String.join(", ", PROMISED.get(role)) : "an object";
    problems.add(Problem.error("document.not-recognised", root.at(), "found " + found + "; expected " + expected)
        .withRemedy("put the document the planning suite writes under this name here, or remove the file"));
    return Optional.empty();
  }

  /** The section a bare list is, by what its elements say: an export of a backlog, or of requirements alone. */
  private static Optional<String> section(SourceArtifact.Role role, ListNode list) {
    if (role == SourceArtifact.Role.ARCHITECTURE_PACKET || list.items().stream().noneMatch(StoryReader::isTold)) {
      return Optional.empty();
    }
    boolean requirements = list.items().stream().allMatch(item -> item instanceof ObjectNode object && new Fields(object, Members.REQUIREMENT, new Reading()).string("id")
        .filter(id -> id.matches("N?FR.*")).isPresent());
    return Optional.of(requirements ? "requirements" : "stories");
  }

  private static boolean isKnown(ObjectNode object) {
    Fields fields = new Fields(object, Members.SECTION, new Reading());
    return ANYWHERE.stream().anyMatch(fields::has);
  }

  private static String found(ObjectNode object) {
    List<String> keys = object.members().stream().map(ObjectNode.Member::key).limit(6).toList();
    return keys.isEmpty() ? "an empty object" : "an object with " + String.join(", ", keys);
  }
}
