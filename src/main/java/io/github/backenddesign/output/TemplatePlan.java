package io.github.backenddesign.output;

import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.SourceLocation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the templates of a team are for, by their names, and what is wrong with the files before any of them is rendered. */
final class TemplatePlan {

  /** The summary and its pieces replace ours; all others at the top are outputs of their own. */
  static final String SUMMARY = DesignFiles.SUMMARY + TemplateFiles.ENDING;

  /** The records that ship with the plugin. */
  static final String RECORDS = TemplateFiles.EACH_DECISION + TemplateFiles.RECORDS + ".md" + TemplateFiles.ENDING;

  /** The clock is the one thing FreeMarker can not be closed against by a setting. */
  private static final Pattern CLOCK = Pattern.compile("(?:\\$\\{|<[#@])(?:[^>}]*[^\\w>}\\])])?(\\.now)\\b");

  private final TemplateFiles files;
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> outputs = new ArrayList<>();
  private final List<String> eachDecision = new ArrayList<>();

  TemplatePlan(TemplateFiles files, boolean records) {
    this.files = files;
    files.byName().forEach(this::place);
    if (records && !eachDecision.contains(RECORDS)) {
      eachDecision.add(RECORDS);
    }
  }

  /** Templates that give one file, named like it. */
  List<String> outputs() {
    return outputs;
  }

  /** Templates that give a file per decision. */
  List<String> eachDecision() {
    return eachDecision;
  }

  List<Problem> problems() {
    return problems;
  }

  private void place(String name, InputFile file) {
    Optional<Problem> fault = fault(name, file);
    if (fault.isPresent()) {
      problems.add(fault.get());
    } else if (name.startsWith(TemplateFiles.EACH_DECISION)) {
      eachDecision.add(name);
    } else if (!name.equals(SUMMARY) && !name.startsWith(TemplateFiles.PARTIALS)) {
      outputs.add(name);
    }
  }

  private Optional<Problem> fault(String name, InputFile file) {
    if (!isKnownPlace(name)) {
      return Optional.of(Problem.error("template.place", SourceLocation.ofFile(file.path()), "is in a directory that has no meaning; expected templates at the top, in partials/ or in each-decision/")
          .withRemedy("move it there, or out of the directory of templates"));
    }
    String output = name.substring(name.lastIndexOf('/') + 1, name.length() - TemplateFiles.ENDING.length());
    if (!OutputName.isSafe(output)) {
      return Optional.of(Problem.error("template.name", SourceLocation.ofFile(file.path()), "would write a file \"" + output + "\"; expected a plain file name")
          .withRemedy("rename the template: letters, digits, dots and hyphens, beginning with a letter or digit"));
    }
    return clock(file).or(() -> encoding(file));
  }

  private static boolean isKnownPlace(String name) {
    String place = name.substring(0, name.lastIndexOf('/') + 1);
    boolean known = place.isEmpty() || place.startsWith(TemplateFiles.PARTIALS) || place.equals(TemplateFiles.EACH_DECISION);
    return known && name.endsWith(TemplateFiles.ENDING);
  }

  private static Optional<Problem> clock(InputFile file) {
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    Matcher clock = CLOCK.matcher(text);
    if (!clock.find()) {
      return Optional.empty();
    }
    String before = text.substring(0, clock.start(1));
    SourceLocation at = SourceLocation.at(file.path(), (int) before.lines().count(), before.length() - before.lastIndexOf('\n'));
    return Optional.of(Problem.error("template.clock", at, "asks for the time; the same documents would not give the same file again").about(".now"));
  }

  private static Optional<Problem> encoding(InputFile file) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.bytes()));
      return Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.of(Problem.error("template.encoding", SourceLocation.ofFile(file.path()), "is not UTF-8").withRemedy("save it as UTF-8"));
    }
  }

  /** Templates of the team that took part in nothing: a partial under a name that nobody includes. */
  List<Problem> unused(Set<String> used) {
    return files.byName().entrySet().stream().filter(entry -> entry.getKey().startsWith(TemplateFiles.PARTIALS) && !used.contains(entry.getKey()))
        .map(entry -> Problem.warning("template.unused", SourceLocation.ofFile(entry.getValue().path()), "is included by no template")
            .withRemedy("name it like the partial it is to replace (" + String.join(", ", Partials.NAMES) + "), or include it in a template of your own"))
        .toList();
  }
}
