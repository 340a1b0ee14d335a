package io.github.backenddesign.product;

import io.github.backenddesign.document.InputFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads files made to exhaust the memory, in a process of its own with little of it: as many of the smallest pieces as fit into the largest file that is not refused at once. */
final class SmallHeap {

  private static final int LARGEST_JSON = 20_000_000;
  private static final int LARGEST_MARKDOWN = 1_000_000;

  private SmallHeap() {
  }

  /** Ends with 0 when all have been read. */
  public static void main(String[] arguments) {
    for (String piece : List.of("1,", "\"US-001: As a user, I want to pay\",")) {
      read("docs/story-map.json", "{\"stories\": [" + piece.repeat(LARGEST_JSON / piece.length()) + "\"As a user, I want to pay\"]}");
    }
    for (String piece : List.of("*a* ", "| a ")) {
      read("docs/architecture.handoff.backend.md", "## Components\n\n" + piece.repeat(LARGEST_MARKDOWN / piece.length()));
    }
  }

  private static void read(String path, String text) {
    ProductReader.read(List.of(new InputFile(path, text.getBytes(StandardCharsets.UTF_8))), "docs");
  }
}
