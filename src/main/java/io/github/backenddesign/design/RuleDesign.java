package io.github.backenddesign.design;

import java.util.List;
import java.util.Optional;

/** A rule word for word, with the story or requirement it belongs to, the decision it comes from, its class, and the operations it binds. */
public record RuleDesign(String id, String text, String storyId, Optional<String> decisionId, String type, List<String> operationIds, String at) {
}
