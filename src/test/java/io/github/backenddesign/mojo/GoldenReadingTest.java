package io.github.backenddesign.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.DesignRequest;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Parsed;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.product.Facts;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.ProductReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One folder per behaviour of the reading: {@code docs} go in, and what the user is told has to equal {@code problems.txt}, to the letter; an empty one means that there is nothing to say.
 * Where there is a {@code same-as.txt}, the folder it names has to give the same facts, in any order; the lines of a {@code facts.txt} have to be among them.
 * With {@code -Dgolden.write} the problems are written instead of compared, to be reviewed as a change.
 */
class GoldenReadingTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Path SAMPLES = Path.of("src/test/resources/samples");

  static Stream<String> behaviours() throws IOException {
    return folders(GOLDEN.resolve("reading"), "docs");
  }

  static Stream<String> sameFacts() throws IOException {
    return folders(GOLDEN.resolve("reading"), "same-as.txt");
  }

  static Stream<String> statedFacts() throws IOException {
    return folders(GOLDEN.resolve("reading"), "facts.txt");
  }

  static Stream<String> samples() throws IOException {
    return folders(SAMPLES, "docs");
  }

  private static Stream<String> folders(Path root, String with) throws IOException {
    try (Stream<Path> paths = Files.walk(root, 3)) {
      return paths.filter(path -> path.endsWith(with)).map(path -> root.relativize(path.getParent()).toString().replace('\\', '/')).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("behaviours")
  void saysExactlyWhatIsExpected(String folder) throws IOException {
    compare(GOLDEN.resolve("reading").resolve(folder), GOLDEN.resolve("reading").resolve(folder).resolve("problems.txt"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void saysExactlyWhatIsExpectedOfASample(String sample) throws IOException {
    compare(SAMPLES.resolve(sample), GOLDEN.resolve("samples").resolve(sample.replace('/', '-') + ".problems.txt"));
  }

  private static void compare(Path base, Path expected) throws IOException {
    List<String> shown = read(base).problems().stream().flatMap(GoldenReadingTest::shown).toList();
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, shown.isEmpty() ? "" : String.join("\n", shown) + "\n");
    }
    assertThat(String.join("\n", shown)).isEqualTo(Files.readString(expected).stripTrailing());
  }

  @ParameterizedTest
  @MethodSource("sameFacts")
  void meansTheSameHoweverItIsWritten(String folder) throws IOException {
    Path base = GOLDEN.resolve("reading");
    Path twin = base.resolve(Files.readString(base.resolve(folder).resolve("same-as.txt")).strip());
    assertThat(facts(base.resolve(folder))).containsExactlyInAnyOrderElementsOf(facts(twin));
  }

  @ParameterizedTest
  @MethodSource("statedFacts")
  void understandsWhatIsSaid(String folder) throws IOException {
    Path base = GOLDEN.resolve("reading").resolve(folder);
    assertThat(facts(base)).containsAll(Files.readAllLines(base.resolve("facts.txt")));
  }

  @Test
  void hasAFolderForEachBehaviourWeKnowOf() throws IOException {
    assertThat(behaviours()).hasSizeGreaterThan(60);
    assertThat(samples()).hasSize(15);
  }

  private static List<String> facts(Path base) {
    return Facts.of(read(base).value().orElseThrow());
  }

  private static Parsed<Product> read(Path base) {
    Path absolute = base.toAbsolutePath();
    Parsed<List<InputFile>> files = new InputFiles(new ProjectPaths(absolute)).readNamed(absolute.resolve("docs"), DesignRequest.DOCUMENT_NAMES);
    Parsed<Product> product = ProductReader.read(files.value().orElse(List.of()), "docs");
    List<Problem> problems = new ArrayList<>(files.problems());
    problems.addAll(product.problems());
    return new Parsed<>(product.value(), problems.stream().sorted().toList());
  }

  private static Stream<String> shown(Problem problem) {
    List<String> lines = new ArrayList<>(ConsoleText.problem(problem));
    lines.set(0, "[" + problem.severity() + "] " + lines.get(0));
    return lines.stream();
  }
}
