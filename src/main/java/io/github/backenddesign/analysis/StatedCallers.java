package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Clause;
import io.github.backenddesign.language.Table;
import io.github.backenddesign.language.Tokens;
import io.github.backenddesign.product.AccessRule;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Requirement;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who may call an operation where requirements, criteria or the table of who may do what say so. */
final class StatedCallers {

  /** A longer subject tells more than who. */
  private static final int LONGEST_SUBJECT = 9;

  private final Language language;
  private final Product product;
  private final CallerFinder callers;
  private final Paraphrases paraphrases;
  private final IntentReader intents;
  private final Pattern modal;
  private final Pattern agent;
  private final Pattern anything;
  private final Pattern openly;
  private final Map<String, List<Clause>> clauses = new LinkedHashMap<>();

  StatedCallers(Language language, Product product, EntityIndex index, CallerFinder callers, Paraphrases paraphrases) {
    this.language = language;
    this.product = product;
    this.callers = callers;
    this.paraphrases = paraphrases;
    this.intents = new IntentReader(language, index);
    Table table = Table.of(StatedCallers.class, "en/personas.yaml");
    this.modal = Pattern.compile(table.text("may"), Pattern.CASE_INSENSITIVE);
    this.agent = Pattern.compile(table.text("agents"), Pattern.CASE_INSENSITIVE);
    this.openly = Pattern.compile(table.text("openly"), Pattern.CASE_INSENSITIVE);
    this.anything = Pattern.compile(table.text("anything"), Pattern.CASE_INSENSITIVE);
  }

  /** "The holder or the Owner-Manager can block a card", "can be read by pupils and their guardians": said of the same act on the same thing. */
  List<String> inSentences(OperationDraft draft, List<Story> asking) {
    Set<String> names = new LinkedHashSet<>();
    for (Story story : asking) {
      story.requirements().stream().map(product::requirement).flatMap(Optional::stream).filter(requirement -> requirement.kind() == Requirement.Kind.FUNCTIONAL).forEach(requirement -> {
        inSentence(draft, requirement.statement(), false, names);
        requirement.criteria().forEach(criterion -> inSentence(draft, criterion, false, names));
      });
      story.criteria().forEach(criterion -> inSentence(draft, criterion, true, names));
    }
    return List.copyOf(names);
  }

  /** "Without any login", "it works before I have an account": said in the wish of everything it asks for, in a criterion of what is only looked at. */
  boolean isOpen(OperationDraft draft, List<Story> asking) {
    return asking.stream().anyMatch(story -> openly.matcher(story.want()).find() || draft.type.isSafe() && story.criteria().stream().anyMatch(criterion -> isOpen(draft, criterion.text(), story)));
  }

  /** A sentence without an act of its own, or about this very act. */
  private boolean isOpen(OperationDraft draft, String sentence, Story story) {
    Matcher said = openly.matcher(sentence);
    return said.find() && (speaksOf(draft, sentence, true) || isTold(draft, intents.read(language.clauses().readInfinitive(sentence.substring(said.end()).replaceFirst("^ to ", ""))), true) || startsWithPronoun(sentence));
  }

  private boolean startsWithPronoun(String sentence) {
    return Tokens.words(sentence).stream().findFirst().filter(word -> language.lexicon().is("pronouns", word) || language.lexicon().is("anaphors", word)).isPresent();
  }

  private void inSentence(OperationDraft draft, Passage passage, boolean ofTheStory, Set<String> names) {
    for (String sentence : passage.text().split("(?<=[.;])\\s+")) {
      List<String> named = named(sentence);
      if (!named.isEmpty() && speaksOf(draft, sentence, ofTheStory)) {
        names.addAll(named);
      }
    }
  }

  private boolean speaksOf(OperationDraft draft, String sentence, boolean ofTheStory) {
    return isTold(draft, intents.read(clauses.computeIfAbsent(sentence, paraphrases::sentence)), ofTheStory);
  }

  private boolean isTold(OperationDraft draft, List<Intent> said, boolean ofTheStory) {
    return said.stream().anyMatch(intent -> sameAct(draft, intent) && (intent.entity().equals(draft.entity) || intent.clause().object().isEmpty() || ofTheStory && intent.verb().equals(draft.verb)));
  }

