package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Attribute;
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
  private final SignInShape signIn;
  private final RequestNames names;
  private final String fileAddress;
  private final NestedParts parts;
  private final PublicViews views;

  /** {@code versionInBody} where the style has no header for the version of a thing. */
  Schemas(Model model, Settings settings, boolean versionInBody) {
    this.model = model;
    this.parts = new NestedParts(model);
    this.views = new PublicViews(model);
    this.conventions = new Conventions(settings);
    this.versionInBody = versionInBody;
    this.longWork = new LongWork(model, settings);
    this.uploads = new DirectUpload(settings);
    this.signIn = new SignInShape(model, settings);
    this.names = new RequestNames(model);
    this.fileAddress = model.entity("FileAddress").isPresent() ? "SignedFileAddress" : "FileAddress";
    this.session = model.entity("Session").isPresent() ? "SignedInSession" : "Session";
    model.entities().forEach(this::entity);
    model.operations().forEach(this::inputs);
    model.operations().stream().filter(operation -> response(operation).schema().equals(operation.entity())).forEach(this::unknown);
    model.operations().forEach(operation -> views.of(operation).ifPresent(name -> schemas.putIfAbsent(name, views.shape(operation, schemas.get(operation.entity())))));
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
    String name = names.of(operation);
    return Optional.ofNullable(schemas.get(name)).filter(schema -> takesBody(operation) && !schema.fields().isEmpty())
        .map(schema -> new OperationDesign.RequestDesign(name, schema.fields().stream().map(field -> field.required() ? field.name() : field.name() + "?").toList()));
  }

  /** What an operation answers with; the status is that of HTTP (RFC 9110) and a guide for other styles. */
  OperationDesign.ResponseDesign response(Operation operation) {
    String schema = views.of(operation).orElse(operation.entity());
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
    schemas.put(entity.name(), new ApiDesign.SchemaDesign(entity.name(), RequestNames.capital(RequestNames.article(entity.name())) + " as callers see it", fields));
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
      schemas.put(operation.entity(), new ApiDesign.SchemaDesign(operation.entity(), RequestNames.capital(RequestNames.article(operation.entity())) + " as callers see it; TBD: no document tells its fields",
          List.of(forms.made("id", "identifier", true, true, "made by the server, opaque", "no document names an identifier of " + operation.entity()))));
    }
  }

  private void inputs(Operation operation) {
    if (RequestNames.renews(operation)) {
      schemas.putIfAbsent("Renewal", SharedSchemas.renewal());
    } else if (operation.type() == OperationClass.SIGN_IN) {
      schemas.putIfAbsent(names.of(operation), signIn.credentials(operation, names.of(operation)));
    } else if (takesBody(operation)) {
      boolean change = operation.type() == OperationClass.UPDATE;
      List<ApiDesign.FieldDesign> fields = new ArrayList<>(uploads.announces(operation) ? DirectUpload.announced() : List.of());
      operation.inputs().stream().filter(attribute -> !isServerMade(operation, attribute) && !parts.isMadeApart(operation, attribute)).filter(signIn::takes)
          .filter(attribute -> !change || !isImmutable(attribute)).map(attribute -> sent(operation, attribute, forms.field(attribute, attribute.required() && !change, !attribute.required(), false)))
          .filter(field -> fields.stream().noneMatch(other -> other.name().equals(field.name()))).forEach(fields::add);
      signIn.currentPassword(operation).ifPresent(fields::add);
      fields.addAll(0, signIn.owed(operation, fields));
      String name = names.of(operation);
      if (!fields.isEmpty()) {
        schemas.putIfAbsent(name, new ApiDesign.SchemaDesign(name, RequestNames.purpose(operation), fields));
      }
    }
  }

  /** What names another thing has the form of that thing's identifier. */
  private Optional<ApiDesign.FieldDesign> named(Entity entity, Attribute attribute, ApiDesign.FieldDesign field) {
    Optional<Entity> target = !attribute.kind().equals("text") || attribute.many() ? Optional.empty() : entity.relations().stream().filter(relation -> relation.role().equals(attribute.name())).findFirst().flatMap(relation -> model.entity(relation.target()));
    return target.flatMap(other -> other.identifier().flatMap(other::attribute)).filter(identifier -> !identifier.kind().equals("text"))
        .map(identifier -> field.naming(forms.field(identifier, false, false, false), Names.plain(identifier.name()) + " of " + RequestNames.article(target.get().name())));
  }

  private ApiDesign.FieldDesign sent(Operation operation, Attribute attribute, ApiDesign.FieldDesign field) {
    return model.entity(operation.entity()).map(entity -> shaped(entity, attribute, field)).orElse(field);
  }

  private static boolean isImmutable(Attribute attribute) {
    return attribute.rules().stream().anyMatch(rule -> rule.contains("never changed"));
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
}
