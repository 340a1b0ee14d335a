package io.github.backenddesign.analysis;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises sentences about single fields: the values one may have, the states of a thing, the identifier it gets, what must or need not be given. */
final class FieldLists {

  /** The words before the list (who or what has the fields) and the list itself. */
  record FieldList(String subject, String items) {
  }

  private static final Pattern IDENTIFIER = Pattern.compile(
      "(?i)\\b(?:issues?|gets?|receives?|is given|are given|assigns?|returns?|obtain(?:s|ed)?|identified by|under)\\b\\s+(?:an? |its |the |their |his |her |own |unique )*([a-z]+(?: [a-z]+)?\\s(?:id|number|code|reference|key|slug))\\b");
  private static final Pattern VALUES = Pattern.compile("(?i)\\b((?:[a-z]+ )?(?:type|status|state|kind|level|category|role|priority|phase))s?\\b[^:(]{0,40}[:(]\\s*([^:()]+?)\\s*(?:\\)|$|\\.|;)");

  private FieldLists() {
  }

  /** The values a status or type may have ("event types: receive, load, unload"), its name being the subject. */
  static Optional<FieldList> values(String sentence) {
    Matcher matcher = VALUES.matcher(sentence);
    return matcher.find() && AttributeSet.split(matcher.group(2)).size() >= 2 ? Optional.of(new FieldList(matcher.group(1), matcher.group(2))) : Optional.empty();
  }

  /** The states a thing may be in ("a task is open, taken, done or expired"), the thing being the subject. */
  static Optional<FieldList> states(String sentence) {
    Matcher matcher = STATES.matcher(sentence.replaceFirst("[.;]\\s*$", ""));
    return matcher.matches() ? Optional.of(new FieldList(matcher.group(1), matcher.group(2))) : Optional.empty();
  }

  /** The name of an identifier the system gives ("issues a tracking ID"). */
  static Optional<FieldList> identifier(String sentence) {
    Matcher matcher = IDENTIFIER.matcher(sentence);
    return matcher.find() ? Optional.of(new FieldList(sentence.substring(0, matcher.start()), matcher.group(1))) : Optional.empty();
  }

  private static final Pattern STATES = Pattern.compile(
      "(?i)^(?:an?|the|each|every) ([\\p{L} ]{2,30}?) (?:is|are) (?:at any (?:time|moment) |always |either )?((?!(?:an?|the|in|on|at|not|only|to|by|for|made|shown) )[\\p{L} -]{3,20}(?:, (?!(?:an?|the|in|and|so|but) )[\\p{L} -]{3,20})*,? or [\\p{L} -]{3,20})$");
  private static final Pattern MANDATORY = Pattern.compile("(?i)^(.{2,80}?)\\s+(?:is|are)\\s+(?:mandatory|required|compulsory|obligatory|needed)\\b.*");
  private static final Pattern OPTIONAL = Pattern.compile("(?i)^(?:clearing |leaving out |an? [a-z ]{2,20} without )?(.{2,80}?)\\s+(?:(?:is|are) (?:optional|allowed|fine|accepted)|may be (?:left )?(?:empty|out|missing)|can be (?:left )?(?:empty|out|cleared|omitted))\\b.*");

  /** The items a sentence says must be given. */
  static List<String> mandatory(String sentence) {
    Matcher matcher = MANDATORY.matcher(sentence);
    return matcher.matches() ? AttributeSet.split(matcher.group(1)) : List.of();
  }

  /** The items a sentence says may be left out or cleared. */
  static List<String> optional(String sentence) {
    Matcher matcher = OPTIONAL.matcher(sentence);
    return matcher.matches() ? AttributeSet.split(matcher.group(1)) : List.of();
  }
}
