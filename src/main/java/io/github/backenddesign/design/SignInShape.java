package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What people prove with who they are: when they sign in, and when they change what guards the account. Fields count by their kind, whatever documents call them. */
final class SignInShape {

  private static final String PASSWORD = "password";
  /** By what somebody names the own account, the first of these that the account has. */
  private static final List<String> NAMING = List.of("email", "user-name", "phone");

  private final Model model;
  private final boolean passwords;
  private final Optional<Choice> currentPassword;
  private final FieldForms forms = new FieldForms();

  SignInShape(Model model, Settings settings) {
    this.model = model;
    this.passwords = SecurityRules.keepsPasswords(settings);
    this.currentPassword = Optional.ofNullable(settings.all(Effect.Section.AUTH).get("current_password")).filter(choice -> choice.value().startsWith("given"));
  }

  /** Whether a field may be sent: passwords only where they are kept here. */
  boolean takes(Attribute attribute) {
    return passwords || !attribute.kind().equals(PASSWORD);
  }

  /** What is sent to sign in: how the account is named, and the password where there is one; as the account is made where nothing else tells its fields. */
  ApiDesign.SchemaDesign credentials(Operation signIn, String name) {
    List<Attribute> known = known(signIn);
    List<ApiDesign.FieldDesign> fields = new ArrayList<>();
    Optional<Attribute> naming = NAMING.stream().flatMap(kind -> known.stream().filter(attribute -> attribute.kind().equals(kind))).findFirst();
    fields.add(naming.map(attribute -> forms.field(attribute, true, false, false)).orElseGet(() -> forms.made("email", "email", true, false, "TBD: no document tells what people sign in with", "assumed")));
    if (passwords) {
      fields.add(known.stream().filter(attribute -> attribute.kind().equals(PASSWORD)).findFirst().map(attribute -> forms.field(attribute, true, false, false)).orElseGet(() -> forms.made(PASSWORD, PASSWORD, true, false, "", "decision authentication")));
    }
    return new ApiDesign.SchemaDesign(name, passwords ? "What proves who signs in" : "Who wants to sign in; the proof follows in a second step", fields);
  }

  /** What whoever makes an account for themselves has to send beside what is told, so that they can sign in afterwards. */
  List<ApiDesign.FieldDesign> owed(Operation operation, List<ApiDesign.FieldDesign> sent) {
    boolean own = operation.type() == OperationClass.CREATE && operation.callers().contains("anonymous") && model.operations().stream().anyMatch(other -> other.type() == OperationClass.SIGN_IN && other.entity().equals(operation.entity()));
    boolean named = operation.inputs().stream().anyMatch(attribute -> NAMING.contains(attribute.kind()));
    boolean guarded = operation.inputs().stream().anyMatch(attribute -> attribute.kind().equals(PASSWORD));
    return !own ? List.of() : credentials(operation, "").fields().stream().filter(field -> field.name().equals(PASSWORD) || field.format().filter(PASSWORD::equals).isPresent() ? !guarded : !named)
        .filter(field -> sent.stream().noneMatch(other -> other.name().equals(field.name()))).toList();
  }

  private List<Attribute> known(Operation signIn) {
    Stream<Attribute> kept = model.entity(signIn.entity()).stream().map(Entity::attributes).flatMap(List::stream);
    Stream<Attribute> sent = model.operations().stream().filter(operation -> operation.type() == OperationClass.CREATE && operation.entity().equals(signIn.entity())).flatMap(operation -> operation.inputs().stream());
    return Stream.concat(kept, sent).toList();
  }

  /** The present password, where it is decided that a change of this operation asks for it. */
  Optional<ApiDesign.FieldDesign> currentPassword(Operation change) {
    boolean ofPassword = change.inputs().stream().anyMatch(attribute -> attribute.kind().equals(PASSWORD));
    boolean ofMail = change.inputs().stream().anyMatch(attribute -> attribute.kind().equals("email")) && known(change).stream().anyMatch(attribute -> attribute.kind().equals(PASSWORD));
    return currentPassword.filter(choice -> passwords && change.type() == OperationClass.UPDATE).filter(choice -> ofPassword || ofMail && choice.value().contains("e-mail"))
        .map(choice -> forms.made("currentPassword", PASSWORD, false, false, choice.value(), "decision " + choice.decisionId().orElse("authentication")));
  }
}
