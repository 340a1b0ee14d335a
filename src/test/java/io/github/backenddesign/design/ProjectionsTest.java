package io.github.backenddesign.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Products;
import io.github.backenddesign.decision.Bookkeeping;
import io.github.backenddesign.decision.Choices;
import io.github.backenddesign.decision.Resolution;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the operations of a chat and a hotel are addressed in each style. */
class ProjectionsTest {

  private final Model chat = Products.model(Products.of("chat"));
  private final Model hotel = Products.model(Products.of("hotel"));

  @Test
  void restAddressesThingsByTheirIdentifierInCollections() {
    assertThat(rest(hotel)).containsExactly("room.list GET /rooms", "room.read GET /rooms/{roomNumber}", "room.change-price PATCH /rooms/{roomNumber}/price", "booking.book POST /rooms/{roomNumber}/bookings",
        "booking.cancel POST /bookings/{bookingReference}/cancel", "booking.list GET /bookings", "invoice.pay POST /invoices/{invoiceId}/pay");
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
    Projection offset = new RestProjection(new Identifiers(hotel), hotel.operations(), parameters(hotel, Optional.of("limit and offset, with total")));

    assertThat(offset.address(hotel.operations().get(0)).parameters()).extracting(OperationDesign.ParameterDesign::name).containsExactly("arrivalDate", "numberOfGuests", "limit", "offset");
    assertThat(offset.address(hotel.operations().get(1)).parameters()).extracting(parameter -> parameter.name() + " " + parameter.in()).containsExactly("roomNumber path");
  }

  @Test
  void restDoesNotPageWhereListsAreDecidedToBeWhole() {
    Projection whole = new RestProjection(new Identifiers(hotel), hotel.operations(), parameters(hotel, Optional.of("none")));

    assertThat(whole.address(hotel.operations().get(0)).parameters()).extracting(OperationDesign.ParameterDesign::name).containsExactly("arrivalDate", "numberOfGuests");
  }

  @Test
  void rpcNamesProceduresOfTheModulesService() {
    Projection rpc = new RpcProjection(new Identifiers(hotel), new ModuleMap(hotel), parameters(hotel, Optional.empty()));

    assertThat(hotel.operations().stream().map(operation -> rpc.address(operation)).map(address -> address.service().orElseThrow() + "." + address.rpc().orElseThrow())).contains("RoomsService.ListRooms",
        "RoomsService.GetRoom", "RoomsService.ChangePrice", "BookingsService.CancelBooking", "BookingsService.ListBookings", "BillingService.PayInvoice");
  }

  @Test
  void graphqlQueriesWhatReadsAndMutatesTheRest() {
    Projection graphql = new GraphqlProjection(new Identifiers(chat), parameters(chat, Optional.empty()));

    assertThat(chat.operations().stream().map(operation -> graphql.address(operation)).map(address -> address.kind().orElseThrow() + " " + address.name().orElseThrow())).containsExactly("mutation registerMember",
        "mutation signIn", "mutation createGroup", "mutation updateGroup", "mutation addMember", "mutation deleteMember", "mutation sendMessage", "mutation deleteMessage", "query messages", "query searchMessages",
        "mutation muteGroup", "mutation unmuteGroup", "mutation blockUser");
  }

  @Test
  void leavesOperationsWithoutAddressWhileNoStyleIsDecided() {
    assertThat(new UndecidedProjection().address(hotel.operations().get(0))).isEqualTo(Projection.Address.NONE);
  }

  private static Parameters parameters(Model model, Optional<String> pagination) {
    List<Choices.Made> made = pagination.map(value -> new Choices.Made(new Effect.Setting(Effect.Section.API, "pagination", value), "http-conventions", true)).stream().toList();
    Settings settings = new Settings(new Resolution(model, List.of(), new Choices(made), List.of(), Bookkeeping.NONE));
    return new Parameters(model, new Identifiers(model), new Conventions(settings));
  }

  private static List<String> rest(Model model) {
    Projection rest = new RestProjection(new Identifiers(model), model.operations(), parameters(model, Optional.of("none")));
    return model.operations().stream().map(operation -> {
      Projection.Address address = rest.address(operation);
      return operation.id() + " " + address.method().orElseThrow() + " " + address.path().orElseThrow();
    }).toList();
  }
}
