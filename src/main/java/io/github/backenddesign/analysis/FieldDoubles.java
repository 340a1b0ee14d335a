package io.github.backenddesign.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what prose tells a second time in other words: the arrival date beside the arrival deadline of a list of attributes, the address beside the delivery address. */
final class FieldDoubles {

  /** How sure a place is that it names a field as it is called: lists of attributes, what interfaces exchange and descriptions of the thing, other sentences. */
  private static final Map<String, Integer> RANKS = Map.of("attribute.stated", 0, "attribute.values", 0, "attribute.input", 1, "attribute.identifier", 1, "attribute.sent", 1, "attribute.made", 1, "attribute.described", 1);
  private static final int SENTENCE = 2;
  private static final Set<String> TIMES = Set.copyOf(FieldWords.table().texts("times"));
  private static final Set<String> PLACES = Set.copyOf(FieldWords.table().texts("places"));

  private static final Set<String> GENERAL = Set.copyOf(FieldWords.table().texts("general-sorts"));

  private static final Set<String> MAKERS = Set.copyOf(FieldWords.table().texts("makers"));
  private static final Set<String> MADE_BY = Set.copyOf(FieldWords.table().texts("made-by"));

  private FieldDoubles() {
  }

  /** The fields of a thing without those that a surer place calls otherwise. */
  static List<Attribute> without(List<Attribute> all, String entity) {
    return all.stream().filter(field -> all.stream().noneMatch(other -> isSurer(other, field) && (isSame(field, other, all) || isMaker(field, entity) && MAKERS.contains(other.name())))).toList();
  }

  /** A surer place, or of equal ones the more telling word: a deadline is a date, and says more. */
  private static boolean isSurer(Attribute other, Attribute field) {
    return rank(other) < rank(field) || rank(other) == rank(field) && GENERAL.contains(last(field)) && !GENERAL.contains(last(other)) && (TIMES.contains(last(other)) || PLACES.contains(last(other)));
  }

  private static String last(Attribute field) {
    List<String> words = Names.words(field.name());
    return words.get(words.size() - 1);
  }

  /** "Written by" and the commenter of a comment are its author. */
  private static boolean isMaker(Attribute field, String entity) {
    String agent = Names.camel(Names.plain(entity));
    return MADE_BY.contains(Names.plain(field.name())) || field.name().equals(agent + "er") || field.name().equals(agent + "or") || field.name().equals(agent + "r");
  }

  private static boolean isSame(Attribute field, Attribute other, List<Attribute> all) {
    if (field.kind().startsWith("date") && !field.kind().equals(other.kind())) {
      return false;
    }
    List<String> words = sorted(field);
    List<String> others = sorted(other);
    boolean alone = words.size() == 1 && words.get(0).startsWith("<") && others.contains(words.get(0));
    return words.equals(others) && words.get(words.size() - 1).startsWith("<") || alone && all.stream().filter(each -> rank(each) < rank(field) && sorted(each).contains(words.get(0))).count() == 1;
  }

  /** The words of a field, those that only tell what sort it is of replaced by the sort. */
  private static List<String> sorted(Attribute field) {
    List<String> words = new ArrayList<>(Names.words(field.name()));
    String last = words.get(words.size() - 1);
    boolean time = field.kind().startsWith("date");
    if (TIMES.contains(last) && time || PLACES.contains(last)) {
      words.set(words.size() - 1, time ? "<time>" : "<place>");
    } else if (time) {
      words.add("<time>");
    }
    return words;
  }

  private static int rank(Attribute field) {
    return RANKS.getOrDefault(field.source().rule(), SENTENCE);
  }
}
