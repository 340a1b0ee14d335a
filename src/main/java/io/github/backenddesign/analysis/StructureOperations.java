package io.github.backenddesign.analysis;

import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The operations that interfaces list, by method and path where they state them and otherwise under the words of the document, without a guess at what those mean. Stories join the operations of the interfaces
 * that name them; of several, the one with which they share most words.
 */
final class StructureOperations {

  private static final Pattern ROUTE = Pattern.compile("\\b(GET|POST|PUT|PATCH|DELETE)\\s+(/[^\\s,;)]*)");
  private static final Set<String> NOT_CALLED = Set.of("ui", "event", "message", "topic", "telemetry", "monitoring", "external", "file", "batch", "schedule", "job");
  private static final int LONGEST_ACTION = 5;
  /** Words of one stem mostly share their first letters: "buchen", "Buchung". */
  private static final int STEM = 4;
  private static final double STATED = 0.8;
  private static final double NAMED = 0.4;

  private final Product product;
  private final List<Entity> entities;
  private final Map<OperationId, OperationDraft> drafts = new LinkedHashMap<>();
  private final Map<OperationDraft, String> words = new LinkedHashMap<>();

  StructureOperations(Product product, List<Entity> entities) {
    this.product = product;
    this.entities = entities;
  }

  /** The drafts by their ids, in the order of the documents. */
  Map<OperationId, OperationDraft> find() {
    product.interfaces().stream().filter(this::isCalled).forEach(this::open);
    join();
    return drafts;
  }

  private boolean isCalled(Interface each) {
    String type = each.type().orElse("").toLowerCase(Locale.ROOT);
    boolean outbound = each.direction().map(direction -> direction.toLowerCase(Locale.ROOT).startsWith("out")).orElse(false);
    boolean ours = each.provider().map(provider -> product.component(provider).isPresent() || product.components().isEmpty()).orElse(true);
    return !outbound && ours && NOT_CALLED.stream().noneMatch(type::contains);
  }

  private void open(Interface each) {
    List<Passage> offered = each.capabilities().isEmpty() ? List.of(new Passage(each.name(), each.places().get(0))) : each.capabilities();
    for (Passage capability : offered) {
      Matcher route = ROUTE.matcher(capability.text());
      if (route.find()) {
        addRoute(each, capability, route.group(1), route.group(2));
      } else if (!each.capabilities().isEmpty()) {
        addNamed(each, capability);
      }
    }
  }

  private void addRoute(Interface each, Passage capability, String method, String path) {
    List<String> segments = List.of(path.replaceFirst("\\?.*", "").split("/")).stream().filter(segment -> !segment.isBlank()).toList();
    List<String> fixed = segments.stream().filter(segment -> !isVariable(segment)).toList();
    boolean one = !segments.isEmpty() && isVariable(segments.get(segments.size() - 1));
    String last = fixed.isEmpty() ? each.id().value() : fixed.get(fixed.size() - 1);
    Optional<String> before = fixed.size() > 1 ? Optional.of(fixed.get(fixed.size() - 2)) : Optional.empty();
    Optional<String> thing = entityIn(last);
    boolean act = method.equals("POST") && !one && thing.isEmpty() && before.flatMap(this::entityIn).isPresent();
    String entity = act ? before.flatMap(this::entityIn).orElseThrow() : thing.orElseGet(() -> PlainNames.pascal(last));
    OperationClass type = act ? OperationClass.ACTION : typeOf(method, one);
    OperationDraft draft = draft(each, capability, type, act ? PlainNames.kebab(last) : "", entity, STATED);
    before.filter(unused -> !act).flatMap(this::entityIn).filter(parent -> !parent.equals(entity)).ifPresent(parent -> draft.parent = parent);
    add(draft, new OperationId(Names.kebab(entity), act ? PlainNames.kebab(last) : type.toString()));
  }

  private static OperationClass typeOf(String method, boolean one) {
    return switch (method) {
      case "GET" -> one ? OperationClass.READ : OperationClass.LIST;
      case "POST" -> one ? OperationClass.ACTION : OperationClass.CREATE;
      case "DELETE" -> OperationClass.DELETE;
      default -> OperationClass.UPDATE;
    };
  }

  private static boolean isVariable(String segment) {
    return segment.startsWith("{") || segment.startsWith(":") || segment.startsWith("<");
  }

