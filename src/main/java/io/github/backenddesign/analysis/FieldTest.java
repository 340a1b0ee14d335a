package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Lexicon;
import io.github.backenddesign.language.Table;
import io.github.backenddesign.language.VerbClass;
import java.util.List;
import java.util.Set;

/**
 * Tells which phrases of a list are fields. Certain ones say yes or no, have a known kind (a quantity, a date, a name ...) or refer to an entity; any other noun is one where the sentence is sure to list fields,
 * or where at least half of the list is certain.
 */
final class FieldTest {

  private static final Set<String> NOTHING = Set.of("no", "none", "nothing", "not", "tbd");

  private static final String ANY_TEXT = "text";

  private final Lexicon lexicon;
  private final EntityIndex index;
  private final FieldKinds kinds = FieldKinds.english();
  private final Set<String> notFields;
  private final Set<String> attributes;
  private final Set<String> closed;
  private final Set<String> holders;

  FieldTest(Language language, EntityIndex index) {
    this.lexicon = language.lexicon();
    this.index = index;
    Table table = FieldWords.table();
    this.notFields = Set.copyOf(table.texts("not-fields"));
    this.attributes = Set.copyOf(table.texts("attributes"));
    this.holders = Set.copyOf(table.texts("holders"));
    this.closed = Set.copyOf(table.texts("closed"));
  }

  /** The fields among the phrases of one list. */
  List<FieldPhrase> fields(List<FieldPhrase> phrases, boolean sure) {
    long certain = phrases.stream().filter(phrase -> isCertain(phrase) && !isOnlyReference(phrase)).count();
    boolean support = sure || 2 * certain >= phrases.size();
    boolean list = sure || phrases.size() > 2;
    return phrases.stream().filter(phrase -> isCertain(phrase) && (support || !isOnlyReference(phrase)) || support && mayBeField(phrase, list)).toList();
  }

  /** A known kind of value, a yes or no, or a reference. */
  boolean isCertain(FieldPhrase phrase) {
    boolean known = !phrase.kind().isEmpty() || !kinds.of(phrase.words()).name().equals(ANY_TEXT) || attributes.contains(lexicon.inflection().singular(phrase.head())) || isReference(phrase);
    return known && !isOfScreen(phrase) && !isOnlyAct(phrase) && !isNothing(phrase);
  }

  /** Whether a closed set of words is what such a field holds, rather than a number, a date or a name. */
  boolean isClosed(FieldPhrase phrase) {
    String kind = kinds.of(phrase.words()).name();
    return phrase.kind().isEmpty() && (kind.equals("status") || closed.contains(lexicon.inflection().singular(phrase.head())));
  }

  private boolean mayBeField(FieldPhrase phrase, boolean list) {
    String head = lexicon.inflection().singular(phrase.head());
    boolean one = phrase.name().size() == 1;
    boolean empty = one && lexicon.is("abstract", head) || (one || !list || holders.contains(head)) && (lexicon.is("containers", head) || lexicon.is("screen", head) && !(list && lexicon.is("sometimes-things", head))) || lexicon.is("adjectives", head) && !(list && !one && lexicon.inflection().isPlural(phrase.name().get(phrase.name().size() - 2)));
    boolean form = head.endsWith("ing") && !list || head.endsWith("ed") && phrase.name().size() > 1 && !list || head.length() < 2;
    return !empty && !form && !isOfScreen(phrase) && (list || !isOnlyAct(phrase)) && !isNothing(phrase);
  }

  /** In a list that may be something else than fields, the name of a thing may stand for the thing itself. */
  private boolean isOnlyReference(FieldPhrase phrase) {
    return phrase.kind().isEmpty() && isReference(phrase) && kinds.of(phrase.words()).name().equals(ANY_TEXT);
  }

  private boolean isReference(FieldPhrase phrase) {
    return index.exact(phrase.words()).isPresent();
  }

  /** The size of a page, a column of a view. */
  private boolean isOfScreen(FieldPhrase phrase) {
    List<String> holder = Names.words(phrase.holder());
    return !holder.isEmpty() && lexicon.is("screen", lexicon.inflection().singular(holder.get(holder.size() - 1))) || phrase.name().size() == 1 && notFields.contains(lexicon.inflection().singular(phrase.head()));
  }

  /** "Release", "block": a bare verb without an article is something to do. */
  private boolean isOnlyAct(FieldPhrase phrase) {
    boolean bare = phrase.name().size() == 1 && !phrase.determined() && kinds.of(phrase.words()).name().equals(ANY_TEXT) && phrase.kind().isEmpty();
    return bare && !isReference(phrase) && !attributes.contains(lexicon.inflection().singular(phrase.head())) && lexicon.classOf(phrase.head()) != VerbClass.UNKNOWN;
  }

  /** Words that say there is none, and short clauses ("details come"). */
  private boolean isNothing(FieldPhrase phrase) {
    int size = phrase.name().size();
    boolean clause = size > 1 && lexicon.inflection().isPlural(phrase.name().get(size - 2)) && lexicon.classOf(phrase.head()) != VerbClass.UNKNOWN || phrase.head().equals("come");
    return clause || phrase.name().stream().anyMatch(word -> NOTHING.contains(word));
  }
}
