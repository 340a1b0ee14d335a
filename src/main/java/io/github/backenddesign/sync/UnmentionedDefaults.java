package io.github.backenddesign.sync;

import io.github.backenddesign.product.Expectation;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.SourceArtifact;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A criterion shows a default where something is missing; the server sends nothing then, and no client file says who brings the default. */
final class UnmentionedDefaults implements Finder {

  private static final Pattern DEFAULT = Pattern.compile("(?i)\\bwithout an? .*\\b(?:gets?|has|shows?) .*\\b(?:default|placeholder)\\b|\\b(?:default|placeholder) (?:picture|image|avatar|icon|photo)\\b");

  @Override
  public List<Finding> find(Scene scene) {
    List<Expectation> frontend = scene.product().expectations().stream().filter(expectation -> expectation.from() == SourceArtifact.Role.FRONTEND_PACKET).toList();
    List<Finding> findings = new ArrayList<>();
    if (frontend.stream().noneMatch(expectation -> expectation.text().text().matches("(?is).*\\b(?:default|placeholder|fallback)\\b.*"))) {
      for (Story story : scene.product().stories()) {
        story.criteria().stream().filter(criterion -> DEFAULT.matcher(criterion.text()).find()).forEach(criterion -> add(frontend, story, criterion, findings));
      }
    }
    return findings;
  }

  private static void add(List<Expectation> frontend, Story story, Passage criterion, List<Finding> findings) {
    frontend.stream().filter(expectation -> expectation.refs().contains(story.id())).findFirst()
        .ifPresent(view -> findings.add(Finding.of("default-unmentioned", criterion, Scene.of(view)).with("story", story.id()).with("view", view.name())
            .with("designer", "frontend designer")));
  }
}
