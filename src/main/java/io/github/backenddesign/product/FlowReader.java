package io.github.backenddesign.product;

import io.github.backenddesign.document.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads how people go through the product: journeys, user flows, and the steps of the story map, each step a flow of its own with exactly its stories. */
final class FlowReader {

  private static final Pattern ARROW = Pattern.compile("\\s*(?:->|=>|\u2192)\\s*");

  private final Contents contents;

  FlowReader(Contents contents) {
    this.contents = contents;
  }

  void read(Fields section) {
    section.elements("journeys", Members.USER_FLOW).forEach(this::flow);
    section.values("story map").stream().filter(value -> !PacketReader.isSection(value))
        .flatMap(value -> section.elements(value, Members.ACTIVITY).stream()).forEach(element -> activities(element, element.key()));
  }

  private void flow(Element element) {
    if (!(element.node() instanceof ObjectNode object)) {
      new Phrases(contents.reading).one(element.node()).ifPresent(text -> contents.userFlows.add(
          new UserFlow(element.key().map(ElementId::new), element.key().orElse(text.text()), Optional.empty(), steps(text), List.of(), List.of(text.at()))));
      return;
    }
    Fields fields = new Fields(object, Members.USER_FLOW, contents.reading);
    Optional<ElementId> id = fields.string("id").or(element::key).map(ElementId::new);
    String name = fields.string("name").or(() -> id.map(ElementId::value)).orElse("");
    List<UserFlow.Step> steps = new ArrayList<>();
    fields.text("entry").ifPresent(entry -> steps.add(new UserFlow.Step(Optional.of(entry), Optional.empty())));
    List<ElementId> stories = new ArrayList<>(fields.ids("stories", Reference.Kind.STORY, id.map(ElementId::value).orElse(name)));
    for (Element step : fields.elements("steps", Members.STEP)) {
      steps.addAll(step(step, name, stories));
    }
    fields.text("exit").ifPresent(exit -> steps.add(new UserFlow.Step(Optional.empty(), Optional.of(exit))));
    contents.userFlows.add(new UserFlow(id, name, fields.string("persona"), steps, stories.stream().distinct().toList(), List.of(element.at())));
  }

  private List<UserFlow.Step> step(Element element, String flow, List<ElementId> stories) {
    if (element.node() instanceof ObjectNode object) {
      Fields fields = new Fields(object, Members.STEP, contents.reading);
      stories.addAll(fields.ids("stories", Reference.Kind.STORY, flow));
      return List.of(new UserFlow.Step(fields.text("action"), fields.text("response")));
    }
    return new Phrases(contents.reading).one(element.node()).map(FlowReader::steps).orElse(List.of());
  }

  /** A chain of more than two is a step each. */
  private static List<UserFlow.Step> steps(Passage text) {
    String[] parts = ARROW.split(text.text());
    return parts.length < 3 ? List.of(step(text)) : Stream.of(parts).map(part -> step(new Passage(part, text.at()))).toList();
  }

  /** "System shows ..." is what the system does; "Picks a tag -> the list narrows" is both. */
  private static UserFlow.Step step(Passage text) {
    String[] sides = ARROW.split(text.text(), 2);
    if (sides.length == 2) {
      return new UserFlow.Step(Optional.of(new Passage(sides[0], text.at())), Optional.of(new Passage(sides[1], text.at())));
    }
    boolean system = text.text().matches("(?i)(the )?system\\b.*");
    return new UserFlow.Step(system ? Optional.empty() : Optional.of(text), system ? Optional.of(text) : Optional.empty());
  }

  private void activities(Element element, Optional<String> persona) {
    if (!(element.node() instanceof ObjectNode object)) {
      new Phrases(contents.reading).one(element.node()).ifPresent(text -> contents.scope.notes.add(text));
      return;
    }
    Fields fields = new Fields(object, Members.ACTIVITY, contents.reading);
    Optional<String> who = fields.string("persona").or(() -> persona);
    if (fields.has("activities")) {
      fields.elements("activities", Members.ACTIVITY).forEach(activity -> activities(activity, who));
    } else {
      activity(fields, who, element);
    }
  }

  private void activity(Fields fields, Optional<String> persona, Element element) {
    String name = fields.string("name").or(element::key).orElse("");
    List<ElementId> own = stories(fields, name);
    if (!own.isEmpty()) {
      contents.userFlows.add(new UserFlow(Optional.empty(), name, persona, List.of(), own, List.of(fields.at())));
    }
    for (Element step : fields.elements("steps", Members.ACTIVITY)) {
      if (step.node() instanceof ObjectNode object) {
        step(new Fields(object, Members.ACTIVITY, contents.reading), name, persona);
      } else {
        new Phrases(contents.reading).one(step.node()).ifPresent(text -> contents.userFlows.add(new UserFlow(Optional.empty(), name, persona, steps(text), List.of(),
            List.of(text.at()))));
      }
    }
  }

  /** Mostly the ids of stories told elsewhere; a story may also be told right here. */
  private List<ElementId> stories(Fields fields, String from) {
    List<ElementId> ids = fields.ids("stories", Reference.Kind.STORY, from);
    new StoryReader(contents).readTold(fields);
    return ids;
  }

  private void step(Fields fields, String activity, Optional<String> persona) {
    List<ElementId> stories = stories(fields, activity);
    List<UserFlow.Step> words = fields.text("step").map(FlowReader::steps).orElse(List.of());
    contents.userFlows.add(new UserFlow(Optional.empty(), activity, persona, words, stories, List.of(fields.at())));
  }
}
