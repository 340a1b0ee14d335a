package io.github.backenddesign.mojo;

import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.decision.Option;
import java.util.List;
import java.util.Locale;

/** What somebody typed at a question. */
sealed interface Reply {

  /** Takes an option, or a group as proposed. */
  record Take(String option) implements Reply {
  }

  /** Sets one row of a group. */
  record SetRow(String row, String value) implements Reply {
  }

  /** A key that asks for more words or leads elsewhere. */
  record Press(Key key) implements Reply {
  }

  /** Nothing that is known here. */
  record Unknown(String typed) implements Reply {
  }

  /** The keys of the dialogue. */
  enum Key {
    CUSTOM, DEFER, BACK, SKIP, ALL, QUIT
  }

  /** Reads a line typed at a decision that shows these options; an empty line takes what is recommended. */
  static Reply read(String line, Decision decision, List<Option> shown) {
    String typed = line.strip();
    if (typed.isEmpty()) {
      return RecommendedAnswers.answer(decision).<Reply>map(Take::new).orElse(new Unknown(""));
    }
    for (Key key : Key.values()) {
      String name = key.name().toLowerCase(Locale.ROOT);
      if (typed.equalsIgnoreCase(name) || typed.equalsIgnoreCase(name.substring(0, 1))) {
        return new Press(key);
      }
    }
    return decision.isGroup() ? row(typed, decision) : option(typed, decision, shown);
  }

  private static Reply option(String typed, Decision decision, List<Option> shown) {
    if (typed.matches("\\d{1,3}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= shown.size()) {
      return new Take(shown.get(Integer.parseInt(typed) - 1).id());
    }
    List<Option> exact = decision.options().stream().filter(option -> option.id().equals(typed)).toList();
    List<Option> begun = exact.isEmpty() ? decision.options().stream().filter(option -> option.id().startsWith(typed)).toList() : exact;
    return begun.size() == 1 ? new Take(begun.get(0).id()) : new Unknown(typed);
  }

  /** The number of a row and the value it shall have. */
  private static Reply row(String typed, Decision decision) {
    String[] parts = typed.split("\\s+", 2);
    boolean numbered = parts.length == 2 && parts[0].matches("\\d{1,4}") && Integer.parseInt(parts[0]) >= 1 && Integer.parseInt(parts[0]) <= decision.rows().size();
    return numbered ? new SetRow(decision.rows().get(Integer.parseInt(parts[0]) - 1).id(), parts[1]) : new Unknown(typed);
  }
}
