package io.github.backenddesign.analysis;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises sentences that list fields: what a thing shows or carries, is given with, or what is shown of it. */
final class FieldLists {

  /** The words before the list (who or what has the fields) and the list itself. */
  record FieldList(String subject, String items, boolean shown) {
  }

  private static final Pattern CARRIES = Pattern.compile(
      "^(.{2,60}?)\\b(?:carries|carry|has|have|holds|hold|contains|contain|includes|include|shows|show|tells|lists|consists of|i give|i enter|i see|with its|each with|together with)\\b\\s+(?:the |a |an |its |both )?(.+)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern SHOWING = Pattern.compile("(?i)\\b(shows?|lists?|tells?|includes?|contains?|displays?|i see|page with|confirmation|summary|preview)\\b");
  private static final Pattern I_GIVE = Pattern.compile("^()I (?:give|enter|see|provide|state|am asked for)\\s+(.+)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern SHOWN = Pattern.compile("^()(.+?)\\s+(?:is|are)\\s+(?:shown|displayed|visible|pre-filled|prefilled)\\b.*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern COLON = Pattern.compile("^(.{5,120}):\\s+(.+)$");
  private static final Pattern GIVEN = Pattern.compile("^(.*?)\\b(?:by (?:giving|stating|entering|choosing|specifying|naming|providing)|consisting of|each with|under|with)\\s+(.+)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern IDENTIFIER = Pattern.compile(
      "(?i)\\b(?:issues?|gets?|receives?|is given|are given|assigns?|returns?|obtain(?:s|ed)?|identified by|under)\\b\\s+(?:an? |its |the |their |his |her |own |unique )*([a-z]+(?: [a-z]+)?\\s(?:id|number|code|reference|key|slug))\\b");
  private static final Pattern VALUES = Pattern.compile("(?i)\\b((?:[a-z]+ )?(?:type|status|state|kind|level|category|role|priority|phase))s?\\b[^:(]{0,40}[:(]\\s*([^:()]+?)\\s*(?:\\)|$|\\.|;)");
  private static final int LONGEST_ITEM = 5;

  private FieldLists() {
  }

  /** The list of fields in a sentence, where there are at least two short items. */
  static Optional<FieldList> in(String sentence) {
    String text = sentence.replaceAll("'[^']{2,60}'", "").replaceFirst("(?i)^given .*?, (when .*?, )?then ", "").replaceFirst("[.;]\\s*$", "").split(";")[0];
    for (Pattern pattern : List.of(SHOWN, I_GIVE, COLON, CARRIES, GIVEN)) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches() && isList(matcher.group(2))) {
        return Optional.of(new FieldList(matcher.group(1), matcher.group(2), pattern == SHOWN || SHOWING.matcher(text).find()));
      }
    }
    return Optional.empty();
  }

  /** The values a status or type may have ("event types: receive, load, unload"), its name being the subject. */
  static Optional<FieldList> values(String sentence) {
    Matcher matcher = VALUES.matcher(sentence);
    return matcher.find() && AttributeSet.split(matcher.group(2)).size() >= 2 ? Optional.of(new FieldList(matcher.group(1), matcher.group(2), false)) : Optional.empty();
  }

  /** The name of an identifier the system gives ("issues a tracking ID"). */
  static Optional<FieldList> identifier(String sentence) {
    Matcher matcher = IDENTIFIER.matcher(sentence);
    return matcher.find() ? Optional.of(new FieldList(sentence.substring(0, matcher.start()), matcher.group(1), true)) : Optional.empty();
  }

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

  private static boolean isList(String items) {
    List<String> parts = AttributeSet.split(items);
    if (parts.stream().anyMatch(part -> part.startsWith("not ") || part.startsWith("no "))) {
      return false;
    }
    long fitting = parts.stream().filter(part -> part.replaceAll("\\(.*?\\)", "").trim().split("\\s+").length <= LONGEST_ITEM).count();
    return parts.size() >= 2 && fitting >= parts.size() - 1;
  }
}
