package io.github.backenddesign.sync;

import io.github.backenddesign.analysis.Caller;
import io.github.backenddesign.analysis.PersonaKind;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Requirement;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A non-functional requirement binds every function of the staff, and hangs on few of their stories. */
final class NarrowlyLinkedNfrs implements Finder {

  private static final Pattern EVERY = Pattern.compile("(?i)\\bevery (?:staff|employee|back-?office|internal) (?:function|operation|action|call)\\b");

  @Override
  public List<Finding> find(Scene scene) {
    Set<String> staff = scene.model().callers().stream().filter(caller -> caller.kind() == PersonaKind.GRANTED_ROLE).map(Caller::name).collect(Collectors.toSet());
    List<Story> stories = scene.product().stories().stream().filter(story -> story.persona().filter(staff::contains).isPresent()).toList();
    List<Finding> findings = new ArrayList<>();
    for (Requirement nfr : scene.product().requirements()) {
      List<Passage> texts = new ArrayList<>(List.of(nfr.statement()));
      nfr.target().ifPresent(texts::add);
      List<Story> linked = stories.stream().filter(story -> story.requirements().contains(nfr.id())).toList();
      texts.stream().filter(text -> EVERY.matcher(text.text()).find() && linked.size() * 2 < stories.size()).findFirst()
          .ifPresent(text -> findings.add(Finding.of("nfr-linked-narrowly", text, Scene.of(stories.stream().filter(story -> !linked.contains(story)).findFirst().orElseThrow()))
              .with("nfr", nfr.id())
              .with("linked", linked.size()).with("all", stories.size())));
    }
    return findings;
  }
}
