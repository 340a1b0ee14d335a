package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Clause;
import io.github.backenddesign.language.Letters;
import io.github.backenddesign.language.NounPhrase;
import io.github.backenddesign.language.SentencePattern;
import io.github.backenddesign.language.Table;
import io.github.backenddesign.language.VerbClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sentences that say what a thing is made of; their forms are in {@code en/data-statements.yaml}. */
final class DataStatements {

  private record Form(DataStatement.Gives gives, boolean makesThing, boolean sure, int fewest, boolean whole, SentencePattern pattern) {
  }

  private static final String WORD = "(?!(?:is|are|was|were|be|been|can|may|must|shall|will|should|which|that|who|whose|when|with|by|and|or|if|an?|the|of|we|i|it|they)\\b)[\\p{L}\\p{N}][\\p{L}\\p{N}'\u2019/-]*";
  private static final String PHRASE = "(?<![\\p{L}\\p{N}'])(?:(?:an?|the|each|every|all|any|one|its|their)\\s)?" + WORD + "(?: " + WORD + "){0,4}?(?: (?:of|to|in) (?:(?:an?|the|each)\\s)?" + WORD + "(?: (?:of|to|in|on) (?:(?:an?|the|each)\\s)" + WORD + ")?)?";
  private static final Pattern LEAD_IN = FieldSentences.of("markers", "lead-in");
  private static final Pattern OF_EACH = FieldSentences.of("markers", "of-each");
  private static final Pattern WITH_EACH = FieldSentences.of("markers", "with-each");
  private static final Pattern MODAL = FieldSentences.of("markers", "modal");
  private static final Pattern SHOWN_SO = FieldSentences.of("markers", "shown-so");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}\"'(])|\\s*;\\s+|\\R+");
  private static final Pattern QUOTED = Pattern.compile("(?<![\\p{L}\\p{N}])['\u2018\"\u201c][^'\u2019\"\u201d]{2,60}['\u2019\"\u201d](?![\\p{L}\\p{N}])");
  private static final Pattern SHALL_BE = Pattern.compile("\\bshall (?:also |always )?be (?!(?:there|given|present|filled|entered|stated|provided|able)\\b)");
  private static final Pattern SHALL = Pattern.compile("\\bshall (?:also |always )?(?!be\\b|not\\b|only\\b)(\\p{Ll}+)");
  private static final Pattern SIBILANT = Pattern.compile("(?:s|x|z|ch|sh)$");
  private static final Pattern PRONOUN = Pattern.compile("^(?:It|They|Each) (?=(?!of\\b)[a-z])");
  private static final Pattern IN_PARENTHESES = Pattern.compile("\\([^()]+,[^()]+\\)");

  private static final Set<VerbClass> SEEING = Set.of(VerbClass.READ, VerbClass.LIST, VerbClass.SEARCH);

  private final Set<String> parts = Set.copyOf(FieldWords.table().texts("parts"));
  private final List<Form> forms = new ArrayList<>();
  private final Form parenthesised;
  private final Language language;
  private final FieldPhrases phrases;
  private final Map<String, List<DataStatement>> read = new HashMap<>();

  DataStatements(Language language) {
    this.language = language;
    phrases = new FieldPhrases(language);
    Table table = Table.of(DataStatements.class, "en/data-statements.yaml");
    Map<String, Object> verbs = table.map("verbs");
    table.rows("forms").forEach(row -> forms.add(form(row, verbs)));
    parenthesised = forms.remove(forms.size() - 1);
  }

  private static Form form(Map<String, Object> row, Map<String, Object> verbs) {
    String pattern = String.valueOf(row.get("pattern")).replace("{NP}", PHRASE).replace("{OWNER}", PHRASE);
    for (Map.Entry<String, Object> verb : verbs.entrySet()) {
      pattern = pattern.replace("{" + verb.getKey() + "}", String.join("|", ((List<?>) verb.getValue()).stream().map(String::valueOf).toList()));
    }
    DataStatement.Gives gives = DataStatement.Gives.valueOf(String.valueOf(row.get("gives")).toUpperCase(Locale.ROOT));
    return new Form(gives, Boolean.TRUE.equals(row.get("make")), !Boolean.FALSE.equals(row.get("sure")), Integer.parseInt(String.valueOf(row.getOrDefault("fewest", 2))), Boolean.TRUE.equals(row.get("whole")), SentencePattern.of(pattern, Pattern.CASE_INSENSITIVE));
  }

  /** The statements of a text in its order. */
  List<DataStatement> in(String text) {
    return read.computeIfAbsent(text, this::read);
  }

  /** The fields of a bare list ("title, description and tags"). */
  List<FieldPhrase> list(String list) {
    return phrases.read(list);
  }

  private List<DataStatement> read(String text) {
    List<DataStatement> found = new ArrayList<>();
    String subject = "";
    for (String sentence : SENTENCE_END.split(told(text))) {
      String named = subject.isEmpty() ? sentence : PRONOUN.matcher(sentence).replaceFirst("The " + Matcher.quoteReplacement(subject) + " ");
      subject = language.clauses().phrases(named).stream().findFirst().map(NounPhrase::compound).orElse("");
      String plain = LEAD_IN.matcher(QUOTED.matcher(named).replaceAll("")).replaceFirst("").replaceFirst("[.!?]\\s*$", "").strip();
      Letters letters = Letters.of(plain);
      readSentence(letters, found);
      if (IN_PARENTHESES.matcher(plain).find()) {
        statement(parenthesised, letters, found);
      }
    }
    return List.copyOf(found);
  }

  /** Requirements tell facts with "shall": "an order shall state" is "an order states", "shall be kept" is "are kept". */
  private static String told(String text) {
    return SHALL.matcher(SHALL_BE.matcher(text).replaceAll("are ")).replaceAll(match -> match.group(1).equalsIgnoreCase("have") ? "has" : match.group(1) + (SIBILANT.matcher(match.group(1)).find() ? "es" : "s"));
  }

  /** The first form that fits counts; what stands behind the list is read again, on the same subject. */
  private void readSentence(Letters sentence, List<DataStatement> found) {
    for (Form form : forms) {
      Optional<Matcher> matcher = statement(form, sentence, found);
      if (matcher.isPresent()) {
        String rest = phrases.behind(matcher.get().group("items"));
        if (!rest.isEmpty()) {
          readSentence(Letters.of(matcher.get().group("owner") + " " + rest), found);
        }
        return;
      }
    }
  }

  private Optional<Matcher> statement(Form form, Letters sentence, List<DataStatement> found) {
    return form.pattern().find(sentence).filter(matcher -> {
      String owner = matcher.group("owner").strip();
      return add(form, gives(form, owner), owner, matcher.group("items"), found);
    });
  }

  /** "Picture, name and price of every line and the total": the first are those of the line. */
  private boolean add(Form form, DataStatement.Gives gives, String owner, String items, List<DataStatement> found) {
    Optional<Matcher> each = ofEach(items);
    if (each.isPresent() && add(form, gives, language.inflection().singular(each.get().group("each")), each.get().group("items"), found)) {
      List<FieldPhrase> others = phrases.read(each.get().group("rest") == null ? "" : each.get().group("rest"));
      others.stream().findAny().ifPresent(any -> found.add(new DataStatement(owner, others, gives, form.sure(), false)));
      return true;
    }
    List<FieldPhrase> fields = form.whole() ? phrases.readWhole(items) : phrases.read(items);
    return fields.size() >= form.fewest() && found.add(new DataStatement(owner, fields, gives, form.sure(), form.makesThing()));
  }

  /** A list inside the list: that of each line, or of "lines with a quantity and a price" where lines are parts of another thing. */
  private Optional<Matcher> ofEach(String items) {
    Matcher behind = OF_EACH.matcher(items);
    Matcher before = WITH_EACH.matcher(items);
    if (behind.matches()) {
      return Optional.of(behind);
    }
    return before.matches() && parts.contains(language.inflection().singular(before.group("each").toLowerCase(Locale.ROOT))) ? Optional.of(before) : Optional.empty();
  }

  /** Whoever reviews something with its price sees the price and does not give it. */
  private DataStatement.Gives gives(Form form, String owner) {
    boolean told = form.gives() == DataStatement.Gives.GIVEN || form.gives() == DataStatement.Gives.DESCRIBED;
    boolean seen = told && !form.sure() && language.clauses().read(MODAL.matcher(owner).replaceFirst("")).stream().findFirst().filter(clause -> !clause.verb().isEmpty()).map(Clause::type).filter(SEEING::contains).isPresent();
    seen |= told && !form.sure() && SHOWN_SO.matcher(owner).find();
    return seen ? DataStatement.Gives.SHOWN : form.gives();
  }
}
