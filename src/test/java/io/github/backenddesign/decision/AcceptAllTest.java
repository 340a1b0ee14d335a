package io.github.backenddesign.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.answers.Answer;
import io.github.backenddesign.answers.Decisions;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.SourceLocation;
import io.github.backenddesign.product.OpenQuestion;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.ProductReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On the sample products: taking every recommendation leaves nothing open, and nothing is recommended against a stated constraint. */
class AcceptAllTest {

  private static final Path SAMPLES = Path.of("src/test/resources/samples");
  private static final int ROUNDS = 3;

  private final Catalog catalog = Catalog.standard();

  @ParameterizedTest
  @ValueSource(strings = {"conduit", "boutique", "cargo", "stories-only/EventTicket", "backlogs/school"})
  void leavesNothingOpen(String sample) throws IOException {
    Model model = Models.of(read(sample));
    Decisions answers = Decisions.NONE;
    Resolution resolution = new Decider().resolve(model, answers, catalog);
    for (int i = 0; i < ROUNDS && !resolution.isDecided(); i++) {
      answers = accept(answers, resolution);
      resolution = new Decider().resolve(model, answers, catalog);
    }
    assertThat(resolution.decisions()).filteredOn(Decision::isUnresolved).extracting(Decision::id).isEmpty();
    assertThat(resolution.problems()).isEmpty();
  }

  private static Decisions accept(Decisions answers, Resolution resolution) {
    List<Answer> all = new ArrayList<>(answers.answers());
    resolution.decisions().stream().filter(Decision::isUnresolved)
        .forEach(decision -> all.add(new Answer(decision.id(), SourceLocation.at("decisions.yaml", all.size() + 2, 3), decision.recommended(), Optional.empty(),
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of())));
    return new Decisions(Optional.empty(), all, List.of(), List.of(), Map.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"conduit", "boutique", "cargo"})
  void asksEveryQuestionOfTheDocumentsWithChoices(String sample) throws IOException {
    Product product = read(sample);
    Resolution resolution = new Decider().resolve(Models.of(product), Decisions.NONE, catalog);
    for (OpenQuestion question : product.questions()) {
      Decision decision = resolution.decisions().stream().filter(asked -> asked.refs().contains(question.id().value())).findFirst().orElseThrow();
      assertThat(decision.options().size() > 1 || decision.freeAnswer()).as(decision.id()).isTrue();
      assertThat(decision.refs()).containsAll(question.ids().stream().map(Object::toString).toList());
      assertThat(decision.options()).extracting(Option::id).doesNotHaveDuplicates();
      assertThat(decision.options()).extracting(Option::effects).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"conduit", "boutique", "cargo"})
  void staysWithinTheBudgetOfQuestions(String sample) throws IOException {
    Resolution resolution = new Decider().resolve(Models.of(read(sample)), Decisions.NONE, catalog);
    assertThat(resolution.decisions().stream().filter(decision -> decision.tier() == Decision.Tier.GATE).count()).isLessThanOrEqualTo(30);
    assertThat(resolution.decisions().stream().filter(Decision::isGroup).count()).isLessThanOrEqualTo(8);
  }

  static Product read(String sample) throws IOException {
    List<InputFile> files = new ArrayList<>();
    try (Stream<Path> paths = Files.list(SAMPLES.resolve(sample).resolve("docs"))) {
      for (Path path : paths.sorted().toList()) {
        files.add(new InputFile("docs/" + path.getFileName(), Files.readAllBytes(path)));
      }
    }
    return ProductReader.read(files, "docs").value().orElseThrow();
  }
}
