package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.analysis.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which refusals an operation has: by its class, its callers, and the rules that speak of refusing. Types and statuses follow RFC 9110, RFC 6585 and RFC 9457. */
final class ErrorRules {

  /** A closed list, in the order in which a request is checked. */
  enum Type {
    TOO_LARGE("content-too-large", 413, "Request too large"), UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "Media type not supported"), NOT_SIGNED_IN("not-signed-in", 401, "Not signed in"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Too many requests"), MALFORMED("malformed-request", 400, "Request not understood"), KEY_MISSING("idempotency-key-missing", 400, "Idempotency key missing"),
    NOT_FOUND("not-found", 404, "Not found"), NOT_PERMITTED("not-permitted", 403, "Not permitted"), VERSION_MISSING("version-missing", 428, "Version missing"),
    VERSION_OUTDATED("version-outdated", 412, "Changed by somebody else"), VALIDATION_FAILED("validation-failed", 422, "Input refused"), KEY_REUSED("idempotency-key-reused", 422, "Idempotency key used before"),
    CONFLICT("conflict", 409, "Conflict with the present state"), WRONG_CREDENTIALS("wrong-credentials", 401, "Wrong credentials"),
    SUPPLIER_UNAVAILABLE("supplier-unavailable", 503, "A system we depend on does not answer"), FAULT("internal-error", 500, "Fault of ours");

    final String id;
    final int status;
    final String title;

    Type(String id, int status, String title) {
      this.id = id;
      this.status = status;
      this.title = title;
    }
  }

  private static final Map<Type, Pattern> CUES = new LinkedHashMap<>();

  static {
    CUES.put(Type.NOT_FOUND, Pattern.compile("(?i)\\b(unknown|no such|not found|does not exist|no longer exists?|deleted article)\\b"));
    CUES.put(Type.CONFLICT, Pattern.compile("(?i)\\b(already (taken|used|exists|claimed|in use)|in use|that exists|duplicate|same .{0,20} twice|claimed .{0,20} (refuses|can not)|used by)\\b"));
    CUES.put(Type.NOT_PERMITTED, Pattern.compile("(?i)\\b(another member|somebody else's|without the .{0,20} role|only the (author|owner)|not (allowed|permitted)|foreign)\\b"));
    CUES.put(Type.WRONG_CREDENTIALS, Pattern.compile("(?i)\\b(wrong (e-?mail|password|credentials))\\b"));
    CUES.put(Type.VALIDATION_FAILED, Pattern.compile("(?i)\\b(refused|rejected|invalid|missing|malformed|faulty|must|at most|at least|between|empty)\\b"));
  }

  private final Model model;
  private final Conventions conventions;
  private final SecurityRules security;

  ErrorRules(Model model, Conventions conventions, SecurityRules security) {
    this.model = model;
    this.conventions = conventions;
    this.security = security;
  }

  /** The refusals of an operation with this request body, in the order of checks. */
  List<OperationDesign.ErrorDesign> of(Operation operation, boolean hasBody, boolean hasPathParameter) {
    Map<Type, List<String>> rules = refusingRules(operation);
    List<OperationDesign.ErrorDesign> errors = new ArrayList<>();
    for (Type type : Type.values()) {
      List<String> ruleIds = rules.getOrDefault(type, List.of());
      if (applies(type, operation, hasBody, hasPathParameter) || !ruleIds.isEmpty() && type != Type.NOT_SIGNED_IN) {
        errors.add(new OperationDesign.ErrorDesign(type.status, type.id, when(type, operation), ruleIds));
      }
    }
    return errors;
  }

