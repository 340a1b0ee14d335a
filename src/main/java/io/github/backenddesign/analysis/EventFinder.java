package io.github.backenddesign.analysis;

import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds events (interfaces of that type, and stories that want to be told of something) and jobs (batches). */
final class EventFinder {

  private final Product product;
  private final EntityIndex index;
  private final Map<String, Event> events = new LinkedHashMap<>();
  private final List<Job> jobs = new ArrayList<>();

  EventFinder(Product product, EntityIndex index) {
    this.product = product;
    this.index = index;
    product.interfaces().forEach(this::read);
  }

  List<Event> events() {
    return List.copyOf(events.values());
  }

  List<Job> jobs() {
    return List.copyOf(jobs);
  }

  private void read(Interface each) {
    String type = each.type().orElse("").toLowerCase(Locale.ROOT);
    Evidence evidence = new Evidence("event.interface", each.name(), each.id().value(), each.places().get(0));
    if (type.contains("event") || type.contains("message") || type.contains("topic")) {
      OperationId id = eventId(each.name());
      events.put(id.toString(), new Event(id, each.name(), each.provider().orElse(""), "publish", each.consumers(), payload(each), each.stories(), each.requirements(), List.of(evidence)));
    } else if (!isAskedFor(each) && (type.contains("batch") || type.contains("schedule") || type.contains("job"))) {
      String resource = index.mentionedIn(each.name()).stream().findFirst().map(Names::kebab).orElse(Names.kebab(each.provider().orElse("system")));
      Optional<String> component = product.components().stream().map(item -> item.id().value()).filter(id -> id.equals(each.provider().orElse("")) || each.consumers().contains(id)).findFirst();
      jobs.add(new Job(new OperationId(resource, isOurs(each) ? Names.kebab(each.name()) : "import"), each.name(), component.orElse(""), each.capabilities().stream().map(Passage::text).findFirst().orElse("batch"), each.stories(), each.requirements(),
          List.of(new Evidence("job.batch", each.name(), each.id().value(), each.places().get(0)))));
    }
  }

  /** A batch that comes in to a component of ours is something its sender asks for: an operation, not a job. */
  private boolean isAskedFor(Interface each) {
    return isOurs(each) && each.direction().map(direction -> direction.toLowerCase(Locale.ROOT).startsWith("in")).orElse(false) && !each.direction().map("internal"::equalsIgnoreCase).orElse(false);
  }

  private boolean isOurs(Interface each) {
    return each.provider().map(provider -> product.component(provider).isPresent()).orElse(false);
  }

  /** A story that wants to be told of something joins the event it is linked to, or opens one. */
  Event serve(Story story) {
    Optional<Event> linked = events.values().stream().filter(event -> event.stories().contains(story.id())).findFirst();
    if (linked.isPresent()) {
      return linked.get();
    }
    String occasion = occasion(story);
    String entity = index.mentionedIn(occasion).stream().findFirst().or(() -> index.mentionedIn(story.sentence().text()).stream().findFirst()).orElse("System");
    String what = participles(occasion).isEmpty() ? participles(story.title().orElse("")) : participles(occasion);
    OperationId id = new OperationId(Names.kebab(entity), what.isEmpty() ? "notify-" + story.id().value().toLowerCase(Locale.ROOT) : what);
    Set<ElementId> stories = new LinkedHashSet<>(Optional.ofNullable(events.get(id.toString())).map(Event::stories).orElse(List.of()));
    stories.add(story.id());
    Event event = new Event(id, story.title().orElse(Names.plain(id.toString())), "", "publish", story.persona().stream().toList(), List.of(), List.copyOf(stories), story.requirements(),
        List.of(new Evidence("event.notification", story.want(), story.id().value(), story.sentence().at())));
    events.put(id.toString(), event);
    return event;
  }

  /** The words behind "when", "as soon as", "about" ... say what happened. */
  private static String occasion(Story story) {
    String[] parts = story.want().split("(?i)\\b(when|as soon as|once|whenever|after|about|if|before)\\b", 2);
    return parts.length > 1 ? parts[1] : story.title().orElse(story.want());
  }

  private static String participles(String text) {
    List<String> words = new ArrayList<>();
    for (String word : Names.words(text)) {
      boolean participle = word.endsWith("ed") || word.endsWith("en") || word.matches("sent|due|available|changed|new|low|high|full|late|ready|handled|approved|done|made|bought|paid");
      boolean told = word.matches("alerted|notified|informed|reminded|warned|told");
      if (participle && !told && words.size() < 2 && word.length() > 2) {
        words.add(word);
      }
    }
    return String.join("-", words);
  }

  private OperationId eventId(String name) {
    List<String> words = Names.words(name);
    String entity = index.mentionedIn(name).stream().findFirst().orElse(Names.pascal(words.get(0)));
    List<String> rest = new ArrayList<>(words);
    rest.removeAll(Names.words(entity));
    return new OperationId(Names.kebab(entity), rest.isEmpty() ? "changed" : String.join("-", rest));
  }

  private static List<Attribute> payload(Interface each) {
    List<Attribute> payload = new ArrayList<>();
    FieldKinds kinds = FieldKinds.english();
    for (Passage output : each.outputs()) {
      String name = Names.camel(output.text().replaceFirst("\\s+of (the|a|an)?.*", "").replaceFirst("\\(.*", ""));
      if (!name.isEmpty() && name.length() <= 40) {
        payload.add(new Attribute(name, kinds.of(name).name(), true, false, false, false, false, List.of(), new Evidence("event.output", output.text(), each.id().value(), output.at())));
      }
    }
    return payload;
  }
}
