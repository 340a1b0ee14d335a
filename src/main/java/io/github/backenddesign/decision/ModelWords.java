package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Model;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The stems of the words by which a model names what it keeps. */
final class ModelWords {

  private final Set<String> things = new LinkedHashSet<>();

  ModelWords(Model model) {
    for (Entity entity : model.entities()) {
      add(entity.name());
      entity.aliases().forEach(this::add);
      entity.attributes().stream().map(Attribute::name).forEach(this::add);
    }
  }

  /** Of a name of several words only the last says what it is. */
  private void add(String name) {
    String[] words = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    Arrays.stream(words).reduce((first, last) -> last).filter(word -> word.length() > 2).map(Words::stem).ifPresent(things::add);
  }

  boolean isThing(String stem) {
    return things.contains(stem);
  }
}
