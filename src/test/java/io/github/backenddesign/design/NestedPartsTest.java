package io.github.backenddesign.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Evidence;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Products;
import io.github.backenddesign.analysis.Relation;
import io.github.backenddesign.document.SourceLocation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What travels inside of another thing. */
class NestedPartsTest {

  private static final SourceLocation HERE = SourceLocation.at("docs/story-map.json", 1, 1);

  private final Attribute quantity = attribute("quantity", "count", false);
  private final Attribute stops = attribute("stops", "text", true);
  private final Entity trip = entity("Trip", List.of(stops), relation("stops", "Stop"));
  private final Entity stop = entity("Stop", List.of(quantity));

  @Test
  void isWhatNothingElseShows() {
    assertThat(parts("As a driver, I want to read a trip.").of(trip, stops)).map(Entity::name).contains("Stop");
  }

  @Test
  void isNotWhatCanBeReadByItself() {
    assertThat(parts("As a driver, I want to read a trip.", "As a driver, I want to list all stops.").of(trip, stops)).isEmpty();
  }

  @Test
  void isNotASingleValueNorAThingWithoutFields() {
    NestedParts parts = parts("As a driver, I want to read a trip.");
    assertThat(parts.of(trip, attribute("stops", "text", false))).isEmpty();
    assertThat(parts.of(trip, attribute("tickets", "text", true))).isEmpty();
    assertThat(new NestedParts(model(List.of(trip, entity("Stop", List.of())), "As a driver, I want to read a trip.")).of(trip, stops)).isEmpty();
  }

  @Test
  void isNotWhatLeadsBackToTheWhole() {
    Entity circular = entity("Stop", List.of(quantity, attribute("trips", "text", true)), relation("trips", "Trip"));
    assertThat(new NestedParts(model(List.of(trip, circular), "As a driver, I want to read a trip.")).of(trip, stops)).isEmpty();
  }

  @Test
  void doesNotComeWithTheWholeWhereItIsAddedByItself() {
    Model model = model(List.of(trip, stop), "As a driver, I want to plan a trip.", "As a driver, I want to add a stop.");
    assertThat(model.operations()).extracting(operation -> operation.id().toString()).contains("stop.add");
    assertThat(model.operations().stream().filter(operation -> operation.entity().equals("Trip"))).allMatch(operation -> new NestedParts(model).isMadeApart(operation, stops)).isNotEmpty();
    Model alone = model(List.of(trip, stop), "As a driver, I want to plan a trip.");
    assertThat(alone.operations().stream().filter(operation -> operation.entity().equals("Trip"))).noneMatch(operation -> new NestedParts(alone).isMadeApart(operation, stops)).isNotEmpty();
  }

  private NestedParts parts(String... stories) {
    return new NestedParts(model(List.of(trip, stop), stories));
  }

  private static Model model(List<Entity> entities, String... stories) {
    return Products.model(Products.stories(stories)).withEntities(entities);
  }

  private static Entity entity(String name, List<Attribute> attributes, Relation... relations) {
    return new Entity(name, List.of(), Optional.empty(), attributes, List.of(relations), Optional.empty(), List.of());
  }

  private static Attribute attribute(String name, String kind, boolean many) {
    return new Attribute(name, kind, true, many, false, false, false, List.of(), new Evidence("test", name, "", HERE));
  }

  private static Relation relation(String role, String target) {
    return new Relation(role, target, Relation.Cardinality.ONE_TO_MANY, "", new Evidence("test", role, "", HERE));
  }
}
