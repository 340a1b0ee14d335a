package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.FieldKinds;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shapes of requests and answers: one per entity, one for making it, one for changing it. */
final class Schemas {

  private final Model model;
  private final FieldKinds kinds = FieldKinds.english();
  private final Map<String, ApiDesign.SchemaDesign> schemas = new LinkedHashMap<>();

  Schemas(Model model) {
    this.model = model;
    model.entities().forEach(this::entity);
    model.operations().forEach(this::inputs);
  }

  List<ApiDesign.SchemaDesign> all() {
    return List.copyOf(schemas.values());
  }

  /** What an operation takes, empty where it takes no body. */
  Optional<OperationDesign.RequestDesign> request(Operation operation) {
    String name = requestName(operation);
    return Optional.ofNullable(schemas.get(name)).filter(schema -> takesBody(operation) && !schema.fields().isEmpty())
        .map(schema -> new OperationDesign.RequestDesign(name, schema.fields().stream().map(field -> field.required() ? field.name() : field.name() + "?").toList()));
  }

  /** What an operation answers with; the status is that of HTTP (RFC 9110) and a guide for other styles. */
  OperationDesign.ResponseDesign response(Operation operation) {
    String schema = schemas.containsKey(operation.entity()) ? operation.entity() : "";
    return switch (operation.type()) {
      case CREATE, UPLOAD -> new OperationDesign.ResponseDesign(201, schema, false, List.of("Location"));
      case SIGN_IN -> new OperationDesign.ResponseDesign(201, "Session", false, List.of());
      case DELETE, SIGN_OUT -> new OperationDesign.ResponseDesign(204, "", false, List.of());
      case LIST, SEARCH -> new OperationDesign.ResponseDesign(200, schema, true, List.of());
      default -> new OperationDesign.ResponseDesign(200, schema, false, List.of());
    };
  }

  private void entity(Entity entity) {
    List<ApiDesign.FieldDesign> fields = new ArrayList<>();
    if (entity.identifier().isEmpty()) {
      fields.add(new ApiDesign.FieldDesign("id", "string", Optional.empty(), true, false, true, Optional.empty(), Optional.of("64"), Optional.empty(), true, Optional.of("made by the server, opaque"),
          "no document names an identifier of " + entity.name()));
    }
    entity.attributes().stream().filter(attribute -> !attribute.hidden()).forEach(attribute -> fields.add(field(attribute, attribute.required(), entity.identifier().filter(attribute.name()::equals).isPresent())));
    schemas.put(entity.name(), new ApiDesign.SchemaDesign(entity.name(), "A " + Names.plain(entity.name()) + " as callers see it", fields));
  }

  private void inputs(Operation operation) {
    if (operation.type() == OperationClass.SIGN_IN) {
      signIn(operation);
    } else if (takesBody(operation)) {
      boolean change = operation.type() == OperationClass.UPDATE;
      List<ApiDesign.FieldDesign> fields = operation.inputs().stream().filter(attribute -> !isServerMade(operation, attribute)).map(attribute -> field(attribute, attribute.required() && !change, false)).toList();
      String name = requestName(operation);
      if (!fields.isEmpty()) {
        schemas.putIfAbsent(name, new ApiDesign.SchemaDesign(name, change ? "What can be changed; a field left out stays as it is" : "What is needed for " + operation.id(), fields));
      }
    }
  }

  private void signIn(Operation operation) {
    List<String> wanted = List.of("email", "username", "password");
    List<ApiDesign.FieldDesign> fields = model.entity(operation.entity()).stream().flatMap(entity -> entity.attributes().stream()).filter(attribute -> wanted.contains(attribute.name()))
        .filter(attribute -> !attribute.name().equals("username") || model.entity(operation.entity()).orElseThrow().attribute("email").isEmpty()).map(attribute -> field(attribute, true, false)).toList();
    schemas.putIfAbsent(requestName(operation), new ApiDesign.SchemaDesign(requestName(operation), "What proves who signs in", fields));
  }

  /** An identifier that the server derives or an attribute that only repeats the parent is not sent. */
  private boolean isServerMade(Operation operation, Attribute attribute) {
    Optional<Entity> entity = model.entity(operation.entity());
    boolean identifier = entity.flatMap(Entity::identifier).filter(attribute.name()::equals).isPresent();
    boolean opaque = attribute.kind().equals("slug") || attribute.kind().equals("identifier");
    boolean time = attribute.kind().equals("date-time") && attribute.name().matches("(?i)created.*|updated.*|lastChanged|registered.*|published.*");
    boolean actor = attribute.name().matches("author|owner|creator|writer|sender") || model.entity(Names.pascal(attribute.name())).filter(other -> operation.parent().filter(other.name()::equals).isPresent()).isPresent();
    return attribute.derived() || identifier && opaque || time || actor;
  }

  private static boolean takesBody(Operation operation) {
    return switch (operation.type()) {
      case CREATE, UPDATE, UPLOAD, SIGN_IN -> true;
      default -> false;
    };
  }

  private static String requestName(Operation operation) {
    return switch (operation.type()) {
      case SIGN_IN -> "Credentials";
      case UPDATE -> operation.id().action().startsWith("update") ? operation.entity() + "Change" : operation.entity() + Names.pascal(operation.id().action());
      case UPLOAD -> operation.entity() + "Upload";
      default -> "New" + operation.entity();
    };
  }

  private ApiDesign.FieldDesign field(Attribute attribute, boolean required, boolean identifier) {
    FieldKinds.FieldKind kind = kinds.named(attribute.kind());
    String type = attribute.many() ? kind.type() + "[]" : kind.type();
    boolean readOnly = attribute.derived() || identifier && (attribute.kind().equals("slug") || attribute.kind().equals("identifier"));
    Optional<String> rule = attribute.rules().isEmpty() ? Optional.empty() : Optional.of(String.join("; ", attribute.rules()));
    String source = attribute.source().at() + (kind.max().isPresent() || kind.min().isPresent() || kind.regex().isPresent() ? "; limits: " + kind.source() : "");
    return new ApiDesign.FieldDesign(attribute.name(), type, kind.format(), required, !required, readOnly, kind.min(), kind.max(), kind.regex(), attribute.unique(), rule, source);
  }
}
