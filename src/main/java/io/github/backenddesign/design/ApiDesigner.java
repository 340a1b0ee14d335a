package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Event;
import io.github.backenddesign.analysis.Evidence;
import io.github.backenddesign.analysis.Lookup;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.analysis.Rule;
import io.github.backenddesign.decision.Choices;
import io.github.backenddesign.product.ElementId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Projects operations, events and jobs into the contract. */
final class ApiDesigner {

  private static final List<String> CHECK_ORDER = List.of("size and media type (413, 415)", "who is calling (401)", "rate limit (429)", "well-formed input (400)", "existence of what the address names (404)",
      "right of the caller (403)", "each field and all of them together (422)", "present state (409)");

  private final Model model;
  private final Settings settings;
  private final ModuleMap modules;
  private final Identifiers identifiers;
  private final Schemas schemas;
  private final ErrorRules errors;
  private final SecurityRules security;
  private final Conventions conventions;
  private final Parameters parameters;
  private final Lookup<String, Rule> rules;
  private final Addresses addresses;
  private final Messaging messaging;
  private final Caching caching;
  private final Optional<PublishedMatch> published;

  ApiDesigner(Model model, Settings settings, ModuleMap modules) {
    this(model, settings, modules, Optional.empty());
  }

  /** Takes over the addresses of a published contract. */
  ApiDesigner(Model model, Settings settings, ModuleMap modules, Optional<PublishedContract> contract) {
    this.model = model;
    this.settings = settings;
    this.modules = modules;
    this.identifiers = new Identifiers(model);
    this.conventions = new Conventions(settings);
    this.messaging = new Messaging(model, settings);
    this.caching = new Caching(settings);
    this.security = new SecurityRules(model, settings);
    this.schemas = new Schemas(model, settings, styles().stream().anyMatch(style -> style.style().equals("rpc") || style.style().equals("graphql")));
    this.errors = new ErrorRules(model, conventions, security);
    this.parameters = new Parameters(model, identifiers, conventions);
    this.rules = Lookup.of(model.rules(), Rule::operationIds);
    this.addresses = new Addresses(model.operations(), this::projection);
    this.published = contract.map(each -> new PublishedMatch(each, model, addresses));
  }

  ApiDesign design() {
    List<OperationDesign> operations = model.operations().stream().map(this::operation).toList();
    return new ApiDesign(model.product().name(), styles(), settings.get(Effect.Section.API, "base_path", Choice.fixed("/api/v1")),
        settings.get(Effect.Section.API, "versioning", Choice.fixed("in the path, raised only for breaking changes")), conventions.pagination(), conventions.paging(),
        settings.get(Effect.Section.API, "error_format", Choice.fixed("RFC 9457 problem details")), conventions.all(), security.schemes(), CHECK_ORDER, errors.used(operations), operations, schemas.all(), messaging.transport(), events(), jobs());
  }

  private List<ApiDesign.AudienceStyle> styles() {
    List<ApiDesign.AudienceStyle> styles = new ArrayList<>();
    for (String audience : List.of("clients", "internal")) {
      settings.style(audience).ifPresent(chosen -> styles.add(new ApiDesign.AudienceStyle(audience, chosen.decided() ? chosen.value() : "TBD (decision " + chosen.decisionId() + ")", chosen.decisionId())));
    }
    return styles;
  }

  private String audience(Operation operation) {
    return operation.internal() && settings.style("internal").isPresent() ? "internal" : "clients";
  }

  private Projection projection(Operation operation) {
    Optional<Choices.Chosen> style = settings.style(audience(operation)).filter(Choices.Chosen::decided);
    return switch (style.map(Choices.Chosen::value).orElse("")) {
      case "rest" -> new RestProjection(identifiers, model.operations(), parameters);
      case "rpc" -> new RpcProjection(identifiers, modules, model.operations(), parameters);
      case "graphql" -> new GraphqlProjection(identifiers, parameters);
      default -> new UndecidedProjection();
    };
  }

  private OperationDesign operation(Operation operation) {
    Projection.Address own = addresses.of(operation);
    Projection.Address address = published.map(match -> match.address(operation, own)).orElse(own);
    Optional<OperationDesign.RequestDesign> request = schemas.request(operation);
    Optional<OperationDesign.CachingDesign> kept = caching.of(operation, address.method().isPresent());
    boolean conditional = kept.filter(OperationDesign.CachingDesign::conditional).isPresent();
    boolean named = address.parameters().stream().anyMatch(parameter -> parameter.source().startsWith("identifier of")) || address.isNone() && !operation.own() && needsIdentifier(operation);
    boolean overHttp = address.isNone() || address.path().isPresent();
    return new OperationDesign(operation.id().toString(), summary(operation), modules.ofOperation(operation), audience(operation), operation.type().toString(), address.method(), address.path(), address.service(), address.rpc(),
        address.kind(), address.name(), conditional ? Caching.conditional(address.parameters()) : address.parameters(), request,
        Optional.of(conditional ? Caching.versioned(response(operation, overHttp)) : response(operation, overHttp)), errors.of(operation, request.isPresent(), named, overHttp), operation.callers(), security.of(operation),
        operation.condition(), idempotency(operation), kept,
        operation.ruleIds(), texts(operation.stories()), texts(operation.requirements()), decisions(operation), sources(operation.evidence()), Math.round(operation.confidence() * 100) / 100.0);
  }

