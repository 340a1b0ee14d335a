package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Caller;
import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.analysis.PersonaKind;
import io.github.backenddesign.language.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the decided ways of signing in ask of the caller of each operation. The table is {@code security-schemes.yaml}. */
final class SecurityRules {

  private final Model model;
  private final List<ApiDesign.SecurityScheme> people = new ArrayList<>();
  private final List<ApiDesign.SecurityScheme> machines = new ArrayList<>();
  private final Map<String, Object> provider;
  private final List<ApiDesign.SecurityScheme> services = new ArrayList<>();

  SecurityRules(Model model, Settings settings) {
    this.model = model;
    Table table = Table.of(SecurityRules.class, "security-schemes.yaml");
    Map<String, Choice> auth = settings.all(Effect.Section.AUTH);
    this.provider = new SettingTable("identity-providers.yaml", settings).row("providers", Optional.ofNullable(auth.get("identity_provider")).map(Choice::value).orElse("-")).orElseThrow();
    Optional<String> lifetime = Optional.ofNullable(auth.get("session")).map(Choice::value);
    Optional.ofNullable(auth.get("method")).filter(SecurityRules::isKnown).ifPresent(method -> {
      String form = Stream.of("token", "carrier").flatMap(key -> Optional.ofNullable(auth.get(key)).stream()).map(Choice::value).collect(Collectors.joining("; "));
      people.add(scheme(table.rows("people"), method.value() + "; " + form, method.decisionId().orElse("authentication"), lifetime));
    });
    boolean anyMachine = model.callers().stream().anyMatch(caller -> caller.kind() == PersonaKind.MACHINE);
    Optional.ofNullable(auth.get("machine_clients")).filter(choice -> anyMachine && isKnown(choice))
        .ifPresent(choice -> machines.add(scheme(table.rows("machines"), choice.value(), choice.decisionId().orElse("machine-clients"), Optional.empty())));
    boolean anyInner = model.operations().stream().anyMatch(Operation::internal);
    Optional.ofNullable(auth.get("service_trust")).filter(choice -> anyInner && isKnown(choice) && !choice.value().contains("network"))
        .ifPresent(choice -> services.add(scheme(table.rows("services"), choice.value(), choice.decisionId().orElse("service-trust"), Optional.empty())));
  }

  /** Whether people have a password that is kept here; so while it is open how they sign in. */
  static boolean keepsPasswords(Settings settings) {
    String method = settings.get(Effect.Section.AUTH, "method", Choice.tbd("authentication")).value();
    return method.startsWith("TBD") || method.contains("password");
  }

  /** All schemes in use, people's first. */
  List<ApiDesign.SecurityScheme> schemes() {
    List<ApiDesign.SecurityScheme> all = new ArrayList<>(people);
    all.addAll(machines);
    all.addAll(services);
    return all;
  }

  /** What an operation asks; roles that are granted, and machines, stand as scopes, one alternative each. Inner operations are called by our own services alone, whoever they act for. */
  OperationDesign.SecurityDesign of(Operation operation) {
    if (operation.internal() && !services.isEmpty()) {
      return new OperationDesign.SecurityDesign(false, services.stream().map(scheme -> new OperationDesign.Alternative(scheme.id(), List.of())).toList());
    }
    boolean anonymous = operation.callers().contains("anonymous");
    Set<OperationDesign.Alternative> anyOf = new LinkedHashSet<>();
    for (String role : operation.callers()) {
      Optional<PersonaKind> kind = kind(role);
      if (isNobody(role, kind) || operation.type() == OperationClass.SIGN_IN) {
        continue;
      }
      boolean machine = kind.filter(PersonaKind.MACHINE::equals).isPresent() && !machines.isEmpty();
      boolean scoped = !anonymous && (machine || kind.filter(PersonaKind.GRANTED_ROLE::equals).isPresent());
      List<String> scopes = scoped ? List.of(AsciiNames.of(Names.kebab(role))) : List.of();
      (machine ? machines : people).forEach(scheme -> anyOf.add(new OperationDesign.Alternative(scheme.id(), scopes)));
    }
    if (operation.callers().isEmpty()) {
      people.forEach(scheme -> anyOf.add(new OperationDesign.Alternative(scheme.id(), List.of())));
    }
    return new OperationDesign.SecurityDesign(anonymous || anyOf.isEmpty(), List.copyOf(anyOf));
  }

  /** Whoever nobody knows has nothing to prove who they are. */
  private static boolean isNobody(String role, Optional<PersonaKind> kind) {
    return role.equals("anonymous") || kind.filter(PersonaKind.ANONYMOUS::equals).isPresent();
  }

  private Optional<PersonaKind> kind(String role) {
    return model.callers().stream().filter(caller -> caller.name().equals(role)).map(Caller::kind).findFirst();
  }

  private static boolean isKnown(Choice choice) {
    return !choice.value().equals("none") && !choice.value().startsWith("TBD");
  }

  private ApiDesign.SecurityScheme scheme(List<Map<String, Object>> rows, String words, String decisionId, Optional<String> lifetime) {
    Map<String, Object> row = rows.stream().filter(each -> words.contains(String.valueOf(each.get("words")))).findFirst().orElseThrow();
    String kind = String.valueOf(row.get("kind"));
    boolean provided = kind.equals("openid") || kind.equals("client-credentials");
    Optional<String> authorize = Optional.of(SettingTable.text(provider, "authorize")).filter(url -> kind.equals("openid"));
    return new ApiDesign.SecurityScheme(String.valueOf(row.get("id")), kind, String.valueOf(row.get("description")), lifetime, authorize, Optional.of(SettingTable.text(provider, "token")).filter(url -> provided), decisionId);
  }
}
