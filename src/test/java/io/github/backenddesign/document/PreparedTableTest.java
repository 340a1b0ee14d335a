package io.github.backenddesign.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;

class PreparedTableTest {

  private static final Path RESOURCES = Path.of("src/main/resources/io/github/backenddesign");
  private static final Path CLASSES = Path.of("target/classes/io/github/backenddesign");

  static Stream<Path> tables() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).map(RESOURCES::relativize).toList().stream();
    }
  }

  /** What the build prepared is what YAML says, down to the types of values and the order of keys. */
  @ParameterizedTest
  @MethodSource("tables")
  void everyTableIsPreparedAndHoldsTheSame(Path table) throws IOException {
    byte[] yaml = Files.readAllBytes(RESOURCES.resolve(table));
    Map<String, Object> plain = DataTable.parse(yaml, table.toString());

    assertThat(PreparedTable.read(Files.readAllBytes(CLASSES.resolve(table + PreparedTable.ENDING)), yaml)).hasValueSatisfying(prepared -> {
      assertThat(prepared).isEqualTo(plain);
      assertThat(prepared.toString()).isEqualTo(plain.toString());
    });
  }

  @Test
  void isLeftAsideWhenTheYamlIsAnother() throws IOException {
    byte[] before = "words: [a]".getBytes(StandardCharsets.UTF_8);
    byte[] after = "words: [b]".getBytes(StandardCharsets.UTF_8);
    byte[] prepared = PreparedTable.write(before, DataTable.parse(before, "before"));

    assertThat(PreparedTable.read(prepared, after)).isEmpty();
    assertThat(PreparedTable.read(prepared, before)).contains(Map.of("words", java.util.List.of("a")));
  }
}