  /** Headers belong to HTTP. */
  private OperationDesign.ResponseDesign response(Operation operation, boolean overHttp) {
    OperationDesign.ResponseDesign response = schemas.response(operation);
    return overHttp ? response : new OperationDesign.ResponseDesign(response.status(), response.schema(), response.list(), List.of());
  }

  /** A list is of many. */
  private String summary(Operation operation) {
    String one = Names.plain(operation.entity());
    String words = operation.summary();
    return operation.type().isCollection() && words.endsWith(" " + one) ? words.substring(0, words.length() - one.length()) + identifiers.plural(one) : words;
  }

  /** The style's decision, and those behind rules of the operation. */
  private List<String> decisions(Operation operation) {
    Set<String> ids = new LinkedHashSet<>();
    settings.style(audience(operation)).map(Choices.Chosen::decisionId).ifPresent(ids::add);
    rules.get(operation.id().toString()).stream().filter(rule -> !rule.decisionId().isEmpty()).forEach(rule -> ids.add(rule.decisionId()));
    return List.copyOf(ids);
  }

  private static boolean needsIdentifier(Operation operation) {
    return switch (operation.type()) {
      case READ, UPDATE, DELETE, ACTION, REVERSE_ACTION -> true;
      default -> false;
    };
  }

  /** Safe and idempotent by class; a call that creates or acts is not repeated by itself unless the contract gives it a key. */
  private String idempotency(Operation operation) {
    if (operation.type().isSafe() || operation.type() == OperationClass.SUBSCRIBE && conventions.streams()) {
      return "safe";
    }
    boolean repeatable = RepeatableActs.include(operation) || operation.type() == OperationClass.SIGN_OUT || operation.type() == OperationClass.ACTION && model.operations().stream()
        .anyMatch(other -> other.type() == OperationClass.REVERSE_ACTION && other.entity().equals(operation.entity()));
    if (repeatable) {
      return "idempotent";
    }
    Choice keys = settings.get(Effect.Section.API, "idempotency", Choice.fixed("no key"));
    return "not idempotent; " + keys.value();
  }

  private List<ApiDesign.EventDesign> events() {
    FieldForms forms = new FieldForms();
    return model.events().stream().map(event -> new ApiDesign.EventDesign(event.id().toString(), event.name(), modules.ofComponent(event.component()).or(() -> event.stories().stream().map(modules::ofStory).flatMap(Optional::stream).findFirst())
        .orElse(modules.modules().get(0).id()), event.direction(), event.consumers(), payload(event, forms), texts(event.stories()), texts(event.requirements()), sources(event.evidence()))).toList();
  }

  /** What the documents say it carries; in any case which thing it is about, so that whoever is told can ask for the rest. */
  private List<ApiDesign.FieldDesign> payload(Event event, FieldForms forms) {
    List<ApiDesign.FieldDesign> payload = new ArrayList<>();
    Optional<Entity> about = model.entities().stream().filter(entity -> Names.kebab(entity.name()).equals(event.id().resource())).findFirst();
    about.flatMap(entity -> entity.identifier().flatMap(entity::attribute)).filter(attribute -> event.payload().stream().noneMatch(other -> other.name().equals(attribute.name()) || other.kind().equals("identifier")))
        .ifPresent(attribute -> payload.add(forms.field(attribute, true, false, false)));
    event.payload().forEach(attribute -> payload.add(forms.field(attribute, attribute.required(), false, false)));
    return payload;
  }

  private List<ApiDesign.JobDesign> jobs() {
    return model.jobs().stream().map(job -> new ApiDesign.JobDesign(job.id().toString(), job.name(), modules.ofComponent(job.component()).or(() -> job.stories().stream().map(modules::ofStory).flatMap(Optional::stream).findFirst())
        .orElse(modules.modules().get(0).id()), job.trigger(), messaging.execution(), texts(job.stories()), texts(job.requirements()), sources(job.evidence()))).toList();
  }

  private static List<ApiDesign.Source> sources(List<Evidence> evidence) {
    return evidence.stream().map(item -> new ApiDesign.Source(item.rule(), item.element().isEmpty() ? item.words() : item.element() + ": " + item.words(), item.at().toString())).toList();
  }

  private static List<String> texts(List<ElementId> ids) {
    return ids.stream().map(ElementId::value).toList();
  }
}
