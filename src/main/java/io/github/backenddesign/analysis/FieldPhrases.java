package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Lexicon;
import io.github.backenddesign.language.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a list of fields: where it ends, its items, and what items share ("departure place and time", "name and IBAN of the payee"). */
final class FieldPhrases {

  private static final Pattern CLAUSE_END = Pattern.compile("(?i),? (?:and|but|or) (?=(?:then |also |so |either )?(?:is|are|was|were|can|could|may|must|will|shall|should|has|have|belongs?|stays?|comes?|goes|gets?|counts?|takes?|"
      + "makes?|shows?|becomes?|never|not|offers|says|starts?|ends up|leaves?)\\b)|,? (?:so that|because|as soon as|until|unless|(?:before|after)(?= (?:the|an?|it|they|that|[\\p{L}]+ing)\\b)|except|instead of|rather than) |, (?:which|who(?! (?:has |have |had )?[\\p{L}]+ (?:it|them|this)\\b)|so|but|then|to|thereafter|not) | - |: |\\. ");
  private static final Pattern INSERTION = Pattern.compile("(?i)(?:,| and| or),? (?:if|where|when|as far as|for|on request|unless|depending on|after|before|once|upon|since) [^,(]{1,40}, |(?: and| or), [^,(]{1,40}, ");
  private static final Pattern SEPARATOR = Pattern.compile(",(?![^(]*\\))|;| (?:and|or|plus|as well as|as against|against)(?: also)? (?![^(]*\\))|\\bplus\\b");
  /** The bare questions of a record of changes: "who did what". */
  private static final Pattern QUESTIONS = Pattern.compile("(?i)\\b(who) (?:did|changed|saw|read|viewed|entered|touched) what\\b");
  /** "Time and place of start and finish". */
  private static final Pattern CROSSED = Pattern.compile("(?i)^(?:the )?([\\p{L}-]+) and ([\\p{L}-]+) of ([\\p{L}-]+) and ([\\p{L}-]+)$");
  /** Both words of a pair belong to the name ("former and new value"). */
  static final String WHOLE = "= ";
  private static final String OPTIONAL = "~ ";

  private final Lexicon lexicon;
  private final CountPhrases counts;
  private final FieldPhraseReader reader;
  private final Set<String> shareable;
  private final Set<String> pairs;

  FieldPhrases(Language language) {
    lexicon = language.lexicon();
    reader = new FieldPhraseReader(language);
    counts = new CountPhrases(lexicon);
    Table table = FieldWords.table();
    shareable = Set.copyOf(table.texts("shared-heads"));
    pairs = table.lists("pairs").stream().map(String::valueOf).collect(Collectors.toSet());
  }

  /** What stands behind the list, without the conjunction; "" where the sentence ends with it. */
  String behind(String items) {
    Matcher end = CLAUSE_END.matcher(INSERTION.matcher(items).replaceAll(", " + OPTIONAL));
    return end.find() && end.group().matches("(?i),? (?:and|but|or) ") ? end.replaceFirst("\u0000").replaceFirst("^[^\u0000]*\u0000", "") : "";
  }

  /** The fields of a list in its order; items that have not the form of a field are left out, and so is the whole list where most have not. */
  List<FieldPhrase> read(String items) {
    List<String> parts = parts(items);
    List<FieldPhrase> fields = fields(parts);
    return 2 * fields.size() >= parts.size() ? fields : List.of();
  }

  /** The fields of a list that is a sentence by itself: all items have to be fields. */
  List<FieldPhrase> readWhole(String items) {
    List<String> parts = parts(items);
    List<FieldPhrase> fields = fields(parts);
    return fields.size() == parts.size() ? fields : List.of();
  }

  private List<FieldPhrase> fields(List<String> parts) {
    List<FieldPhrase> fields = new ArrayList<>();
    parts.forEach(part -> reader.read(part).ifPresent(fields::add));
    return fields;
  }

