package io.github.backenddesign.decision;

import io.github.backenddesign.document.DataTable;
import io.github.backenddesign.language.Letters;
import io.github.backenddesign.language.SentencePattern;
import io.github.backenddesign.product.OpenQuestion;
import io.github.backenddesign.product.Passage;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A well-known question of {@code question-patterns.yaml}: how it is recognised, what may be answered, what the answers change, and what is usual. */
record QuestionPattern(String id, String topic, SentencePattern match, Optional<SentencePattern> near, List<String> sameBy, boolean note, String optionsForm,
    List<DraftOption> options,
    List<Proposal> proposals, Optional<Pattern> usual, String because, List<Answer> answers) {

  private static final List<String> GROUPS = List.of("thing", "other", "verb", "field", "role");

  /** What an option with these words changes; {@code permits} lets the callers the option names call the operation, {@code drops} takes away what changes the things in question. */
  record Answer(Pattern words, boolean permits, boolean drops, EffectTemplate effects) {
  }

  /** A pattern with the words that filled its slots. */
  record Found(QuestionPattern pattern, Map<String, String> words) {
  }

  static List<QuestionPattern> all() {
    return DataTable.maps(DataTable.beside(QuestionPattern.class, "question-patterns.yaml").get("patterns")).stream().map(QuestionPattern::of).toList();
  }

  private static QuestionPattern of(Map<String, Object> map) {
    List<Answer> answers = DataTable.maps(map.get("answers")).stream()
        .map(answer -> new Answer(regex(DataTable.text(answer.get("words"))), answer.containsKey("permits"), answer.containsKey("drops"), answer.containsKey("effects")
            ? new EffectTemplate(DataTable.maps(answer.get("effects"))) : EffectTemplate.NONE)).toList();
    return new QuestionPattern(DataTable.text(map.get("id")), DataTable.text(map.get("topic")), SentencePattern.ofAnyCase(DataTable.text(map.get("match"))),
        Optional.ofNullable(map.get("near")).map(text -> SentencePattern.ofAnyCase(DataTable.text(text))),
        DataTable.texts(map.get("same-by")), Boolean.TRUE.equals(map.get("note")), DataTable.text(map.get("options-form")),
            DataTable.maps(map.get("options")).stream()
            .map(DraftOption::of).toList(),
        Proposal.all(map.get("default-when")), Optional.ofNullable(map.get("default")).map(text -> regex(DataTable.text(text))), DataTable.text(map.get("because")), answers);
  }

  private static Pattern regex(String text) {
    return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** A wording of a question, and what it asks in each of its sentences. */
  private record Wording(Letters whole, List<Letters> sentences) {

    private static Wording of(String text) {
      return new Wording(Letters.of(text), QuestionPattern.sentences(text).stream().map(Letters::of).toList());
    }
  }

  /** The first pattern that recognises the question in one of its wordings. */
  static Optional<Found> find(List<QuestionPattern> patterns, OpenQuestion question) {
    List<Wording> wordings = Stream.concat(Stream.of(question.question()), question.otherWordings().stream()).map(Passage::text).map(Wording::of).toList();
    return patterns.stream().flatMap(pattern -> wordings.stream().filter(pattern::isNear).flatMap(wording -> wording.sentences().stream())
        .flatMap(sentence -> pattern.read(sentence).stream())).findFirst();
  }

  /** The name under which it is compared with other patterns that ask the same. */
  String sameKey() {
    return id.equals("may-others") ? "who-may" : id;
  }

  /** What is asked, sentence by sentence, without remarks in brackets and explanations that ask nothing. */
  private static List<String> sentences(String text) {
    String plain = text.replaceAll("\\s*\\([^)]*\\)", "");
    List<String> sentences = Arrays.stream(plain.split("(?<=[?.])\\s+(?=\\p{Lu})")).filter(sentence -> sentence.endsWith("?")).toList();
    return sentences.isEmpty() ? List.of(plain) : sentences;
  }

  private boolean isNear(Wording wording) {
    return near.isEmpty() || near.get().occursIn(wording.whole());
  }

  private Optional<Found> read(Letters sentence) {
    return match.find(sentence).map(this::found);
  }

  private Found found(Matcher matcher) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String group : GROUPS) {
      for (String name : List.of(group, group + "b", group + "c")) {
        if (match.pattern().pattern().contains("(?<" + name + ">") && matcher.group(name) != null) {
          words.putIfAbsent(group, matcher.group(name));
        }
      }
    }
    return new Found(this, words);
  }
}
