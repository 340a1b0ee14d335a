package io.github.backenddesign.sync;

import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.NfrResponse;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A response confines data to some places, and interfaces elsewhere take it in. */
final class ConfinedData implements Finder {

  private static final Pattern CONFINED = Pattern.compile("(?i)^(.{3,60}?) (?:live|lives|stay|stays|appear|appears|exist|exists|is used|are used) in (.{3,80}?) only\\b");
  private static final int FEW = 3;

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (NfrResponse response : scene.product().nfrResponses()) {
      Matcher confined = CONFINED.matcher(response.response().text());
      if (confined.find()) {
        Set<String> data = scene.meaning().words(confined.group(1));
        Set<String> places = scene.meaning().words(confined.group(2));
        List<Interface> others = scene.product().interfaces().stream().filter(door -> scene.meaning().shared(scene.meaning().words(door.name()), places) == 0)
            .filter(door -> door.inputs().stream().anyMatch(input -> scene.meaning().shared(scene.meaning().words(input.text()), data) > 0)).toList();
        if (!others.isEmpty()) {
          List<Passage> sides = new ArrayList<>(List.of(response.response()));
          others.stream().limit(FEW).forEach(door -> sides.add(door.inputs().stream().filter(input -> scene.meaning().shared(scene.meaning().words(input.text()), data) > 0)
              .findFirst().orElseThrow()));
          findings.add(Finding.of("data-not-confined", sides).with("nfr", response.requirement()).with("data", confined.group(1)).with("places", confined.group(2))
              .with("interfaces", String.join(", ", others.stream().map(door -> door.id().value()).toList())));
        }
      }
    }
    return findings;
  }
}
