package io.github.backenddesign.decision;

import io.github.backenddesign.document.DataTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether two sentences ask the same: enough of their words agree, they ask in the same way (who, how long, ...), and no word of one stands exactly where
 * the other has a different one, as in "May an article be edited?" and "May an article be deleted?".
 */
final class Likeness {

  private static final double ENOUGH = 0.65;
  private static final double BEYOND_DOUBT = 0.85;
  private static final int WORDS_ALONE = 3;
  private static final int WORDS_ABOUT_ONE_ELEMENT = 2;
  private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)");
  private static final Pattern ID = Pattern.compile("\\b[A-Z]+-?\\d+\\b");
  private static final Pattern SIDE_CLAUSE = Pattern.compile("(?i)\\b(?:when|if|once|after|before|while|until|of an?)\\b|:");
  private static final Pattern BEFORE = Pattern.compile("(?i)\\bbefore\\b");
  private static final Pattern AFTER = Pattern.compile("(?i)\\b(?:after|once)\\b");
  /** Numbers and units of time, in the form {@link Words#stem} leaves them. */
  private static final Pattern MEASURE = Pattern.compile("\\d+|second|minut|hour|day|week|month|year");
  private static final Pattern SECOND_QUESTION = Pattern.compile("(?i),? and (?:do|does|did|is|are|may|can|must|should|who|how|what|when|which|where)\\b.*");
  private static final Map<String, Pattern> SORTS = sorts();

  private final Predicate<String> isThing;
  private final Map<String, String> standards = new LinkedHashMap<>();
  private final Set<String> weightless = new LinkedHashSet<>();
  private final Map<String, List<String>> known = new HashMap<>();

  /** {@code isThing} tells the stems of words for what the product keeps, from all others. */
  Likeness(Predicate<String> isThing) {
    this.isThing = isThing;
    Map<String, Object> forms = DataTable.beside(Likeness.class, "question-forms.yaml");
    weightless.addAll(DataTable.texts(forms.get("stopwords")));
    weightless.addAll(DataTable.texts(forms.get("weightless")));
    for (String group : DataTable.texts(forms.get("same-words"))) {
      List<String> words = Arrays.asList(group.split(" "));
      words.forEach(word -> standards.put(Words.stem(word), Words.stem(words.get(0))));
      words.forEach(weightless::remove);
    }
  }

  private static Map<String, Pattern> sorts() {
    Map<String, Pattern> sorts = new LinkedHashMap<>();
    sorts.put("what-happens", Pattern.compile("(?i)\\bwhat happens\\b"));
    sorts.put("order", Pattern.compile("(?i)\\b(?:which|what) order\\b"));
    sorts.put("how-long", Pattern.compile("(?i)\\bhow long\\b|\\b\\d+ or \\d+ (?:second|minute|hour|day|week|month|year)s?\\b"));
    sorts.put("how-many", Pattern.compile("(?i)\\bhow (?:many|much|often)\\b"));
    sorts.put("who", Pattern.compile("(?i)^who\\b"));
    return sorts;
  }

  /** {@code shareElement} says that both concern the same requirement, story or component. */
  boolean same(String one, String other, boolean shareElement) {
    for (String left : wordings(one)) {
      for (String right : wordings(other)) {
        if (agree(left, right, shareElement)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The whole text, and what stands before the choices it lists. */
  private static List<String> wordings(String text) {
    String plain = REMARK.matcher(text).replaceAll("");
    List<String> wordings = new ArrayList<>(List.of(plain));
    Arrays.stream(plain.split("(?<=[?.])\\s+(?=\\p{Lu})")).filter(sentence -> sentence.endsWith("?")).forEach(wordings::add);
    wordings.add(SECOND_QUESTION.matcher(plain).replaceFirst("?"));
    int colon = plain.indexOf(": ");
    if (colon > 0 && plain.indexOf(',', colon) > 0) {
      wordings.add(plain.substring(0, colon));
    }
    return wordings.stream().distinct().toList();
  }

  private boolean agree(String one, String other, boolean shareElement) {
    List<String> left = words(one);
    List<String> right = words(other);
    Set<String> common = new LinkedHashSet<>(left);
    common.retainAll(right);
    int smaller = Math.min(new LinkedHashSet<>(left).size(), new LinkedHashSet<>(right).size());
    double share = smaller == 0 ? 0 : (double) common.size() / smaller;
    boolean enough = share >= ENOUGH && common.size() >= (shareElement ? WORDS_ABOUT_ONE_ELEMENT : WORDS_ALONE);
    boolean nothingElse = !sort(one).isEmpty() && sort(one).equals(sort(other)) && withoutMeasures(left).equals(withoutMeasures(right)) && !withoutMeasures(left).isEmpty();
    return nothingElse || one.equalsIgnoreCase(other) || enough && !differInSort(one, other) && !differInThing(left, right, common) && (share >= BEYOND_DOUBT || !replacesWord(one, other, common));
  }

  private static Set<String> withoutMeasures(List<String> words) {
    return words.stream().filter(word -> !MEASURE.matcher(word).matches()).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean differInSort(String one, String other) {
    String left = sort(one);
    String right = sort(other);
    boolean opposite = BEFORE.matcher(one).find() && AFTER.matcher(other).find() || AFTER.matcher(one).find() && BEFORE.matcher(other).find();
    return opposite || !left.isEmpty() && !right.isEmpty() && !left.equals(right);
  }

  private static String sort(String text) {
    return SORTS.entrySet().stream().filter(entry -> entry.getValue().matcher(text).find()).map(Map.Entry::getKey).findFirst().orElse("");
  }

  private boolean differInThing(List<String> left, List<String> right, Set<String> common) {
    return hasOwnThing(left, common) && hasOwnThing(right, common);
  }

  private boolean hasOwnThing(List<String> words, Set<String> common) {
    return words.stream().anyMatch(word -> !common.contains(word) && isThing.test(word));
  }

  /** Whether, in the main clause, both have words of their own at the same place between common ones. */
  private boolean replacesWord(String one, String other, Set<String> common) {
    List<List<String>> left = gaps(words(mainClause(one)), common);
    List<List<String>> right = gaps(words(mainClause(other)), common);
    for (List<String> gap : left) {
      boolean sameNeighbours = right.stream().anyMatch(candidate -> candidate.get(0).equals(gap.get(0)) || candidate.get(1).equals(gap.get(1)));
      if (sameNeighbours) {
        return true;
      }
    }
    return false;
  }

  private static String mainClause(String text) {
    String clause = SIDE_CLAUSE.split(text, 2)[0];
    return clause.isBlank() ? text : clause;
  }

  /** For each run of words that are not common: the common word before it and the one behind it. */
  private static List<List<String>> gaps(List<String> words, Set<String> common) {
    List<List<String>> gaps = new ArrayList<>();
    String before = "^";
    boolean inGap = false;
    for (String word : words) {
      if (common.contains(word)) {
        if (inGap) {
          gaps.add(List.of(before, word));
        }
        before = word;
        inGap = false;
      } else {
        inGap = true;
      }
    }
    if (inGap) {
      gaps.add(List.of(before, "$"));
    }
    return gaps;
  }

  /** Whether nothing says that two sentences ask different things: how long and how many, before and after. */
  boolean mayBeOne(String one, String other) {
    return !differInSort(one, other);
  }

  /** The words that carry what is asked, in a common form. */
  List<String> words(String text) {
    return known.computeIfAbsent(text, this::read);
  }

  private List<String> read(String text) {
    String plain = ID.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT).replaceAll("['\u2019]s\\b", "");
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty() && !weightless.contains(word)).map(Words::stem)
        .map(stem -> standards.getOrDefault(stem, stem)).toList();
  }
}
