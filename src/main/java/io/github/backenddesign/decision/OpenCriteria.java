package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.CriterionClass;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Rule;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.OpenQuestion;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What criteria leave open in passing ("TBD: should the old password be asked for?"): settled by a question the documents ask elsewhere, or a question of its own. */
final class OpenCriteria {

  /** The share of a criterion's words that a question has to have: of one that concerns the story, and of any other. */
  private static final double ABOUT_ITS_STORY = 0.33;
  private static final double ALIKE = 0.5;
  private static final Pattern MARK = Pattern.compile("\\(TBD\\)|\\b(?:not (?:given|stated|decided|known)(?: yet)?)$|\\bTBD\\b(?:\\s*[-\u2013:])?|\\((?:see )?[^)]*(?:ambiguit|open question|[A-Z]+-\\d)[^)]*\\)");
  private static final int FEWEST_WORDS = 2;

  private final Model model;
  private final Likeness likeness;
  private final List<OpenQuestion> questions;
  private final Map<String, String> settling = new LinkedHashMap<>();
  private final List<OpenQuestion> own = new ArrayList<>();

  OpenCriteria(Model model, Likeness likeness, List<OpenQuestion> questions) {
    this.model = model;
    this.likeness = likeness;
    this.questions = questions;
    Map<String, OpenQuestion> asked = new LinkedHashMap<>();
    List<Rule> open = model.rules().stream().filter(rule -> rule.type() == CriterionClass.TBD).toList();
    open.forEach(rule -> asked(rule).ifPresent(question -> settling.put(rule.id(), question.id().value())));
    open.stream().filter(rule -> !settling.containsKey(rule.id())).forEach(rule -> behind(rule, open).or(() -> ask(rule, asked).map(question -> question.id().value())).ifPresent(id -> settling.put(rule.id(), id)));
    own.addAll(asked.values());
  }

  /** The id of the question that settles each rule, by the rule's id. */
  Map<String, String> settling() {
    return Map.copyOf(settling);
  }

  /** The questions nothing else in the documents asks. */
  List<OpenQuestion> own() {
    return List.copyOf(own);
  }

  private Optional<OpenQuestion> asked(Rule rule) {
    Optional<OpenQuestion> named = questions.stream().filter(question -> question.ids().stream().anyMatch(id -> rule.text().contains("(" + id.value() + ")"))).findFirst();
    Set<String> open = Set.copyOf(likeness.words(rest(rule)));
    return named.or(() -> questions.stream().filter(question -> share(question, open) >= (isAbout(question, rule) ? ABOUT_ITS_STORY : ALIKE)).max(Comparator.comparing(question -> share(question, open))));
  }

  /** The question about a requirement behind the story, where that leaves open the same: they share what they speak of. */
  private Optional<String> behind(Rule rule, List<Rule> open) {
    List<String> requirements = requirements(rule).toList();
    Set<String> said = Set.copyOf(likeness.words(rest(rule)));
    return open.stream().filter(other -> requirements.contains(other.storyId()) && settling.containsKey(other.id()) && likeness.words(rest(other)).stream().anyMatch(said::contains)).map(other -> settling.get(other.id())).findFirst();
  }

  private Stream<String> requirements(Rule rule) {
    return model.product().story(new ElementId(rule.storyId())).stream().flatMap(story -> story.requirements().stream()).map(ElementId::value);
  }

  /** Whether a question names the story or requirement the rule belongs to, or a requirement behind it. */
  private boolean isAbout(OpenQuestion question, Rule rule) {
    return Stream.concat(Stream.of(rule.storyId()), requirements(rule)).anyMatch(id -> question.affects().contains(id) || question.question().text().contains(id));
  }

  private double share(OpenQuestion question, Set<String> open) {
    Set<String> asked = Stream.concat(Stream.of(question.question()), question.otherWordings().stream()).flatMap(passage -> likeness.words(passage.text()).stream()).collect(Collectors.toSet());
    return Words.share(open, asked);
  }

  private Optional<OpenQuestion> ask(Rule rule, Map<String, OpenQuestion> asked) {
    String rest = rest(rule);
    if (likeness.words(rest).size() < FEWEST_WORDS) {
      return Optional.empty();
    }
    Passage wording = new Passage(Sentences.capital(Sentences.bare(rest)) + " (" + rule.storyId() + ")?", rule.at());
    ElementId id = new ElementId("q-" + rule.id().substring("R-".length()).toLowerCase(java.util.Locale.ROOT));
    Passage reason = new Passage(rule.storyId() + " leaves it open.", rule.at());
    return Optional.of(asked.computeIfAbsent(wording.text(), text -> new OpenQuestion(List.of(id), false, wording, List.of(), Optional.of(reason), List.of(rule.storyId()), false, List.of(), List.of(rule.at()))));
  }

  private static String rest(Rule rule) {
    return MARK.matcher(rule.text()).replaceAll(" ").replaceAll("\\s+", " ").replaceAll("\\s+([.,;:?)])", "$1").replaceFirst("^[\\s.,;:-]+", "").replaceFirst("[\\s.,;:?-]+$", "").strip();
  }
}
