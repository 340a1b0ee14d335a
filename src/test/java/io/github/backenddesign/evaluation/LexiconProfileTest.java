package io.github.backenddesign.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.SampleRun;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.ProductReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Takes each entry out of its table in turn and looks whose figures move. An entry that moves those of one product alone may have been made for that product. Runs in the Maven profile {@code lexicon-profile} only:
 * {@code -Dlexicon.files=kinds,verbs} takes some tables, {@code -Dlexicon.every=10} each tenth entry.
 */
@Tag("lexicon-profile")
class LexiconProfileTest {

  private static final Path RESOURCES = Path.of("src/main/resources/io/github/backenddesign");
  private static final List<String> FILES = List.of("language/en/verbs", "language/en/nominal-verbs", "language/en/senses", "language/en/phrases", "language/en/synonyms", "language/en/irregular", "analysis/en/kinds", "analysis/en/criteria",
      "analysis/en/personas", "analysis/en/components", "analysis/en/data-statements", "analysis/en/field-words", "analysis/en/fields");
  private static final double MOVED = .03;
  private static final double MOST = 1.0 / 20;

  /** A product with its key and what is measured when nothing is taken out. */
  private record Case(String name, Path folder, Product product, List<String> vocabulary, String model, Map<String, Double> figures) {
  }

  /** An entry whose removal moves figures of these products. */
  private record Moved(LexiconEntry entry, Map<String, String> products) {
  }

  /** Tables that classes keep in constants: those have to be loaded anew. */
  private static final Set<String> CONSTANTS = Set.of("analysis/en/fields.yaml");

  private final ThreadLocal<TablesLoader> tablesOfThread = ThreadLocal.withInitial(TablesLoader::new);
  private final List<Case> cases = new ArrayList<>();

  @Test
  void fewEntriesServeOneProductAlone() throws InterruptedException, ExecutionException, IOException {
    Set<String> wanted = Set.of(System.getProperty("lexicon.files", "").split(","));
    int every = Integer.getInteger("lexicon.every", 1);
    folders().forEach(folder -> cases.add(measured(folder)));
    List<LexiconEntry> all = FILES.stream().filter(file -> wanted.contains("") || wanted.contains(file.substring(file.lastIndexOf('/') + 1))).flatMap(file -> LexiconEntries.of(file + ".yaml", text(RESOURCES.resolve(file + ".yaml"))).stream()).toList();
    List<LexiconEntry> taken = new ArrayList<>();
    for (int i = 0; i < all.size(); i += every) {
      taken.add(all.get(i));
    }
    System.out.println(taken.size() + " of " + all.size() + " entries, " + taken.stream().mapToLong(entry -> cases.stream().filter(each -> entry.mayOccurIn(each.vocabulary())).count()).sum() + " models of " + cases.size() + " products");
    List<Moved> moved = moved(taken);
    String report = report(taken, moved);
    Files.writeString(Path.of("target/lexicon-profile.md"), report);
    System.out.println(report);

    List<Moved> alone = moved.stream().filter(each -> each.products().size() == 1).toList();
    assertThat(alone).allSatisfy(each -> assertThat(each.entry().source()).as("source of %s", each.entry()).isNotBlank());
    assertThat((double) alone.size() / taken.size()).as("share of entries that move one product alone").isLessThanOrEqualTo(MOST);
  }

  private List<Moved> moved(List<LexiconEntry> entries) throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Moved>> tasks = entries.stream().map(entry -> (Callable<Moved>) () -> without(entry)).toList();
      List<Moved> moved = new ArrayList<>();
      for (Future<Moved> result : threads.invokeAll(tasks)) {
        moved.add(result.get());
      }
      return moved.stream().filter(each -> !each.products().isEmpty()).toList();
    } finally {
      threads.shutdownNow();
    }
  }

  private Moved without(LexiconEntry entry) {
    Map<String, String> products = new LinkedHashMap<>();
    List<Case> touched = cases.stream().filter(each -> entry.mayOccurIn(each.vocabulary())).toList();
    if (!touched.isEmpty()) {
      TablesLoader tables = CONSTANTS.contains(entry.file()) ? new TablesLoader() : tablesOfThread.get();
      List<String> models = tables.with(entry.file(), entry.tableWithout().get()).models(touched.stream().map(Case::product).toList());
      for (int i = 0; i < models.size(); i++) {
        Case each = touched.get(i);
        difference(each, models.get(i)).ifPresent(figures -> products.put(each.name(), figures));
      }
    }
    return new Moved(entry, products);
  }

  /** The figures of a product that moved, with by how much. */
  private static Optional<String> difference(Case each, String model) {
    if (model.equals(each.model())) {
      return Optional.empty();
    }
    List<String> moved = new ArrayList<>();
    Scoreboard.score(each.folder(), model.getBytes(StandardCharsets.UTF_8)).forEach((figure, value) -> {
      double difference = value - each.figures().getOrDefault(figure, value);
      if (Math.abs(difference) > MOVED && value <= 1 && each.figures().getOrDefault(figure, 0.0) <= 1) {
        moved.add("%s %+.2f".formatted(figure, difference));
      }
    });
    return moved.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", moved));
  }

  private Case measured(Path folder) {
    List<InputFile> documents = SampleRun.documents(folder.resolve("docs"));
    Product product = ProductReader.read(documents, "docs").value().orElseThrow();
    Set<String> vocabulary = new TreeSet<>();
    documents.forEach(file -> Collections.addAll(vocabulary, new String(file.bytes(), StandardCharsets.UTF_8).toLowerCase(java.util.Locale.ROOT).split("[^a-z]+")));
    String model = tablesOfThread.get().models(List.of(product)).get(0);
    return new Case(folder.getFileName().toString(), folder, product, List.copyOf(vocabulary), model, Scoreboard.score(folder, model.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Path> folders() {
    Path samples = Cases.resource("samples");
    return Stream.of(List.of(samples.resolve("conduit"), samples.resolve("boutique"), samples.resolve("cargo")), folders(Cases.resource("products")), folders(samples.resolve("stories-only")), folders(samples.resolve("backlogs")))
        .flatMap(List::stream).filter(folder -> Files.exists(folder.resolve("reference.json"))).toList();
  }

  private static List<Path> folders(Path parent) {
    try (Stream<Path> folders = Files.list(parent)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String report(List<LexiconEntry> taken, List<Moved> moved) {
    Map<String, int[]> counts = new LinkedHashMap<>();
    taken.forEach(entry -> counts.computeIfAbsent(entry.file(), file -> new int[3])[0]++);
    StringBuilder lines = new StringBuilder();
    for (Moved each : moved) {
      boolean alone = each.products().size() == 1;
      counts.get(each.entry().file())[alone ? 2 : 1]++;
      if (alone) {
        lines.append("- ").append(each.entry()).append(" (").append(each.products()).append("; source: ").append(each.entry().source()).append(")\n");
      }
    }
    StringBuilder table = new StringBuilder("| table | entries | move several products | move one product alone |\n|---|---|---|---|\n");
    int[] sum = new int[3];
    counts.forEach((file, count) -> {
      table.append("| %s | %d | %d | %d |%n".formatted(file, count[0], count[1], count[2]));
      for (int i = 0; i < sum.length; i++) {
        sum[i] += count[i];
      }
    });
    table.append("| all | %d | %d | %d |%n".formatted(sum[0], sum[1], sum[2]));
    return table + "\n" + lines;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
