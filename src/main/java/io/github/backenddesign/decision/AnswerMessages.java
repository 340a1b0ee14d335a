package io.github.backenddesign.decision;

import io.github.backenddesign.answers.Adjustment;
import io.github.backenddesign.answers.Answer;
import io.github.backenddesign.answers.Edit;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.SourceLocation;
import io.github.backenddesign.document.DidYouMean;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What users read when an answer does not fit; all wording about answers is here. */
final class AnswerMessages {

  private static final int LISTED = 20;

  private AnswerMessages() {
  }

  static Problem unknownQuestion(Answer answer, List<String> known) {
    Problem problem = Problem.error("decisions.unknown-question", answer.at(), "no question has this id" + closest(answer.questionId(), known))
        .about(answer.questionId());
    return problem.withRemedy("the ids of all questions are in questions.md in the work directory");
  }

  static Problem notAsked(Answer answer) {
    return Problem.warning("decisions.not-asked", answer.at(), "a known question, but this design does not ask it; the answer has no effect")
        .about(answer.questionId())
        .withRemedy("remove the line, or keep it for the day the question is asked");
  }

  static Problem unknownOption(Answer answer, String option, List<String> options) {
    String message = "\"" + option + "\" is no option of this question" + closest(option, options);
    return Problem.error("decisions.unknown-option", answer.at(), message).about(answer.questionId()).withRemedy("options are " + listed(options));
  }

  static Problem unknownRow(Answer answer, String group, List<String> rows) {
    String row = answer.questionId().substring(group.length() + 1);
    return Problem.error("decisions.unknown-row", answer.at(), "the group " + group + " has no row \"" + row + "\"" + closest(row, rows))
        .about(answer.questionId()).withRemedy("rows are " + listed(rows));
  }

  static Problem rowValue(Answer answer, String value, List<String> options) {
    String message = "\"" + value + "\" is no value of this row" + closest(value, options);
    return Problem.error("decisions.unknown-option", answer.at(), message).about(answer.questionId()).withRemedy("values are " + listed(options));
  }

  static Problem rowNeedsValue(Answer answer) {
    return Problem.error("decisions.row-needs-value", answer.at(), "a row of a group takes a value, not custom or deferred").about(answer.questionId());
  }

  static Problem groupTakesAccepted(Answer answer) {
    return Problem.error("decisions.unknown-option", answer.at(), "a group of conventions is answered by \"accepted\"").about(answer.questionId())
        .withRemedy("write \"" + answer.questionId() + ": accepted\", and one line \"" + answer.questionId()
            + ".<row>: <value>\" for each row you want otherwise");
  }

  static Problem onlyDocumentQuestionsDefer(Answer answer) {
    return Problem.error("decisions.not-deferrable", answer.at(), "only questions that a document asks can be deferred").about(answer.questionId())
        .withRemedy("choose an option, or write your own as \"custom: <words>\"");
  }

  static Problem deferralNeedsUntil(Answer answer) {
    return Problem.error("decisions.deferral-needs-until", answer.at(), "a document calls this question blocking; its deferral needs \"until\"")
        .about(answer.questionId())
        .withRemedy("add \"until: <date or story id>\"");
  }

  static Problem memberMissing(Answer answer, String option, String needs) {
    return Problem.error("decisions.member-missing", answer.at(), "\"" + option + "\" was chosen, but not the " + needs + " it needs").about(answer.questionId())
        .withRemedy("write \"" + answer.questionId() + ": {answer: " + option + ", " + needs + ": <" + needs + ">}\"");
  }

  static Problem answeredTwice(Answer answer, Answer first) {
    return Problem.error("decisions.answered-twice", answer.at(), "the same question as " + first.questionId() + ", which is answered otherwise at "
        + first.at()).about(answer.questionId())
        .withRemedy("keep one of the two lines");
  }

  static Problem contradiction(AnswerMatcher.Given answer, AnswerMatcher.Given other, String why) {
    String message = "\"" + answer.option() + "\" does not go with \"" + other.question() + ": " + other.option() + "\" at " + other.at() + ": " + why;
    return Problem.error("decisions.contradiction", answer.at(), message).about(answer.question()).withRemedy("change one of the two");
  }

  static Problem againstPolicy(Answer answer, Ruling policy) {
    return Problem.error("decisions.against-policy", answer.at(), policy.policy() + " answers this with \"" + policy.option() + "\" at " + policy.at() + reason(policy))
        .about(answer.questionId()).withRemedy("remove the line, or have the policy changed");
  }

  static Problem forbidden(Answer answer, Ruling policy) {
    return Problem.error("decisions.forbidden", answer.at(), "\"" + policy.option() + "\" is forbidden by " + policy.policy() + " at " + policy.at() + reason(policy))
        .about(answer.questionId()).withRemedy("choose another option, or have the policy changed");
  }

  private static String reason(Ruling policy) {
    return policy.why().isEmpty() ? "" : ": " + policy.why();
  }

  static Problem stale(Answer answer, String today) {
    return Problem.warning("decisions.stale", answer.at(), "the grounds of this answer have changed since it was given; " + today).about(answer.questionId())
        .withRemedy("look at it again: change the answer, or keep it and remove the line \"" + answer.questionId() + "\" under \"seen\"");
  }

  static Problem cutNotStored(Answer answer, Map<String, List<String>> cut) {
    String lines = Edit.longForm(Map.of("answer", answer.option().orElse("")), cut).replace("\n", "\n  ");
    return Problem.warning("decisions.cut-not-stored", answer.at(), "the modules of this cut are not stored, so the next story may move them").about(answer.questionId())
        .withRemedy("replace the line by\n" + answer.questionId() + ":" + lines);
  }

  static Problem newerQuestion(SourceLocation at, String id, String since, String pinned) {
    return Problem.warning("decisions.newer-question", at, "catalog " + since + " asks this; the team works with catalog " + pinned + ", so it only warns").about(id)
        .withRemedy("answer it and write \"catalog: '" + since + "'\", or leave it until then");
  }

  static Problem unknownCatalog(SourceLocation at, String pinned, String known) {
    return Problem.error("decisions.unknown-catalog", at, "catalog \"" + pinned + "\" is not known; expected a whole number up to " + known).about("catalog");
  }

  static Problem unknownSameQuestion(Adjustment adjustment, String id, List<String> known) {
    return Problem.error("decisions.unknown-question", adjustment.at(), "the documents ask no question with the id \"" + id + "\"" + closest(id, known))
        .about(adjustment.section().key()).withRemedy("ids are " + listed(known));
  }

  static Problem sameAndNotSame(Adjustment apart, Adjustment same) {
    return Problem.error("decisions.contradiction", apart.at(), "these questions are said to be the same at " + same.at()).about(apart.section().key()).withRemedy("keep one of the two groups");
  }

  private static String listed(List<String> options) {
    return String.join(", ", options.subList(0, Math.min(LISTED, options.size()))) + (options.size() > LISTED ? " ..." : "");
  }

  private static String closest(String word, List<String> known) {
    Optional<String> suggestion = DidYouMean.among(word, known);
    return suggestion.map(id -> "; did you mean \"" + id + "\"?").orElse("");
  }
}
