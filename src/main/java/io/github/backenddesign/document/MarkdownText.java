package io.github.backenddesign.document;

import java.util.Optional;

/**
 * Prose without its inline markup, on one line; code spans stand as their text.
 * The lead is the text of the strong span it opens with, as in {@code **Visitor**: may read}, without a colon at its end.
 */
public record MarkdownText(SourceLocation at, String text, Optional<String> lead) {

  /** The text behind the lead and the colon or dash that follows it; the whole text where there is no lead. */
  public String afterLead() {
    return lead.map(start -> text.substring(start.length()).replaceFirst("^\\s*[:\\u2013\\u2014-]?\\s*", "")).orElse(text);
  }
}
