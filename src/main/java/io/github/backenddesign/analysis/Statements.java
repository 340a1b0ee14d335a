package io.github.backenddesign.analysis;

import static io.github.backenddesign.analysis.Statement.Kind;

import io.github.backenddesign.product.Component;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Expectation;
import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Requirement;
import io.github.backenddesign.product.Scope;
import io.github.backenddesign.product.Story;
import io.github.backenddesign.product.UserFlow;
import io.github.backenddesign.document.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** All a product's documents state, sentence by sentence, the binding passages first. Open questions are no statements. */
public final class Statements {

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}\"'(])|\\s*;\\s+|\\R+");
  private static final List<String> NO_ID = List.of();

  private final List<Statement> all = new ArrayList<>();

  private Statements() {
  }

  /** The statements of a product. */
  public static List<Statement> of(Product product) {
    Statements statements = new Statements();
    statements.addScope(product.scope());
    product.requirements().forEach(statements::addRequirement);
    product.nfrResponses().forEach(response -> statements.add(Kind.RESPONSE, List.of(response.requirement().value()), response.response()));
    product.stories().forEach(statements::addStory);
    product.interfaces().forEach(statements::addInterface);
    product.components().forEach(statements::addComponent);
    product.userFlows().forEach(statements::addFlow);
    product.expectations().forEach(statements::addExpectation);
    statements.add(Kind.SUMMARY, NO_ID, product.summary());
    product.personas().forEach(persona -> persona.places().stream().findFirst()
        .ifPresent(at -> statements.add(Kind.PERSONA, NO_ID, new Passage(persona.name() + ": " + persona.description(), at))));
    return List.copyOf(statements.all);
  }

  private void addScope(Scope scope) {
    scope.constraints().forEach(passage -> add(Kind.CONSTRAINT, NO_ID, passage));
    scope.assumptions().forEach(passage -> add(Kind.ASSUMPTION, NO_ID, passage));
    scope.outOfScope().forEach(passage -> add(Kind.OUT_OF_SCOPE, NO_ID, passage));
    scope.inScope().forEach(passage -> add(Kind.IN_SCOPE, NO_ID, passage));
    scope.dependencies().forEach(passage -> add(Kind.DEPENDENCY, NO_ID, passage));
    scope.goals().forEach(passage -> add(Kind.GOAL, NO_ID, passage));
    scope.notes().forEach(passage -> add(Kind.NOTE, NO_ID, passage));
    scope.edgeCases().forEach(passage -> add(Kind.EDGE_CASE, NO_ID, passage));
    scope.risks().forEach(passage -> add(Kind.RISK, NO_ID, passage));
  }

  private void addRequirement(Requirement requirement) {
    List<String> id = List.of(requirement.id().value());
    Kind kind = requirement.kind() == Requirement.Kind.FUNCTIONAL ? Kind.FR : Kind.NFR;
    add(kind, id, requirement.statement());
    requirement.target().ifPresent(target -> add(Kind.NFR, id, target));
    requirement.criteria().forEach(criterion -> add(Kind.CRITERION, id, criterion));
    requirement.notes().ifPresent(note -> add(Kind.NOTE, id, note));
  }

  private void addStory(Story story) {
    List<String> id = List.of(story.id().value());
    add(Kind.STORY, id, story.sentence());
    story.criteria().forEach(criterion -> add(Kind.CRITERION, id, criterion));
  }

  private void addInterface(Interface door) {
    List<String> id = List.of(door.id().value());
    first(door.places()).ifPresent(at -> add(Kind.INTERFACE, id, new Passage(door.name(), at)));
    door.capabilities().forEach(passage -> add(Kind.INTERFACE, id, passage));
    door.inputs().forEach(passage -> add(Kind.INTERFACE, id, passage));
    door.outputs().forEach(passage -> add(Kind.INTERFACE, id, passage));
    door.notes().ifPresent(passage -> add(Kind.INTERFACE, id, passage));
  }

  private void addComponent(Component component) {
    List<String> id = List.of(component.id().value());
    add(Kind.COMPONENT, id, component.purpose());
    component.responsibilities().forEach(passage -> add(Kind.COMPONENT, id, passage));
  }

  private void addFlow(UserFlow flow) {
    List<String> refs = flow.id().map(ElementId::value).map(List::of).orElse(NO_ID);
    for (UserFlow.Step step : flow.steps()) {
      step.userAction().ifPresent(passage -> add(Kind.FLOW, refs, passage));
      step.systemResponse().ifPresent(passage -> add(Kind.FLOW, refs, passage));
    }
  }

  private void addExpectation(Expectation expectation) {
    add(Kind.EXPECTATION, expectation.id().isBlank() ? NO_ID : List.of(expectation.id()), expectation.text());
  }

  private static Optional<SourceLocation> first(List<SourceLocation> places) {
    return places.stream().findFirst();
  }

  private void add(Kind kind, List<String> refs, Passage passage) {
    for (String sentence : sentences(passage.text())) {
      String text = sentence.strip();
      if (!text.isEmpty() && !text.equalsIgnoreCase("TBD")) {
        all.add(new Statement(kind, refs, text, passage.at()));
      }
    }
  }

  /** Most passages are one sentence, which is seen sooner than split off. */
  private static String[] sentences(String text) {
    for (int i = 0; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      boolean mayEnd = c == ';' || c < ' ' || c > 127 || (c == '.' || c == '!' || c == '?') && text.charAt(i + 1) <= ' ';
      if (mayEnd) {
        return SENTENCE_END.split(text);
      }
    }
    return new String[] {text};
  }
}