  private boolean sameAct(OperationDraft draft, Intent intent) {
    boolean bothRead = draft.type.isSafe() && intent.type().isSafe();
    boolean bothAct = !draft.type.isSafe() && !intent.type().isSafe() && intent.verb().equals(draft.verb);
    boolean bothMake = draft.type == OperationClass.CREATE && intent.type() == OperationClass.CREATE && alike(draft.verb, intent.verb());
    return intent.type() == draft.type && draft.type != OperationClass.ACTION && draft.type != OperationClass.CREATE || bothRead || bothAct || bothMake;
  }

  /** Entering and recording an order are one act, sending a command and reporting on one are not. */
  private boolean alike(String verb, String other) {
    return verb.equals(other) || verb.isEmpty() || other.isEmpty() || language.lexicon().areOfOneGroup(verb, other) || language.lexicon().is("plain-creates", verb) && language.lexicon().is("plain-creates", other);
  }

  /** The callers a sentence names as those who can, or as those by whom something may be done. */
  private List<String> named(String sentence) {
    Matcher can = modal.matcher(sentence);
    if (!can.find()) {
      return List.of();
    }
    List<String> names = new ArrayList<>(callersIn(sentence.substring(0, can.start()), true));
    Matcher by = agent.matcher(sentence.substring(can.end()));
    while (by.find()) {
      names.addAll(callersIn(by.group(1), false));
    }
    return names;
  }

  /** Callers by their whole name or, where only one has it, their last word: "the holder" of cards is the card holder. */
  private List<String> callersIn(String words, boolean wholeSubject) {
    List<String> spoken = Tokens.words(words).stream().map(language.inflection()::singular).toList();
    if (wholeSubject && spoken.size() > LONGEST_SUBJECT) {
      return List.of();
    }
    String text = " " + String.join(" ", spoken) + " ";
    List<String> found = new ArrayList<>();
    for (Caller caller : callers.callers()) {
      List<String> own = Tokens.words(caller.name()).stream().map(language.inflection()::singular).toList();
      String last = own.isEmpty() ? "" : own.get(own.size() - 1);
      long sharing = callers.callers().stream().filter(other -> Tokens.words(other.name()).stream().map(language.inflection()::singular).anyMatch(last::equals)).count();
      boolean named = text.contains(" " + String.join(" ", own) + " ") || sharing == 1 && last.length() > 3 && text.contains(" " + last + " ");
      boolean person = caller.kind() == PersonaKind.SIGNED_IN || caller.kind() == PersonaKind.GRANTED_ROLE || caller.kind() == PersonaKind.MACHINE;
      if (named && person) {
        found.add(caller.name());
      }
    }
    return found;
  }

  /**
   * Who may do it by the table of who may do what, where it names acts without a thing ("look", "enter", "everything"): these are meant for what one of those people asks for.
   */
  List<String> inTable(OperationDraft draft, Set<String> asking) {
    List<AccessRule> general = product.accessRules().stream().filter(rule -> !callers.isRelation(rule) && rule.may().stream().anyMatch(this::isGeneral)).toList();
    boolean amongThem = general.stream().map(StatedCallers::name).anyMatch(asking::contains);
    return amongThem ? general.stream().filter(rule -> rule.may().stream().anyMatch(may -> allows(may, draft))).map(StatedCallers::name).toList() : List.of();
  }

  private boolean isGeneral(Passage may) {
    return anything.matcher(may.text()).find() || isLooking(may);
  }

  private boolean allows(Passage may, OperationDraft draft) {
    return anything.matcher(may.text()).find() || isLooking(may) && draft.type.isSafe() || acts(may).contains(draft.verb);
  }

  private boolean isLooking(Passage may) {
    return acts(may).stream().anyMatch(act -> language.lexicon().is("looking", act));
  }

  private static List<String> acts(Passage may) {
    return List.of(may.text().strip().toLowerCase(Locale.ROOT).split("\\s*(?:,|;|\\band\\b)\\s*"));
  }

  private static String name(AccessRule rule) {
    return rule.who().text().replaceFirst("\\s*\\(.*", "").trim();
  }
}
