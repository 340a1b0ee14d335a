package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Caller;
import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Evidence;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.analysis.PersonaKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who may do what: personas by kind, the matrix of role, operation and condition, and what looks wrong in it. */
final class AccessDesigner {

  private final Model model;
  private final Settings settings;

  AccessDesigner(Model model, Settings settings) {
    this.model = model;
    this.settings = settings;
  }

  AuthDesign design() {
    Map<String, Choice> authentication = settings.all(Effect.Section.AUTH);
    Choice rights = authentication.getOrDefault("authorization_model", Choice.fixed("no decision asked for"));
    authentication.remove("authorization_model");
    authentication.remove("authorization");
    List<AuthDesign.PersonaDesign> personas = model.callers().stream().map(caller -> new AuthDesign.PersonaDesign(caller.name(), caller.kind().toString(), caller.evidence().stream().map(AccessDesigner::cue).toList())).toList();
    List<AuthDesign.Permission> permissions = new ArrayList<>();
    model.operations().forEach(operation -> operation.callers().forEach(role -> permissions.add(new AuthDesign.Permission(role, operation.id().toString(), operation.condition()))));
    List<String> roles = permissions.stream().map(AuthDesign.Permission::role).distinct().toList();
    return new AuthDesign(authentication, personas, new AuthDesign.Authorization(rights, roles, permissions, findings()));
  }

  private static String cue(Evidence evidence) {
    return "\"" + evidence.words() + "\" (" + evidence.at() + ")";
  }

  private List<AuthDesign.Finding> findings() {
    List<AuthDesign.Finding> findings = new ArrayList<>();
    for (Operation operation : model.operations()) {
      String id = operation.id().toString();
      boolean anonymous = operation.callers().contains("anonymous");
      if (operation.callers().isEmpty()) {
        findings.add(new AuthDesign.Finding("nobody-may", "No persona is known that may call " + id + (operation.internal() ? "; it is called by other modules only" : ""), List.of(id)));
      }
      if (anonymous && operation.type() == OperationClass.DELETE) {
        findings.add(new AuthDesign.Finding("everybody-may", "Anybody may call " + id + ", which removes something", List.of(id)));
      }
      if (anonymous && operation.condition().startsWith("owner of")) {
        findings.add(new AuthDesign.Finding("ownership-of-anonymous", id + " asks for " + operation.condition() + " but is open to callers nobody knows", List.of(id)));
      }
    }
    for (Caller caller : model.callers()) {
      boolean may = model.operations().stream().anyMatch(operation -> operation.callers().contains(caller.name()));
      if (!may && caller.kind() != PersonaKind.OPERATOR) {
        findings.add(new AuthDesign.Finding("role-without-operation", caller.name() + " may call no operation", List.of(caller.name())));
      }
    }
    return findings;
  }
}
