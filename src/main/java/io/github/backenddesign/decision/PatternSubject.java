package io.github.backenddesign.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a pattern is asked of: the key of its row ("" where there is only one), the slots of texts and effects, all names by which documents call what stands in
 * a slot, and the operations a rule belongs to.
 */
record PatternSubject(String key, Map<String, String> slots, Map<String, List<String>> names, List<String> targets) {

  static final PatternSubject PRODUCT = new PatternSubject("", Map.of(), Map.of(), List.of());

  PatternSubject {
    slots = Map.copyOf(slots);
    names = Map.copyOf(names);
    targets = List.copyOf(targets);
  }

  /** "HandlingEvent" as people write it. */
  static String words(String name) {
    return name.replaceAll("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})", " ").replace('-', ' ').toLowerCase(Locale.ROOT);
  }

  String fill(String text) {
    String filled = text;
    for (Map.Entry<String, String> slot : slots.entrySet()) {
      filled = filled.replace("{" + slot.getKey() + "}", slot.getValue()).replace("{" + slot.getKey() + "s}", Spelling.plural(slot.getValue()));
    }
    return articles(filled);
  }

  /** "a article" as "an article". */
  static String articles(String text) {
    return text.replaceAll("\\b([Aa]) (?=[aeiouAEIOU])(?!(?:uni(?:[^nm]|$)|UN\\b|use|one|eu))", "$1n ");
  }

  Map<String, String> slotsWith(String value) {
    Map<String, String> all = new LinkedHashMap<>(slots);
    all.put("value", value);
    return all;
  }

  /** How the names of a slot begin in {@link #fillNames}, in small letters; one that begins with no word is "?". */
  List<String> beginnings(String slot) {
    return names.getOrDefault(slot, List.of("?")).stream().map(name -> Arrays.stream(words(name).split("\\W+")).filter(word -> !word.isEmpty()).map(Words::stem).findFirst().orElse("?")).toList();
  }

  /** A regular expression with each slot as the alternatives of its names, in any of their forms. */
  String fillNames(String regex) {
    String filled = regex;
    for (Map.Entry<String, List<String>> slot : names.entrySet()) {
      List<String> alternatives = new ArrayList<>();
      slot.getValue().forEach(name -> alternatives.add(Arrays.stream(words(name).split("\\W+")).filter(word -> !word.isEmpty())
          .map(word -> Pattern.quote(Words.stem(word)) + "\\w*").collect(Collectors.joining("\\W+"))));
      filled = filled.replace("{" + slot.getKey() + "}", "\\b(?:" + String.join("|", alternatives) + ")");
    }
    return filled;
  }
}
