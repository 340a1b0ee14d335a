package io.github.backenddesign.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Parsed;
import io.github.backenddesign.document.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Samples, mutated at random with a fixed seed: whatever comes of them, reading ends soon, with a product or with an error, without an exception, and the same bytes give the same answer.
 * A failure names the round; the file it was about lies in {@code target}.
 */
class FuzzTest {

  private static final int ROUNDS = 300;
  private static final long BUDGET_NANOS = Duration.ofSeconds(10).toNanos();
  private static final Duration SOON = Duration.ofSeconds(20);
  /** Pieces that mean something to one of the readers. */
  private static final List<String> PIECES = List.of("{", "}", "[", "]", "\"", ",", ":", "null", "true", "-1e999", "\\u0000", "\\", "\n", "\r\n", "\uFEFF", "US-001", "FR-001", "TBD", "all", " -> ", "## ", "| a | b |\n|---|---|\n",
      "- ", "**", "`", "> ", "<!--", "(", ")", "{\"id\": {\"id\": []}}", "[[[[[[[[[[", "\"stories\": ", "\"US-1 to US-9999\"", "\u202E", "\uD83D\uDE00", "Options: (A) ", "As a ", "; ");

  private final Random random = new Random(20261122);

  @Test
  void endsWithAProductOrAnErrorWhateverItReads() throws IOException {
    List<List<InputFile>> seeds = List.of(seed("conduit"), seed("boutique"), seed("cargo"), seed("stories-only/ExamRush"));
    long start = System.nanoTime();
    int round = 0;
    while (round < ROUNDS && System.nanoTime() - start < BUDGET_NANOS) {
      List<InputFile> files = mutated(seeds.get(round % seeds.size()));
      Parsed<Product> read = read(files, round++);
      boolean failed = read.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
      assertThat(read.value().isPresent() || failed).as("round %d", round).isTrue();
      assertThat(read.problems()).allSatisfy(problem -> assertThat(problem.at().file()).startsWith("docs"));
    }
    assertThat(round).isGreaterThan(20);
  }

  private static Parsed<Product> read(List<InputFile> files, int round) throws IOException {
    try {
      return assertTimeoutPreemptively(SOON, () -> ProductReader.read(files, "docs"));
    } catch (RuntimeException | Error e) {
      Path kept = Files.createDirectories(Path.of("target/fuzz/round-" + round));
      for (InputFile file : files) {
        Files.write(kept.resolve(file.name()), file.bytes());
      }
      throw new AssertionError("round " + round + "; the files are in " + kept, e);
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

  /** One file of the set, changed in a few places; sometimes under the name of another one. */
  private List<InputFile> mutated(List<InputFile> seed) {
    List<InputFile> files = new ArrayList<>(seed);
    int victim = random.nextInt(files.size());
    byte[] bytes = files.get(victim).bytes();
    for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
      bytes = change(bytes);
    }
    String path = random.nextInt(10) == 0 ? "docs/" + SourceArtifact.Role.values()[random.nextInt(SourceArtifact.Role.values().length)].fileName() : files.get(victim).path();
    files.remove(victim);
    files.removeIf(file -> file.path().equals(path));
    files.add(new InputFile(path, bytes));
    return files;
  }

  private byte[] change(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(60));
    return switch (random.nextInt(6)) {
      case 0 -> joined(bytes, from, new byte[0], to);
      case 1 -> joined(bytes, from, Arrays.copyOfRange(bytes, from, to), from);
      case 2 -> joined(bytes, from, new byte[] {(byte) random.nextInt(256)}, Math.min(bytes.length, from + 1));
      case 3 -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, from) : bytes;
      case 4 -> joined(bytes, from, moved(bytes), from);
      default -> joined(bytes, from, PIECES.get(random.nextInt(PIECES.size())).repeat(1 + random.nextInt(3)).getBytes(StandardCharsets.UTF_8), from);
    };
  }

  private byte[] moved(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + random.nextInt(400)));
  }

  private static byte[] joined(byte[] bytes, int from, byte[] middle, int to) {
    byte[] result = Arrays.copyOf(bytes, from + middle.length + bytes.length - to);
    System.arraycopy(middle, 0, result, from, middle.length);
    System.arraycopy(bytes, to, result, from + middle.length, bytes.length - to);
    return result;
  }
}
