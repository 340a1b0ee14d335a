package io.github.backenddesign.analysis;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.backenddesign.language.ClauseReader;
import io.github.backenddesign.language.Lexicon;
import io.github.backenddesign.product.Product;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What measures compare of a model, in the form of a packet, without the questions and the contract that take most of the time of a run. */
public final class AnalysisPacket {

  private static final Map<OperationClass, String> METHODS = Map.of(OperationClass.READ, "GET", OperationClass.LIST, "GET", OperationClass.SEARCH, "GET", OperationClass.DOWNLOAD, "GET", OperationClass.UPDATE, "PUT", OperationClass.DELETE, "DELETE");

  private AnalysisPacket() {
  }

  /** The models of products as JSON texts, read with the lexicon as its tables are now rather than as they were when it was first read. */
  public static List<String> of(List<Product> products) {
    ModelBuilder builder = new ModelBuilder();
    try {
      Constructor<Lexicon> lexicon = Lexicon.class.getDeclaredConstructor(String.class);
      lexicon.setAccessible(true);
      Lexicon read = lexicon.newInstance("en");
      Field language = ModelBuilder.class.getDeclaredField("language");
      language.setAccessible(true);
      language.set(builder, new Language(read, new ClauseReader(read)));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return products.stream().map(product -> text(builder.build(product, List.of()).value().orElseThrow())).toList();
  }

  private static String text(Model model) {
    ObjectNode packet = JsonNodeFactory.instance.objectNode();
    ObjectNode api = packet.putObject("api");
    ArrayNode operations = api.putArray("operations");
    model.operations().forEach(operation -> operation(operations.addObject(), operation));
    ArrayNode events = api.putArray("events");
    model.events().forEach(event -> texts(events.addObject().put("id", event.id().toString()).put("name", event.id().toString()), "story_ids", event.stories(), Object::toString));
    ArrayNode jobs = api.putArray("jobs");
    model.jobs().forEach(job -> texts(jobs.addObject().put("id", job.id().toString()).put("name", job.id().toString()), "story_ids", job.stories(), Object::toString));
    ArrayNode modules = packet.putArray("modules");
    model.cut().modules().forEach(module -> texts(modules.addObject().put("id", module.id()).put("name", module.name()), "story_ids", module.stories(), Object::toString));
    ArrayNode entities = packet.putObject("data_access").putArray("entities");
    model.entities().forEach(entity -> entity(entities.addObject(), entity));
    ArrayNode rules = packet.putArray("rules");
    model.rules().forEach(rule -> rules.addObject().put("story_id", rule.storyId()).put("text", rule.text()).put("class", rule.type().toString()));
    ArrayNode stories = packet.putObject("traceability").putArray("stories");
    model.stories().forEach(story -> stories.addObject().put("story_id", story.story().value()).put("kind", story.kind().toString()));
    return packet.toString();
  }

  private static void operation(ObjectNode node, Operation operation) {
    node.put("id", operation.id().toString()).put("name", operation.id().toString()).put("method", METHODS.getOrDefault(operation.type(), "POST")).put("anonymous", operation.callers().contains(Permissions.ANONYMOUS));
    texts(node, "roles", operation.callers().stream().filter(caller -> !caller.equals(Permissions.ANONYMOUS)).toList(), Function.identity());
    texts(node, "story_ids", operation.stories(), Object::toString);
  }

  private static void entity(ObjectNode node, Entity entity) {
    node.put("name", entity.name());
    texts(node, "aliases", entity.aliases(), Function.identity());
    texts(node, "attributes", entity.attributes(), Attribute::name);
  }

  private static <T> void texts(ObjectNode node, String member, List<T> items, Function<T, String> text) {
    ArrayNode list = node.putArray(member);
    items.forEach(item -> list.add(text.apply(item)));
  }
}
