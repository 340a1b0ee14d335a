package io.github.backenddesign.sync;

import io.github.backenddesign.design.OperationDesign;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A call is expected without a session where the operation asks who is calling, or with one where anybody may call. */
final class SignInDifferences implements Finder {

  private static final Set<String> WITHOUT = Set.of("none", "no", "anonymous", "public", "false", "not required", "not needed");
  private static final Set<String> WITH = Set.of("required", "yes", "true", "signed in", "signed-in", "member", "members only", "needed", "mandatory");

  @Override
  public List<Finding> find(Scene scene) {
    Contract contract = new Contract(scene);
    List<Finding> findings = new ArrayList<>();
    for (ExpectedCall call : ExpectedCall.of(scene)) {
      Optional<String> session = call.member("session", "auth", "authentication", "access", "role").map(text -> text.toLowerCase(Locale.ROOT));
      for (OperationDesign operation : session.isPresent() ? contract.operations(call) : List.<OperationDesign>of()) {
        boolean open = operation.roles().contains("anonymous");
        boolean known = !operation.roles().isEmpty() && !operation.audience().equals("internal");
        if (known && WITHOUT.contains(session.get()) && !open) {
          findings.add(finding(scene, call, operation, "sign-in-needed", session.get()));
        } else if (known && WITH.contains(session.get()) && open && isNamed(scene, call, operation)) {
          findings.add(finding(scene, call, operation, "sign-in-not-needed", session.get()));
        }
      }
    }
    return findings;
  }

  /** An operation found by its stories alone may serve others as well. */
  private static boolean isNamed(Scene scene, ExpectedCall call, OperationDesign operation) {
    return scene.meaning().actsOfName(call.source().name()).stream().anyMatch(act -> scene.meaning().shared(act.object(), scene.meaning().words(operation.id())) > 0);
  }

  private static Finding finding(Scene scene, ExpectedCall call, OperationDesign operation, String kind, String session) {
    return Finding.of(kind, call.place(), scene.origin(operation)).with("call", call.label()).with("session", session).with("operation", operation.id())
        .with("roles", String.join(", ", operation.roles())).with("designer", call.designer());
  }
}