  /** "Kurs buchen" stays what it is: an act under that name. */
  private void addNamed(Interface each, Passage capability) {
    List<String> named = PlainNames.words(capability.text().replaceFirst("\\s*\\(.*", ""));
    List<String> action = named.isEmpty() ? PlainNames.words(each.id().value()) : named.subList(0, Math.min(LONGEST_ACTION, named.size()));
    String entity = entityIn(capability.text()).or(() -> entityIn(each.name())).or(() -> owned(each)).orElseGet(() -> PlainNames.pascal(each.provider().orElse(each.id().value())));
    add(draft(each, capability, OperationClass.ACTION, String.join(" ", action), entity, NAMED), new OperationId(Names.kebab(entity), String.join("-", action)));
  }

  private Optional<String> owned(Interface each) {
    List<Entity> all = entities.stream().filter(entity -> entity.owner().isPresent() && entity.owner().equals(each.provider())).toList();
    return all.size() == 1 ? Optional.of(all.get(0).name()) : Optional.empty();
  }

  private OperationDraft draft(Interface each, Passage capability, OperationClass type, String verb, String entity, double confidence) {
    OperationDraft draft = new OperationDraft(type, verb, entity, "", false, each.provider().flatMap(product::component).map(component -> component.id().value()).orElse(""));
    draft.internal = each.direction().map(direction -> direction.equalsIgnoreCase("internal")).orElse(false);
    draft.interfaces.add(each.id());
    draft.requirements.addAll(each.requirements());
    draft.confidence = confidence;
    draft.evidence.add(new Evidence("operation.structure", capability.text(), each.id().value(), capability.at()));
    words.put(draft, capability.text());
    return draft;
  }

  private void add(OperationDraft draft, OperationId id) {
    OperationId free = id;
    for (int n = 2; drafts.containsKey(free); n++) {
      free = new OperationId(id.resource(), id.action() + "-" + n);
    }
    drafts.put(free, draft);
  }

  /** The thing whose name a text has as a word, give or take an ending; the longest name counts. */
  private Optional<String> entityIn(String text) {
    List<String> spoken = PlainNames.words(text);
    return entities.stream().map(Entity::name).filter(name -> Names.words(name).stream().allMatch(word -> spoken.stream().anyMatch(other -> isForm(word, other))))
        .max(Comparator.comparingInt(String::length));
  }

  private static boolean isForm(String word, String other) {
    int shared = 0;
    while (shared < Math.min(word.length(), other.length()) && word.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return word.equals(other) || shared >= STEM && word.length() - shared <= 1 && other.length() - shared <= 2;
  }

  /** First the stories whose words tell which operation of their interface they mean; the others belong to those that are left over, all of them where it is not clear. */
  private void join() {
    List<Story> unclear = new ArrayList<>();
    for (Story story : product.stories()) {
      List<OperationDraft> offered = offered(story);
      List<OperationDraft> meant = meant(story, offered);
      meant.forEach(draft -> serve(draft, story));
      if (meant.isEmpty() && !offered.isEmpty()) {
        unclear.add(story);
      }
    }
    Map<Story, List<OperationDraft>> left = new LinkedHashMap<>();
    for (Story story : unclear) {
      List<OperationDraft> offered = offered(story);
      List<OperationDraft> unserved = offered.stream().filter(draft -> draft.stories.isEmpty()).toList();
      left.put(story, unserved.isEmpty() ? offered : unserved);
    }
    left.forEach((story, candidates) -> candidates.forEach(draft -> serve(draft, story)));
  }

  private List<OperationDraft> meant(Story story, List<OperationDraft> offered) {
    if (offered.size() == 1) {
      return offered;
    }
    Set<String> common = new LinkedHashSet<>(offered.isEmpty() ? Set.of() : stems(words.get(offered.get(0))));
    offered.forEach(draft -> common.retainAll(stems(words.get(draft))));
    Set<String> spoken = stems(story.want() + " " + story.title().orElse(""));
    spoken.removeAll(common);
    long most = offered.stream().mapToLong(draft -> shared(draft, spoken)).max().orElse(0);
    return offered.stream().filter(draft -> most > 0 && shared(draft, spoken) == most).toList();
  }

  private long shared(OperationDraft draft, Set<String> spoken) {
    return stems(words.get(draft)).stream().filter(spoken::contains).count();
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new LinkedHashSet<>();
    PlainNames.words(text).stream().filter(word -> word.length() >= STEM).forEach(word -> stems.add(word.substring(0, STEM)));
    return stems;
  }

  private List<OperationDraft> offered(Story story) {
    List<ElementId> ids = product.interfaces().stream().filter(each -> each.stories().contains(story.id())).map(Interface::id).toList();
    return drafts.values().stream().filter(draft -> draft.interfaces.stream().anyMatch(ids::contains)).toList();
  }

  private static void serve(OperationDraft draft, Story story) {
    draft.serve(story.id(), story.requirements(), new Evidence("operation.interface-story", story.want(), story.id().value(), story.sentence().at()));
  }
}
