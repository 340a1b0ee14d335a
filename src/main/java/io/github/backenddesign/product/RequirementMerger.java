package io.github.backenddesign.product;

import io.github.backenddesign.document.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes one requirement of what several files state under its id; the PRD's wording wins. */
final class RequirementMerger {

  private static final List<SourceArtifact.Role> AUTHORITY = List.of(SourceArtifact.Role.PRD_PACKET, SourceArtifact.Role.STORY_MAP, SourceArtifact.Role.ARCHITECTURE_PACKET,
      SourceArtifact.Role.BACKEND_HANDOFF);
  private static final Duplicates<RequirementDraft> DUPLICATES =
      new Duplicates<>("requirement", RequirementDraft::id, RequirementDraft::at, draft -> draft.statement().text(), RequirementDraft::withId);

  private final Map<SourceArtifact.Role, Contents> files;
  private final Conflicts conflicts;
  private final List<Problem> problems;

  RequirementMerger(Map<SourceArtifact.Role, Contents> files, Conflicts conflicts, List<Problem> problems) {
    this.files = files;
    this.conflicts = conflicts;
    this.problems = problems;
  }

  List<Requirement> merge() {
    List<RequirementDraft> drafts = new ArrayList<>();
    AUTHORITY.stream().filter(files::containsKey).forEach(role -> drafts.addAll(DUPLICATES.resolve(files.get(role).requirements, problems)));
    Map<String, List<Passage>> targets = targets();
    List<Requirement> requirements = new ArrayList<>();
    for (List<RequirementDraft> told : Merging.groups(drafts, draft -> IdText.key(draft.id().value()))) {
      List<RequirementDraft> same = new ArrayList<>(told);
      targets.getOrDefault(IdText.key(told.get(0).id().value()), List.of()).forEach(target -> same.add(told.get(0).withTarget(target)));
      requirements.add(merge(same));
      conflicts.compare("priority", same.get(0).id(), same, RequirementDraft::priority);
      conflicts.compare("wording", same.get(0).id(), same, draft -> Optional.of(draft.statement()));
      conflicts.compare("target", same.get(0).id(), same, RequirementDraft::target);
    }
    return requirements;
  }

  private Map<String, List<Passage>> targets() {
    return AUTHORITY.stream().filter(files::containsKey).flatMap(role -> files.get(role).targets.stream())
        .collect(Collectors.groupingBy(target -> IdText.key(target.requirement().value()), Collectors.mapping(RequirementTarget::target, Collectors.toList())));
  }

  private static Requirement merge(List<RequirementDraft> same) {
    return new Requirement(same.get(0).id(), same.get(0).kind(), Merging.firstPassage(same, RequirementDraft::statement), Merging.first(same, RequirementDraft::priority)
        .map(Passage::text),
        Merging.first(same, RequirementDraft::category).map(Passage::text), Merging.first(same, draft -> draft.target().filter(target -> !Wording.isPutOff(target.text()))),
        Merging.first(same, RequirementDraft::measurement).map(Passage::text), Merging.firstList(same, RequirementDraft::criteria), Merging.first(same, RequirementDraft::notes),
        Merging.union(same, RequirementDraft::places));
  }
}
