package io.github.backenddesign.sync;

import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The architecture leaves a part of the life of data open. */
final class OpenLifecycles implements Gaps {

  private static final Pattern LEFT_OPEN = Pattern.compile("(?i)^(?:data: (.*?)\\b(?:tbd|to be decided|open)\\b|.*?\\b(whether \\w+ are (?:stored|kept)) is open\\b).*");

  @Override
  public List<DataGap> find(Scene scene) {
    List<DataGap> gaps = new ArrayList<>();
    for (Passage note : scene.product().scope().notes()) {
      java.util.regex.Matcher matcher = LEFT_OPEN.matcher(note.text());
      if (matcher.matches()) {
        gaps.add(DataGap.of("lifecycle-open", note, List.of()).with("what", (matcher.group(1) == null ? matcher.group(2) : matcher.group(1)).replaceAll("[\\s:,-]+$", "")));
      }
    }
    return gaps;
  }
}
