package io.github.backenddesign.mojo;

import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Parsed;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.SourceLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads input files from disk. A missing file is simply absent; whatever else keeps a file from being read is a problem that names it.
 * Mostly without streams and lambdas: making those costs a run with nothing to do more than reading.
 */
final class InputFiles {

  /** Far above any document people write; reading more would only exhaust the memory of the build. */
  static final int MAX_MEGABYTES = 50;

  private final ProjectPaths paths;

  InputFiles(ProjectPaths paths) {
    this.paths = paths;
  }

  /** The file, nothing where there is none, or a problem. */
  Parsed<InputFile> read(Path file) {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return new Parsed<>(Optional.empty(), List.of());
    }
    try {
      Optional<Problem> obstacle = obstacle(file);
      return obstacle.isPresent() ? Parsed.failed(obstacle.get()) : Parsed.of(new InputFile(paths.shown(file), Files.readAllBytes(file)));
    } catch (IOException unreadable) {
      return Parsed.failed(error("input.unreadable", file, "cannot be read (" + reason(unreadable) + ")", "make it readable for the user who runs the build"));
    }
  }

  /** Those of the named files that are in the directory, in the order of the names. */
  Parsed<List<InputFile>> readNamed(Path directory, List<String> names) {
    Optional<Problem> noDirectory = notADirectory(directory);
    if (noDirectory.isPresent()) {
      return Parsed.failed(noDirectory.get());
    }
    List<Path> files = new ArrayList<>();
    for (String name : names) {
      files.add(directory.resolve(name));
    }
    return readAll(files);
  }

  /** The files directly in the directory whose names start with the prefix, by name; a directory of such a name is in the way and told. */
  Parsed<List<InputFile>> readPrefixed(Path directory, String prefix) {
    return read(directory, prefix, true);
  }

  /** The files directly in the directory, by name; directories in it are nobody's concern. */
  Parsed<List<InputFile>> readFiles(Path directory) {
    return read(directory, "", false);
  }

  private Parsed<List<InputFile>> read(Path directory, String prefix, boolean directories) {
    if (!Files.isDirectory(directory)) {
      return Parsed.of(List.of());
    }
    Set<Path> files = new TreeSet<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      for (Path entry : entries) {
        if (entry.getFileName().toString().startsWith(prefix) && (directories || !Files.isDirectory(entry))) {
          files.add(entry);
        }
      }
      return readAll(files);
    } catch (DirectoryIteratorException unreadable) {
      return unlisted(directory, unreadable.getCause());
    } catch (IOException unreadable) {
      return unlisted(directory, unreadable);
    }
  }

  private Parsed<List<InputFile>> unlisted(Path directory, IOException unreadable) {
    return Parsed.failed(error("input.unreadable", directory, "cannot be listed (" + reason(unreadable) + ")", "make it readable for the user who runs the build"));
  }

  /** The files in the directory and all directories in it whose names have the ending, by path. */
  Parsed<List<InputFile>> readBelow(Path directory, String ending) {
    if (!Files.isDirectory(directory)) {
      return Parsed.of(List.of());
    }
    try (Stream<Path> entries = Files.walk(directory)) {
      return readAll(entries.filter(entry -> entry.getFileName().toString().endsWith(ending) && !Files.isDirectory(entry)).sorted().toList());
    } catch (IOException | UncheckedIOException unreadable) {
      return Parsed.failed(error("input.unreadable", directory, "cannot be listed", "make it readable for the user who runs the build"));
    }
  }

  private Parsed<List<InputFile>> readAll(Collection<Path> files) {
    List<InputFile> found = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path file : files) {
      Parsed<InputFile> read = read(file);
      if (read.value().isPresent()) {
        found.add(read.value().get());
      }
      problems.addAll(read.problems());
    }
    return new Parsed<>(Optional.of(List.copyOf(found)), problems);
  }

  private Optional<Problem> notADirectory(Path directory) {
    if (!Files.exists(directory) || Files.isDirectory(directory)) {
      return Optional.empty();
    }
    return Optional.of(error("input.not-a-directory", directory, "is a file; expected a directory with the product documents",
        "set backendDesign.docsDirectory to the directory they are in"));
  }

  private Optional<Problem> obstacle(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.of(error("input.broken-link", file, "is a symbolic link to a file that does not exist", "restore the file, or remove the link"));
    }
    if (paths.isLedAway(file)) {
      return Optional.of(error("input.leaves-project", file, "is a symbolic link that leads out of the project directory, and is not followed",
          "copy the file into the project"));
    }
    if (!Files.isRegularFile(file)) {
      return Optional.of(error("input.not-a-file", file, "is " + (Files.isDirectory(file) ? "a directory" : "no regular file") + "; expected a file", "move it elsewhere"));
    }
    if (Files.size(file) > MAX_MEGABYTES * 1_000_000L) {
      return Optional.of(error("input.too-large", file, "has " + Files.size(file) / 1_000_000 + " MB; expected at most " + MAX_MEGABYTES + " MB",
          "check that this is the document it is named for"));
    }
    return Optional.empty();
  }

  private Problem error(String rule, Path file, String message, String remedy) {
    return Problem.error(rule, SourceLocation.ofFile(paths.shown(file)), message).withRemedy(remedy);
  }

  /** Exceptions of the file system often carry nothing but the path as their message, which the problem names already. */
  private static String reason(IOException failure) {
    return failure.getClass().getSimpleName().replaceAll("Exception$", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
  }
}
