package io.github.backenddesign.product;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A story's sentence taken apart: "As a ..., I want (to) ..., so that ...", in the variants people write. The persona is empty where the template is not used;
 * {@code want} then is the whole text without a purpose at its end.
 */
record StorySentence(Optional<String> persona, String want, Optional<String> benefit) {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CASE;
  private static final String WISH = "(?:'d|would|do|also|only|really)?\\s*(?:(?:want|wan|wish|like|love|need|hope|expect)s?\\b|can\\b|could\\b|may\\b|must\\b|should\\b|shall\\b|will\\b"
      + "|have(?=\\s+to\\b)|am\\s+able(?=\\s+to\\b))";
  private static final Pattern PURPOSE_FIRST = Pattern.compile("^(?:in order (?:to|that)|so that)\\s+(.+?),\\s+(?=as\\s+(?:an?|the|one)\\b)", FLAGS);
  private static final Pattern TEMPLATE = Pattern.compile("^as\\s+(?:(?:an?|the)\\s+)?(.+?)\\s*[,:]?\\s+(?:I|we)(?=['\\s])\\s*(?=" + WISH + ")(.+)$", FLAGS);
  private static final Pattern GERMAN = Pattern.compile("^als\\s+(?:(?:eine?r?|der|die|das)\\s+)?(.+?)\\s*,?\\s+(?:m\u00f6chte|moechte|will|w\u00fcrde|kann|muss|soll|darf|brauche)\\s+ich\\s+(.+)$", FLAGS);
  private static final Pattern PERSONA_ONLY = Pattern.compile("^as\\s+(?:an?|the)\\s+([^,:]+?)\\s*[,:]\\s*(?:I\\s+)?(.+)$", FLAGS);
  /** Requirements put as stories: "The clerk shall be able to ...", and with a known persona "The device shall ...". */
  private static final String MODAL = "(?:shall|must|should|will|can|may|needs?\\s+to|has\\s+to|have\\s+to)";
  private static final Pattern ABLE = Pattern.compile("^(?:the|an?|each|every)\\s+(?!(?:system|application|app|platform|product|service|software|solution|site)\\b)([^,;:.]{2,40}?)\\s+(?:" + MODAL
      + "\\s+(?:also\\s+)?be|is|are)\\s+able\\s+to\\s+(.+)$", FLAGS);
  /** "When the light goes out, I want ...": the occasion comes first. */
  private static final Pattern OCCASION_FIRST = Pattern.compile("^(?:when|whenever|if|once|after|before|while|as\\s+soon\\s+as|each\\s+time|every\\s+time)\\b[^.;]{3,200}?,\\s+(?=(?:I|we)(?=['\\s])\\s*" + WISH + ")", FLAGS);
  private static final Pattern SUBJECT = Pattern.compile("^(?:I|we)\\s*(?=" + WISH + ")", FLAGS);
  private static final Pattern LEADING_WISH = Pattern.compile("^" + WISH + "\\s*", FLAGS);
  private static final Pattern CIRCUMSTANCE = Pattern.compile(",\\s+(?:when|once|if|after|before|while|whenever|until|since|during|having)\\b.*$", FLAGS);
  private static final Pattern ARTICLE = Pattern.compile("^(?:as\\s+)?(?:an?|the)\\s+", FLAGS);
  private static final Pattern LEADING_TO = Pattern.compile("^(?:to\\s+)+", FLAGS);

  /** Where the purpose begins, the surest signs first; the group before it is what is wanted. */
  private static final List<Pattern> PURPOSES = List.of(
      Pattern.compile("^(.*?)[,;.]?\\s*\\b(?:so\\s+that|so\\s+as\\s+to|in\\s+order\\s+to|in\\s+order\\s+that)\\b[\\s:,]*(.*)$", FLAGS),
      Pattern.compile("^(.+?),\\s*(?:damit|sodass|so\\s+dass|um)\\s+(.+)$", FLAGS),
      Pattern.compile("^(.+?),\\s*so\\s+(?!far\\b|much\\b|many\\b|long\\b|on\\b|forth\\b)(.+)$", FLAGS),
      Pattern.compile("^(.+?)\\s+so\\s+((?:I|we|they|he|she|it|you|my|our|the|their|people|nobody|everybody|everyone|others?|users?)\\b.+)$", FLAGS),
      Pattern.compile("^((?:(?!,\\s+to\\s|\\band\\s+to\\s|\\bor\\s+to\\s).)+),\\s+to\\s+((?:(?!,\\s+to\\s|\\band\\s+to\\s|\\bor\\s+to\\s).)+)$", FLAGS));
  private static final Pattern DANGLING = Pattern.compile("[\\s,;]*(?:\\b(?:so|so that|in order to)\\b)?[\\s.,;]*$", FLAGS);

  /** Takes any text apart. */
  static StorySentence parse(String text) {
    String rest = Wording.clean(text).replace('\u2019', '\'');
    Optional<String> benefit = Optional.empty();
    Matcher purpose = PURPOSE_FIRST.matcher(rest);
    if (purpose.find()) {
      benefit = Optional.of(purpose.group(1));
      rest = rest.substring(purpose.end());
    }
    Optional<String> persona = Optional.empty();
    for (Pattern form : List.of(TEMPLATE, GERMAN, PERSONA_ONLY, ABLE)) {
      Matcher matcher = form.matcher(rest);
      if (persona.isEmpty() && matcher.matches()) {
        persona = Optional.of(persona(matcher.group(1)));
        rest = matcher.group(2);
      }
    }
    return withoutPurpose(persona, wish(OCCASION_FIRST.matcher(rest).replaceFirst(""), persona.isPresent()), benefit);
  }

  /** As above, where the sentence may begin with a persona that is known: "The device shall ...". */
  static StorySentence parse(String text, Optional<String> known) {
    StorySentence parsed = parse(text);
    Optional<Matcher> subject = known.filter(name -> !parsed.isTemplate()).map(name -> Pattern.compile("^(?:the\\s+|an?\\s+)?" + Pattern.quote(name) + "s?\\s+" + MODAL + "\\s+(.+)$", FLAGS).matcher(parsed.want()));
    return subject.filter(Matcher::matches).map(matcher -> new StorySentence(known, LEADING_TO.matcher(matcher.group(1)).replaceFirst(""), parsed.benefit())).orElse(parsed);
  }

  /** The persona without article and without the circumstance behind it. */
  static String persona(String text) {
    return ending(CIRCUMSTANCE.matcher(ARTICLE.matcher(Wording.clean(text)).replaceFirst("")).replaceFirst(""));
  }

  boolean isTemplate() {
    return persona.isPresent();
  }

  private static String wish(String text, boolean behindPersona) {
    Matcher subject = SUBJECT.matcher(text);
    boolean begins = subject.find();
    String rest = begins ? text.substring(subject.end()) : text;
    rest = begins || behindPersona ? LEADING_WISH.matcher(rest).replaceFirst("") : rest;
    return LEADING_TO.matcher(rest).replaceFirst("");
  }

  private static StorySentence withoutPurpose(Optional<String> persona, String text, Optional<String> known) {
    for (Pattern form : PURPOSES) {
      Matcher matcher = form.matcher(text);
      if (matcher.matches() && !matcher.group(1).isBlank()) {
        Optional<String> benefit = Optional.of(ending(matcher.group(2))).filter(words -> !Wording.isNothing(words));
        return new StorySentence(persona, ending(matcher.group(1)), benefit.or(() -> known));
      }
    }
    return new StorySentence(persona, ending(text), known);
  }

  private static String ending(String text) {
    return DANGLING.matcher(text.strip()).replaceFirst("");
  }
}
