package io.github.backenddesign.product;

import io.github.backenddesign.document.SourceLocation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the suite promises and the documents do not have: whole files, and members without which something can not be derived. */
final class Gaps {

  private static final Map<SourceArtifact.Role, String> UNKNOWN_WITHOUT = new EnumMap<>(Map.of(
      SourceArtifact.Role.ARCHITECTURE_PACKET, "components, interfaces and data flows are not known",
      SourceArtifact.Role.BACKEND_HANDOFF, "the architect's rules for the backend are only known as far as the packet has them",
      SourceArtifact.Role.STORY_MAP, "user flows, ambiguities and the final stories are not known",
      SourceArtifact.Role.PRD_PACKET, "requirements, goals, scope and constraints are not known"));

  private final List<Passage> all = new ArrayList<>();

  Gaps(List<SourceArtifact> artifacts, List<Requirement> requirements, List<Story> stories, List<Passage> stated) {
    artifacts.stream().filter(artifact -> artifact.role().isInput() && !artifact.present())
        .forEach(artifact -> all.add(new Passage(artifact.path() + " is missing: " + UNKNOWN_WITHOUT.get(artifact.role()), SourceLocation.ofFile(artifact.path()))));
    for (Requirement requirement : requirements) {
      if (requirement.kind() == Requirement.Kind.NON_FUNCTIONAL && requirement.target().isEmpty()) {
        all.add(new Passage(requirement.id() + " has no target", requirement.places().get(0)));
      }
      if (requirement.kind() == Requirement.Kind.FUNCTIONAL && lacksCriteria(requirement.criteria())) {
        all.add(new Passage(requirement.id() + " has no acceptance criteria", requirement.places().get(0)));
      }
    }
    stories.stream().filter(story -> lacksCriteria(story.criteria())).forEach(story -> all.add(new Passage(story.id() + " has no acceptance criteria", story.places().get(0))));
    all.addAll(stated);
  }

  private static boolean lacksCriteria(List<Passage> criteria) {
    return criteria.stream().allMatch(criterion -> Wording.isNothing(criterion.text()));
  }

  List<Passage> all() {
    return List.copyOf(all);
  }
}
