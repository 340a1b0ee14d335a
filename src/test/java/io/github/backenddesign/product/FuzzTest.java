package io.github.backenddesign.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Parsed;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Samples, changed as documents get changed. A set that makes the reader say something it has not said before joins the corpus that further changes start from, so that the search goes deeper where there is something
 * to find. Properties: reading ends soon, with a product or an error; every problem and every unread member stands at a place inside its file. A failure names seed and round, and keeps the files in {@code target/fuzz}.
 * {@code -Dfuzz.seed} and {@code -Dfuzz.seconds} search elsewhere, or longer.
 */
class FuzzTest {

  private static final long SEED = Long.getLong("fuzz.seed", 20261122L);
  private static final long BUDGET_NANOS = Duration.ofSeconds(Integer.getInteger("fuzz.seconds", 8)).toNanos();
  private static final int ROUNDS = Integer.getInteger("fuzz.seconds", 8) * 75;
  private static final Duration SOON = Duration.ofSeconds(20);
  /** Done however slow the machine is. */
  private static final int FEWEST = 40;
  private static final int LARGEST = 300_000;

  private final Random random = new Random(SEED);
  private final Mutation mutation = new Mutation(random);
  private final List<List<InputFile>> corpus = new ArrayList<>();
  private final Set<String> said = new HashSet<>();

  @Test
  void endsWithAProductOrAnErrorWhateverItReads() throws IOException {
    for (String sample : List.of("conduit", "boutique", "cargo", "stories-only/ExamRush")) {
      corpus.add(seed(sample));
    }
    corpus.add(List.of(new InputFile("docs/prd.packet.json", RobustnessTest.PACKET.getBytes(StandardCharsets.UTF_8))));
    int seeds = corpus.size();
    long start = System.nanoTime();
    int round = 0;
    while (round < ROUNDS && (round < FEWEST || System.nanoTime() - start < BUDGET_NANOS)) {
      List<InputFile> files = mutated(corpus.get(round % 3 == 0 ? random.nextInt(seeds) : random.nextInt(corpus.size())));
      Parsed<Product> read = read(files, round++);
      check(read, files, round);
      if (isNews(read) && files.stream().allMatch(file -> file.bytes().length < LARGEST)) {
        corpus.add(files);
      }
    }
    assertThat(corpus.size()).as("sets that made the reader say something new").isGreaterThan(seeds);
  }

  /** Whether the reader says anything it has not said, whatever the names and numbers in it. */
  private boolean isNews(Parsed<Product> read) {
    return read.problems().stream().map(problem -> problem.rule() + " " + problem.message().replaceAll("\"[^\"]*\"|\\d+|[A-Za-z]+-\\w+", "_")).filter(said::add).count() > 0;
  }

  private static void check(Parsed<Product> read, List<InputFile> files, int round) {
    String which = "seed " + SEED + ", round " + round;
    boolean failed = read.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    assertThat(read.value().isPresent() || failed).as(which).isTrue();
    assertThat(read.problems()).as(which).allSatisfy(problem -> assertThat(isInside(problem, files)).as(problem.line()).isTrue());
    assertThat(read.value().map(Product::unread).orElse(List.of())).as(which).allSatisfy(unread -> assertThat(unread.at().line()).isPositive());
  }

  /** A problem stands at a line of its file, or at the file or folder as a whole. */
  private static boolean isInside(Problem problem, List<InputFile> files) {
    boolean whole = problem.at().line() == 0 && problem.at().file().startsWith("docs");
    return whole || files.stream().anyMatch(file -> file.path().equals(problem.at().file()) && problem.at().line() <= lines(file) && problem.at().column() > 0);
  }

  private static long lines(InputFile file) {
    return 1 + new String(file.bytes(), StandardCharsets.UTF_8).chars().filter(c -> c == '\n' || c == '\r').count();
  }

  private static Parsed<Product> read(List<InputFile> files, int round) throws IOException {
    try {
      return assertTimeoutPreemptively(SOON, () -> ProductReader.read(files, "docs"));
    } catch (RuntimeException | Error e) {
      Path kept = Files.createDirectories(Path.of("target/fuzz/seed-" + SEED + "-round-" + round));
      for (InputFile file : files) {
        Files.write(kept.resolve(file.name()), file.bytes());
      }
      throw new AssertionError("seed " + SEED + ", round " + round + "; the files are in " + kept, e);
    }
  }

  private static List<InputFile> seed(String sample) throws IOException {
    List<InputFile> files = new ArrayList<>();
    try (Stream<Path> paths = Files.list(Docs.SAMPLES.resolve(sample).resolve("docs"))) {
      for (Path path : paths.sorted().toList()) {
        files.add(new InputFile("docs/" + path.getFileName(), Files.readAllBytes(path)));
      }
    }
    return files;
  }

  /** One file of the set, changed; sometimes under the name of another one. */
  private List<InputFile> mutated(List<InputFile> set) {
    List<InputFile> files = new ArrayList<>(set);
    InputFile changed = mutation.of(files.remove(random.nextInt(files.size())));
    SourceArtifact.Role[] roles = SourceArtifact.Role.values();
    String path = random.nextInt(12) == 0 ? "docs/" + roles[random.nextInt(roles.length)].fileName() : changed.path();
    files.removeIf(file -> file.path().equals(path));
    files.add(new InputFile(path, changed.bytes()));
    return files;
  }
}
