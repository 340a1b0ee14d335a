package io.github.backenddesign.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.analysis.Products;
import io.github.backenddesign.decision.Choices;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the operations of a chat and a hotel are addressed in each style. */
class ProjectionsTest {

  private final Model chat = Products.model(Products.of("chat"));
  private final Model hotel = Products.model(Products.of("hotel"));

  @Test
  void restAddressesThingsByTheirIdentifierInCollections() {
    assertThat(rest(hotel)).contains("room.list GET /rooms", "room.read GET /rooms/{roomNumber}", "room.change-price PATCH /rooms/{roomNumber}/price", "booking.book POST /rooms/{roomNumber}/bookings",
        "booking.cancel POST /bookings/{bookingReference}/cancel", "booking.list GET /bookings");
  }

  @Test
  void restMarksWhatCanBeTakenBackAndPutsSigningInUnderSessions() {
    assertThat(rest(chat)).contains("member.sign-in POST /sessions", "group.mute PUT /groups/{groupId}/mute", "group.unmute DELETE /groups/{groupId}/mute", "message.send POST /groups/{groupId}/messages",
        "message.search GET /messages/search");
  }

  @Test
  void restGivesNoTwoOperationsOneAddress() {
    assertThat(rest(hotel).stream().map(line -> line.substring(line.indexOf(' ')))).doesNotHaveDuplicates();
    assertThat(rest(chat).stream().map(line -> line.substring(line.indexOf(' ')))).doesNotHaveDuplicates();
  }

  @Test
  void restNarrowsListsAndPagesThemAsDecided() {
    assertThat(parameters(page("cursor and limit"), "room.list")).containsSequence("arrivalDate query", "numberOfGuests query").contains("limit query", "cursor query");
    assertThat(parameters(page("offset and limit"), "room.list")).contains("limit query", "offset query").doesNotContain("cursor query");
    assertThat(parameters(page("none"), "room.list")).contains("arrivalDate query").doesNotContain("limit query");
    assertThat(parameters(page("cursor and limit"), "room.read")).containsExactly("roomNumber path");
  }

  @Test
  void rpcNamesProceduresOfTheModulesService() {
    assertThat(designed(hotel, style("rpc"))).extracting(operation -> operation.service().orElseThrow() + "." + operation.rpc().orElseThrow())
        .contains("RoomsService.ListRooms", "RoomsService.GetRoom", "BookingsService.CancelBooking", "BookingsService.ListBookings", "BillingService.PayInvoice");
  }

  @Test
  void graphqlQueriesWhatReadsAndMutatesTheRest() {
    assertThat(designed(chat, style("graphql"))).extracting(operation -> operation.kind().orElseThrow() + " " + operation.name().orElseThrow())
        .contains("mutation signIn", "mutation createGroup", "mutation sendMessage", "mutation deleteMessage", "query messages", "query searchMessages", "mutation muteGroup", "mutation unmuteGroup").doesNotHaveDuplicates();
  }

  @Test
  void rpcNamesThingsByResourceNamesAndMasksChanges() {
    assertThat(arguments(hotel, "room.read")).containsExactly("name ^rooms/[^/]+$");
    assertThat(arguments(hotel, "room.change-price")).contains("name ^rooms/[^/]+$", "updateMask null");
    assertThat(arguments(hotel, "booking.book")).contains("parent ^rooms/[^/]+$");
  }

  @Test
  void connectionsThatStayOpenMakeSubscriptions() {
    Model following = chat.apply(new Effect.AddOperation("group.follow", OperationClass.SUBSCRIBE, "Follow a group", List.of()), "realtime-delivery");
    Choices.Made stream = new Choices.Made(new Effect.Setting(Effect.Section.API, "realtime", "server-sent events"), "realtime-delivery", true);
    assertThat(designed(following, style("graphql"), stream)).extracting(operation -> operation.kind().orElseThrow() + " " + operation.name().orElseThrow()).contains("subscription followGroup");
    assertThat(designed(following, style("graphql"))).extracting(operation -> operation.kind().orElseThrow() + " " + operation.name().orElseThrow()).contains("mutation followGroup");
    assertThat(designed(following, style("rest"), stream)).extracting(operation -> operation.method().orElseThrow() + " " + operation.path().orElseThrow()).contains("GET /groups/{groupId}/follow");
  }

  @Test
  void answersBeforeLongWorkIsDoneOnceItIsDecidedWhoDoesIt() {
    Model importing = chat.apply(new Effect.AddOperation("member.import", OperationClass.ACTION, "Import members", List.of()), "background-work");
    Choices.Made queue = new Choices.Made(new Effect.Setting(Effect.Section.DATA, "background_work", "job table"), "background-work", true);
    assertThat(statuses(importing, style("rest"), queue)).contains("member.import 202 Job [Location, Retry-After]");
    assertThat(statuses(importing, style("rest"))).contains("member.import 200 Member []");
  }

  @Test
  void leavesOperationsWithoutAddressWhileNoStyleIsDecided() {
    assertThat(new UndecidedProjection().address(hotel.operations().get(0))).isEqualTo(Projection.Address.NONE);
  }

  private static List<String> rest(Model model) {
    return designed(model, style("rest")).stream().map(operation -> operation.id() + " " + operation.method().orElseThrow() + " " + operation.path().orElseThrow()).toList();
  }

  private List<String> parameters(Choices.Made page, String operation) {
    return designed(hotel, style("rest"), page).stream().filter(each -> each.id().equals(operation)).flatMap(each -> each.parameters().stream()).map(parameter -> parameter.name() + " " + parameter.in()).toList();
  }

  private static List<String> arguments(Model model, String operation) {
    return designed(model, style("rpc")).stream().filter(each -> each.id().equals(operation)).flatMap(each -> each.parameters().stream()).map(parameter -> parameter.name() + " " + parameter.pattern().orElse(null)).toList();
  }

  private static List<String> statuses(Model model, Choices.Made... choices) {
    return designed(model, choices).stream().map(operation -> operation.id() + " " + operation.response().map(response -> response.status() + " " + response.schema() + " " + response.headers()).orElse("")).toList();
  }

  private static Choices.Made style(String style) {
    return new Choices.Made(new Effect.Style("clients", style), "api-style", true);
  }

  private static Choices.Made page(String style) {
    return new Choices.Made(new Effect.Setting(Effect.Section.API, "pagination", style), "http-conventions", true);
  }

  private static List<OperationDesign> designed(Model model, Choices.Made... choices) {
    return Choosing.operations(model, choices);
  }
}
