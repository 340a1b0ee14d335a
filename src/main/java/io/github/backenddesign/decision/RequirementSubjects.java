package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.product.OpenQuestion;
import io.github.backenddesign.product.Requirement;
import java.util.List;
import java.util.Map;
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
    return model.product().requirements().stream().filter(requirement -> linked && requirement.kind() == Requirement.Kind.FUNCTIONAL && test.test(requirement))
        .filter(requirement -> !isServed(requirement) && !isAsked(requirement)).map(RequirementSubjects::subject);
  }

  private boolean isServed(Requirement requirement) {
    return model.product().stories().stream().anyMatch(story -> story.requirements().contains(requirement.id()))
        || model.operations().stream().anyMatch(operation -> operation.requirements().contains(requirement.id()));
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
