package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Clause;
import java.util.List;

/** One way in which the documents say what a story is about: the clauses read from its words, where they come from, and how much they count. */
record Paraphrase(Source source, double weight, List<Clause> clauses, Evidence evidence) {

  /** Where the words come from. */
  enum Source {
    WANT, TITLE, REQUIREMENT
  }
}
