package io.github.backenddesign.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the documents plainly state, whatever their shape: story ids, requirement ids, which story names which requirement, and the ids of
 * the questions they ask. Read without the plugin's own readers, so that an error there can not hide itself.
 */
record DocumentFacts(Set<String> stories, Set<String> requirements, Set<Link> links, Set<String> questions) {

  private static final List<String> DOCUMENTS = List.of("architecture.packet.json", "story-map.json", "prd.packet.json");
  private static final Set<String> ID_MEMBERS = Set.of("id", "story_id", "storyId");
  private static final Pattern STORY_ID = Pattern.compile("US-\\d{3}");
  private static final Pattern REQUIREMENT_ID = Pattern.compile("N?FR-\\d{3}");
  private static final Pattern REQUIREMENTS_MEMBER = Pattern.compile("fr|requirement", Pattern.CASE_INSENSITIVE);

  /** A story that names a requirement. */
  record Link(String story, String requirement) {
  }

  DocumentFacts {
    stories = Set.copyOf(stories);
    requirements = Set.copyOf(requirements);
    links = Set.copyOf(links);
    questions = Set.copyOf(questions);
  }

  /** Reads those of the suite's JSON documents that are in the folder. */
  static DocumentFacts read(Path docs) {
    Reader reader = new Reader();
    DOCUMENTS.stream().map(docs::resolve).filter(Files::exists).forEach(file -> reader.walk(Json.read(file)));
    return new DocumentFacts(reader.stories, reader.requirements, reader.links, reader.questions);
  }

  int traceable() {
    return stories.size() + links.size() + requirements.size();
  }

  private static final class Reader {

    private final Set<String> stories = new HashSet<>();
    private final Set<String> requirements = new HashSet<>();
    private final Set<Link> links = new HashSet<>();
    private final Set<String> questions = new HashSet<>();

    void walk(JsonNode node) {
      if (node.isObject()) {
        note(node, ownId(node));
      }
      node.forEach(this::walk);
    }

    private void note(JsonNode node, String id) {
      if (STORY_ID.matcher(id).matches()) {
        stories.add(id);
        node.properties().stream().filter(m -> REQUIREMENTS_MEMBER.matcher(m.getKey()).find()).forEach(m -> link(id, m.getValue()));
      } else if (REQUIREMENT_ID.matcher(id).matches()) {
        requirements.add(id);
      }
      if (!id.isEmpty() && node.has("question")) {
        questions.add(id);
      }
    }

    private void link(String story, JsonNode value) {
      Json.oneOrMany(value).stream()
          .filter(JsonNode::isTextual)
          .map(JsonNode::textValue)
          .filter(id -> REQUIREMENT_ID.matcher(id).matches())
          .forEach(id -> links.add(new Link(story, id)));
    }

    private static String ownId(JsonNode node) {
      return node.properties().stream()
          .filter(m -> ID_MEMBERS.contains(m.getKey()) && m.getValue().isTextual())
          .map(Map.Entry::getValue)
          .map(JsonNode::textValue)
          .findFirst()
          .orElse("");
    }
  }
}
