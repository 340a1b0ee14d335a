package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Caller;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.PersonaKind;
import io.github.backenddesign.document.DataTable;
import io.github.backenddesign.product.OpenQuestion;
import java.util.ArrayList;
import java.util.Comparator;
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

  private static final Pattern ORDER = Pattern.compile("(?i)\\b(?:in )?(?:which|what) order\\b|\\bhow (?:are|is) [\\w ]{1,30}(?:sorted|ordered)\\b");
  private static final Pattern DURATION = Pattern.compile("(?i)\\b(?:for )?how long\\b|\\blifetime\\b|\\bhow many (?:days|weeks|months|years|hours|minutes)\\b");
  private static final Pattern AMOUNT = Pattern.compile("(?i)\\bhow (?:many|much|often|large|big)\\b|\\b(?:upper )?limit\\b|\\bmaximum\\b");
  private static final Pattern WHO = Pattern.compile("(?i)^(?:and )?(?:who|whom|which (?:roles?|persons?|users?|people))\\b");
  private static final Pattern PERMISSION = Pattern.compile("(?i)(?:^|[:,;] |^and )(?:may|can|could)\\b");
  private static final Pattern DUTY = Pattern.compile("(?i)^(?:must|should|shall|does [\\w' ]+ (?:have|need) |do [\\w' ]+ (?:have|need) )");
  private static final Pattern FACT = Pattern.compile("(?i)^(?:is|are|does|do|will|has|have|would|was)\\b");
  private static final Pattern TWO_ACTIONS = Pattern.compile("(?i)^(?:may|can|could|must|should|shall) (?:an?|the|any|each|every) \\w+ (?!be\\b)(\\w+ [^,?]+?),? or (\\w+ [^,?]+?)\\?.*$");
  private static final int CALLERS = 4;

  private final Map<String, Object> forms = DataTable.map(DataTable.beside(QuestionForm.class, "question-forms.yaml").get("forms"));

  /** The options for a question in one of its wordings. */
  Offer of(OpenQuestion asked, String question, Model model) {
    String text = question.replaceFirst("^[A-Z][\\w -]{2,40}: (?=\\p{L})", "").strip();
    List<String> choices = ChoicePhrases.of(question);
    if (WHO.matcher(text).find() && choices.isEmpty()) {
      return who(asked, model);
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

  private static String sort(String text) {
    return ORDER.matcher(text).find() ? "order" : PERMISSION.matcher(text).find() ? "permission" : DUTY.matcher(text).find() ? "duty"
        : FACT.matcher(text).find() ? "fact"
        : DURATION.matcher(text).find() ? "duration" : AMOUNT.matcher(text).find() ? "amount" : "open";
  }

  private static boolean isModal(String text) {
    return PERMISSION.matcher(text).find() || DUTY.matcher(text).find();
  }

  private Offer choice(String question, List<String> phrases) {
    Map<String, Object> map = DataTable.map(forms.get("choice"));
    List<DraftOption> options = new ArrayList<>();
    phrases.forEach(phrase -> options.add(side(DataTable.map(map.get(options.isEmpty() ? "first" : "other")), phrase)));
    boolean middle = options.size() > 2 && DURATION.matcher(question).find();
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
      return named(DUTY.matcher(text).find() ? "duty" : "permission");
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

  private Offer who(OpenQuestion asked, Model model) {
    Map<String, Object> map = DataTable.map(forms.get("who"));
    List<Caller> callers = new ArrayList<>(model.callers().stream().filter(caller -> caller.kind() == PersonaKind.RELATION).toList());
    callers.addAll(model.callers().stream().filter(caller -> caller.kind() == PersonaKind.GRANTED_ROLE || caller.kind() == PersonaKind.OPERATOR
        || caller.kind() == PersonaKind.SIGNED_IN).toList());
    List<Caller> concerned = callers.stream().filter(caller -> isConcerned(caller, asked, model)).toList();
    callers.sort(Comparator.comparing(caller -> concerned.contains(caller) ? 0 : 1));
    List<DraftOption> options = callers.stream().limit(CALLERS).map(caller -> caller(map, caller.kind() == PersonaKind.RELATION ? "owner" : "role", caller)).toList();
    String because = concerned.isEmpty() ? "" : "the documents name them where they speak of it";
    return options.size() < 2 ? named("open") : new Offer("who", options, options.get(0).id(), because, true);
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
