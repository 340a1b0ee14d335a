package io.github.backenddesign.mojo;

import io.github.backenddesign.DesignRequest;
import io.github.backenddesign.DesignRun;
import io.github.backenddesign.answers.DecisionsEditor;
import io.github.backenddesign.answers.Edit;
import io.github.backenddesign.answers.YamlText;
import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Parsed;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.Severity;
import io.github.backenddesign.output.PlannedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.plugin.MojoFailureException;

/** The decisions file while somebody answers: an answer is entered, the run with it is tried, and only a file that brings no new error is written. */
final class AnswerBook {

  private static final String BOUNDARIES = "core-logic-boundaries";

  private final Function<DesignRequest, DesignRun> core;
  private final Writer writer;
  private DesignRequest request;
  private DesignRun run;

  /** What stands under a question: the members of its long form, and values of single rows. */
  record Entry(Map<String, String> members, Map<String, String> rows) {

    static Entry of(String key, String value, String secondKey, String secondValue) {
      Map<String, String> members = new LinkedHashMap<>();
      members.put(key, value);
      if (!secondValue.isEmpty()) {
        members.put(secondKey, secondValue);
      }
      return new Entry(members, Map.of());
    }
  }

  /** Writes files to disk. */
  interface Writer {
    void write(List<PlannedFile> files) throws IOException, MojoFailureException;
  }

  AnswerBook(Function<DesignRequest, DesignRun> core, Writer writer, DesignRequest request, DesignRun run) {
    this.core = core;
    this.writer = writer;
    this.request = request;
    this.run = run;
  }

  /** The run with all answers so far. */
  DesignRun run() {
    return run;
  }

  /** Enters an answer in place of any other; what speaks against it is returned, and then nothing was written. */
  List<Problem> enter(Decision decision, Entry entry) throws IOException, MojoFailureException {
    Parsed<byte[]> edited = DecisionsEditor.edit(file(), edits(decision, entry));
    if (edited.value().isEmpty()) {
      return edited.problems();
    }
    DesignRequest tried = with(edited.value().get());
    DesignRun outcome = core.apply(tried);
    List<Problem> errors = outcome.problems().stream().filter(problem -> problem.severity() == Severity.ERROR && !run.problems().contains(problem)).toList();
    if (errors.isEmpty()) {
      request = tried;
      run = outcome;
      write();
    }
    return errors;
  }

  /** Notes the grounds of these answers as they are at the end, because answers are grounds of other answers. */
  void noteGrounds(List<String> ids) throws IOException, MojoFailureException {
    Map<String, String> seen = run.bookkeeping().seen();
    List<Edit> edits = ids.stream().distinct().filter(seen::containsKey).map(id -> Edit.seen(id, seen.get(id))).toList();
    if (edits.isEmpty()) {
      return;
    }
    Parsed<byte[]> edited = DecisionsEditor.edit(file(), edits);
    if (edited.value().isPresent()) {
      request = with(edited.value().get());
      write();
    }
  }

  private List<Edit> edits(Decision decision, Entry entry) {
    List<Edit> edits = new ArrayList<>();
    edits.add(Edit.replace(decision.id(), decision.topic(), value(decision, entry), Optional.of(decision.question())));
    entry.rows().forEach((row, value) -> edits.add(Edit.replace(decision.id() + "." + row, decision.topic(), YamlText.value(value), Optional.empty())));
    return edits;
  }

  private String value(Decision decision, Entry entry) {
    String option = entry.members().getOrDefault("answer", "");
    Map<String, List<String>> cut = decision.id().equals(BOUNDARIES) ? run.bookkeeping().cuts().getOrDefault(option, Map.of()) : Map.of();
    return entry.members().size() == 1 && !option.isEmpty() && cut.isEmpty() ? YamlText.value(option) : Edit.longForm(entry.members(), cut);
  }

  private InputFile file() {
    return request.decisions().or(() -> run.files().stream().filter(file -> file.path().equals(request.paths().decisions())).findFirst()
        .map(file -> new InputFile(file.path(), file.bytes()))).orElseThrow(() -> new IllegalStateException("the run plans no " + request.paths().decisions()));
  }

  private DesignRequest with(byte[] decisions) {
    return request.withDecisions(new InputFile(request.paths().decisions(), decisions));
  }

  private void write() throws IOException, MojoFailureException {
    InputFile file = file();
    writer.write(List.of(new PlannedFile(file.path(), file.bytes())));
  }
}
