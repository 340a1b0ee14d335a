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

/** Finds the things whose data a document lists: "a lesson has a room and a weekday" makes a thing of the lesson. */
final class DescribedThings {

  private final Language language;
  private final DataStatements statements;
  private final FieldTest test;
  private final Set<String> occurrences;
  private final Map<String, Evidence> found = new LinkedHashMap<>();

  DescribedThings(Language language, DataStatements statements) {
    this.language = language;
    this.statements = statements;
    this.test = new FieldTest(language, new EntityIndex(language));
    this.occurrences = Set.copyOf(Table.of(DescribedThings.class, "en/field-words.yaml").texts("occurrences"));
  }

  /** The noun phrases of such things with the sentence that lists their data. */
  Map<String, Evidence> find(Product product) {
    for (Requirement requirement : product.requirements()) {
      if (requirement.kind() == Requirement.Kind.FUNCTIONAL) {
        read(requirement.statement(), requirement.id().value());
        requirement.criteria().forEach(criterion -> read(criterion, requirement.id().value()));
      }
    }
    for (Story story : product.stories()) {
      story.criteria().forEach(criterion -> read(criterion, story.id().value()));
    }
    return found;
  }

  private void read(Passage words, String element) {
    for (DataStatement statement : statements.in(words.text())) {
      if (statement.makesThing() && listsData(statement)) {
        subject(statement).ifPresent(phrase -> found.putIfAbsent(phrase, new Evidence("entity.described", words.text(), element, words.at())));
      }
    }
  }

  /** At least two fields, one of them of a known kind; what is only shown has to be shown of each. */
  private boolean listsData(DataStatement statement) {
    boolean known = statement.gives() == DataStatement.Gives.REFERS || statement.fields().stream().anyMatch(test::isCertain);
    boolean shown = statement.gives() == DataStatement.Gives.SHOWN;
    return known && (!shown || statement.owner().toLowerCase(Locale.ROOT).matches("(?:each|every) .*"));
  }

  private Optional<String> subject(DataStatement statement) {
    List<NounPhrase> phrases = language.clauses().phrases(statement.owner());
    boolean clause = statement.gives() == DataStatement.Gives.GIVEN;
    if (phrases.isEmpty() || phrases.size() > 1 && !clause) {
      return Optional.empty();
    }
    NounPhrase phrase = phrases.get(phrases.size() - 1);
    Optional<NounPhrase> thing = occurrences.contains(phrase.head()) ? phrase.of() : Optional.of(phrase);
    return thing.map(NounPhrase::compound);
  }
}
