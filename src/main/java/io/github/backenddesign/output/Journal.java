package io.github.backenddesign.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a replacement is about to do, on disk before it does it: a line for the state, then one for each directory and file. */
record Journal(State state, List<Path> newDirectories, List<Replacement> replacements) {

  private static final String FILE_NAME = "replacement.journal";

  /** How far a replacement came, and so what is to be done after a kill. */
  enum State {
    /** Nothing is replaced yet: forget it. */
    PREPARING,
    /** All new contents are on disk: go on to the end. */
    REPLACING,
    /** A replacement failed: bring back what was there. */
    RESTORING
  }

  /** A file to be replaced; {@code existed} tells whether there is an old content to bring back. */
  record Replacement(Path target, boolean existed) {

    /** Where the new content waits. */
    Path fresh() {
      return sibling(".new");
    }

    /** Where the old content is kept. */
    Path old() {
      return sibling(".old");
    }

    private Path sibling(String ending) {
      return target.resolveSibling("." + target.getFileName() + ".backend-design" + ending);
    }
  }

  Journal {
    newDirectories = List.copyOf(newDirectories);
    replacements = List.copyOf(replacements);
  }

  Journal in(State next) {
    return new Journal(next, newDirectories, replacements);
  }

  byte[] bytes() {
    StringBuilder text = new StringBuilder(state.name().toLowerCase(Locale.ROOT)).append('\n');
    newDirectories.forEach(directory -> text.append("directory ").append(directory).append('\n'));
    replacements.forEach(replacement -> text.append(replacement.existed() ? "replace " : "create ").append(replacement.target()).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  static Path file(Path directory) {
    return directory.resolve(FILE_NAME);
  }

  /** Where the journal is written before it counts. */
  static Path draft(Path directory) {
    return directory.resolve(FILE_NAME + ".new");
  }

  /** The journal in this directory, where there is one. */
  static Optional<Journal> read(Path directory) throws IOException {
    Path file = file(directory);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    try {
      return Optional.of(parsed(lines));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IOException("can not read " + file + ", which tells how far an interrupted run came; compare the generated files with version control, then delete it", e);
    }
  }

  private static Journal parsed(List<String> lines) {
    List<Path> directories = new ArrayList<>();
    List<Replacement> replacements = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      int blank = line.indexOf(' ');
      Path path = Path.of(line.substring(blank + 1));
      switch (line.substring(0, blank)) {
        case "directory" -> directories.add(path);
        case "replace" -> replacements.add(new Replacement(path, true));
        case "create" -> replacements.add(new Replacement(path, false));
        default -> throw new IllegalArgumentException(line);
      }
    }
    return new Journal(State.valueOf(lines.get(0).toUpperCase(Locale.ROOT)), directories, replacements);
  }
}
