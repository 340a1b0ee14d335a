package io.github.backenddesign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.ModelBuilder;
import io.github.backenddesign.analysis.Module;
import io.github.backenddesign.analysis.ModuleCut;
import io.github.backenddesign.answers.Decisions;
import io.github.backenddesign.answers.DecisionsReader;
import io.github.backenddesign.answers.YamlText;
import io.github.backenddesign.decision.Catalog;
import io.github.backenddesign.decision.Decider;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.ProductReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Modules stay what they are when a story goes: mostly where nobody stored the cut, wholly where somebody did. */
class CutStabilityTest {

  private static final Path RESOURCES = Path.of("src/test/resources");
  /** Removing each of a hundred stories takes long; as many, spread over the backlog, tell as much. */
  private static final int REMOVALS = 9;
  private static final double MOST = .05;

  static Stream<Path> products() {
    return Stream.of("samples", "samples/stories-only", "samples/backlogs", "products").map(RESOURCES::resolve).flatMap(CutStabilityTest::folders).filter(folder -> Files.isDirectory(folder.resolve("docs")));
  }

  @ParameterizedTest
  @MethodSource("products")
  void removingAStoryMovesFewOthers(Path folder) {
    Product product = product(folder);
    ModuleCut before = model(product).cut();
    List<Double> moved = new ArrayList<>();
    for (ElementId gone : removed(product)) {
      ModuleCut after = model(without(product, gone)).cut();
      moved.add((double) moved(before, after, gone) / (product.stories().size() - 1));
    }

    assertThat(moved.stream().mapToDouble(Double::doubleValue).average().orElseThrow()).as("share of stories that move, by story removed: %s", moved).isLessThanOrEqualTo(MOST);
  }

  @ParameterizedTest
  @MethodSource("products")
  void removingAStoryMovesNoOtherWhereTheCutIsStored(Path folder) {
    Product product = product(folder);
    Model model = model(product);
    ModuleCut before = model.cut();
    Decisions stored = stored(before.id(), new Decider().resolve(model, Decisions.NONE, Catalog.standard()).bookkeeping().cuts().get(before.id()));
    for (ElementId gone : removed(product).subList(0, 3)) {
      ModuleCut after = new Decider().resolve(model(without(product, gone)), stored, Catalog.standard()).model().cut();
      before.modules().forEach(module -> module.stories().stream().filter(story -> !story.equals(gone))
          .forEach(story -> assertThat(home(after, story)).as("%s without %s", story, gone).isEqualTo(module.id())));
    }
  }

  /** The answer that {@code decide} writes: what each module is recognised by. */
  private static Decisions stored(String cut, Map<String, List<String>> modules) {
    StringBuilder yaml = new StringBuilder("catalog: '1'\ndecisions:\n  core-logic-boundaries:\n    answer: " + cut + "\n    cut:\n");
    modules.forEach((module, anchors) -> yaml.append("      ").append(YamlText.value(module)).append(": ").append(anchors.stream().map(YamlText::value).toList()).append('\n'));
    return DecisionsReader.read(new InputFile("decisions.yaml", yaml.toString().getBytes(StandardCharsets.UTF_8))).value().orElseThrow();
  }

  private static String home(ModuleCut cut, ElementId story) {
    return cut.modules().stream().filter(module -> module.stories().contains(story)).map(Module::id).findFirst().orElse("none");
  }

  /** How many stories are not in the module that most of their former neighbours are in. */
  private static long moved(ModuleCut before, ModuleCut after, ElementId gone) {
    long moved = 0;
    for (Module old : before.modules()) {
      List<ElementId> stayed = old.stories().stream().filter(story -> !story.equals(gone)).toList();
      List<Long> together = after.modules().stream().map(module -> module.stories().stream().filter(stayed::contains).count()).toList();
      moved += stayed.size() - Collections.max(together);
    }
    return moved;
  }

  private static List<ElementId> removed(Product product) {
    int step = Math.max(1, product.stories().size() / REMOVALS);
    List<ElementId> removed = new ArrayList<>();
    for (int i = 0; i < product.stories().size(); i += step) {
      removed.add(product.stories().get(i).id());
    }
    return removed;
  }

  private static Model model(Product product) {
    return new ModelBuilder().build(product, List.of()).value().orElseThrow();
  }

  private static Product product(Path folder) {
    return ProductReader.read(SampleRun.documents(folder.resolve("docs")), "docs").value().orElseThrow();
  }

  private static Product without(Product all, ElementId gone) {
    return new Product(all.name(), all.summary(), all.artifacts(), all.personas(), all.epics(), all.stories().stream().filter(story -> !story.id().equals(gone)).toList(), all.requirements(), all.components(), all.interfaces(),
        all.dataFlows(), all.userFlows(), all.accessRules(), all.entities(), all.nfrResponses(), all.externalSystems(), all.scope(), all.questions(), all.expectations(), all.conflicts(), all.missing(), all.unread());
  }

  private static Stream<Path> folders(Path parent) {
    try (Stream<Path> folders = Files.list(parent)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
