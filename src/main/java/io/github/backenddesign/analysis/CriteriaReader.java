package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Table;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Requirement;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns acceptance criteria into rules, word for word, classed by the cues of {@code en/criteria.yaml}. */
final class CriteriaReader {

  private final Map<CriterionClass, Pattern> cues = new LinkedHashMap<>();

  CriteriaReader() {
    for (Map<String, Object> row : Table.of(CriteriaReader.class, "en/criteria.yaml").rows("classes")) {
      cues.put(CriterionClass.valueOf(String.valueOf(row.get("class"))), Pattern.compile(String.valueOf(row.get("pattern")), Pattern.CASE_INSENSITIVE));
    }
  }

  private CriteriaReader(List<CriterionClass> kept) {
    this();
    cues.keySet().retainAll(kept);
  }

  /** Reads criteria in an unknown language: each is a server rule, unless it says in so many letters that it is to be decided. */
  static CriteriaReader ofNoLanguage() {
    return new CriteriaReader(List.of(CriterionClass.TBD));
  }

  /** The rules of all stories and functional requirements, at the operations that serve them. */
  List<Rule> read(Product product, List<Operation> operations) {
    List<Rule> rules = new ArrayList<>();
    for (Story story : product.stories()) {
      add(rules, story.id(), story.criteria(), operationsOf(operations, story.id(), List.of()));
    }
    for (Requirement requirement : product.requirements()) {
      if (requirement.kind() == Requirement.Kind.FUNCTIONAL) {
        List<ElementId> stories = product.stories().stream().filter(story -> story.requirements().contains(requirement.id())).map(Story::id).toList();
        add(rules, requirement.id(), requirement.criteria(), operationsOf(operations, requirement.id(), stories));
      }
    }
    return rules;
  }

  /** Rules are numbered within their owner, so that a story more renames none of the others. */
  private void add(List<Rule> rules, ElementId owner, List<Passage> criteria, List<String> operationIds) {
    int number = 0;
    for (Passage criterion : criteria) {
      CriterionClass type = classOf(criterion.text());
      boolean binds = type == CriterionClass.SERVER_RULE || type == CriterionClass.RESPONSE_FIELD || type == CriterionClass.TBD;
      rules.add(new Rule("R-" + owner.value() + "-" + ++number, criterion.text(), owner.value(), "", type, binds ? operationIds : List.of(), criterion.at()));
    }
  }

  /** The class of a criterion by its words. */
  CriterionClass classOf(String text) {
    return cues.entrySet().stream().filter(cue -> cue.getValue().matcher(text).find()).map(Map.Entry::getKey).findFirst().orElse(CriterionClass.SERVER_RULE);
  }

  private static List<String> operationsOf(List<Operation> operations, ElementId owner, List<ElementId> stories) {
    return operations.stream()
        .filter(operation -> operation.stories().contains(owner) || operation.requirements().contains(owner) && operation.stories().stream().anyMatch(stories::contains))
        .map(operation -> operation.id().toString()).toList();
  }
}
