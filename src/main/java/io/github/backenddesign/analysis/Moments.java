package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Lexicon;
import io.github.backenddesign.language.VerbClass;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads words that say when something was done or who did it: "the moment of entry" and "when it was entered" are enteredAt, "date of joining" joinedOn, "who entered it" enteredBy. */
final class Moments {

  private static final Map<String, String> PAST = Map.of("wrote", "written", "gave", "given", "took", "taken");
  private static final Pattern MOMENT = Pattern.compile("(?i)^(?:the |its |an? )?(time|moment|point in time|date|day) of (?:the |its )?([\\p{L}-]+)$");
  private static final Pattern WHEN = Pattern.compile("(?i)^when (?:it|they) (?:was|were|has been|have been|is|are) ([\\p{L}]+(?:ed|nt|de|en|ught))$");
  private static final Pattern WHEN_IT = Pattern.compile("(?i)^(?:when|the (?:time|moment|date|day)) (?:it|they) ([\\p{L}]+(?:s|ed))$");
  /** "When a meter was last heard" is lastHeard. */
  private static final Pattern WHEN_LAST = Pattern.compile("(?i)^when (?:it|they|(?:an?|the|each) [\\p{L}-]+(?: [\\p{L}-]+)?) (?:was|were|has been|have been|is|are) (last|first) ([\\p{L}]+)$");
  private static final Pattern BY_WHOM = Pattern.compile("(?i)^by whom (?:it|they) (?:was|were|has been|have been|is|are) ([\\p{L}]+)$");
  private static final Pattern WHO = Pattern.compile("(?i)^(?:the )?(?:who|(?:person|one|member) (?:who|that)) (?:has |had )?([\\p{L}]+(?:ed|nt|de|ote|ave|ook|en))(?: (?:it|them|this))?( on| over| up| off| in| out)?(?: it| them| this)?$");

  private final Lexicon lexicon;
  private final Map<String, Object> acts;

  Moments(Language language) {
    lexicon = language.lexicon();
    acts = FieldWords.table().map("acts");
  }

  Optional<FieldPhrase> read(String text) {
    Matcher moment = MOMENT.matcher(text);
    if (moment.matches()) {
      boolean day = moment.group(1).toLowerCase(Locale.ROOT).matches("date|day");
      return verb(moment.group(2).toLowerCase(Locale.ROOT)).map(verb -> FieldPhrase.of(List.of(participle(verb), day ? "on" : "at"), day ? "date" : "date-time"));
    }
    Matcher when = WHEN.matcher(text);
    Matcher whenIt = WHEN_IT.matcher(text);
    if (when.matches() || whenIt.matches()) {
      return Optional.of(FieldPhrase.of(List.of((when.matches() ? when : whenIt).group(1).toLowerCase(Locale.ROOT), "at"), "date-time"));
    }
    Matcher last = WHEN_LAST.matcher(text);
    if (last.matches()) {
      return Optional.of(FieldPhrase.of(List.of(last.group(1).toLowerCase(Locale.ROOT), last.group(2).toLowerCase(Locale.ROOT)), "date-time"));
    }
    Matcher whom = BY_WHOM.matcher(text);
    if (whom.matches()) {
      return Optional.of(FieldPhrase.of(List.of(whom.group(1).toLowerCase(Locale.ROOT), "by"), "reference"));
    }
    Matcher who = WHO.matcher(text);
    return who.matches() ? Optional.of(FieldPhrase.of(by(who), "reference")) : Optional.empty();
  }

  private static List<String> by(Matcher who) {
    String past = who.group(1).toLowerCase(Locale.ROOT);
    String participle = PAST.getOrDefault(past, past);
    return who.group(2) == null ? List.of(participle, "by") : List.of(participle, who.group(2).strip(), "by");
  }

  /** The verb a noun names: by the table, as the same word, as a gerund, or in -ment. */
  private Optional<String> verb(String noun) {
    String words = noun.replace('-', ' ');
    boolean same = lexicon.classOf(words) != VerbClass.UNKNOWN;
    Optional<String> base = noun.endsWith("ing") ? lexicon.inflection().verbBases(noun).stream().filter(each -> !each.equals(noun)).findFirst()
        : noun.endsWith("ment") ? Optional.of(noun.substring(0, noun.length() - 4)) : Optional.empty();
    return Optional.ofNullable(acts.get(noun)).map(String::valueOf).or(() -> lexicon.verbOf(noun)).or(() -> same ? Optional.of(words) : base);
  }

  /** "check in" as checked in, "enter" as entered. */
  private static String participle(String verb) {
    int blank = verb.indexOf(' ');
    String first = blank < 0 ? verb : verb.substring(0, blank);
    boolean consonant = first.length() > 1 && "aeiou".indexOf(first.charAt(first.length() - 2)) < 0;
    String past = first.endsWith("e") ? first + "d" : first.endsWith("y") && consonant ? first.substring(0, first.length() - 1) + "ied" : first.equals("pay") ? "paid" : first + "ed";
    return past + (blank < 0 ? "" : verb.substring(blank));
  }
}
