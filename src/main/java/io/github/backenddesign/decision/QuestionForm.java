package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Caller;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.PersonaKind;
import io.github.backenddesign.document.DataTable;
import io.github.backenddesign.product.OpenQuestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Options of a question that brings none, by the form of its sentence; {@code question-forms.yaml} holds their wording. */
final class QuestionForm {

  /** What a form offers: its name, options, and the one recommended with the reason ("" for the most reversible one, the first). */
  record Offer(String form, List<DraftOption> options, String recommended, String because, boolean freeAnswer) {

    Offer {
      options = List.copyOf(options);
    }

    boolean isYesOrNo() {
      return options.size() == 2 && options.stream().allMatch(option -> option.id().equals("yes") || option.id().equals("no"));
    }

    /** What a plain yes means, as another wording of the question tells: no, or one of its choices. */
    Offer orOneOf(Offer choices) {
      List<DraftOption> all = new ArrayList<>(options.stream().filter(option -> option.id().equals("no")).toList());
      all.addAll(choices.options());
      return new Offer("choice", all, "no", because, true);
    }
  }

  /** The option that adds no rule to what the documents state. */
  static final String NO_RULE = "no-rule";

  private static final Pattern TWO_ACTIONS = Pattern.compile("(?i)^(?:may|can|could|must|should|shall) (?:an?|the|any|each|every) \\w+ (?!be\\b)(\\w+ [^,?]+?),? or (\\w+ [^,?]+?)\\?.*$");
  private static final Pattern MAY = Pattern.compile("(?i)\\b(?:may|can|could|is allowed|are allowed|sees?|reads?)\\b");
  private static final int CALLERS = 4;

  private final Map<String, Object> forms = DataTable.map(DataTable.beside(QuestionForm.class, "question-forms.yaml").get("forms"));
  private final Map<String, Pattern> matches = new LinkedHashMap<>();

  QuestionForm() {
    forms.forEach((form, row) -> Optional.ofNullable(DataTable.map(row).get("match")).ifPresent(match -> matches.put(form, Pattern.compile(String.valueOf(match), Pattern.CASE_INSENSITIVE))));
  }

  /** The options for a question in one of its wordings. */
  Offer of(OpenQuestion asked, String question, Model model) {
    String text = question.replaceFirst("^[A-Z][\\w -]{2,40}: (?=\\p{L})", "").strip();
    List<String> choices = ChoicePhrases.of(question);
    if (is("who", text) && choices.isEmpty()) {
      return who(asked, text, model);
    }
    if (choices.size() > 1) {
      return isModal(text) && choices.size() == 2 ? combination(text, choices) : choice(text, choices);
    }
    return named(sort(text));
  }

  /** The options of a form by name. */
  Offer named(String form) {
    Map<String, Object> map = DataTable.map(forms.get(form));
    List<DraftOption> options = DataTable.maps(map.get("options")).stream().map(DraftOption::of).toList();
    boolean free = !List.of("permission", "duty", "fact", "order").contains(form);
    return new Offer(form, options, DataTable.text(map.get("recommended")), DataTable.text(map.get("because")), free);
  }

  private String sort(String text) {
    return matches.entrySet().stream().filter(form -> !form.getKey().equals("who") && form.getValue().matcher(text).find()).map(Map.Entry::getKey).findFirst().orElse("open");
  }

  private boolean is(String form, String text) {
    return matches.get(form).matcher(text).find();
  }

  private boolean isModal(String text) {
    return is("permission", text) || is("duty", text);
  }

  private Offer choice(String question, List<String> phrases) {
    Map<String, Object> map = DataTable.map(forms.get("choice"));
    List<DraftOption> options = new ArrayList<>();
    phrases.forEach(phrase -> options.add(side(DataTable.map(map.get(options.isEmpty() ? "first" : "other")), phrase)));
    boolean middle = options.size() > 2 && is("duration", question);
    return middle ? new Offer("choice", options, options.get(options.size() / 2).id(), "it is the middle of the values the question names", true)
        : new Offer("choice", options, "", "it is the one the question names first", true);
  }

  private static DraftOption side(Map<String, Object> map, String phrase) {
    return DraftOption.of(phrase, DataTable.texts(map.get("pros")), DataTable.texts(map.get("cons")));
  }

  /** "May a member do this or that?": neither, both, or one of the two; two verbs for one thing ("added or removed") are a plain yes or no. */
  private Offer combination(String text, List<String> choices) {
    List<String> phrases = actions(text).orElse(choices);
    if (phrases.get(0).split(" ").length == 1) {
      return named(is("duty", text) ? "duty" : "permission");
    }
    Offer frame = named("combination");
    List<DraftOption> options = new ArrayList<>(frame.options());
    phrases.forEach(phrase -> options.add(DraftOption.of("only " + phrase, List.of("Only what is asked for by name"), List.of("Two rules to explain"))));
    return new Offer("combination", options, "", "", true);
  }

  /** "May a member rate themselves or message their own group?": the two things that somebody does. */
  static Optional<List<String>> actions(String text) {
    Matcher two = TWO_ACTIONS.matcher(text);
    return two.matches() ? Optional.of(List.of(two.group(1), two.group(2))) : Optional.empty();
  }

  private Offer who(OpenQuestion asked, String text, Model model) {
    Map<String, Object> map = DataTable.map(forms.get("who"));
    List<Caller> callers = new ArrayList<>(model.callers().stream().filter(caller -> caller.kind() == PersonaKind.RELATION).toList());
    callers.addAll(model.callers().stream().filter(caller -> caller.kind() == PersonaKind.GRANTED_ROLE || caller.kind() == PersonaKind.OPERATOR
        || caller.kind() == PersonaKind.SIGNED_IN).toList());
    List<Caller> concerned = callers.stream().filter(caller -> isConcerned(caller, asked, model)).toList();
    callers.sort(Comparator.comparing((Caller caller) -> isWork(text) && (caller.kind() == PersonaKind.SIGNED_IN || caller.kind() == PersonaKind.RELATION) ? 1 : 0).thenComparing(caller -> concerned.contains(caller) ? 0 : 1));
    List<DraftOption> options = callers.stream().limit(CALLERS).map(caller -> caller(map, caller.kind() == PersonaKind.RELATION ? "owner" : "role", caller)).toList();
    String because = concerned.isEmpty() ? "" : "the documents name them where they speak of it";
    return options.size() < 2 ? named("open") : new Offer("who", options, options.get(0).id(), because, true);
  }

  /** Who does a piece of work, as against who is allowed something: rather staff than everybody who signs in. */
  private static boolean isWork(String text) {
    return !MAY.matcher(text).find();
  }

  /** Named in one of the wordings, or the persona of a story the question is about. */
  private static boolean isConcerned(Caller caller, OpenQuestion asked, Model model) {
    boolean named = asked.otherWordings().stream().anyMatch(wording -> wording.text().toLowerCase(Locale.ROOT).contains(caller.name().toLowerCase(Locale.ROOT)));
    return named || model.product().stories().stream().filter(story -> asked.affects().contains(story.id().value()))
        .anyMatch(story -> story.persona().filter(persona -> persona.equalsIgnoreCase(caller.name())).isPresent());
  }

  private static DraftOption caller(Map<String, Object> map, String sort, Caller caller) {
    Map<String, Object> texts = DataTable.map(map.get(sort));
    return new DraftOption(Sentences.slug(caller.name()).toLowerCase(Locale.ROOT), Sentences.capital(caller.name()),
        DataTable.texts(texts.get("pros")), DataTable.texts(texts.get("cons")));
  }
}
