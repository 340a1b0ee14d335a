package io.github.backenddesign.decision;
import io.github.backenddesign.answers.Decisions;
import org.junit.jupiter.api.Test;
class SmokeTest {
  @Test void smoke() {
    Resolution r = new Decider().resolve(Models.product().constraint("The team builds and maintains the system in Java (company standard: Java 21).")
      .constraint("Data is kept in the existing Oracle 19c database run by the central DBA group. No other database product is allowed.")
      .constraint("Sign-in is through the company-wide identity provider, Keycloak, with OpenID Connect. Roles come from Keycloak groups.")
      .constraint("Everything runs in the company's own data centre.").model(), Decisions.NONE, Catalog.standard());
    for (Decision d : r.decisions()) {
      System.out.println(d.id()+" -> "+d.recommended().orElse("-")+" "+d.confidence()+" | "+d.reasons()+" | "+d.wouldChange());
      d.rows().forEach(x -> System.out.println("    "+x.id()+"="+x.proposed()+"  "+x.source()));
    }
    System.out.println(r.problems());
  }
}