  private List<String> parts(String items) {
    String inserted = INSERTION.matcher(items).replaceAll(", " + OPTIONAL);
    Matcher end = CLAUSE_END.matcher(inserted);
    String marked = counts.expand(QUESTIONS.matcher(end.find() ? inserted.substring(0, end.start()) : inserted).replaceAll("$1, what"));
    List<String> parts = new ArrayList<>();
    for (String chunk : marked.split(",(?![^(]*\\))|;")) {
      Matcher crossed = CROSSED.matcher(chunk.strip());
      share(split(crossed.matches() ? crossed.replaceFirst("$3 $1 and $3 $2 and $4 $1 and $4 $2") : chunk)).forEach(parts::add);
    }
    return parts;
  }

  private static List<String> split(String chunk) {
    List<String> parts = new ArrayList<>();
    for (String part : SEPARATOR.split(chunk)) {
      String item = part.strip().replaceFirst("(?i)^(?:and|or|plus|both|either) ", "");
      if (!item.isBlank() && !item.equals("and")) {
        parts.add(item);
      }
    }
    return parts;
  }

  /** Items joined by "and" share a modifier ("load place and time"), a head ("booked and available balance") or a holder ("name and IBAN of the payee"). */
  private List<String> share(List<String> parts) {
    List<String> shared = new ArrayList<>(parts);
    for (int i = 0; i + 1 < parts.size(); i++) {
      String first = parts.get(i);
      String second = parts.get(i + 1);
      List<String> words = List.of(first.split(" "));
      List<String> next = List.of(second.split(" "));
      if (first.matches("(?i).*\\bnumber of [\\p{L}-]+") && next.size() == 1 && lexicon.inflection().isPlural(second.toLowerCase(Locale.ROOT))) {
        shared.set(i + 1, "number of " + second);
      } else if (second.equalsIgnoreCase("when") && first.matches("(?i)who [\\p{L}]+ (?:it|them|this)")) {
        shared.set(i + 1, "when it was " + words.get(1));
      } else if (isPair(words, next)) {
        shared.set(i, WHOLE + first + " " + next.get(next.size() - 1));
        shared.set(i + 1, WHOLE + second);
      } else if (isModifier(words) && next.size() > 1) {
        shared.set(i, first + " " + next.get(next.size() - 1));
      } else if (words.size() > 1 && next.size() == 1 && isShareable(words.get(words.size() - 1)) && isShareable(second)) {
        shared.set(i + 1, String.join(" ", words.subList(0, words.size() - 1)) + " " + second);
      } else if (isHeld(second) && !first.contains(" of ") && !isDetermined(next.get(0))) {
        shared.set(i, first + second.substring(second.indexOf(" of ")));
      }
    }
    return shared;
  }

  private boolean isModifier(List<String> words) {
    String last = words.get(words.size() - 1).toLowerCase(Locale.ROOT);
    boolean modifiers = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).allMatch(word -> lexicon.is("determiners", word) || lexicon.is("adjectives", word) || word.endsWith("ed"));
    return modifiers && !lexicon.is("determiners", last);
  }

  /** "Arrival and departure date", "the former and the new value". */
  private boolean isPair(List<String> words, List<String> next) {
    int start = isDetermined(next.get(0)) ? 1 : 0;
    boolean one = next.size() == start + 2;
    return one && pairs.contains(List.of(words.get(words.size() - 1).toLowerCase(Locale.ROOT), next.get(start).toLowerCase(Locale.ROOT)).toString());
  }

  private boolean isShareable(String word) {
    return shareable.contains(word.toLowerCase(Locale.ROOT));
  }

  private boolean isHeld(String item) {
    int of = item.indexOf(" of ");
    return of > 0 && isDetermined(item.substring(of + 4).split(" ")[0]);
  }

  private boolean isDetermined(String word) {
    return lexicon.is("determiners", word.toLowerCase(Locale.ROOT));
  }
}
