package io.github.backenddesign.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.analysis.CriterionClass;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationId;
import io.github.backenddesign.analysis.Products;
import io.github.backenddesign.analysis.Rule;
import io.github.backenddesign.document.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What anybody may see of a thing that others see whole. */
class PublicViewsTest {

  private final Model model = Products.model(Products.stories("As a vet, I want to register an animal with a name, a species, a chip number, a birth date, a vaccination date and a home address.", "As a vet, I want to read an animal."));
  private final Operation whole = model.operation("animal.read").orElseThrow();

  @Test
  void holdWhatTheDocumentsLetAnybodySee() {
    assertThat(views("The finder sees name and species.")).containsExactly(Map.entry("PublicAnimal", List.of("name", "species", "chipNumber")));
  }

  @Test
  void takeTheLastWordForAFieldWhereOnlyOneEndsSo() {
    assertThat(views("The finder sees the address.").get("PublicAnimal")).containsExactly("chipNumber", "homeAddress");
    assertThat(views("The finder sees the date.").get("PublicAnimal")).containsExactly("chipNumber");
    assertThat(description("The finder sees the date.")).isEqualTo("What anybody sees of an animal: only what the documents name for it; TBD: which of birthDate, vaccinationDate is meant");
  }

  @Test
  void leaveOutWhatIsNotToBeShown() {
    assertThat(views("The finder sees the name.", "No home address is shown.", "The species is not shown.").get("PublicAnimal")).containsExactly("name", "chipNumber");
  }

  @Test
  void areNotNeededWhereEverybodySeesTheSame() {
    assertThat(new PublicViews(model).of(whole)).isEmpty();
    assertThat(new PublicViews(model).of(whole.permittedTo(List.of("vet", "anonymous"), ""))).as("nobody sees more").isEmpty();
  }

  private Map<String, List<String>> views(String... rules) {
    Map<String, List<String>> views = new TreeMap<>();
    shapes(rules).stream().filter(schema -> schema.name().startsWith("Public")).forEach(schema -> views.put(schema.name(), schema.fields().stream().map(ApiDesign.FieldDesign::name).collect(Collectors.toList())));
    return views;
  }

  private String description(String rule) {
    return shapes(rule).stream().filter(schema -> schema.name().equals("PublicAnimal")).findFirst().orElseThrow().description();
  }

  private List<ApiDesign.SchemaDesign> shapes(String... texts) {
    Operation found = whole.renamed(new OperationId("animal", "find")).permittedTo(List.of("anonymous"), "");
    List<Rule> rules = new ArrayList<>(model.rules());
    for (String text : texts) {
      String id = "R-" + rules.size();
      rules.add(new Rule(id, text, "US-003", "", CriterionClass.RESPONSE_FIELD, List.of("animal.find"), SourceLocation.at("docs/story-map.json", 1, 1)));
      found = found.withRule(id);
    }
    List<Operation> operations = new ArrayList<>(model.operations().stream().filter(operation -> !operation.equals(whole)).toList());
    operations.add(whole.permittedTo(List.of("vet"), ""));
    operations.add(found);
    Model both = model.withOperations(operations).withRules(rules);
    return new Schemas(both, Choosing.settings(both), false).all();
  }
}
