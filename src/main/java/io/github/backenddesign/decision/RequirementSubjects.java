package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.OpenQuestion;
import io.github.backenddesign.product.Requirement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Functional requirements that no story and no operation serves, unless an open question speaks of them already. */
final class RequirementSubjects {

  private final Model model;

  RequirementSubjects(Model model) {
    this.model = model;
  }

  /** Those meant to be met. */
  Stream<PatternSubject> planned() {
    return unserved(requirement -> !isWish(requirement));
  }

  /** Those of the lowest priority, or of none. */
  Stream<PatternSubject> wished() {
    return unserved(RequirementSubjects::isWish);
  }

  private static boolean isWish(Requirement requirement) {
    return requirement.priority().filter(priority -> !priority.equals("P3")).isEmpty();
  }

  private Stream<PatternSubject> unserved(Predicate<Requirement> test) {
    boolean linked = model.product().stories().stream().anyMatch(story -> !story.requirements().isEmpty());
    Set<ElementId> served = served();
    return model.product().requirements().stream().filter(requirement -> linked && requirement.kind() == Requirement.Kind.FUNCTIONAL && test.test(requirement))
        .filter(requirement -> !served.contains(requirement.id()) && !isAsked(requirement)).map(RequirementSubjects::subject);
  }

  private Set<ElementId> served() {
    Set<ElementId> served = new HashSet<>();
    model.product().stories().forEach(story -> served.addAll(story.requirements()));
    model.operations().forEach(operation -> served.addAll(operation.requirements()));
    return served;
  }

  private boolean isAsked(Requirement requirement) {
    return model.product().questions().stream().anyMatch(question -> names(question, requirement.id().value()));
  }

  private static boolean names(OpenQuestion question, String id) {
    return question.affects().contains(id) || question.question().text().contains(id) || question.otherWordings().stream().anyMatch(wording -> wording.text().contains(id));
  }

  private static PatternSubject subject(Requirement requirement) {
    String statement = Sentences.bare(requirement.statement().text());
    Map<String, String> slots = Map.of("requirement", requirement.id().value(), "statement", Sentences.shorten(statement), "Statement", statement);
    return new PatternSubject(requirement.id().value(), slots, Map.of(), List.of(requirement.id().value()));
  }
}
