package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Caller;
import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.PersonaKind;
import io.github.backenddesign.language.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the decided ways of signing in ask of the caller of each operation. The table is {@code security-schemes.yaml}. */
final class SecurityRules {

  private final Model model;
  private final List<ApiDesign.SecurityScheme> people = new ArrayList<>();
  private final List<ApiDesign.SecurityScheme> machines = new ArrayList<>();

  SecurityRules(Model model, Settings settings) {
    this.model = model;
    Table table = Table.of(SecurityRules.class, "security-schemes.yaml");
    Map<String, Choice> auth = settings.all(Effect.Section.AUTH);
    Optional.ofNullable(auth.get("method")).filter(SecurityRules::isKnown).ifPresent(method -> {
      String token = Optional.ofNullable(auth.get("token")).map(Choice::value).orElse("");
      people.add(scheme(table.rows("people"), method.value() + "; " + token, method.decisionId().orElse("authentication")));
    });
    boolean anyMachine = model.callers().stream().anyMatch(caller -> caller.kind() == PersonaKind.MACHINE);
    Optional.ofNullable(auth.get("machine_clients")).filter(choice -> anyMachine && isKnown(choice))
        .ifPresent(choice -> machines.add(scheme(table.rows("machines"), choice.value(), choice.decisionId().orElse("machine-clients"))));
  }

  /** All schemes in use, people's first. */
  List<ApiDesign.SecurityScheme> schemes() {
    List<ApiDesign.SecurityScheme> all = new ArrayList<>(people);
    all.addAll(machines);
    return all;
  }

  /** What an operation asks; roles that are granted are its scopes, because the kind of scheme knows none of its own. */
  OperationDesign.SecurityDesign of(Operation operation) {
    boolean machine = hasKind(operation, PersonaKind.MACHINE);
    boolean person = !machine || operation.callers().stream().anyMatch(role -> kind(role).filter(kind -> kind != PersonaKind.MACHINE).isPresent());
    Set<String> ids = new LinkedHashSet<>();
    if (person || machines.isEmpty()) {
      people.forEach(scheme -> ids.add(scheme.id()));
    }
    if (machine) {
      machines.forEach(scheme -> ids.add(scheme.id()));
    }
    boolean open = operation.callers().contains("anonymous") || ids.isEmpty();
    boolean allGranted = !open && operation.callers().stream().allMatch(role -> kind(role).filter(kind -> kind == PersonaKind.GRANTED_ROLE || kind == PersonaKind.MACHINE).isPresent());
    List<String> scopes = allGranted ? operation.callers().stream().map(role -> AsciiNames.of(Names.kebab(role))).toList() : List.of();
    return new OperationDesign.SecurityDesign(open, List.copyOf(ids), scopes);
  }

  private boolean hasKind(Operation operation, PersonaKind kind) {
    return operation.callers().stream().anyMatch(role -> kind(role).filter(kind::equals).isPresent());
  }

  private Optional<PersonaKind> kind(String role) {
    return model.callers().stream().filter(caller -> caller.name().equals(role)).map(Caller::kind).findFirst();
  }

  private static boolean isKnown(Choice choice) {
    return !choice.value().equals("none") && !choice.value().startsWith("TBD");
  }

  private static ApiDesign.SecurityScheme scheme(List<Map<String, Object>> rows, String words, String decisionId) {
    Map<String, Object> row = rows.stream().filter(each -> words.contains(String.valueOf(each.get("words")))).findFirst().orElseThrow();
    return new ApiDesign.SecurityScheme(String.valueOf(row.get("id")), String.valueOf(row.get("kind")), String.valueOf(row.get("description")), decisionId);
  }
}
