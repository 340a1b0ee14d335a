package io.github.backenddesign.product;

import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Persona, sentence, want and benefit of a story, put together from the parts and sentences it is told in, with the criteria and remarks found among them. */
record StoryParts(Optional<Passage> persona, Passage sentence, String want, Optional<Passage> benefit, List<Passage> criteria, List<Passage> remarks) {

  /** The sentence is trusted more than parts cut from it; a persona member more than the sentence, unless the parts were never cut. */
  static StoryParts of(Fields fields) {
    Optional<Passage> who = fields.text("persona").map(passage -> new Passage(StorySentence.persona(passage.text()), passage.at()));
    Optional<Passage> want = fields.text("want");
    Optional<Passage> why = fields.text("benefit");
    List<StoryText> texts = texts(fields);
    Optional<StoryText> chosen = texts.stream().filter(text -> StorySentence.parse(text.sentence().text()).isTemplate()).findFirst()
        .or(() -> want.isPresent() ? Optional.empty() : texts.stream().findFirst());
    Optional<Passage> told = chosen.map(StoryText::sentence);
    Passage sentence = told.or(() -> want.map(wish -> assembled(who, wish, why))).or(() -> fields.text("title")).orElse(new Passage("", fields.at()));
    Optional<StorySentence> fromSentence = told.map(passage -> StorySentence.parse(passage.text(), who.map(Passage::text)));
    Optional<StorySentence> fromWant = want.map(passage -> StorySentence.parse(passage.text()));
    boolean uncut = fromWant.filter(StorySentence::isTemplate).isPresent();
    StorySentence best = fromSentence.filter(StorySentence::isTemplate).or(() -> fromWant).or(() -> fromSentence).orElseGet(() -> StorySentence.parse(sentence.text(), who.map(Passage::text)));
    Optional<Passage> named = best.persona().map(name -> new Passage(name, sentence.at()));
    Optional<Passage> benefit = best.benefit().map(text -> new Passage(text, sentence.at())).or(() -> why);
    Optional<String> title = fields.string("title");
    List<Passage> remarks = texts.stream().map(StoryText::sentence).filter(text -> told.filter(text::equals).isEmpty() && title.filter(name -> Wording.same(name, text.text())).isEmpty()).toList();
    return new StoryParts(uncut ? named.or(() -> who) : who.or(() -> named), sentence, best.want(), benefit, texts.stream().flatMap(text -> text.criteria().stream()).toList(), remarks);
  }

  /** The texts the story is told in, in the order of preference. */
  private static List<StoryText> texts(Fields fields) {
    List<StoryText> texts = new ArrayList<>();
    for (Node value : fields.preferred("sentence")) {
      if (value instanceof ScalarNode scalar && scalar.text().contains("\n")) {
        fields.reading().useWhole(scalar);
        texts.add(StoryText.of(scalar.text().lines().toList(), scalar.at()));
      } else {
        new Phrases(fields.reading()).one(value).ifPresent(text -> texts.add(new StoryText(text, List.of())));
      }
    }
    return texts.stream().filter(text -> !text.sentence().text().isBlank()).toList();
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
