package io.github.backenddesign.sync;

import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Expectation;
import io.github.backenddesign.product.OpenQuestion;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A later designer builds on a question that is open, or waits for an answer that is there now. */
final class AwaitedAnswers implements Finder {

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (Expectation expectation : scene.product().expectations()) {
      for (OpenQuestion question : scene.product().questions()) {
        question.ids().stream().filter(id -> question.idGiven() && names(expectation, id)).findFirst().ifPresent(id -> findings.add(finding(scene, expectation, question, id)));
      }
    }
    return findings;
  }

  /** A client for which any answer will do waits for none. */
  private static boolean names(Expectation expectation, ElementId id) {
    String text = expectation.text().text();
    boolean indifferent = Pattern.compile("(?i)(?:either|any) answer to " + Pattern.quote(id.value()) + "(?![\\w-])").matcher(text).find();
    return !indifferent && Pattern.compile("(?<![\\w-])" + Pattern.quote(id.value()) + "(?![\\w-])").matcher(text).find();
  }

  private static Finding finding(Scene scene, Expectation expectation, OpenQuestion question, ElementId id) {
    String label = expectation.id().equals(expectation.name()) ? expectation.name() : expectation.id() + " " + expectation.name();
    Optional<Decision> decision = scene.decided(question.id());
    Optional<Passage> answer = decision.flatMap(one -> scene.answer(one.id()));
    Finding finding = Finding.of(answer.isPresent() ? "answer-awaited" : "question-awaited", Scene.of(expectation), answer.orElse(question.question()));
    return finding.with("call", label).with("question", id).with("text", question.question().text()).with("answer", answer.map(Passage::text).orElse("-"))
        .with("designer", ExpectedCall.designer(expectation.from()));
  }
}
