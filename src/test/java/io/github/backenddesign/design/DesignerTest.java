package io.github.backenddesign.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.analysis.Products;
import io.github.backenddesign.answers.Decisions;
import io.github.backenddesign.decision.Catalog;
import io.github.backenddesign.decision.Decider;
import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.decision.Resolution;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The design of a small hotel while everything is open. */
class DesignerTest {

  private final Model model = Products.model(Products.of("hotel"));

  @Nested
  class Modules {

    private final List<ModuleDesign> modules = new ModulesDesigner(model, new ModuleMap(model)).modules();

    @Test
    void takeWhatTheArchitectureSaysTheyDo() {
      assertThat(modules).extracting(ModuleDesign::id).containsExactly("rooms", "bookings", "billing");
      assertThat(modules.get(1).responsibilities()).containsExactly("Takes bookings", "Cancels bookings");
      assertThat(modules.get(1).entities()).containsExactly("Booking");
      assertThat(modules.get(1).requirementIds()).containsExactly("FR-002");
    }

    @Test
    void sayWhatTheyDoByTheirOperationsWhereTheDocumentsAreSilent() {
      assertThat(modules.get(2).responsibilities()).containsExactly("Pay an invoice");
    }

    @Test
    void dependOnEachOtherAsTheArchitectureSays() {
      assertThat(modules.get(1).dependsOn()).extracting(dependency -> dependency.module() + " because " + dependency.why()).containsExactly("rooms because stated as a dependency of bookings", "billing because stated as a dependency of bookings");
      assertThat(modules.get(0).dependsOn()).isEmpty();
    }

    @Test
    void showTheCutsThatWereNotTaken() {
      assertThat(new ModulesDesigner(model, new ModuleMap(model)).runnerUps()).extracting(ModuleDesign.RunnerUpCut::id).containsExactly("epics", "entities", "one-module");
    }
  }

  @Nested
  class Access {

    @Test
    void findsNothingWrongWithTheHotel() {
      assertThat(findings(model)).isEmpty();
    }

    @Test
    void findsAnOperationNobodyMayCall() {
      Model locked = model.withOperations(model.operations().stream().map(operation -> operation.id().action().equals("pay") ? operation.permittedTo(List.of(), "") : operation).toList());

      assertThat(findings(locked)).containsExactly("nobody-may: No persona is known that may call invoice.pay");
    }

    @Test
    void findsWhatAnybodyMayRemove() {
      Model open = model.apply(new Effect.AddOperation("booking.delete", OperationClass.DELETE, "Delete a booking", List.of("US-003")), "Q-1")
          .apply(new Effect.Permit("anonymous", "booking.delete", "owner of Booking"), "Q-1");

      assertThat(findings(open)).containsExactly("everybody-may: Anybody may call booking.delete, which removes something",
          "ownership-of-anonymous: booking.delete asks for owner of Booking but is open to callers nobody knows");
    }

    @Test
    void findsARoleThatMayDoNothing() {
      Model idle = model.apply(new Effect.DropOperation("room.change-price"), "Q-1");

      assertThat(findings(idle)).containsExactly("role-without-operation: Receptionist may call no operation");
    }

    private List<String> findings(Model changed) {
      return new AccessDesigner(changed, new Settings(open(changed))).design().authorization().findings().stream().map(finding -> finding.kind() + ": " + finding.text()).toList();
    }
  }

  @Nested
  class Tracing {

    private final Traceability traceability = new TraceabilityDesigner(model, new ModuleMap(model), List.of()).design();

    @Test
    void followsEveryStoryToItsModuleAndOperations() {
      assertThat(traceability.stories()).extracting(trace -> trace.storyId() + " " + trace.moduleIds() + " " + trace.operationIds()).containsExactly("US-001 [rooms] [room.list]", "US-002 [bookings] [booking.book]",
          "US-003 [bookings] [booking.cancel]", "US-004 [bookings] [booking.book]", "US-005 [bookings] [booking.list]", "US-006 [bookings] [booking.cancelled]", "US-007 [rooms] [room.change-price]", "US-008 [rooms] [room.read]",
          "US-009 [billing] [invoice.pay, invoice.nightly-invoice-run]", "US-010 [rooms] []");
    }

    @Test
    void saysWhyNothingServesAStory() {
      assertThat(traceability.stories().get(9).noOperationReason()).hasValue("happens in the client; the server has no part in it");
    }

    @Test
    void saysSoWhenADecisionTookTheLastOperationOfAStory() {
      Model fewer = model.apply(new Effect.DropOperation("booking.cancel"), "Q-1");

      assertThat(new TraceabilityDesigner(fewer, new ModuleMap(fewer), List.of()).design().stories().get(2).noOperationReason()).hasValue("no operation is left for it after the decisions made");
    }

    @Test
    void showsRequirementsNoStoryServes() {
      assertThat(traceability.requirements()).extracting(trace -> trace.id() + " " + trace.covered()).containsExactly("FR-001 true", "FR-002 true", "FR-003 false", "NFR-001 true");
      assertThat(traceability.gaps()).containsExactly(new Traceability.Gap("FR-003", "no story (priority P3): nothing in the design serves it until a story or a decision does"));
    }
  }

  @Nested
  class Open {

    private final Resolution resolution = open(model);
    private final Design design = new Designer().design(resolution);

    @Test
    void readsTbdWithItsDecisionWhereverAValueIsMissing() {
      assertThat(design.stack().get("language")).isEqualTo(Choice.tbd("language-framework"));
      assertThat(design.stack().get("language").value()).isEqualTo("TBD (decision language-framework)");
      assertThat(design.api().operations()).allSatisfy(operation -> assertThat(operation.path()).isEmpty());
    }

    @Test
    void listsEveryOpenDecision() {
      assertThat(design.tbd().questions()).extracting(Tbd.OpenItem::decisionId).containsExactlyElementsOf(resolution.decisions().stream().filter(decision -> decision.status() == Decision.Status.OPEN).map(Decision::id).toList());
    }

    @Test
    void keepsKeysInSnakeCase() {
      Settings settings = new Settings(resolution);

      for (Effect.Section section : Effect.Section.values()) {
        assertThat(settings.all(section).keySet()).allMatch(key -> key.matches("[a-z0-9_]+"));
      }
      assertThat(settings.get(Effect.Section.STACK, "no-such-key", Choice.fixed("nothing"))).isEqualTo(Choice.fixed("nothing"));
    }

    @Test
    void designsTheSameEachTime() {
      assertThat(new Designer().design(open(Products.model(Products.of("hotel"))))).isEqualTo(design);
    }
  }

  @Nested
  class Errors {

    @Test
    void followFromTheClassOfAnOperationAndItsCallers() {
      assertThat(errors("room.read")).contains("not-found 404").doesNotContain("not-signed-in 401");
      assertThat(errors("booking.cancel")).contains("not-found 404");
      assertThat(errors("room.change-price")).contains("not-found 404", "validation-failed 422");
    }

    private List<String> errors(String id) {
      return new Designer().design(open(model)).api().operations().stream().filter(operation -> operation.id().equals(id)).flatMap(operation -> operation.errors().stream()).map(error -> error.type() + " " + error.status()).toList();
    }
  }

  private static Resolution open(Model model) {
    return new Decider().resolve(model, Decisions.NONE, Catalog.standard());
  }
}
