package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shapes that no document names, but a contract needs: an amount of money, what signing in gives. */
final class SharedSchemas {

  private final Settings settings;
  private final String session;
  private final FieldForms forms = new FieldForms();

  SharedSchemas(Settings settings, String session) {
    this.settings = settings;
    this.session = session;
  }

  /** Those in use: by the types of fields, and by whether people sign in. */
  List<ApiDesign.SchemaDesign> all(Set<String> known, Set<String> usedTypes, boolean signsIn) {
    List<ApiDesign.SchemaDesign> all = new ArrayList<>();
    if (usedTypes.contains("Money") && !known.contains("Money")) {
      all.add(money());
    }
    if (usedTypes.contains("PostalAddress") && !known.contains("PostalAddress")) {
      all.add(address());
    }
    if (usedTypes.contains("PaymentCard") && !known.contains("PaymentCard")) {
      all.add(paymentCard());
    }
    if (signsIn) {
      all.add(session());
    }
    return all;
  }

  /** How far work in the background is. */
  static ApiDesign.SchemaDesign job(String name) {
    FieldForms forms = new FieldForms();
    String source = "decision background-work";
    ApiDesign.FieldDesign state = new ApiDesign.FieldDesign("state", "string", Optional.empty(), true, false, true, Optional.empty(), Optional.of("7"), Optional.of("^(waiting|running|done|failed)$"), false,
        Optional.of("waiting, running, done or failed"), Optional.of("running"), source);
    ApiDesign.FieldDesign result = new ApiDesign.FieldDesign("result", "string", Optional.of("uri-reference"), false, true, true, Optional.empty(), Optional.of("2048"), Optional.empty(), false,
        Optional.of("where the result is, once it is done"), Optional.of("/results/01JD8Z6V3N"), source);
    return new ApiDesign.SchemaDesign(name, "Work that goes on after the call that began it was answered", List.of(forms.made("id", "identifier", true, true, "made by the server, opaque", source), state,
        forms.made("createdAt", "date-time", true, true, "when it was begun", source), optional(forms.made("finishedAt", "date-time", false, true, "when it was done or failed", source)), result,
        optional(forms.made("problem", "long-text", false, true, "why it failed", source))));
  }

  private static ApiDesign.FieldDesign optional(ApiDesign.FieldDesign field) {
    return new ApiDesign.FieldDesign(field.name(), field.type(), field.format(), false, true, true, field.min(), field.max(), field.pattern(), false, field.rule(), field.example(), field.source());
  }

  private ApiDesign.SchemaDesign money() {
    Choice format = settings.get(Effect.Section.API, "money_format", Choice.fixed("integer minor units with ISO 4217 currency"));
    boolean decimal = format.value().contains("decimal");
    String source = format.decisionId().map(id -> "decision " + id).orElse("ISO 4217");
    ApiDesign.FieldDesign amount = decimal
        ? new ApiDesign.FieldDesign("amount", "string", Optional.empty(), true, false, false, Optional.of("1"), Optional.of("20"), Optional.of("^-?[0-9]{1,15}(\\.[0-9]{1,4})?$"), false, Optional.empty(), Optional.of("12.90"), source)
        : new ApiDesign.FieldDesign("amount", "integer", Optional.of("int64"), true, false, false, Optional.of("-999999999999"), Optional.of("999999999999"), Optional.empty(), false,
            Optional.of("in the smallest unit of the currency: 1290 is EUR 12.90"), Optional.of("1290"), source);
    return new ApiDesign.SchemaDesign("Money", "An amount and its currency, which travel together", List.of(amount, forms.made("currency", "currency", true, false, "", "ISO 4217")));
  }

  private ApiDesign.SchemaDesign address() {
    return new ApiDesign.SchemaDesign("PostalAddress", "Where something or somebody is found or delivered to", List.of(
        line("recipient", false, "Ada Byron"), line("street", true, "1 Main Street"), line("postalCode", true, "10115"), line("city", true, "Berlin"), line("region", false, "Berlin"),
        forms.made("country", "country", true, false, "", "ISO 3166-1")));
  }

  private static ApiDesign.FieldDesign line(String name, boolean required, String example) {
    return new ApiDesign.FieldDesign(name, "string", Optional.empty(), required, false, false, Optional.of("1"), Optional.of("120"), Optional.of("^[^\\x00-\\x1F\\x7F]*$"), false, Optional.empty(), Optional.of(example), "UPU S42");
  }

  /** The parts card schemes ask for; only passed on to who charges the card. */
  private ApiDesign.SchemaDesign paymentCard() {
    return new ApiDesign.SchemaDesign("PaymentCard", "A card to be charged; passed on to the partner who charges it, in no log and no store (PCI DSS 3.3)", List.of(
        digits("number", "^[0-9]{12,19}$", "12", "19", "4111111111111111"), digits("expiry", "^(0[1-9]|1[0-2])/[0-9]{2}$", "5", "5", "08/29"), digits("securityCode", "^[0-9]{3,4}$", "3", "4", "123")));
  }

  private static ApiDesign.FieldDesign digits(String name, String pattern, String min, String max, String example) {
    return new ApiDesign.FieldDesign(name, "string", Optional.empty(), true, false, false, Optional.of(min), Optional.of(max), Optional.of(pattern), false, Optional.empty(), Optional.of(example), "ISO/IEC 7812, PCI DSS 4.0");
  }

  /** What is sent to get a new token. */
  static ApiDesign.SchemaDesign renewal() {
    return new ApiDesign.SchemaDesign("Renewal", "What proves that a session goes on", List.of(renewalToken(false)));
  }

  private static ApiDesign.FieldDesign renewalToken(boolean readOnly) {
    return new ApiDesign.FieldDesign("renewalToken", "string", Optional.empty(), true, false, readOnly, Optional.of("16"), Optional.of("512"), Optional.of("^[A-Za-z0-9._~+/=-]+$"), false,
        Optional.of("works once; a secret"), Optional.of("r9f.Qm2Lk8Zs4Wn6Xv1TcB3yHd"), "decision session");
  }

  private ApiDesign.SchemaDesign session() {
    ApiDesign.FieldDesign token = new ApiDesign.FieldDesign("token", "string", Optional.empty(), true, false, true, Optional.of("16"), Optional.of("4096"), Optional.of("^[A-Za-z0-9._~+/=-]+$"), false,
        Optional.of("sent with later calls as the security scheme says; a secret"), Optional.of("b64.k3J9vQ2xTz8LmN4pR7sW"), "decision authentication");
    boolean renews = new AccountOperations(settings).renews();
    List<ApiDesign.FieldDesign> fields = new ArrayList<>(List.of(token, forms.made("expiresAt", "date-time", true, true, renews ? "before that the caller renews it" : "afterwards the caller signs in again", "decision session")));
    if (renews) {
      fields.add(renewalToken(true));
    }
    return new ApiDesign.SchemaDesign(session, "What a caller holds after signing in", fields);
  }
}
