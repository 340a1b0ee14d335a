package io.github.backenddesign.product;

import io.github.backenddesign.document.ObjectNode;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.ScalarNode;
import io.github.backenddesign.document.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads epics and stories, whether the stories stand by themselves or inside their epics, in parts or as sentences. */
final class StoryReader {

  private static final Pattern LABELLED = Pattern.compile("^\\s*\\[?(" + IdText.NUMBERED.pattern() + ")\\]?\\s*[:.)\u2013\u2014-]\\s+(.+)$", Pattern.DOTALL);

  private final Contents contents;

  StoryReader(Contents contents) {
    this.contents = contents;
  }

  void readEpics(Fields section) {
    for (Element element : section.elements("epics", Members.EPIC)) {
      if (element.node() instanceof ObjectNode object) {
        epic(element, new Fields(object, Members.EPIC, contents.reading));
      } else if (element.node() instanceof ScalarNode scalar) {
        String name = Wording.clean(scalar.text());
        contents.epics.add(new Epic(new ElementId(element.key().orElse(name)), name, List.of(), List.of(), List.of(element.at())));
      }
    }
  }

  private void epic(Element element, Fields fields) {
    Optional<String> name = fields.string("name");
    String id = element.key().or(() -> fields.string("id")).or(() -> name).orElse("epic-" + (contents.epics.size() + 1));
    fields.text("id");
    ElementId epic = new ElementId(id);
    List<ElementId> stories = new ArrayList<>();
    for (Element story : fields.elements("stories", Members.STORY)) {
      stories.addAll(member(story, epic));
    }
    contents.epics.add(new Epic(epic, name.orElse(id), fields.strings("goals"), stories, List.of(element.at())));
  }

  /** What stands under an epic's stories: ids of stories told elsewhere, or the stories themselves. */
  private List<ElementId> member(Element element, ElementId epic) {
    if (element.node() instanceof ScalarNode scalar && IdText.split(scalar.text()).stream().allMatch(IdText::isNumbered)) {
      List<String> ids = IdText.split(scalar.text());
      ids.forEach(id -> contents.reading.refer(new Reference(Reference.Kind.STORY, id, epic.value(), element.at())));
      return ids.stream().map(ElementId::new).toList();
    }
    return read(element, Optional.of(epic)).map(StoryDraft::id).stream().toList();
  }

  void readStories(Fields section) {
    section.elements("stories", Members.STORY).forEach(element -> read(element, Optional.empty()));
  }

  /** The stories among references to stories: those that have more than an id. */
  void readTold(Fields section) {
    section.elements("stories", Members.STORY).stream().filter(element -> element.node() instanceof ObjectNode object && isTold(object))
        .forEach(element -> read(element, Optional.empty()));
  }

  private static boolean isTold(ObjectNode object) {
    Fields fields = new Fields(object, Members.STORY, new Reading());
    return fields.has("sentence") || fields.has("want");
  }

  private Optional<StoryDraft> read(Element element, Optional<ElementId> epic) {
    Optional<StoryDraft> story = element.node() instanceof ObjectNode object ? Optional.of(story(element, new Fields(object, Members.STORY, contents.reading), epic))
        : element.node() instanceof ScalarNode scalar && !scalar.text().isBlank() ? Optional.of(sentence(element, scalar, epic)) : Optional.empty();
    story.ifPresent(contents.stories::add);
    return story;
  }

  private StoryDraft sentence(Element element, ScalarNode scalar, Optional<ElementId> epic) {
    Matcher labelled = LABELLED.matcher(scalar.text().strip());
    boolean hasLabel = labelled.matches();
    Passage sentence = new Passage(Wording.clean(hasLabel ? labelled.group(2) : scalar.text()), scalar.at());
    StorySentence parsed = StorySentence.parse(sentence.text());
    ElementId id = element.key().or(() -> hasLabel ? Optional.of(labelled.group(1)) : Optional.empty()).map(ElementId::new).orElseGet(() -> numbered(element.at()));
    return new StoryDraft(id, Optional.empty(), parsed.persona().map(name -> new Passage(name, scalar.at())), sentence, parsed.want(), parsed.benefit()
        .map(text -> new Passage(text, scalar.at())), epic,
        Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(element.at()));
  }

  private StoryDraft story(Element element, Fields fields, Optional<ElementId> epic) {
    Optional<String> given = fields.string("id");
    ElementId id = given.or(element::key).map(ElementId::new).orElseGet(() -> numbered(element.at()));
    StoryParts parts = StoryParts.of(fields);
    Optional<ElementId> ownEpic = fields.ids("epic", Reference.Kind.EPIC, id.value()).stream().findFirst();
    fields.passages("notes").forEach(note -> contents.scope.notes.add(new Passage(id + ": " + note.text(), note.at())));
    return new StoryDraft(id, fields.text("title"), parts.persona(), parts.sentence(), parts.want(), parts.benefit(), ownEpic.or(() -> epic), fields.text("priority"),
        fields.text("release"),
        fields.ids("requirements", Reference.Kind.REQUIREMENT, id.value()), fields.passages("criteria"), List.of(element.at()));
  }

  private ElementId numbered(SourceLocation at) {
    ElementId id = new ElementId("story-" + (contents.stories.size() + 1));
    contents.problems.add(Problem.warning("document.no-id", at, "story without an id; it is called " + id + " here").about(id.value()).withRemedy("give it an id such as US-001"));
    return id;
  }
}
