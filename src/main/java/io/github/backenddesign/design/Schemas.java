package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The shapes of requests and answers: one per entity, one for making it, one for changing it, and those every contract has. */
final class Schemas {

  /** What the server works out for every answer: a count may be 0, a mark false, a list empty, and none of them is missing. */
  private static final Set<String> ALWAYS_KNOWN = Set.of("count", "boolean");

  private final Model model;
  private final Conventions conventions;
  private final boolean versionInBody;
  private final FieldForms forms = new FieldForms();
  private final Map<String, ApiDesign.SchemaDesign> schemas = new LinkedHashMap<>();
  private final String session;
  private final LongWork longWork;
  private final DirectUpload uploads;
  private final boolean passwords;
  private final String fileAddress;
  private final NestedParts parts;
  /** When the present password has to be given with a change, if that is decided. */
  private final Optional<Choice> currentPassword;

  /** {@code versionInBody} where the style has no header for the version of a thing. */
  Schemas(Model model, Settings settings, boolean versionInBody) {
    this.model = model;
    this.parts = new NestedParts(model);
    this.currentPassword = Optional.ofNullable(settings.all(Effect.Section.AUTH).get("current_password")).filter(choice -> choice.value().startsWith("given"));
    this.conventions = new Conventions(settings);
    this.versionInBody = versionInBody;
    this.longWork = new LongWork(model, settings);
    this.uploads = new DirectUpload(settings);
    this.passwords = SecurityRules.keepsPasswords(settings);
    this.fileAddress = model.entity("FileAddress").isPresent() ? "SignedFileAddress" : "FileAddress";
    this.session = model.entity("Session").isPresent() ? "SignedInSession" : "Session";
    model.entities().forEach(this::entity);
    model.operations().forEach(this::inputs);
    model.operations().stream().filter(operation -> response(operation).schema().equals(operation.entity())).forEach(this::unknown);
    if (model.operations().stream().anyMatch(longWork::isLong)) {
      schemas.put(longWork.entity(), SharedSchemas.job(longWork.entity()));
    }
    if (model.operations().stream().anyMatch(uploads::announces)) {
      schemas.put(fileAddress, DirectUpload.address(fileAddress));
    }
    new SharedSchemas(settings, session).all(Set.copyOf(schemas.keySet()), used(), signsIn()).forEach(schema -> schemas.putIfAbsent(schema.name(), schema));
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
    String schema = operation.entity();
    if (longWork.isLong(operation)) {
      return new OperationDesign.ResponseDesign(202, longWork.entity(), false, List.of("Location", "Retry-After"));
    }
    if (uploads.announces(operation)) {
      return new OperationDesign.ResponseDesign(201, fileAddress, false, List.of("Location"));
    }
    List<String> version = !versionInBody && conventions.tellsVersion(operation) ? List.of("ETag") : List.of();
    return switch (operation.type()) {
      case CREATE, UPLOAD -> new OperationDesign.ResponseDesign(201, schema, false, version.isEmpty() ? List.of("Location") : List.of("Location", "ETag"));
      case SIGN_IN -> new OperationDesign.ResponseDesign(201, session, false, List.of());
      case DELETE, SIGN_OUT -> new OperationDesign.ResponseDesign(204, "", false, List.of());
      case LIST, SEARCH -> new OperationDesign.ResponseDesign(200, schema, true, List.of());
      default -> new OperationDesign.ResponseDesign(200, schema, false, version);
    };
  }

  private static boolean renews(Operation operation) {
    return operation.type() == OperationClass.SIGN_IN && operation.id().action().equals("renew");
  }

  private boolean signsIn() {
    return model.operations().stream().anyMatch(operation -> operation.type() == OperationClass.SIGN_IN);
  }

  private Set<String> used() {
    return schemas.values().stream().flatMap(schema -> schema.fields().stream()).map(field -> field.type().replace("[]", "")).collect(Collectors.toSet());
  }

  private void entity(Entity entity) {
    List<ApiDesign.FieldDesign> fields = new ArrayList<>();
    if (entity.identifier().isEmpty() && entity.attribute("id").isEmpty()) {
      fields.add(forms.made("id", "identifier", true, true, "made by the server, opaque", "no document names an identifier of " + entity.name()));
    }
    entity.attributes().stream().filter(attribute -> !attribute.hidden()).forEach(attribute -> fields.add(output(entity, attribute)));
    if (versionInBody && entity.attribute("etag").isEmpty() && model.operations().stream().anyMatch(operation -> operation.entity().equals(entity.name()) && conventions.checksVersion(operation))) {
      fields.add(forms.made("etag", "identifier", true, true, "changes with every change; a change names it", "concurrency"));
    }
    schemas.put(entity.name(), new ApiDesign.SchemaDesign(entity.name(), capital(article(entity.name())) + " as callers see it", fields));
  }

  private ApiDesign.FieldDesign output(Entity entity, Attribute attribute) {
    boolean identifier = entity.identifier().filter(attribute.name()::equals).isPresent();
    boolean readOnly = attribute.derived() || identifier && (attribute.kind().equals("slug") || attribute.kind().equals("identifier"));
    boolean known = attribute.required() || attribute.many() || attribute.derived() && ALWAYS_KNOWN.contains(attribute.kind());
    return shaped(entity, attribute, forms.field(attribute, known, !known, readOnly));
  }

  private ApiDesign.FieldDesign shaped(Entity entity, Attribute attribute, ApiDesign.FieldDesign field) {
    return parts.of(entity, attribute).map(part -> field.ofMany(part.name())).or(() -> named(entity, attribute, field)).orElse(field);
  }

