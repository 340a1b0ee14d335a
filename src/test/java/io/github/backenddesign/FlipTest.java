package io.github.backenddesign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.ModelBuilder;
import io.github.backenddesign.answers.Answer;
import io.github.backenddesign.answers.Decisions;
import io.github.backenddesign.decision.Catalog;
import io.github.backenddesign.decision.Decider;
import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.decision.Option;
import io.github.backenddesign.decision.Resolution;
import io.github.backenddesign.design.Design;
import io.github.backenddesign.design.Designer;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.SourceLocation;
import io.github.backenddesign.output.Packet;
import io.github.backenddesign.output.PacketTree;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.ProductReader;
import io.github.backenddesign.sync.SyncRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer has an effect: another option of a required question changes the packet outside its decisions, and more than the line of its rule where a section of the design shows it. Writes what changes to {@code target/flips}. */
class FlipTest {

  private static final Path SAMPLES = Path.of("src/test/resources/samples");
  private static final Path REPORTS = Path.of("target/flips");
  private static final int ROUNDS = 4;
  private static final Decider DECIDER = new Decider();
  private static final Catalog CATALOG = Catalog.standard();
  private static final String EXISTING = "existing";

  @ParameterizedTest
  @ValueSource(strings = {"conduit", "boutique", "cargo"})
  void everyOtherOptionChangesTheDesign(String sample) throws IOException {
    Product product = read(sample);
    Model model = new ModelBuilder().build(product, List.of()).value().orElseThrow();
    Decisions accepted = acceptAll(model);
    Map<String, Object> chosen = design(model, product, accepted);
    List<String> report = new ArrayList<>();
    List<String> without = new ArrayList<>();
    for (Decision decision : resolve(model, accepted).decisions()) {
      for (String other : others(decision)) {
        List<String> changes = new ArrayList<>();
        differences("", chosen, design(model, product, with(accepted, decision.id(), other)), changes);
        report.add(decision.id() + ":" + other + " changes " + changes.size() + ": " + String.join(" | ", changes.subList(0, Math.min(4, changes.size()))));
        if (changes.isEmpty() || setsSomething(decision, other) && changes.stream().allMatch(FlipTest::isRuleLine)) {
          without.add(decision.id() + ":" + other);
        }
      }
    }
    Files.createDirectories(REPORTS);
    Files.write(REPORTS.resolve(sample + ".txt"), report);
    assertThat(without).isEmpty();
    assertThat(report).hasSizeGreaterThan(30);
  }

  /** The chosen or the other option gives a section of the design a value; answers of documents that only attach words to operations do not. */
  private static boolean setsSomething(Decision decision, String other) {
    String chosen = decision.answer().flatMap(Decision.ChosenAnswer::option).orElse("");
    return decision.options().stream().filter(option -> option.id().equals(chosen) || option.id().equals(other)).flatMap(option -> option.effects().stream()).anyMatch(effect -> !(effect instanceof Effect.AttachRule));
  }

  private static boolean isRuleLine(String path) {
    return path.startsWith("rules");
  }

  private static List<String> others(Decision decision) {
    if (!decision.required() || decision.isGroup()) {
      return List.of();
    }
    return decision.options().stream().map(Option::id).filter(id -> !decision.answer().flatMap(Decision.ChosenAnswer::option).equals(Optional.of(id))).toList();
  }

  private static Resolution resolve(Model model, Decisions answers) {
    return DECIDER.resolve(model, answers, CATALOG);
  }

  private static Decisions acceptAll(Model model) {
    Decisions answers = Decisions.NONE;
    for (int i = 0; i < ROUNDS; i++) {
      for (Decision decision : resolve(model, answers).decisions()) {
        if (decision.isUnresolved()) {
          answers = with(answers, decision.id(), decision.recommended().orElseThrow());
        }
      }
    }
    return answers;
  }

  private static Decisions with(Decisions answers, String id, String option) {
    List<Answer> all = new ArrayList<>(answers.answers().stream().filter(answer -> !answer.questionId().equals(id)).toList());
    all.add(new Answer(id, SourceLocation.at("decisions.yaml", 2, 3), Optional.of(option), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
        option.equals(EXISTING) ? Optional.of("docs/published.openapi.yaml") : Optional.empty(), Map.of()));
    return new Decisions(Optional.empty(), all, List.of(), List.of(), Map.of());
  }

  /** The packet without its decisions, and without what only says which of them are open. */
  private static Map<String, Object> design(Model model, Product product, Decisions answers) {
    Resolution resolution = resolve(model, answers);
    Design design = new Designer().design(resolution);
    Map<String, Object> tree = new PacketTree().of(new Packet("1", product.artifacts(), resolution.decisions(), design, new SyncRecords(List.of(), List.of())));
    List.of("meta", "decisions", "tbd", "sync", "traceability").forEach(tree::remove);
    return tree;
  }

  private static void differences(String path, Object one, Object other, List<String> found) {
    if (one instanceof Map<?, ?> left && other instanceof Map<?, ?> right) {
      Stream.concat(left.keySet().stream(), right.keySet().stream()).distinct()
          .forEach(key -> differences(path.isEmpty() ? key.toString() : path + "." + key, left.get(key), right.get(key), found));
    } else if (one instanceof List<?> left && other instanceof List<?> right && left.size() == right.size()) {
      for (int i = 0; i < left.size(); i++) {
        differences(path + "[" + i + "]", left.get(i), right.get(i), found);
      }
    } else if (!Objects.equals(one, other)) {
      found.add(path);
    }
  }

  private static Product read(String sample) throws IOException {
    List<InputFile> files = new ArrayList<>();
    try (Stream<Path> paths = Files.list(SAMPLES.resolve(sample).resolve("docs"))) {
      for (Path path : paths.sorted().toList()) {
        files.add(new InputFile("docs/" + path.getFileName(), Files.readAllBytes(path)));
      }
    }
    return ProductReader.read(files, "docs").value().orElseThrow();
  }
}
