package io.github.backenddesign.analysis;

import io.github.backenddesign.language.ClauseReader;
import io.github.backenddesign.language.Inflection;
import io.github.backenddesign.language.Lexicon;

/** The reading tools of one language, made once per run. */
record Language(Lexicon lexicon, ClauseReader clauses) {

  static Language english() {
    Lexicon lexicon = Lexicon.english();
    return new Language(lexicon, new ClauseReader(lexicon));
  }

  /** No words at all: every sentence stays unread. */
  static Language none() {
    Lexicon lexicon = Lexicon.none();
    return new Language(lexicon, new ClauseReader(lexicon));
  }

  /** Whether an entity stands for the account by which a product knows somebody. */
  boolean isAccount(String entity) {
    return lexicon.is("accounts", Names.plain(entity));
  }

  Inflection inflection() {
    return lexicon.inflection();
  }
}
