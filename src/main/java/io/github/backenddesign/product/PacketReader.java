package io.github.backenddesign.product;

import io.github.backenddesign.document.ListNode;
import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.ObjectNode;
import java.util.List;

/** Reads a PRD packet, story map or architecture packet. All three share one table, so that a section counts wherever it stands. */
final class PacketReader {

  private final Contents contents;

  PacketReader(Contents contents) {
    this.contents = contents;
  }

  void read(ObjectNode root) {
    section(new Fields(root, Members.SECTION, contents.reading));
  }

  private void section(Fields section) {
    new ScopeReader(contents).read(section);
    new RequirementReader(contents).read(section);
    StoryReader stories = new StoryReader(contents);
    stories.readEpics(section);
    stories.readStories(section);
    new FlowReader(contents).read(section);
    new ReleaseReader(contents).read(section);
    new TraceReader(contents).read(section);
    new ArchitectureReader(contents).read(section);
    new DesignerReader(contents).read(section);
    new QuestionReader(contents).read(section, "questions");
    agentic(section);
    inner(section);
  }

  private void inner(Fields section) {
    for (String field : List.of("sections", "tbd")) {
      for (Node value : section.values(field)) {
        if (value instanceof ObjectNode object) {
          section(new Fields(object, Members.SECTION, contents.reading));
        } else {
          contents.missing.addAll(new Phrases(contents.reading).all(value));
        }
      }
    }
    section.values("story map").stream().filter(PacketReader::isSection).forEach(value -> section(new Fields((ObjectNode) value, Members.SECTION, contents.reading)));
  }

  /** A member named after the story map may hold the whole document of that name. */
  static boolean isSection(Node value) {
    if (!(value instanceof ObjectNode object)) {
      return false;
    }
    Fields fields = new Fields(object, Members.SECTION, new Reading());
    return fields.has("meta") || fields.has("epics") || fields.values("stories").stream().anyMatch(PacketReader::isTold);
  }

  private static boolean isTold(Node stories) {
    return stories instanceof ListNode list ? list.items().stream().anyMatch(StoryReader::isTold) : StoryReader.isTold(stories);
  }

  /** Agents are another designer's; where there are some, what is said about them is kept as notes. */
  private void agentic(Fields section) {
    for (Fields agents : section.objects("agentic", Members.AGENTIC)) {
      List<Passage> words = agents.passages("content");
      if (agents.flag("enabled")) {
        words.forEach(text -> contents.scope.notes.add(new Passage("agentic: " + text.text(), text.at())));
      }
    }
  }
}
