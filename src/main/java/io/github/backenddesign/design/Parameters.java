package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a caller gives besides a body: which thing is meant, what a list is narrowed by, how it is divided. The same for all styles but for the place. */
final class Parameters {

  private static final String KEY_RULE = "a random value of the client's own, the same when the call is repeated; kept as long as the conventions say";

  private static final String VERSION_RULE = "the version the change is based on, as the ETag of the last answer gave it";

  private static final String MISSED_RULE = "the id of the last event that arrived, when a client connects again: what it missed comes first";

  /** How the parameters that divide lists are called: as HTTP interfaces have it, by Relay connections, by AIP-158. */
  enum PageNames {
    REST("limit", "cursor", "offset"), GRAPHQL("first", "after", "offset"), RPC("pageSize", "pageToken", "skip");

    private final String size;
    private final String from;
    private final String skip;

    PageNames(String size, String from, String skip) {
      this.size = size;
      this.from = from;
      this.skip = skip;
    }
  }

  private final Model model;
  private final Identifiers identifiers;
  private final Conventions conventions;
  private final FieldForms forms = new FieldForms();

  Parameters(Model model, Identifiers identifiers, Conventions conventions) {
    this.model = model;
    this.identifiers = identifiers;
    this.conventions = conventions;
  }

  /** One that names a thing of this entity. */
  OperationDesign.ParameterDesign identifier(String entity, String in) {
    String name = identifiers.parameter(entity);
    Optional<Attribute> attribute = model.entity(entity).flatMap(each -> each.identifier().flatMap(each::attribute));
    ApiDesign.FieldDesign field = attribute.map(each -> forms.field(each, true, false, false)).orElseGet(() -> forms.made(name, "identifier", true, false, "", ""));
    return parameter(field, name, in, true, "identifies the " + Names.plain(entity), "identifier of " + entity);
  }

  /** Whether clients may keep a connection open to learn of changes. */
  boolean streams() {
    return conventions.streams();
  }

  /** A resource name (AIP-122) along these entities, such as articles/{slug}/comments/{comment_id}. */
  OperationDesign.ParameterDesign resourceName(String name, List<String> entities) {
    String last = entities.get(entities.size() - 1);
    String pattern = entities.stream().map(entity -> identifiers.resourceCollection(entity) + "/[^/]+").collect(Collectors.joining("/", "^", "$"));
    String example = entities.stream().map(entity -> identifiers.resourceCollection(entity) + "/" + identifier(entity, "argument").example().orElse("1")).collect(Collectors.joining("/"));
    String form = entities.stream().map(entity -> identifiers.resourceCollection(entity) + "/{" + String.join("_", Names.words(identifiers.parameter(entity))) + "}").collect(Collectors.joining("/"));
    return new OperationDesign.ParameterDesign(name, "argument", "string", Optional.empty(), true, Optional.of("1"), Optional.of("500"), Optional.of(pattern), Optional.of(example),
        "the resource name of the " + Names.plain(last) + ", " + form, "identifier of " + last);
  }

  /** Which fields of a change count (AIP-134). */
  OperationDesign.ParameterDesign updateMask() {
    return new OperationDesign.ParameterDesign("updateMask", "argument", "string", Optional.of("field-mask"), false, Optional.empty(), Optional.of("1000"), Optional.empty(), Optional.of("title"),
        "the fields that change, by their names; when left out, all that are set", "AIP-134");
  }

  /** Those of the caller's choice where the answer is a list. */
  List<OperationDesign.ParameterDesign> listing(Operation operation, Set<String> taken, PageNames names) {
    List<OperationDesign.ParameterDesign> parameters = new ArrayList<>();
    String in = names == PageNames.REST ? "query" : "argument";
    if (!operation.type().isCollection() && !LiveOperations.isOfAll(operation)) {
      return parameters;
    }
    if (operation.type() == OperationClass.SEARCH) {
      parameters.add(made("query", "name", in, true, "words to look for", "search"));
    }
    for (String filter : operation.filters()) {
      String name = AsciiNames.of(Names.camel(filter));
      boolean usable = !name.isEmpty() && !taken.contains(name) && parameters.stream().noneMatch(other -> other.name().equals(name)) && operation.type() != OperationClass.SEARCH;
      if (usable) {
        parameters.add(filter(operation, name, in));
      }
    }
    if (operation.type().isCollection()) {
      parameters.addAll(paging(in, names));
    }
    return parameters;
  }

