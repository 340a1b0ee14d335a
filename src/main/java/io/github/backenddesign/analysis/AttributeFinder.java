package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Clause;
import io.github.backenddesign.language.NounPhrase;
import io.github.backenddesign.language.VerbClass;
import io.github.backenddesign.product.ConceptualEntity;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Requirement;
import io.github.backenddesign.product.Story;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the fields of entities: attributes a document states, lists in inputs and outputs of interfaces, what stories and requirements give "with" a thing or say that it shows, and the identifier among them.
 */
final class AttributeFinder {

  private static final Pattern LABELLED = Pattern.compile("^([a-z -]{2,30}):\\s*(.+)$", Pattern.CASE_INSENSITIVE);

  private final Language language;
  private final EntityIndex index;
  private final Product product;
  private final List<OperationDraft> drafts;
  private final DataStatements statements;
  private final OwnerFinder owners;
  private final NamedFields named;
  private final ActRecords records;
  private final ServedThings served;
  private final String statusWord;
  private final Map<String, AttributeSet> found = new LinkedHashMap<>();

  AttributeFinder(Language language, EntityIndex index, Product product, List<OperationDraft> drafts, DataStatements statements) {
    this.statements = statements;
    this.owners = new OwnerFinder(language, index);
    this.named = new NamedFields(language, index);
    this.records = new ActRecords(language, index);
    this.served = new ServedThings(records, product, drafts);
    this.language = language;
    this.index = index;
    this.product = product;
    this.drafts = drafts;
    this.statusWord = statusWord(product);
  }

