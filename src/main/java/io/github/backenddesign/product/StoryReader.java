package io.github.backenddesign.product;

import io.github.backenddesign.document.ListNode;
import io.github.backenddesign.document.Node;
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
        contents.reading.useWhole(scalar);
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
    stories.addAll(members(fields, epic));
    for (Element feature : fields.elements("features", Members.EPIC)) {
      stories.addAll(feature(feature, epic));
    }
    contents.epics.add(new Epic(epic, name.orElse(id), fields.strings("goals"), stories, List.of(element.at())));
  }

  private List<ElementId> members(Fields fields, ElementId epic) {
    return fields.elements("stories", Members.STORY).stream().flatMap(story -> member(story, epic).stream()).toList();
  }

  /** A level between epic and stories; its name is kept as a remark about the epic. */
  private List<ElementId> feature(Element element, ElementId epic) {
    if (!(element.node() instanceof ObjectNode object)) {
      new Phrases(contents.reading).one(element.node()).ifPresent(text -> contents.scope.notes.add(new Passage(epic + ": " + text.text(), text.at())));
      return List.of();
    }
    Fields fields = new Fields(object, Members.EPIC, contents.reading);
    List<Passage> words = new ArrayList<>(fields.text("id").stream().toList());
    words.addAll(fields.everyText("name"));
    words.addAll(fields.passages("goals"));
    words.forEach(text -> contents.scope.notes.add(new Passage(epic + ": " + text.text(), text.at())));
    List<ElementId> stories = new ArrayList<>(members(fields, epic));
    fields.elements("features", Members.EPIC).forEach(inner -> stories.addAll(feature(inner, epic)));
    return stories;
  }

  /** What stands under an epic's stories: ids of stories told elsewhere, or the stories themselves. */
  private List<ElementId> member(Element element, ElementId epic) {
    if (element.node() instanceof ScalarNode scalar && IdText.split(scalar.text()).stream().allMatch(IdText::isNumbered)) {
      contents.reading.useWhole(scalar);
      List<String> ids = IdText.split(scalar.text());
      ids.forEach(id -> contents.reading.refer(new Reference(Reference.Kind.STORY, id, epic.value(), element.at())));
      return ids.stream().map(ElementId::new).toList();
    }
    return read(element, Optional.of(epic)).stream().map(StoryDraft::id).toList();
  }

  void readStories(Fields section) {
    section.elements("stories", Members.STORY).forEach(element -> read(element, Optional.empty()));
    for (Element element : section.elements("stories by persona", Members.STORY)) {
      int before = contents.stories.size();
      read(element, Optional.empty());
      List<StoryDraft> told = contents.stories.subList(before, contents.stories.size());
      element.group().map(name -> new Passage(name, element.at())).ifPresent(name -> told.replaceAll(story -> story.toldBy(name)));
    }
  }

  /** The stories among references to stories: those that have more than an id. */
  void readTold(Fields section) {
    section.elements("stories", Members.STORY).stream().filter(element -> element.node() instanceof ObjectNode && isTold(element.node()))
        .forEach(element -> read(element, Optional.empty()));
  }

  /** Whether the value has more of a story than its id. */
  static boolean isTold(Node node) {
    if (node instanceof ObjectNode object) {
      Fields fields = new Fields(object, Members.STORY, new Reading());
      return fields.has("sentence") || fields.has("want");
    }
    return node instanceof ScalarNode scalar && StorySentence.parse(LABELLED.matcher(scalar.text()).replaceFirst("$2")).isTemplate();
  }

  private List<StoryDraft> read(Element element, Optional<ElementId> epic) {
    if (element.node() instanceof ListNode list) {
      if (isRow(list)) {
        return read(new Element(new Phrases(contents.reading).one(list.items().get(0)).map(Passage::text), element.group(), list.items().get(1)), epic);
      }
      Optional<ElementId> own = element.key().map(ElementId::new).or(() -> epic);
      return list.items().stream().flatMap(item -> read(new Element(Optional.empty(), element.group(), item), own).stream()).toList();
    }
    List<StoryDraft> stories = element.node() instanceof ObjectNode object ? List.of(story(element, new Fields(object, Members.STORY, contents.reading), epic))
        : texts(element, (ScalarNode) element.node(), epic);
    contents.stories.addAll(stories);
    return stories;
  }

  /** {@code ["US-001", "As a guest, I want ..."]}. */
  private static boolean isRow(ListNode list) {
    return list.items().size() == 2 && list.items().get(0) instanceof ScalarNode id && IdText.isNumbered(id.text()) && isTold(list.items().get(1));
  }

  /** One story, or several of them, one below the other. */
  private List<StoryDraft> texts(Element element, ScalarNode scalar, Optional<ElementId> epic) {
    contents.reading.useWhole(scalar);
    StoryLines lines = StoryLines.of(scalar);
    contents.scope.notes.addAll(lines.rest());
    List<StoryDraft> stories = new ArrayList<>();
    for (StoryText text : lines.stories()) {
      stories.add(sentence(element, text, epic, contents.stories.size() + stories.size() + 1));
    }
    return stories;
  }

  private StoryDraft sentence(Element element, StoryText text, Optional<ElementId> epic, int number) {
    Matcher labelled = LABELLED.matcher(text.sentence().text());
    boolean hasLabel = labelled.matches();
    Passage sentence = new Passage(hasLabel ? labelled.group(2) : text.sentence().text(), text.sentence().at());
    StorySentence parsed = StorySentence.parse(sentence.text());
    Optional<String> label = element.key().or(() -> hasLabel ? Optional.of(labelled.group(1)) : Optional.empty());
    ElementId id = label.map(ElementId::new).orElseGet(() -> numbered(number, element.at()));
    return new StoryDraft(id, Optional.empty(), parsed.persona().map(name -> new Passage(name, sentence.at())), sentence, parsed.want(),
        parsed.benefit().map(why -> new Passage(why, sentence.at())), epic, Optional.empty(), Optional.empty(), List.of(), text.criteria(), List.of(element.at()));
  }

  private StoryDraft story(Element element, Fields fields, Optional<ElementId> epic) {
    Optional<String> given = fields.string("id");
    ElementId id = given.or(element::key).map(ElementId::new).orElseGet(() -> numbered(contents.stories.size() + 1, element.at()));
    StoryParts parts = StoryParts.of(fields);
    Optional<ElementId> ownEpic = fields.ids("epic", Reference.Kind.EPIC, id.value()).stream().findFirst();
    parts.remarks().forEach(note -> contents.scope.notes.add(new Passage(id + ": " + note.text(), note.at())));
    fields.passages("notes").forEach(note -> contents.scope.notes.add(new Passage(id + ": " + note.text(), note.at())));
    List<Passage> criteria = new ArrayList<>(fields.passages("criteria"));
    criteria.addAll(parts.criteria());
    return new StoryDraft(id, fields.text("title"), parts.persona(), parts.sentence(), parts.want(), parts.benefit(), ownEpic.or(() -> epic), fields.text("priority"),
        fields.text("release"),
        fields.ids("requirements", Reference.Kind.REQUIREMENT, id.value()), criteria, List.of(element.at()));
  }

  private ElementId numbered(int number, SourceLocation at) {
    ElementId id = new ElementId("story-" + number);
    contents.problems.add(Problem.warning("document.no-id", at, "story without an id; it is called " + id + " here").about(id.value()).withRemedy("give it an id such as US-001"));
    return id;
  }
}