  /** A filter has the form of the field it looks at, or of the identifier of the thing it names. */
  private OperationDesign.ParameterDesign filter(Operation operation, String name, String in) {
    if (name.equals("from") || name.equals("to")) {
      return made(name, "date", in, false, name.equals("from") ? "only those of this day and later" : "only those of this day and earlier", "words of the stories");
    }
    String plain = Names.plain(name);
    String rule = plain.endsWith(" by") ? "only those " + plain + " this one" : "only those with this " + plain;
    Optional<Attribute> own = model.entity(operation.entity()).stream().flatMap(entity -> entity.attributes().stream()).filter(attribute -> !attribute.hidden())
        .filter(attribute -> attribute.name().equals(name) || attribute.many() && attribute.name().equals(identifiers.plural(name))).findFirst();
    Optional<Attribute> other = model.entity(Names.pascal(name)).flatMap(entity -> entity.identifier().flatMap(entity::attribute));
    return own.or(() -> other).map(attribute -> forms.field(attribute, false, false, false)).filter(field -> !field.type().matches("[A-Z].*"))
        .map(field -> parameter(single(field), name, in, false, rule, "words of the stories")).orElseGet(() -> made(name, "name", in, false, rule, "words of the stories"));
  }

  private static ApiDesign.FieldDesign single(ApiDesign.FieldDesign field) {
    return new ApiDesign.FieldDesign(field.name(), field.type().replace("[]", ""), field.format(), field.required(), field.nullable(), field.readOnly(), field.min(), field.max(), field.pattern(), field.unique(), field.rule(),
        field.example(), field.source());
  }

  /** What conventions ask for: headers where the style has them, arguments otherwise. */
  List<OperationDesign.ParameterDesign> guards(Operation operation, boolean http) {
    List<OperationDesign.ParameterDesign> guards = new ArrayList<>();
    String in = http ? "header" : "argument";
    if (conventions.takesKey(operation)) {
      guards.add(made(http ? "Idempotency-Key" : "idempotencyKey", "identifier", in, conventions.requiresKey(operation), KEY_RULE, "idempotency"));
    }
    if (operation.type() == OperationClass.SUBSCRIBE && streams()) {
      guards.add(made(http ? "Last-Event-ID" : "lastEventId", "identifier", in, false, MISSED_RULE, "realtime-delivery"));
    }
    if (conventions.checksVersion(operation)) {
      guards.add(http ? new OperationDesign.ParameterDesign("If-Match", in, "string", Optional.empty(), true, Optional.of("3"), Optional.of("72"), Optional.of("^(W/)?\"[!#-~]*\"$"), Optional.of("\"7\""),
          VERSION_RULE, "concurrency") : made("etag", "identifier", in, true, VERSION_RULE, "concurrency"));
    }
    return guards;
  }

  private List<OperationDesign.ParameterDesign> paging(String in, PageNames names) {
    ApiDesign.Paging paging = conventions.paging();
    String size = names == PageNames.GRAPHQL && paging.style().equals("offset") ? PageNames.REST.size : names.size;
    OperationDesign.ParameterDesign limit = number(size, in, "1", paging.maxSize(), paging.defaultSize(), "entries of the page, " + paging.defaultSize() + " when left out");
    return switch (paging.style()) {
      case "cursor" -> List.of(limit, made(names.from, "identifier", in, false, "the place to go on from, as the page before gave it; left out for the first page", "pagination"));
      case "offset" -> List.of(limit, number(names.skip, in, "0", 1_000_000, 0, "entries to pass over, 0 when left out; beyond the end the page is empty"));
      default -> List.of();
    };
  }

  private static OperationDesign.ParameterDesign number(String name, String in, String min, int max, int example, String rule) {
    return new OperationDesign.ParameterDesign(name, in, "integer", Optional.of("int32"), false, Optional.of(min), Optional.of(String.valueOf(max)), Optional.empty(), Optional.of(String.valueOf(example)), rule, "pagination");
  }

  private OperationDesign.ParameterDesign made(String name, String kind, String in, boolean required, String rule, String source) {
    return parameter(forms.made(name, kind, required, false, "", source), name, in, required, rule, source);
  }

  private static OperationDesign.ParameterDesign parameter(ApiDesign.FieldDesign field, String name, String in, boolean required, String rule, String source) {
    return new OperationDesign.ParameterDesign(name, in, field.type(), field.format(), required, field.min(), field.max(), field.pattern(), field.example(), rule, source);
  }
}
