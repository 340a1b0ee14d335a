package io.github.backenddesign.product;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A component told in one text: {@code cart - Cart: keeps carts}, {@code Cart (svc-cart): keeps carts}, {@code The Cart service keeps carts}, {@code cart keeps carts}, {@code Cart (svc-cart) keeps carts}.
 */
record ComponentSentence(Optional<String> id, String name, String purpose) {

  private static final int LONGEST_NAME = 4;
  private static final String DASH = "[-\u2013\u2014]{1,2}";
  private static final String VERB = "(\\p{Ll}{2,}s(?:,?\\s+.+|\\.?$))";
  private static final Pattern LABELLED = Pattern.compile("^(?:([\\w.-]+)\\s+" + DASH + "\\s+)?([\\p{L}\\d][\\p{L}\\d _./&-]{1,40}?)\\s*(?:\\(([\\w.-]+)\\))?\\s*(?::|\\s" + DASH + ")\\s+(.+)$",
      Pattern.DOTALL);
  /** What such a sentence begins with; only a name is one, not "Each service ...". */
  private static final Pattern TOLD = Pattern.compile("^(?:The\\s+)?(?!(?:Each|Every|No|Any|This|That|One|All|Another|It|Its|Our|Their|Which)\\b)(\\p{Lu}[\\p{L}\\d&-]*(?:\\s[\\p{L}\\d&-]+){0,2}?)"
      + "\\s+(?:service|component|module|unit|context|worker|gateway|store)\\s*(?:\\(([\\w.-]+)\\))?\\s+" + VERB, Pattern.DOTALL);
  private static final Pattern WITH_ID = Pattern.compile("^(\\p{Lu}[\\p{L}\\d &-]{1,40}?)\\s+\\(([a-z][\\w.-]*)\\)\\s+" + VERB, Pattern.DOTALL);
  private static final Pattern ID_ALONE = Pattern.compile("^(?!(?:each|every|no|any|this|that|one|all|it|its|nothing|everything|there|who|what|which)\\b)([a-z][a-z\\d]*(?:[-_.][a-z\\d]+)*)\\s+" + VERB, Pattern.DOTALL);

  /** A component under a label of its own; the name alone is none. */
  static Optional<ComponentSentence> labelled(String text) {
    Matcher form = LABELLED.matcher(text);
    boolean fits = form.matches() && form.group(2).strip().split("\\s+").length <= LONGEST_NAME;
    return fits ? Optional.of(new ComponentSentence(Optional.ofNullable(form.group(1)).or(() -> Optional.ofNullable(form.group(3))), form.group(2).strip(), form.group(4))) : Optional.empty();
  }

  /** As above, or a whole sentence about one component. */
  static Optional<ComponentSentence> parse(String text) {
    return labelled(text).or(() -> sentence(text));
  }

  private static Optional<ComponentSentence> sentence(String text) {
    for (Pattern form : List.of(TOLD, WITH_ID, ID_ALONE)) {
      Matcher matcher = form.matcher(text);
      if (matcher.matches()) {
        Optional<String> id = form == ID_ALONE ? Optional.of(matcher.group(1)) : Optional.ofNullable(matcher.group(2));
        return Optional.of(new ComponentSentence(id, matcher.group(1).strip(), matcher.group(matcher.groupCount())));
      }
    }
    return Optional.empty();
  }

  /** The id, or one made of the name. */
  String idOrName() {
    return id.orElseGet(() -> name.contains(" ") ? Wording.slug(name, LONGEST_NAME) : name);
  }
}
