package io.github.backenddesign.sync;

import io.github.backenddesign.analysis.StoryKind;
import io.github.backenddesign.analysis.StoryReading;
import io.github.backenddesign.product.Expectation;
import io.github.backenddesign.product.SourceArtifact;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Stories that the contract serves and that a screen of the client names, but none of its calls. */
final class UncalledStories implements Finder {

  private static final Set<StoryKind> CALLED = EnumSet.of(StoryKind.REQUEST, StoryKind.CONTENT_RULE, StoryKind.RESPONSE_FIELD, StoryKind.LIST_BEHAVIOUR);

  @Override
  public List<Finding> find(Scene scene) {
    List<ExpectedCall> calls = ExpectedCall.of(scene).stream().filter(call -> call.source().from() == SourceArtifact.Role.FRONTEND_PACKET).toList();
    List<Finding> findings = new ArrayList<>();
    for (StoryReading reading : calls.isEmpty() ? List.<StoryReading>of() : scene.model().stories()) {
      boolean called = calls.stream().anyMatch(call -> call.refs().contains(reading.story()));
      Optional<Story> story = scene.product().story(reading.story());
      Optional<Expectation> screen = scene.product().expectations().stream().filter(one -> one.from() == SourceArtifact.Role.FRONTEND_PACKET && one.refs()
          .contains(reading.story())).findFirst();
      if (!called && CALLED.contains(reading.kind()) && !reading.operations().isEmpty() && story.isPresent() && screen.isPresent()) {
        findings.add(Finding.of("story-without-call", Scene.of(screen.get()), Scene.of(story.get())).with("story", reading.story()).with("screen", screen.get().name())
            .with("operations", String.join(", ", reading.operations().stream().map(Object::toString).toList()))
            .with("designer", "frontend designer"));
      }
    }
    return findings;
  }
}
