package io.github.backenddesign.mojo;

import io.github.backenddesign.BackendDesigner;
import io.github.backenddesign.DesignRequest;
import io.github.backenddesign.answers.Answer;
import io.github.backenddesign.answers.DecisionsReader;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Parsed;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.SourceLocation;
import io.github.backenddesign.output.TemplateFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads from disk everything a run depends on. */
final class RequestReader {

  /** What the names of all generated files in the output directory start with. */
  private static final String OUTPUT_PREFIX = "backend.";

  /** A member "file" in any spelling of YAML; most answers have none, and reading them here would load the YAML library also where nothing changed. */
  private static final Pattern MAY_NAME_A_FILE = Pattern.compile("file[\"']?\\s*:|\\\\");

  private final ProjectPaths paths;
  private final InputFiles files;
  private final List<Problem> problems = new ArrayList<>();

  RequestReader(ProjectPaths paths) {
    this.paths = paths;
    this.files = new InputFiles(paths);
  }

  /** The request for these settings, with what went wrong on the way as its read problems. */
  DesignRequest read(Settings settings) throws IOException {
    problems.clear();
    List<InputFile> documents = taken(files.readNamed(settings.docs(), DesignRequest.DOCUMENT_NAMES)).orElse(List.of());
    Optional<InputFile> decisions = taken(files.read(settings.decisions()));
    List<InputFile> catalogs = new ArrayList<>(JarCatalogs.of(RequestReader.class.getClassLoader()));
    for (Path catalog : settings.catalogs()) {
      catalog(catalog).ifPresent(catalogs::add);
    }
    TemplateFiles templates = settings.templates().isPresent() ? templates(settings.templates().get()) : TemplateFiles.NONE;
    List<InputFile> existing = existing(settings, templates);
    DesignRequest.Paths shown = new DesignRequest.Paths(paths.shown(settings.docs()), paths.shown(settings.decisions()),
        paths.shown(settings.output()), paths.shown(settings.work()));
    return new DesignRequest(documents, decisions, catalogs, existing, problems, shown, settings.options(), templates,
        decisions.isPresent() ? contract(decisions.get()) : Optional.empty());
  }

  /** The published contract that the answers name; where it is missing, the core tells so at the answer. */
  private Optional<InputFile> contract(InputFile decisions) {
    if (!MAY_NAME_A_FILE.matcher(new String(decisions.bytes(), StandardCharsets.UTF_8)).find()) {
      return Optional.empty();
    }
    Optional<String> named = DecisionsReader.read(decisions).value().flatMap(answers -> answers.answer(BackendDesigner.CONTRACT_OWNERSHIP)).flatMap(Answer::file);
    return named.flatMap(file -> taken(files.read(paths.place(file))));
  }

  /** Unlike documents, a catalog is only read because somebody asked for it, so it has to be there. */
  private Optional<InputFile> catalog(Path catalog) {
    if (!Files.exists(catalog, LinkOption.NOFOLLOW_LINKS)) {
      problems.add(Problem.error("input.catalog-missing", SourceLocation.ofFile(paths.shown(catalog)), "does not exist, but is named in backendDesign.catalogs")
          .withRemedy("correct the path, which is relative to the directory of the pom"));
    }
    return taken(files.read(catalog));
  }

  private TemplateFiles templates(Path directory) {
    if (!Files.isDirectory(directory)) {
      problems.add(Problem.error("input.no-templates", SourceLocation.ofFile(paths.shown(directory)), "is no directory, but is named in backendDesign.templateDirectory")
          .withRemedy("correct the path, which is relative to the directory of the pom"));
    }
    return new TemplateFiles(paths.shown(directory), taken(files.readBelow(directory, TemplateFiles.ENDING)).orElse(List.of()));
  }

  /** What may stand already where files are to be written: under our own names, and under those that templates bring. */
  private List<InputFile> existing(Settings settings, TemplateFiles templates) {
    Map<String, InputFile> found = new LinkedHashMap<>();
    add(found, files.readPrefixed(settings.output(), OUTPUT_PREFIX));
    add(found, files.readNamed(settings.output(), templates.outputs()));
    for (String directory : templates.outputDirectories()) {
      add(found, files.readFiles(settings.output().resolve(directory)));
    }
    return List.copyOf(found.values());
  }

  private void add(Map<String, InputFile> found, Parsed<List<InputFile>> read) {
    for (InputFile file : taken(read).orElse(List.of())) {
      found.put(file.path(), file);
    }
  }

  private <T> Optional<T> taken(Parsed<T> read) {
    problems.addAll(read.problems());
    return read.value();
  }
}
