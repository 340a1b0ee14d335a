package io.github.backenddesign.sync;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.design.Design;
import io.github.backenddesign.design.OperationDesign;
import io.github.backenddesign.design.PublishedContract;
import io.github.backenddesign.document.SourceLocation;
import io.github.backenddesign.product.Component;
import io.github.backenddesign.product.ConceptualEntity;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Expectation;
import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Requirement;
import io.github.backenddesign.product.SourceArtifact;
import io.github.backenddesign.product.Story;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything the finders look at: the documents, the model after all answers, the design, the decisions, and the published contract where one counts. */
record Scene(Product product, Model model, Design design, List<Decision> decisions, Meaning meaning, Optional<PublishedContract> published) {

  private static final Pattern PLACE = Pattern.compile("(.+):(\\d{1,9}):(\\d{1,9})");

  /** Copies the list. */
  Scene {
    decisions = List.copyOf(decisions);
  }

  /** The words of an element together with its place: a story's sentence, a requirement's statement, an interface's or component's name. */
  Optional<Passage> passage(ElementId id) {
    return product.story(id).map(Scene::of)
        .or(() -> product.requirement(id).map(Requirement::statement))
        .or(() -> door(id).map(Scene::of))
        .or(() -> component(id.value()).map(Scene::of));
  }

  static Passage of(Story story) {
    return new Passage(story.sentence().text(), at(story.places(), story.sentence().at()));
  }

  static Passage of(Interface door) {
    return new Passage(door.name(), at(door.places(), SourceLocation.ofFile(SourceArtifact.Role.ARCHITECTURE_PACKET.fileName())));
  }

  static Passage of(Component component) {
    return new Passage(component.name() + ": " + component.purpose().text(), at(component.places(), component.purpose().at()));
  }

  /** An expectation as a place: its own words, or its name where it has no others. */
  static Passage of(Expectation expectation) {
    String text = expectation.text().text();
    return new Passage(text.isBlank() ? expectation.name() : expectation.id().equals(expectation.name()) ? text : expectation.name() + ": " + text, expectation.text().at());
  }

  private static SourceLocation at(List<SourceLocation> places, SourceLocation otherwise) {
    return places.stream().findFirst().orElse(otherwise);
  }

  Optional<Interface> door(ElementId id) {
    return product.interfaces().stream().filter(door -> door.id().equals(id)).findFirst();
  }

  /** The component an id or a phrase such as "accounts (through public-api)" names. */
  Optional<Component> component(String text) {
    return product.component(text);
  }

  /** The component that owns a thing, by whatever name the architecture gives it. */
  Optional<Component> ownerOf(String thing) {
    return product.components().stream().filter(component -> component.owns().stream().anyMatch(owned -> meaning.same(owned, thing))).findFirst()
        .or(() -> conceptual(thing).flatMap(ConceptualEntity::owner).flatMap(owner -> component(owner.value())));
  }

  Optional<ConceptualEntity> conceptual(String thing) {
    return product.entities().stream().filter(entity -> meaning.same(entity.name().text(), thing)).findFirst();
  }

  /** Where the operation comes from, as a place of the documents. */
  Passage origin(OperationDesign operation) {
    Optional<Passage> story = operation.storyIds().stream().map(ElementId::new).map(this::passage).flatMap(Optional::stream).findFirst();
    return story.orElseGet(() -> new Passage(operation.summary(), SourceLocation.ofFile("backend.design.packet.json")));
  }

  /** Whether one component reaches another along dependencies. */
  boolean reaches(Component from, Component to) {
    return reaches(from, to, new java.util.HashSet<>());
  }

  private boolean reaches(Component from, Component to, java.util.Set<ElementId> seen) {
    if (from.id().equals(to.id())) {
      return true;
    }
    return seen.add(from.id()) && from.dependencies().stream().map(this::component).flatMap(Optional::stream).anyMatch(next -> reaches(next, to, seen));
  }

  /** The decision that answers a question of the documents, where it was made. */
  Optional<Decision> decided(ElementId question) {
    return decisions.stream().filter(decision -> decision.status() == Decision.Status.DECIDED && decision.refs().contains(question.value())).findFirst();
  }

  /** The answer of a decision as a place: its option's title or the team's own words. */
  Optional<Passage> answer(String decision) {
    return decisions.stream().filter(one -> one.id().equals(decision)).findFirst().flatMap(Decision::answer)
        .map(answer -> new Passage(answer.custom().orElse(answer.title()), place(answer.location())));
  }

  private static SourceLocation place(String location) {
    Matcher matcher = PLACE.matcher(location);
    return matcher.matches() ? SourceLocation.at(matcher.group(1), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3))) : SourceLocation.ofFile(location);
  }

  boolean isArchitected() {
    return !product.components().isEmpty();
  }
}
