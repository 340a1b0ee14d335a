package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Caller;
import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Evidence;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.analysis.OperationId;
import io.github.backenddesign.analysis.PersonaKind;
import io.github.backenddesign.analysis.Statement;
import io.github.backenddesign.product.ElementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Operations by which somebody's data is erased or exported: where documents let people ask for it and nothing does it yet, or where it is decided that people do it themselves. */
final class PersonalDataOperations {

  private final Model model;
  private final DutiesOnRequest duties;
  private final boolean decided;

  PersonalDataOperations(Model model, Settings settings) {
    this.model = model;
    this.duties = new DutiesOnRequest(model);
    this.decided = settings.get(Effect.Section.DATA, "erasure", Choice.fixed("")).value().startsWith("by the person");
  }

  /** The model with these operations behind the one by which people sign in; the same where nobody is known to sign in. */
  Model extended() {
    Optional<Operation> door = door();
    if (door.isEmpty()) {
      return model;
    }
    List<Operation> all = new ArrayList<>(model.operations().stream().map(operation -> ofAccount(operation, door.get())).toList());
    for (DutiesOnRequest.Row row : duties.rows()) {
      if (row.serving(all, door.get().entity()).isEmpty()) {
        Optional<Statement> asked = duties.asked(row);
        boolean chosen = asked.isEmpty() && decided && row.duty().equals("erasure") && duties.byHand(row).isEmpty();
        asked.map(statement -> operation(row, door.get(), statement)).or(() -> chosen ? Optional.of(own(row, door.get(), signedIn(), List.of(), door.get().evidence())) : Optional.empty()).ifPresent(all::add);
      }
    }
    return all.equals(model.operations()) ? model : model.withOperations(all);
  }

  /** "Export my data": all that is kept about a person hangs on the account, and is no thing of its own. */
  private Operation ofAccount(Operation operation, Operation door) {
    boolean data = Names.plain(operation.entity()).matches("(\\w+ )?data") && model.entity(operation.entity()).isEmpty();
    Optional<DutiesOnRequest.Row> duty = duties.rows().stream().filter(row -> row.type() == operation.type()).findFirst();
    return duty.filter(row -> data).map(row -> new Operation(operation.id(), operation.type(), summary(row, door, true), door.entity(), Optional.empty(), true, operation.component(), operation.internal(), operation.inputs(),
        operation.outputs(), operation.filters(), operation.callers(), "", true, operation.refusals(), operation.ruleIds(), operation.stories(), operation.requirements(), operation.evidence(), operation.confidence())).orElse(operation);
  }

  private static String summary(DutiesOnRequest.Row row, Operation door, boolean own) {
    String one = Names.plain(door.entity());
    String whose = own ? "the own " + one : (one.matches("[aeio].*") ? "an " : "a ") + one;
    return row.summary().replace("{whose}", whose).replace("{whom}", own ? "oneself" : "its owner");
  }

  /** What makes an account, or opens a session of one. */
  private Optional<Operation> door() {
    return model.operations().stream().filter(operation -> operation.id().action().equals("register")).findFirst()
        .or(() -> model.operations().stream().filter(operation -> operation.type() == OperationClass.SIGN_IN).findFirst());
  }

  private Operation operation(DutiesOnRequest.Row row, Operation door, Statement statement) {
    List<Evidence> evidence = List.of(new Evidence("duty." + row.duty(), statement.text(), statement.refs().isEmpty() ? "" : statement.refs().get(0), statement.at()));
    List<Caller> named = model.callers().stream().filter(caller -> isSubject(caller, statement.text())).toList();
    boolean own = duties.speaksOfOwn(statement.text()) || named.isEmpty();
    if (own) {
      List<String> callers = named.stream().filter(PersonalDataOperations::isKnown).map(Caller::name).toList();
      return own(row, door, callers.isEmpty() ? signedIn() : callers, statement.refs(), evidence);
    }
    return made(row, door, false, named.stream().map(Caller::name).toList(), statement.refs(), evidence);
  }

  private Operation own(DutiesOnRequest.Row row, Operation door, List<String> callers, List<String> refs, List<Evidence> evidence) {
    return made(row, door, true, callers, refs, evidence);
  }

  private Operation made(DutiesOnRequest.Row row, Operation door, boolean own, List<String> callers, List<String> refs, List<Evidence> evidence) {
    OperationId id = new OperationId(door.id().resource().equals("session") ? Names.kebab(door.entity()) : door.id().resource(), row.action() + (own ? "-own" : ""));
    List<ElementId> stories = model.product().stories().stream().map(story -> story.id()).filter(story -> refs.contains(story.value())).toList();
    List<ElementId> requirements = model.product().requirements().stream().map(requirement -> requirement.id()).filter(requirement -> refs.contains(requirement.value())).toList();
    return new Operation(id, row.type(), summary(row, door, own), door.entity(), Optional.empty(), own, door.component(), false, List.of(), List.of(), List.of(), callers, "", true, List.of(), List.of(), stories, requirements, evidence,
        door.confidence());
  }

  private List<String> signedIn() {
    return model.callers().stream().filter(PersonalDataOperations::isKnown).map(Caller::name).toList();
  }

  private static boolean isKnown(Caller caller) {
    return caller.kind() == PersonaKind.SIGNED_IN || caller.kind() == PersonaKind.GRANTED_ROLE;
  }

  /** "Members can have their data erased", "As a clerk, I want ...": who the sentence lets act. */
  private static boolean isSubject(Caller caller, String text) {
    List<String> names = new ArrayList<>(caller.aliases());
    names.add(caller.name());
    return names.stream().filter(name -> !name.isBlank()).anyMatch(name -> {
      String many = Pattern.quote(name) + "(?:s|es)?";
      return Pattern.compile("(?i)^(?:as )?(?:an? |the |every |any |each |all )?" + many + "\\b|\\b" + many + " (?:can|may|shall|must|should|erases?|exports?|deletes?)\\b").matcher(text).find();
    });
  }
}
