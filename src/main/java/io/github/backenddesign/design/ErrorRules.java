package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Lookup;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.analysis.Rule;
import io.github.backenddesign.design.ProblemTypes.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which refusals an operation has: by its class, its callers, and the rules that speak of refusing. Types and statuses follow RFC 9110, RFC 6585 and RFC 9457. */
final class ErrorRules {

  private static final Set<Type> TRANSPORT = Set.of(Type.CONTENT_TOO_LARGE, Type.UNSUPPORTED_MEDIA_TYPE);

  private final ProblemTypes problems = new ProblemTypes();
  private final Model model;
  private final Lookup<String, Rule> rules;
  private final Conventions conventions;
  private final SecurityRules security;

  ErrorRules(Model model, Conventions conventions, SecurityRules security) {
    this.model = model;
    this.rules = Lookup.of(model.rules(), rule -> List.of(rule.id()));
    this.conventions = conventions;
    this.security = security;
  }

  /** The refusals of an operation with this request body, in the order of checks; sizes and media types are refused by the transport where the address is no HTTP one. */
  List<OperationDesign.ErrorDesign> of(Operation operation, boolean hasBody, boolean hasPathParameter, boolean overHttp) {
    Map<Type, List<String>> rules = refusingRules(operation);
    List<OperationDesign.ErrorDesign> errors = new ArrayList<>();
    for (Type type : Type.values()) {
      if (!overHttp && TRANSPORT.contains(type)) {
        continue;
      }
      List<String> ruleIds = rules.getOrDefault(type, List.of());
      if (applies(type, operation, hasBody, hasPathParameter) || !ruleIds.isEmpty() && type != Type.NOT_SIGNED_IN) {
        errors.add(new OperationDesign.ErrorDesign(problems.of(type).status(), type.id(), when(type, operation), ruleIds));
      }
    }
    return errors;
  }

  /** The problem types these operations refuse with, with those who use them and the rules behind them. */
  List<ApiDesign.ProblemType> used(List<OperationDesign> operations) {
    List<ApiDesign.ProblemType> used = new ArrayList<>();
    for (Type type : Type.values()) {
      List<String> users = new ArrayList<>();
      Set<String> rules = new LinkedHashSet<>();
      operations.forEach(operation -> operation.errors().stream().filter(error -> error.type().equals(type.id())).forEach(error -> {
        users.add(operation.id());
        rules.addAll(error.ruleIds());
      }));
      ProblemTypes.ProblemType problem = problems.of(type);
      if (!users.isEmpty()) {
        used.add(new ApiDesign.ProblemType(type.id(), problem.status(), problem.title(), problem.whenAny(), users, List.copyOf(rules)));
      }
    }
    return used;
  }

  private boolean applies(Type type, Operation operation, boolean hasBody, boolean hasPathParameter) {
    boolean anonymous = operation.callers().contains("anonymous");
    return switch (type) {
      case CONTENT_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE -> hasBody;
      case NOT_SIGNED_IN -> !security.of(operation).anyOf().isEmpty() && !operation.internal() && operation.type() != OperationClass.SIGN_IN;
      case TOO_MANY_REQUESTS -> conventions.limitsRate() || anonymous && !operation.type().isSafe() && !operation.internal();
      case MALFORMED_REQUEST, INTERNAL_ERROR -> true;
      case IDEMPOTENCY_KEY_MISSING -> conventions.requiresKey(operation);
      case IDEMPOTENCY_KEY_REUSED -> conventions.takesKey(operation);
      case NOT_FOUND -> hasPathParameter || operation.type() == OperationClass.READ && !operation.own() && !operation.isComputed();
      case NOT_PERMITTED -> operation.condition().startsWith("owner of") || !anonymous && !operation.internal() && hasGrantedRole(operation);
      case VERSION_MISSING, VERSION_OUTDATED -> conventions.checksVersion(operation);
      case VALIDATION_FAILED -> hasBody || operation.type().isCollection();
      case CONFLICT -> hasBody && model.entity(operation.entity()).map(ErrorRules::hasUniqueInput).orElse(false) && operation.type() != OperationClass.SIGN_IN;
      case WRONG_CREDENTIALS -> operation.type() == OperationClass.SIGN_IN;
      case SUPPLIER_UNAVAILABLE -> model.suppliers().stream().anyMatch(supplier -> supplier.isNeededBy(operation));
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
    for (Rule rule : rules.any(operation.ruleIds())) {
      if (rule.type() == io.github.backenddesign.analysis.CriterionClass.SERVER_RULE) {
        problems.spokenOf(rule.text()).filter(type -> fits(type, operation)).ifPresent(type -> found.computeIfAbsent(type, key -> new ArrayList<>()).add(rule.id()));
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
    ProblemTypes.ProblemType problem = problems.of(type);
    Optional<String> open = problem.whenOpen().filter(words -> security.of(operation).open());
    Optional<String> conditional = problem.whenCondition().filter(words -> !operation.condition().isEmpty());
    return open.or(() -> conditional).orElse(problem.when()).replace("{callers}", String.join(", ", operation.callers())).replace("{condition}", operation.condition());
  }
}
