package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.document.DataTable;
import io.github.backenddesign.language.Letters;
import io.github.backenddesign.language.SentencePattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes general sentences of options speak about the product at hand, by {@code grounding.yaml}: at least half of what an option says names something of the product, evidence that cites the
 * documents included. One instance serves one question, and repeats itself only when it has nothing else to say.
 */
final class Grounding {

  private static final Pattern SLOT = Pattern.compile("\\{([a-z-]+)}");
  private static final List<Phrase> PHRASES = phrases();
  private static final Map<String, Object> TOPICS = DataTable.map(DataTable.beside(Grounding.class, "grounding.yaml").get("topics"));

  private final Map<String, String> slots;
  /** What options of this question were told already. */
  private final Set<String> said = new LinkedHashSet<>();

  /** Phrases for sentences with certain words. */
  private record Phrase(SentencePattern words, List<String> say) {
  }

  /** The sentences for and against an option. */
  record Sides(List<String> pros, List<String> cons) {
  }

  private Grounding(Map<String, String> slots) {
    this.slots = slots;
  }

  static Grounding of(Model model) {
    return new Grounding(ProductSlots.of(model));
  }

  /** With one more slot, e.g. what a question concerns. */
  Grounding with(String slot, String phrase) {
    Map<String, String> more = new java.util.LinkedHashMap<>(slots);
    more.put(slot, phrase);
    return new Grounding(more);
  }

  private static List<Phrase> phrases() {
    return DataTable.maps(DataTable.beside(Grounding.class, "grounding.yaml").get("phrases")).stream()
        .map(row -> new Phrase(SentencePattern.of(DataTable.text(row.get("words")), Pattern.CASE_INSENSITIVE), DataTable.texts(row.get("say")))).toList();
  }

  /** The general sentences of an option under a topic, beside others of which some cite the documents. */
  Sides ground(Sides general, int others, int citing, String topic) {
    List<String> sentences = Stream.concat(general.pros().stream(), general.cons().stream()).toList();
    int wanted = (sentences.size() + others + 1) / 2 - citing;
    Set<String> used = new LinkedHashSet<>();
    List<String> grounded = new ArrayList<>();
    for (String sentence : sentences) {
      Optional<String> phrase = used.size() < wanted ? phrase(sentence, used) : Optional.empty();
      phrase.ifPresent(used::add);
      phrase.ifPresent(said::add);
      grounded.add(phrase.map(words -> sentence + " (" + words + ")").orElse(sentence));
    }
    fill(grounded, wanted, used, topic);
    return new Sides(grounded.subList(0, general.pros().size()), grounded.subList(general.pros().size(), grounded.size()));
  }

  /** Where too few sentences speak of something the product has, those left are measured by what their topic is about. */
  private void fill(List<String> sentences, int wanted, Set<String> used, String topic) {
    List<String> measures = DataTable.texts(TOPICS.getOrDefault(topic, TOPICS.get("Rules")));
    for (int i = 0; i < sentences.size() && used.size() < wanted; i++) {
      if (!sentences.get(i).endsWith(")")) {
        int at = i;
        fresh(measures, used).ifPresent(phrase -> {
          used.add(phrase);
          said.add(phrase);
          sentences.set(at, sentences.get(at) + " (" + phrase + ")");
        });
      }
    }
  }

  private Optional<String> phrase(String sentence, Set<String> used) {
    Letters text = Letters.of(sentence);
    return fresh(PHRASES.stream().filter(phrase -> phrase.words().occursIn(text)).flatMap(phrase -> phrase.say().stream()).toList(), used);
  }

  /** The first that this option does not have, if possible one that no other option of the question has. */
  private Optional<String> fresh(List<String> templates, Set<String> used) {
    List<String> phrases = templates.stream().flatMap(template -> filled(template).stream()).filter(phrase -> !used.contains(phrase)).toList();
    return phrases.stream().filter(phrase -> !said.contains(phrase)).findFirst().or(() -> phrases.stream().findFirst());
  }

  private Optional<String> filled(String template) {
    StringBuilder text = new StringBuilder();
    Matcher slot = SLOT.matcher(template);
    while (slot.find()) {
      String value = slots.get(slot.group(1));
      if (value == null) {
        return Optional.empty();
      }
      slot.appendReplacement(text, Matcher.quoteReplacement(value));
    }
    return Optional.of(slot.appendTail(text).toString());
  }
}
