package io.github.backenddesign.sync;

import io.github.backenddesign.product.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Refused input is to be explained field by field at sign-in too, and sign-in is to give one neutral message. */
final class NeutralRefusals implements Finder {

  private static final Pattern BY_FIELD = Pattern.compile("(?i)^uniform\\b.*\\bsign-?in\\b|\\bevery problem\\b.*\\bsign-?in\\b");
  private static final Pattern NEUTRAL = Pattern.compile("(?i)\\b(?:one|a|the same) neutral message\\b|\\bthe same message\\b");

  @Override
  public List<Finding> find(Scene scene) {
    Optional<Passage> byField = texts(scene).filter(text -> BY_FIELD.matcher(text.text()).find()).findFirst();
    Optional<Passage> neutral = texts(scene).filter(text -> NEUTRAL.matcher(text.text()).find()).findFirst();
    return byField.isPresent() && neutral.isPresent() ? List.of(Finding.of("refusal-differs", byField.get(), neutral.get()).with("one", byField.get().text())
        .with("other", neutral.get().text())) : List.of();
  }

  private static Stream<Passage> texts(Scene scene) {
    return scene.product().requirements().stream().flatMap(requirement -> Stream.concat(Stream.of(requirement.statement()), requirement.criteria().stream()));
  }
}
