package io.github.backenddesign.output;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.SourceLocation;

/** A template can not be read or rendered; carries the problem to show when templates of a team took part, and is our bug otherwise. */
final class TemplateFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final String RULE = "template.failed";

  private final transient Problem problem;

  private TemplateFailure(Problem problem, Throwable cause) {
    super(problem.line(), cause);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }

  static TemplateFailure of(Exception failure, TemplateFiles files, String template) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ParseException unreadable) {
        return new TemplateFailure(unreadable(unreadable, files), failure);
      }
    }
    if (failure instanceof TemplateException failed) {
      return new TemplateFailure(failed(failed, files, template), failure);
    }
    String message = failure instanceof TemplateNotFoundException ? "is not there" : oneLine(failure.getMessage());
    return new TemplateFailure(Problem.error(RULE, SourceLocation.ofFile(files.shown(template)), message), failure);
  }

  /** A template that calls itself for ever or writes for ever. */
  static TemplateFailure endless(TemplateFiles files, String template) {
    Problem problem = Problem.error(RULE, SourceLocation.ofFile(files.shown(template)), "comes to no end")
        .withRemedy("look for a macro or an include that reaches itself, and for a list without an end");
    return new TemplateFailure(problem, null);
  }

  private static Problem unreadable(ParseException failure, TemplateFiles files) {
    SourceLocation at = SourceLocation.at(files.shown(failure.getTemplateName()), failure.getLineNumber(), failure.getColumnNumber());
    return Problem.error(RULE, at, "can not be read as a FreeMarker template: " + oneLine(failure.getEditorMessage()));
  }

  private static Problem failed(TemplateException failure, TemplateFiles files, String template) {
    String name = failure.getTemplateSourceName() == null ? template : failure.getTemplateSourceName();
    int line = failure.getLineNumber() == null ? 1 : failure.getLineNumber();
    int column = failure.getColumnNumber() == null ? 1 : failure.getColumnNumber();
    Problem problem = Problem.error(RULE, SourceLocation.at(files.shown(name), line, column), message(failure)).about(element(failure));
    return failure instanceof InvalidReferenceException
        ? problem.withRemedy("name a member the view has (see README, \"Templates of your own\"), or say what stands for nothing: (" + element(failure) + ")!\"\"")
        : problem;
  }

  private static String message(TemplateException failure) {
    return failure instanceof InvalidReferenceException ? "there is no such value here" : oneLine(failure.getMessageWithoutStackTop());
  }

  private static String element(TemplateException failure) {
    String expression = failure.getBlamedExpressionString();
    return expression == null ? "" : oneLine(expression);
  }

  /** The first paragraph: what follows are hints about FreeMarker's own ways. */
  private static String oneLine(String message) {
    String first = message.strip().split("\\R\\s*(?:\\R|----)", 2)[0];
    return first.replaceAll("\\s+", " ").replaceFirst(" The name was interpreted by .*|: ==> .*", "").replaceAll(" \\([^()]* wrapped into [^()]*\\)", "").strip();
  }
}
