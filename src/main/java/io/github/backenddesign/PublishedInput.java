package io.github.backenddesign;

import io.github.backenddesign.answers.Answer;
import io.github.backenddesign.answers.Decisions;
import io.github.backenddesign.decision.Resolution;
import io.github.backenddesign.design.PublishedContract;
import io.github.backenddesign.design.PublishedContractReader;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Parsed;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.Severity;
import io.github.backenddesign.document.SourceLocation;
import io.github.backenddesign.output.DesignFiles;
import java.util.List;
import java.util.Optional;

/** The published contract that the answers name, and everything that can be wrong with it. */
final class PublishedInput {

  private PublishedInput() {
  }

  /** The contract, where one counts and can be compared; adds to {@code problems} why it can not. */
  static Optional<PublishedContract> read(DesignRequest request, Decisions answers, Resolution resolution, List<Problem> problems) {
    Optional<Answer> answer = answers.answer(BackendDesigner.CONTRACT_OWNERSHIP).filter(given -> given.option().filter("existing"::equals).isPresent() && given.file().isPresent());
    if (answer.isEmpty()) {
      return Optional.empty();
    }
    if (request.contract().isEmpty()) {
      boolean told = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR && problem.at().file().equals(answer.get().file().get()));
      if (!told) {
        problems.add(missing(answer.get()));
      }
      return Optional.empty();
    }
    return read(request.contract().get(), answer.get(), resolution, problems);
  }

  private static Optional<PublishedContract> read(InputFile file, Answer answer, Resolution resolution, List<Problem> problems) {
    if (DesignFiles.isGenerated(file)) {
      problems.add(Problem.error("contract.generated", SourceLocation.at(file.path(), 1, 1), "this contract was generated here; expected one that others published")
          .withRemedy("name the published file in the answer to " + answer.questionId() + ", or answer \"" + answer.questionId() + ": ours\""));
      return Optional.empty();
    }
    Optional<String> style = resolution.choices().style("clients").map(chosen -> chosen.value()).filter(value -> !value.equals("rest"));
    style.ifPresent(other -> problems.add(Problem.warning("contract.other-style", answer.at(), file.path() + " is in REST, but clients call in style \"" + other + "\", so the two are not compared")
        .about(answer.questionId()).withRemedy("answer \"api-style: rest\"")));
    Parsed<PublishedContract> contract = PublishedContractReader.read(file);
    problems.addAll(contract.problems());
    return style.isPresent() ? Optional.empty() : contract.value();
  }

  private static Problem missing(Answer answer) {
    return Problem.error("contract.missing", answer.at(), "the published contract " + answer.file().get() + " does not exist").about(answer.questionId())
        .withRemedy("correct the path, which is relative to the directory of the pom, or put the file there");
  }
}
