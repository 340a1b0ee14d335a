package io.github.backenddesign.analysis;

import io.github.backenddesign.product.Product;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds names that a document introduces with their initials: "Digital Learning Module (DLM)". */
final class Acronyms {

  private static final Pattern INTRODUCED = Pattern.compile("((?:[\\p{L}]+[ -]){2,5})\\((\\p{Lu}{2,5})s?\\)");

  private final Map<String, String> names = new LinkedHashMap<>();

  Acronyms(Product product, Language language) {
    Stream<String> texts = Stream.concat(product.stories().stream().map(story -> story.sentence().text()), product.requirements().stream().map(requirement -> requirement.statement().text()));
    texts.forEach(text -> read(text, language));
  }

  private void read(String text, Language language) {
    Matcher matcher = INTRODUCED.matcher(text);
    while (matcher.find()) {
      String initials = matcher.group(2).toLowerCase(Locale.ROOT);
      List<String> words = List.of(matcher.group(1).strip().toLowerCase(Locale.ROOT).split("[ -]"));
      if (words.size() >= initials.length()) {
        List<String> name = words.subList(words.size() - initials.length(), words.size());
        boolean same = initials.equals(String.join("", name.stream().map(word -> word.substring(0, 1)).toList()));
        String last = language.inflection().singular(name.get(name.size() - 1));
        if (same) {
          names.putIfAbsent(initials, String.join(" ", name.subList(0, name.size() - 1)) + " " + last);
        }
      }
    }
  }

  /** The acronym of a name or of its last words, or the acronym itself. */
  Optional<String> of(String phrase) {
    String singular = phrase.replaceFirst("s$", "");
    return names.entrySet().stream().filter(entry -> entry.getKey().equals(phrase) || entry.getKey().equals(singular) || entry.getKey().replaceFirst("s$", "").equals(phrase)
        || phrase.contains(" ") && entry.getValue().endsWith(phrase)).map(Map.Entry::getKey).findFirst();
  }

  /** The name an acronym stands for. */
  String name(String acronym) {
    return names.get(acronym);
  }
}
