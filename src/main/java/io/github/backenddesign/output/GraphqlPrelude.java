package io.github.backenddesign.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What every GraphQL contract starts with: directives that carry what the language has no word for, and scalars. It lies in {@code prelude.graphqls}. */
final class GraphqlPrelude {

  private GraphqlPrelude() {
  }

  static String text() {
    try (InputStream in = GraphqlPrelude.class.getResourceAsStream("prelude.graphqls")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
