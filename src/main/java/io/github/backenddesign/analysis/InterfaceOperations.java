package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Clause;
import io.github.backenddesign.language.NounPhrase;
import io.github.backenddesign.language.Tokens;
import io.github.backenddesign.language.VerbClass;
import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Opens an operation for each capability of an interface that callers can call. */
final class InterfaceOperations {

  private static final Set<String> NOT_CALLED = Set.of("ui", "event", "message", "topic", "telemetry", "monitoring", "external", "file", "internal", "view", "screen", "batch", "schedule", "job");
  /** "Name, bands, time windows, first day": where so few of a list can be read as acts, all of them are what is sent. */
  private static final int FEW = 4;
  private static final String CONTRACT_WORDS = "(?i)\\b(api|apis|contract|interface|endpoint|endpoints|service|resource|rpc|rest|facade|gateway)\\b";

  private final Language language;
  private final EntityIndex index;
  private final IntentReader intents;

  InterfaceOperations(Language language, EntityIndex index) {
    this.language = language;
    this.index = index;
    this.intents = new IntentReader(language, index);
  }

  List<OperationDraft> find(Product product) {
    List<OperationDraft> drafts = new ArrayList<>();
    for (Interface each : product.interfaces()) {
      if (isCalled(each) && isOffered(each, product)) {
        drafts.addAll(operations(each, product));
      }
    }
    return drafts;
  }

  private static boolean isCalled(Interface each) {
    String type = each.type().orElse("").toLowerCase(Locale.ROOT);
    boolean outbound = each.direction().map(direction -> direction.toLowerCase(Locale.ROOT).startsWith("out")).orElse(false);
    boolean internalWithoutCapabilities = type.equals("internal") && each.capabilities().isEmpty();
    return !outbound && !internalWithoutCapabilities && (type.equals("internal") || NOT_CALLED.stream().noneMatch(type::contains));
  }

  /** A batch that somebody outside provides comes to us; nobody calls us for it. */
  private static boolean isOffered(Interface each, Product product) {
    boolean batch = each.type().map(type -> type.toLowerCase(Locale.ROOT).matches(".*(batch|feed|import).*")).orElse(false);
    return !batch || each.provider().map(provider -> product.component(provider).isPresent()).orElse(true);
  }

  private List<OperationDraft> operations(Interface each, Product product) {
    String name = each.name().replaceFirst(":.*", "").replaceAll(CONTRACT_WORDS, " ").trim();
    Optional<NounPhrase> subject = language.clauses().phrases(name).stream().findFirst();
    Optional<String> subjectEntity = subject.flatMap(index::of);
    List<OperationDraft> drafts = new ArrayList<>();
    boolean own = false;
    long acts = each.capabilities().stream().filter(capability -> clauses(capability.text()).stream().anyMatch(clause -> !clause.verb().isEmpty())).count();
    boolean anyVerb = acts > 0;
    if (anyVerb && acts * FEW < each.capabilities().size()) {
      return drafts;
    }
    for (Passage capability : each.capabilities()) {
      for (Intent intent : intents.read(clauses(capability.text()))) {
        if (intent.verb().isEmpty() && (anyVerb || !isThing(intent))) {
          own |= intent.own() && anyVerb;
          continue;
        }
        if (intent.clause().type() == VerbClass.NARROW && !drafts.isEmpty()) {
          drafts.get(drafts.size() - 1).filters.addAll(intent.filters());
          continue;
        }
        drafts.add(draft(each, capability, intent, subject, subjectEntity, own, product));
      }
    }
    if (drafts.size() == 1 && language.lexicon().is("answering", drafts.get(0).verb) && drafts.get(0).type.isCollection()) {
      drafts.get(0).filters.addAll(chosenBy(each));
    }
    if (drafts.isEmpty() && !name.isEmpty() && subject.isPresent() && isAsked(each)) {
      Clause clause = named(subject.get());
      Passage words = new Passage(each.name(), each.places().get(0));
      drafts.add(draft(each, words, intents.read(List.of(clause)).get(0), subject, subjectEntity, false, product));
    }
    return drafts;
  }

  /** "Takes a serial number" is no act; "an operator gives a command" is that of giving it, and "replaces a meter" that of replacing one. */
  private List<Clause> clauses(String capability) {
    List<String> words = Tokens.words(capability);
    if (!words.isEmpty() && language.lexicon().is("exchanging", words.get(0))) {
      return List.of();
    }
    List<Clause> clauses = language.clauses().read(capability);
    boolean person = !words.isEmpty() && language.lexicon().is("determiners", words.get(0)) && !capability.contains("(");
    List<Clause> told = !person || clauses.stream().anyMatch(clause -> !clause.verb().isEmpty()) ? List.of() : Paraphrases.thirdPerson(language, capability).map(language.clauses()::read).orElse(List.of());
    return told.isEmpty() ? inBaseForm(capability, clauses) : told;
  }

  private List<Clause> inBaseForm(String capability, List<Clause> read) {
    String first = capability.replaceFirst("(?s)\\s.*", "").toLowerCase(Locale.ROOT);
    boolean third = first.endsWith("s") && capability.length() > first.length() && read.stream().findFirst().map(clause -> clause.verb().isEmpty()).orElse(true);
    Optional<String> base = language.inflection().verbBases(first).stream().filter(verb -> third && !verb.equals(first) && language.lexicon().classOf(verb) != VerbClass.UNKNOWN).findFirst();
    List<Clause> told = base.map(verb -> language.clauses().read(verb + capability.substring(first.length()))).orElse(read);
    return told.stream().anyMatch(clause -> !clause.verb().isEmpty() && clause.object().isPresent()) ? told : read;
  }

