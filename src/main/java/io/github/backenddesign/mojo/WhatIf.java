package io.github.backenddesign.mojo;

import io.github.backenddesign.DesignRequest;
import io.github.backenddesign.DesignRun;
import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.decision.Option;
import io.github.backenddesign.document.DidYouMean;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.output.DesignDifference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.plugin.MojoFailureException;

/** Answers what would be different in the design if a decision, or a row of a group, were answered otherwise. Writes nothing. */
final class WhatIf {

  private static final String GROUP_ANSWER = "accepted";

  private final Function<DesignRequest, DesignRun> core;
  private final DesignRequest request;
  private final DesignRun run;

  WhatIf(Function<DesignRequest, DesignRun> core, DesignRequest request, DesignRun run) {
    this.core = core;
    this.request = request;
    this.run = run;
  }

  /** A question and another answer to it: {@code id:option}, or {@code group.row:value}. */
  private record Asked(Decision decision, Optional<Decision.Row> row, String answer) {

    String id() {
      return row.map(each -> decision.id() + "." + each.id()).orElse(decision.id());
    }

    /** What holds now: the answer, else what is recommended or proposed. */
    String now() {
      return row.map(each -> each.answer().orElse(each.proposed())).orElseGet(() -> decision.effectiveOption().map(Option::id).orElse(""));
    }

    AnswerBook.Entry entry(String answer) {
      return row.map(each -> new AnswerBook.Entry(Map.of("answer", GROUP_ANSWER), Map.of(each.id(), answer))).orElseGet(() -> new AnswerBook.Entry(Map.of("answer", answer), Map.of()));
    }
  }

  /** The lines to print. Fails where there is no such question or answer, or where it can not be given. */
  List<String> lines(String parameter) throws IOException, MojoFailureException {
    Asked asked = asked(parameter);
    if (asked.answer().equals(asked.now())) {
      return List.of("What if " + asked.id() + " were " + asked.answer() + ": that is what holds already.");
    }
    DesignRun now = asked.now().isEmpty() ? run : with(asked, asked.now());
    DesignRun then = with(asked, asked.answer());
    List<String> lines = new ArrayList<>();
    lines.add("What if " + asked.id() + " were " + asked.answer() + (asked.now().isEmpty() ? ":" : " instead of " + asked.now() + ":"));
    List<String> differences = DesignDifference.between(now.files(), then.files());
    differences.forEach(line -> lines.add("  " + ConsoleText.plain(line)));
    others(now, then).forEach(id -> lines.add("  + question " + id));
    others(then, now).forEach(id -> lines.add("  - question " + id));
    if (lines.size() == 1) {
      lines.add("  Nothing else in the design differs.");
    }
    return List.copyOf(lines);
  }

  private static List<String> others(DesignRun one, DesignRun other) {
    List<String> known = one.decisions().stream().map(Decision::id).toList();
    return other.decisions().stream().map(Decision::id).filter(id -> !known.contains(id)).toList();
  }

  private DesignRun with(Asked asked, String answer) throws IOException, MojoFailureException {
    AnswerBook book = new AnswerBook(core, files -> {
    }, request, run);
    List<Problem> problems = book.enter(asked.decision(), asked.entry(answer));
    if (!problems.isEmpty()) {
      throw failure("-DwhatIf: this answer can not be given:\n" + String.join("\n", problems.stream().flatMap(problem -> ConsoleText.problem(problem).stream()).toList()));
    }
    return book.run();
  }

  private Asked asked(String parameter) throws MojoFailureException {
    int colon = parameter.lastIndexOf(':');
    if (colon <= 0) {
      throw failure("-DwhatIf is \"" + parameter + "\"; expected id:option, e.g. " + example());
    }
    String id = parameter.substring(0, colon).strip();
    String answer = parameter.substring(colon + 1).strip();
    Optional<Decision> single = run.decisions().stream().filter(decision -> decision.id().equals(id) && !decision.isGroup()).findFirst();
    if (single.isPresent()) {
      return known(new Asked(single.get(), Optional.empty(), answer), single.get().options().stream().map(Option::id).toList(), false);
    }
    return known(row(id).map(asked -> new Asked(asked.decision(), asked.row(), answer)).orElseThrow(() -> failure("-DwhatIf: no question is called \"" + id + "\"" + closest(id, ids()))));
  }

  private Optional<Asked> row(String id) {
    return run.decisions().stream().filter(decision -> decision.isGroup() && id.startsWith(decision.id() + ".")).sorted(Comparator.comparing(decision -> -decision.id().length()))
        .flatMap(group -> group.rows().stream().filter(row -> id.equals(group.id() + "." + row.id())).map(row -> new Asked(group, Optional.of(row), ""))).findFirst();
  }

  /** Rows may take values of their own; what a row does not take is told by the run. */
  private Asked known(Asked asked) throws MojoFailureException {
    return known(asked, asked.row().map(Decision.Row::options).orElse(List.of()), true);
  }

  private Asked known(Asked asked, List<String> options, boolean free) throws MojoFailureException {
    if (!free && !options.contains(asked.answer())) {
      throw failure("-DwhatIf: \"" + asked.answer() + "\" is no option of " + asked.id() + closest(asked.answer(), options) + "\noptions are " + String.join(", ", options));
    }
    return asked;
  }

  private List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (Decision decision : run.decisions()) {
      if (decision.isGroup()) {
        decision.rows().forEach(row -> ids.add(decision.id() + "." + row.id()));
      } else {
        ids.add(decision.id());
      }
    }
    return ids;
  }

  private String example() {
    return run.decisions().stream().filter(decision -> decision.options().size() > 1).findFirst().map(decision -> decision.id() + ":" + decision.options().get(1).id()).orElse("api-style:rest");
  }

  private static String closest(String word, List<String> known) {
    return DidYouMean.among(word, known).map(id -> "; did you mean \"" + id + "\"?").orElse("");
  }

  private static MojoFailureException failure(String text) {
    return new MojoFailureException("\n" + text);
  }
}
