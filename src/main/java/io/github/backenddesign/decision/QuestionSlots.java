package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.analysis.Caller;
import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.product.Component;
import io.github.backenddesign.product.OpenQuestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the entities, fields, operations and callers of the model that the words of a question speak of. */
final class QuestionSlots {

  private static final Map<String, OperationClass> VERBS = Map.ofEntries(Map.entry("delete", OperationClass.DELETE),
      Map.entry("remove", OperationClass.DELETE), Map.entry("edit", OperationClass.UPDATE),
      Map.entry("change", OperationClass.UPDATE), Map.entry("update", OperationClass.UPDATE), Map.entry("see", OperationClass.READ),
          Map.entry("read", OperationClass.READ), Map.entry("view", OperationClass.READ),
      Map.entry("create", OperationClass.CREATE), Map.entry("add", OperationClass.CREATE));

  private static final Pattern REQUIREMENT = Pattern.compile("\\bN?FR-?\\d+\\b");

  private final Model model;
  private final String question;
  private final List<String> affects;

  QuestionSlots(Model model, OpenQuestion question) {
    this.model = model;
    this.question = question.question().text();
    this.affects = question.affects();
  }

  /** The slots of a pattern that the model can fill. */
  Map<String, String> fill(Map<String, String> words) {
    Map<String, String> slots = new LinkedHashMap<>();
    Optional<Entity> entity = Optional.ofNullable(words.get("thing")).flatMap(this::entity).or(() -> Optional.ofNullable(words.get("field"))
        .flatMap(this::holder));
    entity.ifPresent(found -> slots.put("entity", found.name()));
    entity.map(this::part).ifPresent(part -> {
      slots.put("part", PatternSubject.words(part.name()).replace(' ', '-'));
      slots.put("partwords", PatternSubject.words(part.name()));
    });
    Optional.ofNullable(words.get("other")).flatMap(this::entity).ifPresent(found -> slots.put("other", found.name()));
    Optional.ofNullable(words.get("field")).flatMap(field -> entity.flatMap(holder -> field(holder, field))).ifPresent(field -> slots.put("field", field));
    entity.flatMap(found -> operation(found, words.getOrDefault("verb", ""))).ifPresent(operation -> slots.put("operation", operation.id().toString()));
    return slots;
  }

  /** The slots that tell one question of a pattern from another; what the model does not know stands as the question names it. */
  Map<String, String> identify(Map<String, String> words) {
    Map<String, String> slots = fill(words);
    Optional.ofNullable(words.get("thing")).map(QuestionSlots::stem).ifPresent(thing -> {
      slots.putIfAbsent("entity", thing);
      Optional.ofNullable(words.get("verb")).ifPresent(verb -> slots.putIfAbsent("operation", thing + "." + verb.toLowerCase(Locale.ROOT)));
    });
    Optional.ofNullable(words.get("other")).map(QuestionSlots::stem).ifPresent(other -> slots.putIfAbsent("other", other));
    Optional.ofNullable(words.get("field")).map(QuestionSlots::stem).ifPresent(field -> slots.putIfAbsent("field", field));
    Matcher requirement = REQUIREMENT.matcher(question + " " + String.join(" ", affects));
    if (requirement.find()) {
      slots.put("requirement", requirement.group());
    }
    return slots;
  }

  private static String stem(String word) {
    return Words.stem(word.toLowerCase(Locale.ROOT));
  }

  private Optional<Entity> entity(String word) {
    String stem = Words.stem(word.toLowerCase(Locale.ROOT));
    return model.entities().stream().filter(entity -> names(entity).stream().anyMatch(name -> Words.stem(name.toLowerCase(Locale.ROOT)).equals(stem)))
        .findFirst();
  }

  private static List<String> names(Entity entity) {
    List<String> names = new ArrayList<>(entity.aliases());
    names.add(entity.name());
    return names;
  }

  /** The entity that has such a field: one the question names, else one the affected components own, else the only one there is. */
  private Optional<Entity> holder(String field) {
    List<Entity> holders = model.entities().stream().filter(entity -> field(entity, field).isPresent()).toList();
    List<String> asked = Arrays.stream(question.split("\\P{L}+")).filter(word -> !word.isEmpty())
        .map(word -> Words.stem(word.toLowerCase(Locale.ROOT))).toList();
    List<String> owned = model.product().components().stream().filter(component -> affects.contains(component.id().value())).map(Component::owns)
        .flatMap(List::stream).toList();
    return holders.stream().filter(entity -> names(entity).stream().anyMatch(name -> asked.contains(Words.stem(name.toLowerCase(Locale.ROOT))))).findFirst()
        .or(() -> holders.stream().filter(entity -> owned.contains(entity.name()) || entity.owner().filter(affects::contains).isPresent()).findFirst())
        .or(() -> holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty());
  }

  private static Optional<String> field(Entity entity, String word) {
    String plain = word.replaceAll("\\W", "").toLowerCase(Locale.ROOT);
    boolean isAddress = plain.matches("address|url|link|permalink|slug|identifier");
    Optional<String> named = entity.attributes().stream().map(Attribute::name).filter(name -> name.toLowerCase(Locale.ROOT).equals(plain)).findFirst();
    return named.or(() -> isAddress ? entity.identifier().filter(id -> !id.equalsIgnoreCase("id")) : Optional.empty());
  }

  private Optional<Operation> operation(Entity entity, String verb) {
    OperationClass type = VERBS.get(verb.toLowerCase(Locale.ROOT));
    return model.operations().stream().filter(operation -> operation.entity().equals(entity.name())).filter(operation -> operation.type() == type
        || operation.id().action().equals(verb)).findFirst();
  }

  /** What a thing consists of: the one that refers to it, else itself. */
  private Entity part(Entity whole) {
    return model.entities().stream().filter(entity -> !entity.name().equals(whole.name()) && entity.name().startsWith(whole.name())
        && entity.relations().stream().anyMatch(relation -> relation.target().equals(whole.name()))).findFirst().orElse(whole);
  }

  /** The operations by which the stories in question change something, taken away. */
  List<Effect> drops() {
    return model.operations().stream().filter(operation -> !operation.type().isSafe() && operation.stories().stream().anyMatch(story -> affects.contains(story.value())))
        .map(operation -> (Effect) new Effect.DropOperation(operation.id().toString())).toList();
  }

  /** Permissions for the callers an option names. */
  List<Effect> permits(String title, String operation) {
    String words = " " + title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    List<Effect> permits = new ArrayList<>();
    model.callers().stream().filter(caller -> isNamed(caller, words))
        .forEach(caller -> permits.add(new Effect.Permit(caller.name(), operation, caller.relationTo().map(thing -> "owner of " + thing).orElse(""))));
    return permits;
  }

  private static boolean isNamed(Caller caller, String words) {
    List<String> names = new ArrayList<>(caller.aliases());
    names.add(caller.name());
    return names.stream().anyMatch(name -> words.contains(" " + name.toLowerCase(Locale.ROOT) + " ") || words
        .contains(" " + name.toLowerCase(Locale.ROOT) + "s "));
  }
}