  private boolean applies(Type type, Operation operation, boolean hasBody, boolean hasPathParameter) {
    boolean anonymous = operation.callers().contains("anonymous");
    return switch (type) {
      case TOO_LARGE, UNSUPPORTED_MEDIA_TYPE -> hasBody;
      case NOT_SIGNED_IN -> !security.of(operation).anyOf().isEmpty() && !operation.internal() && operation.type() != OperationClass.SIGN_IN;
      case TOO_MANY_REQUESTS -> conventions.limitsRate() || anonymous && !operation.type().isSafe() && !operation.internal();
      case MALFORMED, FAULT -> true;
      case KEY_MISSING -> conventions.requiresKey(operation);
      case KEY_REUSED -> conventions.takesKey(operation);
      case NOT_FOUND -> hasPathParameter || operation.type() == OperationClass.READ && !operation.own();
      case NOT_PERMITTED -> operation.condition().startsWith("owner of") || !anonymous && !operation.internal() && hasGrantedRole(operation);
      case VERSION_MISSING, VERSION_OUTDATED -> conventions.checksVersion(operation);
      case VALIDATION_FAILED -> hasBody || operation.type().isCollection();
      case CONFLICT -> hasBody && model.entity(operation.entity()).map(ErrorRules::hasUniqueInput).orElse(false) && operation.type() != OperationClass.SIGN_IN;
      case WRONG_CREDENTIALS -> operation.type() == OperationClass.SIGN_IN;
      case SUPPLIER_UNAVAILABLE -> model.suppliers().stream().anyMatch(supplier -> supplier.calledBy().contains(operation.component()) && operation.stories().stream().anyMatch(supplier.stories()::contains));
    };
  }

  private boolean hasGrantedRole(Operation operation) {
    return model.callers().stream().anyMatch(caller -> caller.kind() == io.github.backenddesign.analysis.PersonaKind.GRANTED_ROLE && operation.callers().contains(caller.name()));
  }

  private static boolean hasUniqueInput(Entity entity) {
    return entity.attributes().stream().anyMatch(attribute -> attribute.unique() && !attribute.kind().equals("slug"));
  }

  private Map<Type, List<String>> refusingRules(Operation operation) {
    Map<Type, List<String>> found = new LinkedHashMap<>();
    for (Rule rule : model.rules()) {
      if (operation.ruleIds().contains(rule.id()) && rule.type() == io.github.backenddesign.analysis.CriterionClass.SERVER_RULE) {
        CUES.entrySet().stream().filter(cue -> cue.getValue().matcher(rule.text()).find()).findFirst().filter(cue -> fits(cue.getKey(), operation))
            .ifPresent(cue -> found.computeIfAbsent(cue.getKey(), key -> new ArrayList<>()).add(rule.id()));
      }
    }
    return found;
  }

  private static boolean fits(Type type, Operation operation) {
    return switch (type) {
      case CONFLICT, VALIDATION_FAILED -> !operation.type().isSafe() || operation.type() == OperationClass.SEARCH && type == Type.VALIDATION_FAILED;
      case WRONG_CREDENTIALS -> operation.type() == OperationClass.SIGN_IN;
      default -> true;
    };
  }

  private String when(Type type, Operation operation) {
    return switch (type) {
      case TOO_LARGE -> "the request is larger than allowed";
      case UNSUPPORTED_MEDIA_TYPE -> "the body is not of a media type the operation takes";
      case NOT_SIGNED_IN -> security.of(operation).open() ? "credentials are sent, but they are not valid (any more)" : "no valid credentials are sent";
      case TOO_MANY_REQUESTS -> "the caller's limit is used up; Retry-After tells when to come back";
      case MALFORMED -> "the request can not be read, or a parameter has not the type it should have";
      case KEY_MISSING -> "no Idempotency-Key is sent";
      case KEY_REUSED -> "the Idempotency-Key came before with another request";
      case NOT_FOUND -> "what the address names does not exist (any more)";
      case NOT_PERMITTED -> operation.condition().isEmpty() ? "the caller has none of the roles " + String.join(", ", operation.callers()) : "the caller is not " + operation.condition();
      case VERSION_MISSING -> "no If-Match tells which version the change is based on";
      case VERSION_OUTDATED -> "the version in If-Match is not the present one";
      case VALIDATION_FAILED -> "a field or parameter breaks its rule; every problem is named with its field";
      case CONFLICT -> "a unique value is taken, or the present state does not allow it";
      case WRONG_CREDENTIALS -> "the credentials do not fit; the answer does not tell which one";
      case SUPPLIER_UNAVAILABLE -> "a system outside does not answer in time; Retry-After tells when to come back";
      case FAULT -> "something went wrong on our side";
    };
  }
}
