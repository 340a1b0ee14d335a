package io.github.backenddesign.output;

import io.github.backenddesign.document.InputFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The templates a team brings: their directory and the files below it, each with a path that begins with the directory. */
public record TemplateFiles(String directory, List<InputFile> files) {

  /** No templates but ours. */
  public static final TemplateFiles NONE = new TemplateFiles("", List.of());

  /** What names of templates end with. */
  public static final String ENDING = ".ftl";

  /** Of these templates each gives a file per decision. */
  static final String EACH_DECISION = "each-decision/";

  /** Where our own records go. */
  static final String RECORDS = "adr";

  /** Pieces of the summary. */
  static final String PARTIALS = "partials/";

  /** Copies the files. */
  public TemplateFiles {
    files = List.copyOf(files);
  }

  /** The files by their names below the directory. */
  Map<String, InputFile> byName() {
    Map<String, InputFile> names = new LinkedHashMap<>();
    files.forEach(file -> names.put(name(file), file));
    return names;
  }

  /** The names of the files that templates at the top give. */
  public List<String> outputs() {
    if (files.isEmpty()) {
      return List.of();
    }
    return byName().keySet().stream().filter(name -> !name.contains("/") && name.endsWith(ENDING)).map(name -> name.substring(0, name.length() - ENDING.length())).filter(OutputName::isSafe).toList();
  }

  /** The directories of the files that templates for each decision give; also that of ours, which may hold what runs left that still wrote records. */
  public Set<String> outputDirectories() {
    Set<String> directories = new TreeSet<>(Set.of(RECORDS));
    if (!files.isEmpty()) {
      byName().keySet().stream().filter(name -> name.startsWith(EACH_DECISION) && name.endsWith(ENDING)).map(TemplateFiles::outputDirectory).filter(OutputName::isSafe).forEach(directories::add);
    }
    return directories;
  }

  /** The directory of the outputs that a template for each decision has: its name up to the first dot. */
  static String outputDirectory(String template) {
    String name = template.substring(EACH_DECISION.length(), template.length() - ENDING.length());
    return name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
  }

  /** The path users know a template by; one of ours is told as such. */
  String shown(String name) {
    return byName().containsKey(name) ? Places.in(directory, name) : name + " (of the plugin)";
  }

  private String name(InputFile file) {
    String path = Places.normal(file.path());
    String prefix = Places.in(directory, "");
    return path.startsWith(prefix) ? path.substring(prefix.length()) : path;
  }
}
