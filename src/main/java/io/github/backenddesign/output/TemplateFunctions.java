package io.github.backenddesign.output;

import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import io.github.backenddesign.answers.YamlText;
import java.util.List;
import java.util.function.UnaryOperator;

/** The functions templates may call; each gives finished markup, so that nothing is escaped twice. */
final class TemplateFunctions {

  private TemplateFunctions() {
  }

  static void addTo(Configuration configuration) {
    configuration.setSharedVariable("code", markup(MarkdownEscape::code));
    configuration.setSharedVariable("html", markup(MarkdownEscape::html));
    configuration.setSharedVariable("mermaid", markup(MarkdownEscape::mermaid));
    configuration.setSharedVariable("comment", markup(YamlText::comment));
    configuration.setSharedVariable("yaml", markup(YamlText::key));
    configuration.setSharedVariable("anchor", anchor());
    configuration.setSharedVariable("recordname", markup(OutputName::of));
  }

  private static TemplateMethodModelEx markup(UnaryOperator<String> escape) {
    return arguments -> MarkdownFormat.INSTANCE.fromMarkup(escape.apply(text(arguments, 0)));
  }

  /** An anchor has no character that any other format would have to escape. */
  private static TemplateMethodModelEx anchor() {
    return arguments -> {
      String name = MarkdownEscape.anchor(text(arguments, 0), text(arguments, 1));
      boolean markdown = Environment.getCurrentEnvironment().getCurrentTemplate().getOutputFormat() == MarkdownFormat.INSTANCE;
      return markdown ? MarkdownFormat.INSTANCE.fromMarkup(name) : new SimpleScalar(name);
    };
  }

  private static String text(List<?> arguments, int index) throws TemplateModelException {
    if (arguments.size() > index && arguments.get(index) instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    throw new TemplateModelException("argument " + (index + 1) + " has to be a text");
  }
}
