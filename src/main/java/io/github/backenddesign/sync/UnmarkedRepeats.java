package io.github.backenddesign.sync;

import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Something may happen once only, and the interface that does it takes nothing by which a repetition is known. */
final class UnmarkedRepeats implements Finder {

  private static final Pattern ONCE = Pattern.compile("(?i)\\bexactly once\\b|\\bonce only\\b|\\b(?:charged|booked|paid|sent) twice\\b|\\btwice leads to one\\b");
  private static final Pattern MARK = Pattern.compile("(?i)\\b(?:order|request|idempotency|repetition|report|delivery|transaction|booking) (?:id|key|number|reference|identifier)\\b|\\bkey\\b|\\breference\\b");

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (Interface door : scene.product().interfaces()) {
      boolean ours = door.provider().flatMap(scene::component).isPresent() && door.type().filter(type -> type.matches("(?i)api|rpc|rest|graphql")).isPresent();
      Optional<Passage> once = door.stories().stream().flatMap(id -> scene.product().story(id).stream()).map(Story::criteria).flatMap(List::stream)
          .filter(criterion -> ONCE.matcher(criterion.text()).find()).findFirst();
      if (ours && once.isPresent() && !door.inputs().isEmpty() && door.inputs().stream().noneMatch(input -> MARK.matcher(input.text()).find())) {
        findings.add(Finding.of("repeat-unmarked", once.get(), new Passage(door.name() + ", inputs: " + String.join("; ", door.inputs().stream().map(Passage::text)
            .toList()), door.inputs().get(0).at()))
            .with("interface", door.id() + " " + door.name()).with("criterion", once.get().text()));
      }
    }
    return findings;
  }
}
