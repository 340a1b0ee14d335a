package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Clause;
import io.github.backenddesign.language.Token;
import io.github.backenddesign.language.Tokens;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Requirement;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the paraphrases of each story: its want, its title, and the functional requirements it is linked to. */
final class Paraphrases {

  private static final Pattern MODAL = Pattern.compile("\\b(?:can|may|must be able to|should be able to|shall be able to|is able to|are able to|shall|should|must|(?:lets?|allows?|enables?) [a-z ]{2,40}? to)\\b\\s+(.*)", Pattern.CASE_INSENSITIVE);

  /** What stands before the main clause of a plain sentence: "When a supplier calls, the bookkeeper narrows ...". */
  private static final Pattern MAIN_CLAUSE = Pattern.compile("^(?:when|whenever|if|once|after|before|as soon as|while)\\b[^,]*,\\s*", Pattern.CASE_INSENSITIVE);

  private final Language language;
  private final Product product;
  private final Map<ElementId, List<Paraphrase>> readings = new HashMap<>();
  private final Map<ElementId, List<Clause>> requirementClauses = new HashMap<>();

  Paraphrases(Language language, Product product) {
    this.language = language;
    this.product = product;
  }

  List<Paraphrase> of(Story story) {
    return readings.computeIfAbsent(story.id(), id -> List.copyOf(read(story)));
  }

  private List<Paraphrase> read(Story story) {
    List<Paraphrase> paraphrases = new ArrayList<>();
    paraphrases.add(new Paraphrase(Paraphrase.Source.WANT, 1.0, wanted(story), new Evidence("paraphrase.want", story.want(), story.id().value(), story.sentence().at())));
    story.title().filter(title -> !title.isBlank())
        .ifPresent(title -> paraphrases.add(new Paraphrase(Paraphrase.Source.TITLE, 0.9, language.clauses().read(title), new Evidence("paraphrase.title", title, story.id().value(), story.sentence().at()))));
    for (ElementId id : story.requirements()) {
      product.requirement(id).filter(requirement -> requirement.kind() == Requirement.Kind.FUNCTIONAL).ifPresent(requirement -> paraphrases.add(
          new Paraphrase(Paraphrase.Source.REQUIREMENT, 0.5, clauses(requirement), new Evidence("paraphrase.requirement", requirement.statement().text(), id.value(), requirement.statement().at()))));
    }
    return paraphrases;
  }

  private List<Clause> wanted(Story story) {
    Wish wish = new Wish(story);
    String want = withoutExamples(story.want()).split(":\\s", 2)[0];
    if (wish.isPlain()) {
      return read(MAIN_CLAUSE.matcher(withoutExamples(story.sentence().text())).replaceFirst(""));
    }
    return wish.isInfinitive() ? language.clauses().readInfinitive(want) : language.clauses().read(want);
  }

  /** Examples in parentheses ("e.g., jazz or rock") say nothing about what is asked for. */
  private static String withoutExamples(String text) {
    return text.replaceAll("\\((?:e\\.?g\\.?|i\\.?e\\.?|for example|such as)[^)]*\\)", " ");
  }

  /** The clauses of a requirement: what somebody "can" do, or what the system "lists" or "shows". */
  List<Clause> clauses(Requirement requirement) {
    return requirementClauses.computeIfAbsent(requirement.id(), id -> read(requirement.statement().text()));
  }

  /** The clauses of any sentence that says what somebody can do or what happens. */
  List<Clause> sentence(String text) {
    return read(text);
  }

  private List<Clause> read(String statement) {
    List<Clause> clauses = new ArrayList<>();
    for (String sentence : statement.split("(?<=[.;])\\s+")) {
      Matcher modal = MODAL.matcher(sentence);
      if (modal.find()) {
        clauses.addAll(language.clauses().read(modal.group(1)));
      } else {
        thirdPerson(language, sentence).ifPresent(rest -> clauses.addAll(language.clauses().read(rest)));
      }
    }
    return clauses;
  }

  /** "A profile lists the articles ...": the words from the verb on, the verb in its base form. */
  static Optional<String> thirdPerson(Language language, String sentence) {
    List<Token> tokens = Tokens.of(sentence);
    for (int i = 1; i < tokens.size(); i++) {
      String word = tokens.get(i).text();
      Optional<io.github.backenddesign.language.Lexicon.VerbMatch> verb = language.lexicon().verbAt(tokens, i);
      String before = tokens.get(i - 1).text();
      boolean noun = language.lexicon().is("determiners", before) || language.lexicon().is("adjectives", before) || language.lexicon().is("prepositions", before) || language.lexicon().is("clause-starts", before)
          || i + 1 < tokens.size() && language.lexicon().is("auxiliaries", tokens.get(i + 1).text());
      if (word.endsWith("s") && verb.isPresent() && !verb.get().verb().equals(word) && !noun) {
        StringBuilder rest = new StringBuilder(verb.get().verb());
        tokens.subList(i + verb.get().length(), tokens.size()).forEach(token -> rest.append(' ').append(token.text()).append(token.possessive() ? "'s" : ""));
        return Optional.of(rest.toString());
      }
    }
    return Optional.empty();
  }
}
