package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Table;
import io.github.backenddesign.product.AccessRule;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Persona;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Requirement;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who calls the system and how it knows them; the cues are in {@code en/personas.yaml}. */
final class CallerFinder {

  private record Cue(PersonaKind kind, Pattern pattern) {
  }

  /** The name under which other parts of the backend call. */
  static final String SERVICE = "Internal service";

  private static final Pattern SUBJECT = Pattern.compile("^(?:An? |The |All |Every )?([A-Za-z]+(?: [A-Za-z]+){0,3}?)\\s+(?:can|may|must be able to|is able to|are able to)\\b");

  private final Product product;
  private final EntityIndex index;
  private final List<Cue> cues = new ArrayList<>();
  private final boolean noAccounts;
  private final Pattern group;
  private final Pattern relation;
  private final Pattern own;
  private final Map<String, Caller> callers = new LinkedHashMap<>();

  CallerFinder(Product product, EntityIndex index) {
    this.product = product;
    this.index = index;
    Table table = Table.of(CallerFinder.class, "en/personas.yaml");
    for (Map<String, Object> row : table.rows("kinds")) {
      PersonaKind kind = PersonaKind.valueOf(String.valueOf(row.get("kind")).toUpperCase(Locale.ROOT).replace('-', '_'));
      cues.add(new Cue(kind, Pattern.compile(String.valueOf(row.get("pattern")), Pattern.CASE_INSENSITIVE)));
    }
    group = Pattern.compile(table.text("groups"), Pattern.CASE_INSENSITIVE);
    relation = Pattern.compile(table.text("relations"), Pattern.CASE_INSENSITIVE);
    own = Pattern.compile(table.text("own"), Pattern.CASE_INSENSITIVE);
    Pattern pattern = Pattern.compile(table.text("no-accounts"), Pattern.CASE_INSENSITIVE);
    noAccounts = statements().stream().anyMatch(statement -> pattern.matcher(statement.text()).find());
    product.personas().forEach(this::add);
    product.accessRules().forEach(this::add);
    product.requirements().forEach(this::addGroup);
    product.stories().forEach(story -> story.persona().ifPresent(name -> addStoryPersona(name, story)));
  }

  /** "Staff can list ...": a group of people that no persona is named after. */
  private void addGroup(Requirement requirement) {
    subject(requirement).filter(name -> group.matcher(name).matches()).ifPresent(name -> callers.putIfAbsent(key(name),
        new Caller(name, PersonaKind.SIGNED_IN, Optional.empty(), List.of(), List.of(new Evidence("persona.requirement", requirement.statement().text(), requirement.id().value(), requirement.statement().at())))));
  }

