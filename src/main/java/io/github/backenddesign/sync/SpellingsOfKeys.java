package io.github.backenddesign.sync;

import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** An edge case asks when two spellings are the same thing, and no attribute says so. */
final class SpellingsOfKeys implements Gaps {

  private static final Pattern SPELLING = Pattern.compile("(?i)\\b(?:capital letters|upper and lower case|different case|spelled|spelt|misspelled)\\b");

  @Override
  public List<DataGap> find(Scene scene) {
    List<DataGap> gaps = new ArrayList<>();
    for (Passage edge : scene.product().scope().edgeCases()) {
      if (SPELLING.matcher(edge.text()).find()) {
        scene.model().entities().stream().filter(entity -> scene.meaning().words(edge.text()).containsAll(scene.meaning().words(entity.name()))).findFirst()
            .ifPresent(entity -> gaps.add(DataGap.of("equality-unclear", edge, List.of()).with("entity", entity.name()).with("edge", edge.text())));
      }
    }
    return gaps;
  }
}