  /** Identifiers the documents say are issued or unique. */
  private Set<String> tellingNames() {
    Stream<Passage> required = product.requirements().stream().flatMap(requirement -> Stream.concat(Stream.of(requirement.statement()), requirement.criteria().stream()));
    Stream<Passage> told = Stream.concat(required, product.stories().stream().flatMap(story -> story.criteria().stream()));
    return told.map(Passage::text).flatMap(text -> Stream.concat(FieldLists.unique(text).stream(), FieldLists.identifier(text).map(FieldLists.FieldList::items).stream())).map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  /** The word the documents themselves use for the state of a thing. */
  private static String statusWord(Product product) {
    List<String> words = product.requirements().stream().flatMap(requirement -> Names.words(requirement.statement().text()).stream()).toList();
    return Collections.frequency(words, "state") > Collections.frequency(words, "status") ? "state" : "status";
  }

  /** The entities with their attributes and identifiers. */
  List<Entity> complete(List<Entity> entities, Paraphrases paraphrases) {
    FieldPhrases phrases = new FieldPhrases(language);
    FieldTest test = new FieldTest(language, index);
    StatedValues values = new StatedValues(language, test, phrases);
    Set<String> telling = tellingNames();
    entities.forEach(entity -> found.put(entity.name(), new AttributeSet(entity.name(), language, index, phrases, test, telling)));
    product.entities().forEach(this::stated);
    product.requirements().stream().filter(requirement -> requirement.kind() == Requirement.Kind.FUNCTIONAL).forEach(this::required);
    ExchangedFields exchanged = new ExchangedFields(language, index, drafts);
    product.interfaces().forEach(each -> exchanged.of(each).forEach(exchange -> Optional.ofNullable(found.get(exchange.entity())).ifPresent(set -> set.addList(exchange.list(), exchange.words(), exchange.rule()))));
    product.stories().forEach(story -> given(story, paraphrases));
    product.stories().forEach(this::shown);
    FlowFields flows = new FlowFields(index, phrases);
    product.userFlows().forEach(flow -> flows.of(flow, served.madeIn(flow)).forEach(given -> Optional.ofNullable(found.get(given.entity())).ifPresent(set -> set.addAll(given.fields().stream().filter(field -> !set.has(field.head()) && !(field.name().size() == 1 && set.mentions(field.head()))).toList(), given.fields().size() > 2, given.words(), DataStatement.Gives.GIVEN.rule()))));
    product.requirements().forEach(requirement -> requirement.criteria().forEach(criterion -> valued(criterion, values, served.of(requirement.id()))));
    product.stories().forEach(story -> story.criteria().forEach(criterion -> valued(criterion, values, served.of(story))));
    found.forEach((entity, set) -> new LifeCycles(drafts, statusWord).of(entity).forEach((field, act) -> set.addState(field, act.evidence.get(0))));
    product.stories().forEach(story -> demanded(story.criteria(), served.of(story)));
    product.requirements().forEach(requirement -> demanded(requirement.criteria(), served.of(requirement.id())));
    return entities.stream().map(this::complete).toList();
  }

  private Entity complete(Entity entity) {
    List<Attribute> stated = found.get(entity.name()).all().stream().filter(attribute -> !isForeign(entity.name(), attribute)).toList();
    List<Attribute> attributes = stated.stream().filter(attribute -> !isValue(attribute, stated)).toList();
    return new Entity(entity.name(), entity.aliases(), identifier(entity.name(), attributes), attributes, entity.relations(), entity.owner(), entity.evidence());
  }

  /** What a field can be ("one of: Load, Unload") is no field beside it. */
  @SuppressWarnings("ReferenceEquality") // An equal one beside it is another.
  static boolean isValue(Attribute attribute, List<Attribute> all) {
    return attribute.kind().equals("text") && all.stream().filter(other -> other != attribute).flatMap(other -> other.rules().stream()).filter(rule -> rule.startsWith("one of: "))
        .flatMap(rule -> Stream.of(rule.substring("one of: ".length()).split(", "))).anyMatch(value -> Names.camel(value).equalsIgnoreCase(attribute.name()));
  }

  /** A field stated as unique, else one named like an identifier of this very thing. */
  private Optional<String> identifier(String entity, List<Attribute> attributes) {
    Optional<Attribute> unique = attributes.stream().filter(attribute -> attribute.unique() && !attribute.kind().equals("email")).findFirst();
    return unique.or(() -> attributes.stream().filter(AttributeFinder::looksLikeIdentifier).filter(attribute -> isOwn(entity, attribute)).findFirst()).map(Attribute::name);
  }

  /** "trackingId" of an event belongs to the cargo that has it as its own. */
  private boolean isOwn(String entity, Attribute attribute) {
    List<String> words = Names.words(attribute.name());
    boolean generic = words.size() == 1;
    boolean named = words.stream().limit(words.size() - 1).anyMatch(Names.words(entity)::contains);
    boolean elsewhere = found.entrySet().stream().filter(entry -> !entry.getKey().equals(entity)).anyMatch(entry -> entry.getValue().all().stream().anyMatch(other -> other.name().equals(attribute.name()) && other.unique()));
    boolean ofAnother = found.keySet().stream().anyMatch(other -> !other.equals(entity) && Names.camel(Names.plain(other)).equals(Names.camel(words.get(0))));
    boolean telling = attribute.kind().equals("code") || attribute.kind().equals("slug") || attribute.kind().equals("user-name");
    return generic && (!elsewhere || attribute.source().rule().equals("attribute.stated")) || named || telling && !elsewhere && !ofAnother;
  }

  /** The bare identifier of another thing among the inputs ("slug" of the article under which a comment stands) is an address, not a field. */
  private boolean isForeign(String entity, Attribute attribute) {
    boolean bare = Names.words(attribute.name()).size() == 1 && attribute.source().rule().equals("attribute.input") && !attribute.unique();
    return bare && looksLikeIdentifier(attribute) && found.entrySet().stream().filter(entry -> !entry.getKey().equals(entity))
        .anyMatch(entry -> entry.getValue().all().stream().anyMatch(other -> other.name().equals(attribute.name()) && other.unique()));
  }

  private static boolean looksLikeIdentifier(Attribute attribute) {
    List<String> words = Names.words(attribute.name());
    boolean text = !attribute.kind().equals("phone") && !attribute.kind().equals("security-code") && !attribute.name().toLowerCase(Locale.ROOT).contains("card");
    return text && !words.isEmpty() && FieldWords.isIdentifier(words.get(words.size() - 1)) && !attribute.many();
  }

  private void stated(ConceptualEntity entity) {
    Optional<AttributeSet> set = index.exact(entity.name().text()).map(found::get);
    set.ifPresent(attributes -> {
      entity.attributes().forEach(attribute -> {
        Matcher labelled = LABELLED.matcher(attribute.text());
        boolean isLabelled = labelled.find();
        if (isLabelled && FieldLists.values(attribute.text()).isPresent()) {
          attributes.addValues(labelled.group(1), AttributeSet.split(labelled.group(2)), attribute);
        } else {
          attributes.addList(isLabelled ? labelled.group(2) : attribute.text(), attribute, "attribute.stated");
        }
      });
      entity.derived().forEach(derived -> attributes.addDerived(derived.text(), derived));
    });
  }

  private void given(Story story, Paraphrases paraphrases) {
    Passage words = new Passage(story.want(), story.sentence().at());
    paraphrases.of(story).stream().filter(paraphrase -> paraphrase.source() == Paraphrase.Source.WANT).forEach(paraphrase -> paraphrase.clauses().forEach(clause -> given(clause, words, records.titled(story))));
  }

  /** What a thing is made "with" or "from"; what somebody sees it "with" is only shown. */
  private void given(Clause clause, Passage words, Optional<String> titled) {
    if (clause.type() == VerbClass.READ || clause.type() == VerbClass.LIST || clause.type() == VerbClass.SEARCH) {
      return;
    }
    Optional<String> account = clause.type() == VerbClass.REGISTER ? account() : Optional.empty();
    boolean makes = clause.type() == VerbClass.CREATE || clause.type() == VerbClass.REGISTER;
    clause.object().flatMap(index::of).map(acted -> records.of(clause.verb(), acted).or(() -> titled).orElse(acted)).or(() -> account).map(found::get).ifPresent(set -> clause.complements().stream()
        .filter(complement -> complement.preposition().equals("with") || makes && (complement.preposition().equals("from") || complement.preposition().equals("to")))
        .map(Clause.Complement::phrase).filter(phrase -> index.of(phrase).isEmpty() || phrase.plural() || !phrase.modifiers().isEmpty()).forEach(phrase -> set.add(AttributeSet.words(phrase), words, "attribute.given")));
    clause.objects().forEach(object -> object.of().flatMap(index::of).map(found::get).filter(set -> index.of(object).isEmpty()).ifPresent(set -> set.add(AttributeSet.words(object), words, "attribute.held")));
  }

  private Optional<String> account() {
    return index.entities().stream().filter(name -> language.lexicon().is("accounts", Names.plain(name))).findFirst();
  }

  /** What a requirement states of a thing: its data, the values of a status, the identifier it gets. */
  private void required(Requirement requirement) {
    List<String> served = this.served.of(requirement.id());
    described(requirement.statement(), true, served);
    for (String sentence : requirement.statement().text().split("(?<=[.;])\\s+")) {
      Passage words = new Passage(sentence, requirement.statement().at());
      FieldLists.values(sentence).filter(list -> !isNote(list, requirement.statement()) && !areThings(list)).ifPresent(list -> owner(sentence.substring(0, sentence.indexOf(list.items())), served).ifPresent(set -> set.addValues(list.subject().isEmpty() ? statusWord : list.subject(), AttributeSet.split(list.items()), words)));
      FieldLists.states(sentence).ifPresent(list -> owner(list.subject(), served).filter(set -> index.exact(list.subject()).isPresent()).ifPresent(set -> set.addValues(statusWord, AttributeSet.split(list.items()), words)));
      FieldLists.identifier(sentence).ifPresent(name -> owner(name.subject(), served).ifPresent(set -> set.addIdentifier(name.items(), words)));
    }
    requirement.criteria().forEach(criterion -> described(criterion, false, served));
    named.in(requirement.statement().text()).forEach((entity, field) -> Optional.ofNullable(found.get(entity)).filter(set -> set.all().stream().noneMatch(known -> known.kind().equals("status") && field.kind().equals("boolean")))
        .ifPresent(set -> set.addAll(List.of(field), true, requirement.statement(), DataStatement.Gives.SHOWN.rule())));
  }

  /** What stands in brackets behind a field of a list is read with that field. */
  private boolean isNote(FieldLists.FieldList list, Passage words) {
    return statements.in(words.text()).stream().flatMap(statement -> statement.fields().stream()).anyMatch(field -> field.note().equals(list.items()));
  }

  /** "The state of the network: open alerts, silent meters" are things that are counted, no states. */
  private boolean areThings(FieldLists.FieldList list) {
    List<String> items = AttributeSet.split(list.items());
    return items.stream().filter(item -> item.contains(" ") && language.inflection().isPlural(item.substring(item.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))).count() * 2 > items.size();
  }

  /** The data a passage states, each list for its subject, and for the subject before where it names none. */
  private void described(Passage words, boolean isStatement, List<String> served) {
    Optional<String> last = served.stream().findFirst().or(() -> isStatement ? index.mentionedIn(words.text()).stream().findFirst() : Optional.empty());
    for (DataStatement statement : statements.in(words.text())) {
      Optional<String> owner = owners.of(statement.owner(), last).map(named -> adds(statement) ? served.stream().limit(1).filter(made -> isMadeBelow(made, named)).findFirst().orElse(named) : named);
      owner.map(found::get).ifPresent(set -> set.addAll(statement.fields(), statement.sure(), words, given(statement).rule()));
      last = owner.or(() -> served.stream().findFirst());
    }
  }

  /** "Every preview has a picture": what a view of a thing holds is shown; nobody gives it because of that. */
  private DataStatement.Gives given(DataStatement statement) {
    boolean view = statement.gives() == DataStatement.Gives.DESCRIBED && !statement.owner().isBlank() && owners.of(statement.owner(), Optional.empty()).isEmpty();
    return view ? DataStatement.Gives.SHOWN : statement.gives();
  }

  private boolean adds(DataStatement statement) {
    return language.clauses().read(statement.owner()).stream().findFirst().filter(clause -> clause.type() == VerbClass.CREATE && clause.complements().stream().anyMatch(complement -> complement.preposition().equals("to"))).isPresent();
  }

  /** "Add a stop to a voyage with a place and a time": the stop has them. */
  private boolean isMadeBelow(String made, String whole) {
    return drafts.stream().anyMatch(draft -> draft.type == OperationClass.CREATE && draft.entity.equals(made) && draft.parent.equals(whole));
  }

  /** "Title and body are mandatory", "Clearing the picture is allowed". */
  private void demanded(List<Passage> criteria, List<String> served) {
    for (Passage criterion : criteria) {
      served.stream().distinct().map(found::get).filter(java.util.Objects::nonNull).forEach(set -> {
        FieldLists.mandatory(criterion.text()).forEach(item -> set.require(item, true));
        FieldLists.optional(criterion.text()).forEach(item -> set.require(item, false));
      });
    }
  }

  /** All values of a field, told by a criterion of what the story is about; the thing that has the field already comes first. */
  private void valued(Passage criterion, StatedValues reader, List<String> served) {
    for (String sentence : criterion.text().split("(?<=[.;])\\s+")) {
      reader.in(sentence).ifPresent(values -> {
        String field = values.field().isEmpty() ? statusWord : values.field();
        Optional<AttributeSet> known = served.stream().map(found::get).filter(java.util.Objects::nonNull).filter(set -> set.has(field)).findFirst();
        known.or(() -> served.stream().findFirst().map(found::get)).ifPresent(set -> set.addValues(field, values.items(), criterion));
      });
    }
  }

  private void shown(Story story) {
    List<String> served = this.served.of(story);
    story.criteria().forEach(criterion -> described(criterion, false, served));
    described(new Passage(story.want(), story.sentence().at()), false, served);
  }

  /** The entity the words before a list name, the last one first; else the one the story's operation is about. */
  private Optional<AttributeSet> owner(String subject, List<String> served) {
    List<String> mentioned = index.mentionedIn(subject);
    Optional<String> named = mentioned.isEmpty() ? served.stream().findFirst() : Optional.of(mentioned.get(mentioned.size() - 1));
    return named.map(found::get);
  }
}
