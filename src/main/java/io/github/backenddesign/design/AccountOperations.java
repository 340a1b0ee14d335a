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
import io.github.backenddesign.analysis.Rule;
import io.github.backenddesign.document.SourceLocation;
import io.github.backenddesign.language.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the decided way of signing in leaves to this backend: an identity provider signs people in, and one that an organisation runs registers them, too; where accounts are kept here, people sign in here; a session of short tokens brings an operation
 * that renews them, one that the server keeps an operation that ends it. The words are in {@code account-operations.yaml}.
 */
final class AccountOperations {

  private static final Table TABLE = Table.of(AccountOperations.class, "account-operations.yaml");
  private static final Pattern ELSEWHERE = words("elsewhere");
  private static final Pattern OF_THE_ORGANISATION = words("of-the-organisation");
  private static final Pattern OWN_ACCOUNTS = words("own-accounts");
  private static final Pattern OWN_ACCOUNT_NAMES = words("account-names");
  private static final Pattern RENEWED = words("renewed");
  private static final Pattern KEPT_BY_SERVER = words("kept-by-server");

  private final String method;
  private final String provider;
  private final String session;

  AccountOperations(Settings settings) {
    this.method = value(settings, "method");
    this.provider = value(settings, "identity_provider");
    this.session = value(settings, "session");
  }

  private static Pattern words(String key) {
    return Pattern.compile("(?i)" + TABLE.text(key));
  }

  private static String value(Settings settings, String key) {
    return Optional.of(settings.get(Effect.Section.AUTH, key, Choice.fixed("")).value()).filter(value -> !value.startsWith("TBD")).orElse("");
  }

  /** The model with the operations on accounts that stay here. */
  Model of(Model model) {
    List<Operation> kept = new ArrayList<>(model.operations().stream().filter(operation -> !isElsewhere(operation)).toList());
    if (isHere() && isRead(model) && !known(model).isEmpty() && kept.stream().noneMatch(operation -> operation.type() == OperationClass.SIGN_IN)) {
      Optional<Operation> register = kept.stream().filter(operation -> operation.type() == OperationClass.CREATE && operation.callers().contains("anonymous") && isAccount(model, operation)).findFirst();
      kept.add(register.map(operation -> kept.indexOf(operation) + 1).orElse(0), signIn(model, register));
    }
    Optional<Operation> signIn = kept.stream().filter(operation -> operation.type() == OperationClass.SIGN_IN).findFirst();
    OperationId renew = new OperationId("session", "renew");
    if (renews() && signIn.isPresent() && model.operation(renew.toString()).isEmpty()) {
      kept.add(kept.indexOf(signIn.get()) + 1, renewal(renew, signIn.get()));
    }
    if (endsOnServer() && signIn.isPresent() && kept.stream().noneMatch(operation -> operation.type() == OperationClass.SIGN_OUT)) {
      kept.add(kept.indexOf(signIn.get()) + 1, signOut(model, signIn.get()));
    }
    return kept.equals(model.operations()) ? model : model.withOperations(kept);
  }

  /** Whether the caller gets a token that renews the other one. */
  boolean renews() {
    return RENEWED.matcher(session).find() && !isElsewhere();
  }

  /** Whether signing out has to reach the server, which keeps the session; a provider ends its own. */
  private boolean endsOnServer() {
    return KEPT_BY_SERVER.matcher(session).find() && !isElsewhere();
  }

  /** Whether this backend itself finds out who people are. */
  private boolean isHere() {
    return OWN_ACCOUNTS.matcher(method).find();
  }

  /** Of documents in a language nobody here reads it can not be said that signing in is not among their operations already. */
  private static boolean isRead(Model model) {
    return model.operations().stream().anyMatch(operation -> operation.evidence().stream().noneMatch(evidence -> evidence.rule().equals("operation.structure")));
  }

  private static boolean isAccount(Model model, Operation operation) {
    boolean guarded = operation.inputs().stream().anyMatch(attribute -> attribute.kind().equals("password"));
    return guarded || OWN_ACCOUNT_NAMES.matcher(Names.plain(operation.entity())).matches() || model.callers().stream().anyMatch(caller -> caller.name().equalsIgnoreCase(Names.plain(operation.entity())));
  }

  /** People whose calls have to tell who they are. */
  private static List<String> known(Model model) {
    return model.callers().stream().filter(caller -> caller.kind() == PersonaKind.SIGNED_IN || caller.kind() == PersonaKind.GRANTED_ROLE).map(Caller::name).toList();
  }

  /** Whether somebody else signs people in. */
  private boolean isElsewhere() {
    return ELSEWHERE.matcher(method).find();
  }

  private boolean isElsewhere(Operation operation) {
    if (!isElsewhere()) {
      return false;
    }
    boolean registers = operation.type() == OperationClass.CREATE && operation.callers().contains("anonymous") && operation.inputs().stream().anyMatch(attribute -> attribute.kind().equals("password"));
    return operation.type() == OperationClass.SIGN_IN || registers && OF_THE_ORGANISATION.matcher(provider).find();
  }

  /** Follows from the decision where no story asks for it: without it nobody comes by a session. */
  private static Operation signIn(Model model, Optional<Operation> register) {
    List<String> callers = new ArrayList<>(List.of("anonymous"));
    callers.addAll(known(model));
    List<Evidence> evidence = List.of(new Evidence("decision", "people prove here who they are", "authentication", SourceLocation.ofFile("decisions.yaml")));
    return new Operation(new OperationId("account", "sign-in"), OperationClass.SIGN_IN, "Sign in", register.map(Operation::entity).orElse("Account"), Optional.empty(), false, register.map(Operation::component).orElse(""), false,
        List.of(), List.of(), List.of(), callers, "", false, List.of(), List.of(), List.of(), List.of(), evidence, 1);
  }

  private static Operation renewal(OperationId id, Operation signIn) {
    return new Operation(id, OperationClass.SIGN_IN, "Renew a session", signIn.entity(), Optional.empty(), false, signIn.component(), false, List.of(), List.of(), List.of(), signIn.callers(), "", false, List.of(),
        List.of(), signIn.stories(), signIn.requirements(), signIn.evidence(), signIn.confidence());
  }

  /** Follows from the decision, so no story has to ask for it. */
  private static Operation signOut(Model model, Operation signIn) {
    List<String> callers = known(model);
    List<String> rules = model.rules().stream().filter(rule -> KEPT_BY_SERVER.matcher(rule.text()).find()).map(Rule::id).toList();
    return new Operation(new OperationId("session", "sign-out"), OperationClass.SIGN_OUT, "Sign out", signIn.entity(), Optional.empty(), false, signIn.component(), false, List.of(), List.of(), List.of(), callers, "", true,
        List.of(), rules, List.of(), List.of(), signIn.evidence(), signIn.confidence());
  }
}
