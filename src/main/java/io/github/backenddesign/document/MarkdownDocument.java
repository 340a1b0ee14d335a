package io.github.backenddesign.document;

import java.util.List;
import java.util.stream.Stream;

/** A Markdown file as headings see it: what stands before the first heading, then the sections as a tree. */
public record MarkdownDocument(SourceLocation at, List<MarkdownBlock> blocks, List<Section> sections) {

  /** A heading with what stands below it: its own blocks, then the sections with deeper headings. */
  public record Section(String title, int level, SourceLocation at, List<MarkdownBlock> blocks, List<Section> sections) {

    /** Copies the lists. */
    public Section {
      blocks = List.copyOf(blocks);
      sections = List.copyOf(sections);
    }

    /** This section and all below it, in the order of the file. */
    public Stream<Section> withNested() {
      return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::withNested));
    }
  }

  /** Copies the lists. */
  public MarkdownDocument {
    blocks = List.copyOf(blocks);
    sections = List.copyOf(sections);
  }

  /** All sections of all levels, in the order of the file. */
  public Stream<Section> allSections() {
    return sections.stream().flatMap(Section::withNested);
  }
}
