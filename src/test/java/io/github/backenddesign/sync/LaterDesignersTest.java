package io.github.backenddesign.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a small product: files of later designers that fit give no record, files with planted disagreements give exactly these. */
class LaterDesignersTest {

  @Test
  void finds_nothing() {
    assertThat(Documents.shed().disagreements()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"data.schema.packet.json, data-clean.json", "security.design.packet.json, security-clean.json", "agentic.design.packet.json, agentic-clean.json"})
  void f(String name, String file) {
    System.out.println(name);
    Documents.shed().with(name, Path.of(file)).disagreements().forEach(System.out::println);
  }
  @ParameterizedTest
  @CsvSource({"data.schema.packet.json, data-planted.json", "security.design.packet.json, security-planted.json", "agentic.design.packet.json, agentic-planted.json"})
  void g(String name, String file) {
    System.out.println(name);
    Documents.shed().with(name, Path.of(file)).disagreements().forEach(System.out::println);
  }
}
