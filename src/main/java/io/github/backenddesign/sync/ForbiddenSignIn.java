package io.github.backenddesign.sync;

import io.github.backenddesign.analysis.Caller;
import io.github.backenddesign.analysis.PersonaKind;
import io.github.backenddesign.analysis.Statement;
import io.github.backenddesign.analysis.Statements;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Persona;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The documents allow no sign-in, and a persona may do what not everybody may. */
final class ForbiddenSignIn implements Finder {

  private static final Pattern NO_SIGN_IN = Pattern.compile("(?i)\\bno (?:sign-?up and no |user )?(?:log-?ins?|sign-?ins?|sign-?up|registration)\\b");
  private static final List<Statement.Kind> BINDING = List.of(Statement.Kind.CONSTRAINT, Statement.Kind.OUT_OF_SCOPE);

  @Override
  public List<Finding> find(Scene scene) {
    Optional<Passage> forbidden = Statements.of(scene.product()).stream().filter(statement -> BINDING.contains(statement.kind()) && NO_SIGN_IN.matcher(statement.text()).find())
        .findFirst()
        .map(statement -> new Passage(statement.text(), statement.at()));
    List<Passage> staff = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Caller caller : forbidden.isPresent() ? scene.model().callers() : List.<Caller>of()) {
      boolean may = scene.model().operations().stream().anyMatch(operation -> operation.callers().contains(caller.name()) && !operation.callers().contains("anonymous"));
      Optional<Persona> persona = scene.product().personas().stream().filter(one -> one.name().equals(caller.name()) && !one.places().isEmpty()).findFirst();
      if (may && persona.isPresent() && (caller.kind() == PersonaKind.GRANTED_ROLE || caller.kind() == PersonaKind.SIGNED_IN)) {
        names.add(caller.name());
        staff.add(new Passage(persona.get().name() + ": " + persona.get().description(), persona.get().places().get(0)));
      }
    }
    if (staff.isEmpty()) {
      return List.of();
    }
    staff.add(0, forbidden.orElseThrow());
    return List.of(Finding.of("sign-in-forbidden", staff).with("personas", String.join(", ", names)).with("constraint", staff.get(0).text()));
  }
}