  private static Optional<String> subject(Requirement requirement) {
    Matcher matcher = SUBJECT.matcher(requirement.statement().text());
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** All callers in the order of the documents. */
  List<Caller> callers() {
    return List.copyOf(callers.values());
  }

  /** The caller a story speaks for. */
  Optional<Caller> of(Story story) {
    return story.persona().map(name -> callers.get(key(name)));
  }

  /** An operation that only other services of the backend call: none of its interfaces' consumers faces people. */
  boolean isForServicesOnly(OperationDraft draft) {
    List<String> consumers = consumers(draft);
    return draft.internal && !consumers.isEmpty() && consumers.stream().noneMatch(this::facesPeople);
  }

  /** An operation that other services call besides those that face people. */
  boolean isAlsoForServices(OperationDraft draft) {
    return draft.internal && consumers(draft).stream().anyMatch(consumer -> !facesPeople(consumer) && product.component(consumer).isPresent());
  }

  private List<String> consumers(OperationDraft draft) {
    return product.interfaces().stream().filter(each -> draft.interfaces.contains(each.id())).flatMap(each -> each.consumers().stream()).distinct().toList();
  }

  /** A component faces people when it offers screens or is called from outside, or when it is no component of ours at all. */
  private boolean facesPeople(String component) {
    boolean screens = product.interfaces().stream().anyMatch(each -> each.provider().map(provider -> provider.equals(component) || provider.startsWith(component + " ")).orElse(false)
        && (each.type().map(type -> type.equalsIgnoreCase("ui")).orElse(false) || each.direction().map(direction -> direction.equalsIgnoreCase("inbound")).orElse(false) && each.type().map(type -> !type.toLowerCase(Locale.ROOT).contains("batch")).orElse(true)));
    return screens || product.component(component).isEmpty();
  }

  boolean isAnonymous(Story story) {
    return of(story).map(caller -> caller.kind() == PersonaKind.ANONYMOUS).orElse(false);
  }

  boolean isGranted(Story story) {
    return of(story).map(caller -> caller.kind() == PersonaKind.GRANTED_ROLE).orElse(false);
  }

  /** Whether a story is about a thing of the one who tells it: "my article", "an article I wrote". */
  boolean speaksOfOwn(Story story) {
    return own.matcher(story.want() + " " + story.title().orElse("")).find();
  }

  /** Whether a row of who may do what is about a relation: "owner of a listing". */
  boolean isRelation(AccessRule rule) {
    return relation.matcher(rule.who().text()).find();
  }

  private List<Passage> statements() {
    List<Passage> statements = new ArrayList<>(product.scope().constraints());
    statements.addAll(product.scope().assumptions());
    statements.addAll(product.scope().outOfScope());
    statements.addAll(product.scope().notes());
    return statements;
  }

  private void add(Persona persona) {
    String words = persona.name() + ". " + persona.description();
    Evidence place = new Evidence("persona.named", persona.name(), "", persona.places().get(0));
    callers.putIfAbsent(key(persona.name()), caller(persona.name(), words, place));
  }

  private void add(AccessRule rule) {
    String name = rule.who().text().replaceFirst("\\s*\\(.*", "").trim();
    Evidence place = new Evidence("persona.access-rule", rule.who().text(), "", rule.who().at());
    Caller known = callers.get(key(name));
    Matcher related = relation.matcher(rule.who().text());
    if (known == null) {
      callers.put(key(name), caller(name, rule.who().text(), place));
    } else if (related.find()) {
      callers.put(key(name), new Caller(known.name(), PersonaKind.RELATION, entity(related.group(1)), known.aliases(), List.of(place)));
    }
  }

  private void addStoryPersona(String name, Story story) {
    if (!name.isBlank() && !callers.containsKey(key(name))) {
      callers.put(key(name), caller(name, name, new Evidence("persona.story", name, story.id().value(), story.sentence().at())));
    }
  }

  private Caller caller(String name, String words, Evidence place) {
    for (Cue cue : cues) {
      Matcher matcher = cue.pattern().matcher(words);
      if (matcher.find()) {
        Evidence evidence = new Evidence("persona." + cue.kind(), matcher.group(), place.element(), place.at());
        PersonaKind kind = noAccounts && cue.kind() == PersonaKind.SIGNED_IN ? PersonaKind.ANONYMOUS : cue.kind();
        return new Caller(name, kind, kind == PersonaKind.RELATION ? relation(words) : Optional.empty(), List.of(), List.of(evidence));
      }
    }
    return new Caller(name, noAccounts ? PersonaKind.ANONYMOUS : PersonaKind.SIGNED_IN, Optional.empty(), List.of(), List.of(new Evidence("persona.unclear", name, place.element(), place.at())));
  }

  private Optional<String> relation(String words) {
    Matcher matcher = relation.matcher(words);
    Optional<String> named = matcher.find() ? entity(matcher.group(1)) : Optional.empty();
    return named.or(() -> index.mentionedIn(words).stream().findFirst());
  }

  private Optional<String> entity(String words) {
    return index.mentionedIn(words).stream().findFirst();
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).trim();
  }
}