  /** An interface without capabilities is one operation only where somebody asks it for something. */
  private static boolean isAsked(Interface each) {
    return !each.stories().isEmpty() && (!each.outputs().isEmpty() || !each.capabilities().isEmpty());
  }

  /** A part of what is sent or answered ("plate, remark, photo") is no operation, a thing or many of a kind are. */
  private static boolean isThing(Intent intent) {
    return intent.many() || !intent.entity().isEmpty();
  }

  /** "Invoice download" downloads an invoice, "complaint form" takes complaints, anything else is read. */
  private Clause named(NounPhrase subject) {
    Optional<String> verb = language.lexicon().verbOf(subject.head());
    if (!subject.modifiers().isEmpty() && (verb.isPresent() || language.lexicon().is("receiving", subject.head()))) {
      String act = verb.orElse("submit");
      List<String> words = subject.modifiers();
      NounPhrase object = new NounPhrase(words.get(words.size() - 1), words.subList(0, words.size() - 1), Optional.empty(), false, subject.own(), words);
      return new Clause(act, language.lexicon().classOf(act), List.of(object), List.of());
    }
    return new Clause("", subject.plural() ? VerbClass.LIST : VerbClass.READ, List.of(subject), List.of());
  }

  private OperationDraft draft(Interface each, Passage words, Intent intent, Optional<NounPhrase> subject, Optional<String> subjectEntity, boolean own, Product product) {
    boolean answering = language.lexicon().is("answering", intent.verb());
    OperationClass type = answering ? intent.many() ? OperationClass.LIST : OperationClass.READ : listOf(each, intent);
    String entity = intent.entity().isEmpty() ? subjectEntity.or(() -> outputEntity(each)).orElse(Names.pascal(intent.noun().isEmpty() ? subject.map(NounPhrase::compound).orElse(each.name()) : intent.noun())) : intent.entity();
    OperationDraft draft = new OperationDraft(type, intent.verb(), entity, intent.noun(), own || intent.own() || subject.map(NounPhrase::own).orElse(false), provider(each, product));
    draft.parent = subjectEntity.filter(parent -> !parent.equals(entity) && !type.isSafe()).orElse("");
    draft.qualifier = intent.qualifier();
    draft.many = intent.many();
    draft.implied = intent.entity().isEmpty() && intent.clause().object().isEmpty();
    draft.internal = each.direction().map(direction -> direction.equalsIgnoreCase("internal")).orElse(false);
    draft.interfaces.add(each.id());
    draft.requirements.addAll(each.requirements());
    draft.confidence = 0.9;
    draft.evidence.add(new Evidence("operation.capability", words.text(), each.id().value(), words.at()));
    draft.filters.addAll(intent.filters());
    each.inputs().forEach(input -> labelled(input.text(), draft));
    return draft;
  }

  /** What is suggested or chosen depends on all that is sent; no page of it is looked up by a field of its own. */
  private static List<String> chosenBy(Interface each) {
    return each.inputs().stream().map(Passage::text).filter(input -> input.indexOf(':') < 0).flatMap(input -> AttributeSet.split(input).stream()).map(item -> item.replaceFirst("(?i) (on|in) .*", "")).distinct().toList();
  }

  /** "optional: tag, author" narrows a list; "registration: username, email" is what that act takes. */
  private void labelled(String input, OperationDraft draft) {
    int colon = input.indexOf(':');
    if (colon < 0) {
      return;
    }
    String label = input.substring(0, colon).toLowerCase(Locale.ROOT).trim();
    List<String> items = AttributeSet.split(input.substring(colon + 1));
    boolean sameAct = language.lexicon().verbOf(label).map(draft.verb::equals).orElse(label.equals(draft.verb)) || language.inflection().verbBases(label).contains(draft.verb);
    if (draft.type.isCollection() && label.matches("optional|optionally|filter|filters|filter by|narrowed by|optional filters")) {
      draft.filters.addAll(items);
    } else if (sameAct) {
      draft.sends.addAll(items);
    }
  }

  /** A list the interface's outputs promise ("previews, newest first", "list of products") is a list even where the words say "view". */
  private OperationClass listOf(Interface each, Intent intent) {
    boolean promised = intent.type() == OperationClass.READ && intent.verb().isEmpty() && each.outputs().stream().anyMatch(output -> output.text().matches("(?i).*\\b(list|previews|total number)\\b.*"));
    return promised ? OperationClass.LIST : intent.type();
  }

  private Optional<String> outputEntity(Interface each) {
    return each.outputs().stream().map(Passage::text).map(index::mentionedIn).filter(found -> !found.isEmpty()).map(found -> found.get(0)).findFirst();
  }

  private static String provider(Interface each, Product product) {
    String provider = each.provider().orElse("");
    return product.components().stream().map(component -> component.id().value()).filter(id -> provider.equals(id) || provider.startsWith(id + " ")).findFirst().orElse(provider);
  }
}
