package io.github.backenddesign.sync;

import io.github.backenddesign.product.ConceptualEntity;
import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An identifier that an interface takes and no description of the thing defines. */
final class UndefinedIdentifiers implements Gaps {

  private static final Pattern IDENTIFIER = Pattern.compile("(?i)\\b(\\p{L}+) (?:identifier|identity|id)\\b");
  private static final Pattern DEFINED = Pattern.compile("(?i)\\b(?:id|identifier|key|code|number|reference)\\b|\\bunique\\b");

  @Override
  public List<DataGap> find(Scene scene) {
    List<DataGap> gaps = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Interface door : scene.product().interfaces()) {
      for (Passage input : door.inputs()) {
        Matcher matcher = IDENTIFIER.matcher(input.text());
        while (matcher.find()) {
          Optional<ConceptualEntity> entity = scene.conceptual(matcher.group(1)).filter(one -> !one.attributes().isEmpty());
          if (entity.isPresent() && entity.get().attributes().stream().noneMatch(attribute -> DEFINED.matcher(attribute.text()).find()) && seen.add(entity.get().name().text())) {
            gaps.add(DataGap.of("identifier-undefined", input, List.of(door.id().value())).with("entity", entity.get().name().text()).with("interface", door.id()));
          }
        }
      }
    }
    return gaps;
  }
}
