package io.github.backenddesign.product;

import io.github.backenddesign.document.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes one story of what several files tell under its id; the story map's criteria and release win. */
final class StoryMerger {

  private static final List<SourceArtifact.Role> AUTHORITY = List.of(SourceArtifact.Role.STORY_MAP, SourceArtifact.Role.PRD_PACKET, SourceArtifact.Role.ARCHITECTURE_PACKET,
      SourceArtifact.Role.BACKEND_HANDOFF);
  private static final Duplicates<StoryDraft> DUPLICATES = new Duplicates<>("story", StoryDraft::id, StoryDraft::at, StoryDraft::want, StoryDraft::withId);

  private final Map<SourceArtifact.Role, Contents> files;
  private final Conflicts conflicts;
  private final List<Problem> problems;
  private final PersonaNames personas;

  StoryMerger(Map<SourceArtifact.Role, Contents> files, Conflicts conflicts, List<Problem> problems) {
    this.files = files;
    this.conflicts = conflicts;
    this.problems = problems;
    this.personas = new PersonaNames(files.values().stream().flatMap(file -> file.personas.stream()).toList());
  }

  /** The stories by id, not yet linked. */
  Map<ElementId, StoryDraft> merge() {
    List<StoryDraft> drafts = new ArrayList<>();
    AUTHORITY.stream().filter(files::containsKey).forEach(role -> drafts.addAll(DUPLICATES.resolve(files.get(role).stories, problems)));
    Map<ElementId, StoryDraft> stories = new LinkedHashMap<>();
    for (List<StoryDraft> same : Merging.groups(drafts, draft -> IdText.key(draft.id().value()))) {
      StoryDraft story = merge(same);
      compare(same);
      stories.put(story.id(), story);
    }
    return stories;
  }

  private static StoryDraft merge(List<StoryDraft> same) {
    StoryDraft told = same.stream().filter(StoryMerger::isTold).findFirst().orElse(same.get(0));
    return new StoryDraft(same.get(0).id(), Merging.first(same, StoryDraft::title), Merging.first(same, StoryDraft::persona), told.sentence(), told.want(),
        told.benefit().filter(text -> !Wording.isNothing(text.text()))
            .or(() -> Merging.first(same, StoryDraft::benefit)), Merging.first(same, StoryDraft::epic), Merging.first(same, StoryDraft::priority),
        Merging.first(same, StoryDraft::release), Merging.union(same, StoryDraft::requirements), Merging.firstList(same, StoryDraft::criteria),
            Merging.union(same, StoryDraft::places));
  }

  /** Whether there is more to it than a title. */
  private static boolean isTold(StoryDraft draft) {
    return !draft.sentence().text().isBlank() && draft.title().filter(title -> title.text().equals(draft.sentence().text())).isEmpty();
  }

  private void compare(List<StoryDraft> same) {
    ElementId id = same.get(0).id();
    conflicts.compare("priority", id, same, StoryDraft::priority);
    conflicts.compare("persona", id, same, StoryDraft::persona, passage -> personas.full(passage.text()));
    conflicts.compare("wording", id, same.stream().filter(StoryMerger::isTold).toList(), draft -> Optional.of(draft.sentence()),
        passage -> StorySentence.parse(passage.text()).want());
  }
}
