package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Table;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Requirement;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns acceptance criteria into rules, word for word, classed by the cues of {@code en/criteria.yaml}. */
final class CriteriaReader {

  private record Cue(CriterionClass type, Pattern pattern, Optional<Pattern> not) {

    boolean fits(String text) {
      return pattern.matcher(text).find() && not.filter(against -> against.matcher(text).find()).isEmpty();
    }
  }

  private final List<Cue> cues = new ArrayList<>();

  CriteriaReader() {
    Table table = Table.of(CriteriaReader.class, "en/criteria.yaml");
    CueWords words = new CueWords(table);
    for (Map<String, Object> row : table.rows("classes")) {
      cues.add(new Cue(CriterionClass.valueOf(String.valueOf(row.get("class"))), words.pattern(row.get("pattern")), Optional.ofNullable(row.get("not")).map(words::pattern)));
    }
  }

  /** Reads criteria in an unknown language: each is a server rule, unless it says in so many letters that it is to be decided. */
  static CriteriaReader ofNoLanguage() {
    CriteriaReader reader = new CriteriaReader();
    reader.cues.removeIf(cue -> cue.type() != CriterionClass.TBD);
    return reader;
  }

  /** The rules of all stories and functional requirements, at the operations that serve them. */
  List<Rule> read(Product product, List<Operation> operations) {
    List<Rule> rules = new ArrayList<>();
    Lookup<ElementId, Operation> serving = Lookup.of(operations, Operation::stories);
    Lookup<ElementId, Story> asking = Lookup.of(product.stories(), Story::requirements);
    for (Story story : product.stories()) {
      add(rules, story.id(), story.criteria(), ids(serving.get(story.id())));
    }
    for (Requirement requirement : product.requirements()) {
      if (requirement.kind() == Requirement.Kind.FUNCTIONAL) {
        List<ElementId> stories = asking.get(requirement.id()).stream().map(Story::id).toList();
        List<Operation> serve = serving.any(stories).stream().filter(operation -> operation.requirements().contains(requirement.id())).toList();
        add(rules, requirement.id(), requirement.criteria(), ids(serve));
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
    String plain = text.replace('\u2019', '\'');
    return cues.stream().filter(cue -> cue.fits(plain)).map(Cue::type).findFirst().orElse(CriterionClass.SERVER_RULE);
  }

  private static List<String> ids(List<Operation> operations) {
    return operations.stream().map(operation -> operation.id().toString()).toList();
  }
}
