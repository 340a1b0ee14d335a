package io.github.backenddesign.mojo;

import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.document.Problem;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;

/** Asks the open questions one by one. Each answer is entered, tried and written before the next question is asked, so that nothing is lost when it is broken off. */
final class Dialogue {

  private final Terminal terminal;
  private final AnswerBook book;
  private final List<String> answered = new ArrayList<>();
  private final Deque<String> visited = new ArrayDeque<>();
  private final Set<String> skipped = new LinkedHashSet<>();
  private Optional<String> again = Optional.empty();
  private String message = "";
  private boolean stopped;

  Dialogue(Terminal terminal, AnswerBook book) {
    this.terminal = terminal;
    this.book = book;
  }

  /** The ids that were answered, in that order. */
  List<String> hold() throws IOException, MojoFailureException {
    for (Optional<Decision> next = next(); next.isPresent() && !stopped; next = next()) {
      again = Optional.empty();
      ask(next.get());
    }
    book.noteGrounds(answered);
    return List.copyOf(new LinkedHashSet<>(answered));
  }

  private Optional<Decision> next() {
    if (again.isPresent()) {
      return book.run().decisions().stream().filter(decision -> decision.id().equals(again.get())).findFirst();
    }
    return book.run().unresolved().stream().filter(decision -> !skipped.contains(decision.id())).findFirst();
  }

  private void ask(Decision decision) throws IOException, MojoFailureException {
    Map<String, String> rows = new LinkedHashMap<>();
    boolean all = false;
    for (boolean open = true; open && !stopped;) {
      Screen screen = new Screen(decision, all);
      Reply reply = reply(screen, decision, rows);
      if (reply instanceof Reply.SetRow row) {
        rows.put(row.row(), row.value());
      } else if (reply instanceof Reply.Press press && press.key() == Reply.Key.ALL) {
        all = true;
      } else {
        open = !isSettled(reply, decision, rows);
      }
    }
  }

  private Reply reply(Screen screen, Decision decision, Map<String, String> rows) {
    String text = message + screen.text(Screen.Progress.of(book.run().decisions()), rows);
    message = "";
    return line(text).map(typed -> Reply.read(typed, decision, screen.shown())).orElse(new Reply.Press(Reply.Key.QUIT));
  }

  private Optional<String> line(String text) {
    Optional<String> line = terminal.ask(text);
    stopped |= line.isEmpty();
    return line;
  }

  /** Whether the question is done with, for now. */
  private boolean isSettled(Reply reply, Decision decision, Map<String, String> rows) throws IOException, MojoFailureException {
    if (reply instanceof Reply.Take take) {
      return enter(decision, new AnswerBook.Entry(Map.of("answer", take.option()), rows));
    }
    if (reply instanceof Reply.Unknown unknown) {
      message = unknown.typed().isEmpty() ? "\nNothing is recommended here; choose, or type c for an answer of your own." : "\n\"" + ConsoleText.plain(unknown.typed()) + "\" is none of the choices.";
      return false;
    }
    return switch (((Reply.Press) reply).key()) {
      case CUSTOM -> decision.isGroup() ? refuse("A group takes its rows, each with a value.") : custom(decision);
      case DEFER -> decision.origin() == Decision.Origin.DOCUMENT ? defer(decision) : refuse("Only questions that a document asks can be deferred; s skips this one for now.");
      case BACK -> back();
      case SKIP -> skip(decision);
      default -> stop();
    };
  }

  private boolean refuse(String why) {
    message = "\n" + why;
    return false;
  }

  private boolean stop() {
    stopped = true;
    return true;
  }

  private boolean skip(Decision decision) {
    skipped.add(decision.id());
    visited.push(decision.id());
    return true;
  }

  private boolean back() {
    if (visited.isEmpty()) {
      return refuse("There is no question before this one.");
    }
    again = Optional.of(visited.pop());
    skipped.remove(again.get());
    return true;
  }

  private boolean custom(Decision decision) throws IOException, MojoFailureException {
    Optional<String> words = line("Your answer, in one sentence");
    Optional<String> why = words.filter(text -> !text.isEmpty()).flatMap(text -> line("Why (may be empty)"));
    if (why.isEmpty()) {
      return stopped;
    }
    return enter(decision, AnswerBook.Entry.of("custom", words.get(), "why", why.get()));
  }

  private boolean defer(Decision decision) throws IOException, MojoFailureException {
    Optional<String> why = line("Why it can wait");
    Optional<String> until = why.filter(text -> !text.isEmpty()).flatMap(text -> decision.blocking() ? line("Until when (a date or the id of a story)") : Optional.of(""));
    if (until.isEmpty()) {
      return stopped;
    }
    return enter(decision, AnswerBook.Entry.of("deferred", why.get(), "until", until.get()));
  }

  private boolean enter(Decision decision, AnswerBook.Entry entry) throws IOException, MojoFailureException {
    List<Problem> problems = book.enter(decision, entry);
    if (!problems.isEmpty()) {
      message = "\nNot taken:\n" + String.join("\n", problems.stream().flatMap(problem -> ConsoleText.problem(problem).stream()).toList());
      return false;
    }
    answered.add(decision.id());
    visited.push(decision.id());
    return true;
  }
}
