package io.github.backenddesign.analysis;

import io.github.backenddesign.language.NounPhrase;
import io.github.backenddesign.language.Table;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Requirement;
import io.github.backenddesign.product.Story;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the things whose data a document lists: "a lesson has a room and a weekday" makes a thing of the lesson. */
final class DescribedThings {

  private static final Pattern ARTICLE = Pattern.compile("(?i)\\b(?:an?|the|each|every) ");

  private final Language language;
  private final DataStatements statements;
  private final FieldTest test;
  private final Set<String> occurrences;
  private final Set<String> messages;
  private final Set<String> kindsOf;
  private final Set<String> acts;
  private final Map<String, Evidence> found = new LinkedHashMap<>();

  DescribedThings(Language language, DataStatements statements) {
    this.language = language;
    this.statements = statements;
    this.test = new FieldTest(language, new EntityIndex(language));
    Table words = FieldWords.table();
    this.occurrences = Set.copyOf(words.texts("occurrences"));
    this.acts = words.map("acts").keySet();
    this.kindsOf = Set.copyOf(words.texts("kinds-of"));
    this.messages = Set.copyOf(words.texts("messages"));
  }

  /** The noun phrases of such things with the sentence that lists their data. */
  Map<String, Evidence> find(Product product) {
    for (Requirement requirement : product.requirements()) {
      if (requirement.kind() == Requirement.Kind.FUNCTIONAL) {
        read(requirement.statement(), requirement.id().value(), true);
        requirement.criteria().forEach(criterion -> read(criterion, requirement.id().value(), false));
      }
    }
    for (Story story : product.stories()) {
      story.criteria().forEach(criterion -> read(criterion, story.id().value(), false));
    }
    return found;
  }

  private void read(Passage words, String element, boolean requirement) {
    for (DataStatement statement : statements.in(words.text())) {
      if (statement.makesThing() && listsData(statement, requirement) && (requirement || isSubject(statement, element))) {
        subject(statement).ifPresent(phrase -> found.putIfAbsent(phrase, new Evidence("entity.described", words.text(), element, words.at())));
      }
    }
  }

  /** In a criterion only what a sentence is about is described, not what a clause before the list names. */
  private boolean isSubject(DataStatement statement, String element) {
    return (statement.sure() || element.startsWith("FR")) && statement.gives() != DataStatement.Gives.GIVEN && language.clauses().phrases(statement.owner()).size() == 1;
  }

  /** At least two fields, one of them of a known kind; what is only shown has to be shown of each. */
  private boolean listsData(DataStatement statement, boolean requirement) {
    boolean known = statement.gives() == DataStatement.Gives.REFERS || statement.fields().stream().anyMatch(test::isCertain);
    boolean shown = statement.gives() == DataStatement.Gives.SHOWN;
    long certain = statement.fields().stream().filter(test::isCertain).count();
    boolean enough = statement.sure() || statement.gives() != DataStatement.Gives.DESCRIBED || statement.fields().size() > 2 && 2 * certain >= statement.fields().size();
    return known && enough && (!shown || statement.owner().toLowerCase(Locale.ROOT).matches("(?:each|every) .*" + (requirement ? "|(?:an?|the) .*" : "")));
  }

  /** The subject of the sentence, or what a clause before the list names last. */
  private Optional<String> subject(DataStatement statement) {
    List<NounPhrase> phrases = language.clauses().phrases(statement.owner());
    if (phrases.isEmpty()) {
      return Optional.empty();
    }
    NounPhrase first = phrases.get(0);
    NounPhrase last = phrases.get(phrases.size() - 1);
    boolean change = phrases.size() == 2 && first.modifiers().isEmpty() && language.lexicon().is("abstract", first.head());
    if (change && statement.owner().matches("(?i).*\\b" + first.head() + "s? (?:to|of|in) .*")) {
      return Optional.of(last.compound() + " " + first.head());
    }
    boolean bare = last.modifiers().isEmpty();
    boolean actOn = bare && last.of().isPresent() && phrases.size() == 1 && (language.lexicon().verbOf(last.head()).isPresent() || acts.contains(last.head()));
    if (actOn) {
      return last.of().map(this::name);
    }
    boolean act = bare && last.head().endsWith("ing") && !last.plural() && !ARTICLE.matcher(statement.owner()).find();
    if (act) {
      return Optional.empty();
    }
    return ((occurrences.contains(last.head()) || language.lexicon().is("screen", last.head()) && !isMade(statement)) && bare ? last.of() : Optional.of(last)).map(this::name).filter(phrase -> !messages.contains(phrase));
  }

  /** A form that consists of something is no form on a screen. */
  private static boolean isMade(DataStatement statement) {
    return statement.gives() != DataStatement.Gives.SHOWN;
  }

  /** "Room type" is another thing than the room. */
  private String name(NounPhrase phrase) {
    String end = phrase.words().isEmpty() ? "" : language.inflection().singular(phrase.words().get(phrase.words().size() - 1));
    return kindsOf.contains(end) && !end.equals(phrase.head()) ? phrase.compound() + " " + end : phrase.compound();
  }
}
