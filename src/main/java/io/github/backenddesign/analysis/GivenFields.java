package io.github.backenddesign.analysis;

import io.github.backenddesign.language.VerbClass;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a sentence says is given with an act: "cancel it with a reason", "rate a trip with stars and a comment", "enter e-mail and address and place the order", "I give a, b and c". */
final class GivenFields {

  private static final String GIVING = "enter|give|state|provide|specify|supply|type|type in|fill in|submit|choose|pick|select|name|indicate|write";
  private static final Pattern GIVEN_FIRST = Pattern.compile("(?i)^(?:" + GIVING + ") (.{3,120}?)(?: once)?(?:,| and then| and| to) (?:then )?([a-z]+) .*");
  private static final Pattern BY_GIVING = Pattern.compile("(?i)\\bby (?:entering|giving|stating|providing|specifying|supplying|typing|submitting|choosing|picking|selecting|naming|indicating|writing) (.{3,120}?)(?:[.;]|$)");
  private static final Pattern I_GIVE = Pattern.compile("(?i)\\b(?:i|we|they|he|she|the [a-z]+) (?:must |have to |has to |can |may )?(?:" + GIVING + ")s? (.{3,120}?)(?:[.;]|, (?:then|when|the|it|and then)\\b|$)");
  private static final Pattern WITH = Pattern.compile("(?i)\\b(?:with|giving|stating) ((?:an? |my |our |its |the |optional |short |written )+[a-z][a-z -]{2,60}(?:(?:,| and) [a-z -]{3,40})*)(?:[.;]|$)");
  /** What somebody is refused with is told to the caller, not by them. */
  private static final Pattern REFUSED = Pattern.compile("(?i)\\b(?:is|are|be|been|was|were) (?:[a-z]+ )?(?:refused|rejected|declined|denied|turned (?:down|away)|answered|set aside)\\b.* with\\b");
  private static final int MOST_WORDS = 4;

  private final Language language;
  private final EntityIndex index;

  GivenFields(Language language, EntityIndex index) {
    this.language = language;
    this.index = index;
  }

  /** The items as written, none where the sentence gives nothing. */
  List<String> in(String sentence, OperationDraft draft) {
    List<String> items = new ArrayList<>();
    String text = sentence.replaceFirst("(?i)^given ", "").trim();
    for (Pattern pattern : List.of(GIVEN_FIRST, BY_GIVING, I_GIVE, WITH)) {
      Matcher matcher = pattern.matcher(text);
      boolean answered = pattern == WITH && REFUSED.matcher(text).find();
      if (!answered && matcher.find() && (pattern != GIVEN_FIRST || isVerb(matcher.group(2)))) {
        AttributeSet.split(matcher.group(1)).stream().filter(item -> isField(item, draft)).forEach(items::add);
        return items;
      }
    }
    return items;
  }

  private boolean isVerb(String word) {
    return language.lexicon().classOf(word) != VerbClass.UNKNOWN;
  }

  /** A few words that do not name the thing acted upon. */
  private boolean isField(String item, OperationDraft draft) {
    String plain = AttributeSet.plain(item);
    boolean itself = index.mentionedIn(plain).stream().anyMatch(draft.entity::equals) && plain.split("\\s+").length <= 2;
    return !plain.isEmpty() && plain.split("\\s+").length <= MOST_WORDS + 1 && !itself && !language.lexicon().is("pronouns", plain);
  }
}