  /** The documents let something be read without saying what it is made of. */
  private void unknown(Operation operation) {
    if (!schemas.containsKey(operation.entity()) && !operation.entity().equals(longWork.entity())) {
      schemas.put(operation.entity(), new ApiDesign.SchemaDesign(operation.entity(), capital(article(operation.entity())) + " as callers see it; TBD: no document tells its fields",
          List.of(forms.made("id", "identifier", true, true, "made by the server, opaque", "no document names an identifier of " + operation.entity()))));
    }
  }

  private void inputs(Operation operation) {
    if (renews(operation)) {
      schemas.putIfAbsent("Renewal", SharedSchemas.renewal());
    } else if (operation.type() == OperationClass.SIGN_IN) {
      signIn(operation);
    } else if (takesBody(operation)) {
      boolean change = operation.type() == OperationClass.UPDATE;
      List<ApiDesign.FieldDesign> fields = new ArrayList<>(uploads.announces(operation) ? DirectUpload.announced() : List.of());
      operation.inputs().stream().filter(attribute -> !isServerMade(operation, attribute) && !parts.isMadeApart(operation, attribute)).filter(attribute -> passwords || !attribute.kind().equals("password"))
          .filter(attribute -> !change || !isImmutable(attribute)).map(attribute -> sent(operation, attribute, forms.field(attribute, attribute.required() && !change, !attribute.required(), false)))
          .filter(field -> fields.stream().noneMatch(other -> other.name().equals(field.name()))).forEach(fields::add);
      if (change && fields.stream().anyMatch(field -> field.name().equals("password"))) {
        currentPassword.ifPresent(choice -> fields.add(forms.made("currentPassword", "password", false, false, choice.value(), "decision " + choice.decisionId().orElse("authentication"))));
      }
      String name = requestName(operation);
      if (!fields.isEmpty()) {
        schemas.putIfAbsent(name, new ApiDesign.SchemaDesign(name, change ? "What can be changed; a field left out stays as it is" : purpose(operation), fields));
      }
    }
  }

  /** What names another thing has the form of that thing's identifier. */
  private Optional<ApiDesign.FieldDesign> named(Entity entity, Attribute attribute, ApiDesign.FieldDesign field) {
    Optional<Entity> target = !attribute.kind().equals("text") || attribute.many() ? Optional.empty() : entity.relations().stream().filter(relation -> relation.role().equals(attribute.name())).findFirst().flatMap(relation -> model.entity(relation.target()));
    return target.flatMap(other -> other.identifier().flatMap(other::attribute)).filter(identifier -> !identifier.kind().equals("text"))
        .map(identifier -> field.naming(forms.field(identifier, false, false, false), Names.plain(identifier.name()) + " of " + article(target.get().name())));
  }

  private ApiDesign.FieldDesign sent(Operation operation, Attribute attribute, ApiDesign.FieldDesign field) {
    return model.entity(operation.entity()).map(entity -> shaped(entity, attribute, field)).orElse(field);
  }

  private static String purpose(Operation operation) {
    boolean wordy = operation.id().action().contains("-") && !operation.summary().isEmpty();
    if (wordy && operation.type() != OperationClass.READ) {
      return "What is needed to " + Character.toLowerCase(operation.summary().charAt(0)) + operation.summary().substring(1);
    }
    return operation.type() == OperationClass.READ ? capital(article(operation.entity())) + " is worked out from this" : "What is needed to " + Names.plain(operation.id().action()) + " " + article(operation.entity());
  }

  private void signIn(Operation operation) {
    List<String> wanted = passwords ? List.of("email", "username", "password") : List.of("email", "username");
    List<ApiDesign.FieldDesign> fields = model.entity(operation.entity()).stream().flatMap(entity -> entity.attributes().stream()).filter(attribute -> wanted.contains(attribute.name()))
        .filter(attribute -> !attribute.name().equals("username") || model.entity(operation.entity()).orElseThrow().attribute("email").isEmpty()).map(attribute -> forms.field(attribute, true, false, false)).toList();
    if (!fields.isEmpty()) {
      schemas.putIfAbsent(requestName(operation), new ApiDesign.SchemaDesign(requestName(operation), passwords ? "What proves who signs in" : "Who wants to sign in; the proof follows in a second step", fields));
    }
  }

  private static boolean isImmutable(Attribute attribute) {
    return attribute.rules().stream().anyMatch(rule -> rule.contains("never changed"));
  }

  private static String article(String entity) {
    String words = Names.plain(entity);
    return (words.matches("[aeio].*") ? "an " : "a ") + words;
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
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
      case ACTION -> !operation.inputs().isEmpty();
      case READ -> operation.isComputed();
      default -> false;
    };
  }

  private String requestName(Operation operation) {
    return switch (operation.type()) {
      case SIGN_IN -> renews(operation) ? "Renewal" : "Credentials";
      case UPDATE -> operation.id().action().equals("update") || operation.id().action().equals("update-own") ? operation.entity() + "Change" : operation.entity() + Names.pascal(operation.id().action());
      case UPLOAD -> operation.entity() + "Upload";
      case READ -> operation.entity() + "Request";
      case ACTION -> Names.pascal(operation.id().action()) + operation.entity();
      default -> sharesFirst(operation) ? "New" + operation.entity() : operation.entity() + Names.pascal(operation.id().action());
    };
  }

  /** Another way to make the same of the same fields takes the same shape. */
  private boolean sharesFirst(Operation operation) {
    List<String> names = operation.inputs().stream().map(Attribute::name).sorted().toList();
    return creating(operation).map(first -> first.equals(operation) || first.inputs().stream().map(Attribute::name).sorted().toList().equals(names)).orElse(true);
  }

  private Optional<Operation> creating(Operation operation) {
    return model.operations().stream().filter(other -> other.type() == OperationClass.CREATE && other.entity().equals(operation.entity())).findFirst();
  }
}
