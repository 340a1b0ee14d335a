package io.github.backenddesign.product;

import java.util.Optional;

/** Persona, sentence, want and benefit of a story, put together from the parts and sentences it is told in. */
record StoryParts(Optional<Passage> persona, Passage sentence, String want, Optional<Passage> benefit) {

  /** The sentence is trusted more than parts cut from it; a persona member more than the sentence, unless the parts were never cut. */
  static StoryParts of(Fields fields) {
    Optional<Passage> who = fields.text("persona").map(passage -> new Passage(StorySentence.persona(passage.text()), passage.at()));
    Optional<Passage> want = fields.text("want");
    Optional<Passage> why = fields.text("benefit");
    Optional<Passage> told = fields.text("sentence");
    Passage sentence = told.or(() -> want.map(wish -> assembled(who, wish, why))).or(() -> fields.text("title")).orElse(new Passage("", fields.at()));
    Optional<StorySentence> fromSentence = told.map(passage -> StorySentence.parse(passage.text()));
    Optional<StorySentence> fromWant = want.map(passage -> StorySentence.parse(passage.text()));
    boolean uncut = fromWant.filter(StorySentence::isTemplate).isPresent();
    StorySentence best = fromSentence.filter(StorySentence::isTemplate).or(() -> fromWant).or(() -> fromSentence).orElseGet(() -> StorySentence.parse(sentence.text()));
    Optional<Passage> named = best.persona().map(name -> new Passage(name, sentence.at()));
    Optional<Passage> benefit = best.benefit().map(text -> new Passage(text, sentence.at())).or(() -> why);
    return new StoryParts(uncut ? named.or(() -> who) : who.or(() -> named), sentence, best.want(), benefit);
  }

  private static Passage assembled(Optional<Passage> who, Passage want, Optional<Passage> why) {
    if (who.isEmpty() || StorySentence.parse(want.text()).isTemplate()) {
      return want;
    }
    String article = who.get().text().matches("(?i)[aeio].*") ? "an " : "a ";
    String wish = want.text().matches("(?i)(I|we)\\b.*") ? want.text() : "I want " + want.text();
    return new Passage("As " + article + who.get().text() + ", " + wish + why.map(reason -> ", so that " + reason.text()).orElse("") + ".", want.at());
  }
}
