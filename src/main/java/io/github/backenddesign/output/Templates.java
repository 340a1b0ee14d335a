package io.github.backenddesign.output;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.Version;
import io.github.backenddesign.answers.YamlText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.UnaryOperator;

/** The Markdown templates, closed against everything but the plain tree they are given. */
final class Templates {

  private static final Version VERSION = Configuration.VERSION_2_3_35;

  private final Configuration configuration = configuration();

  /** The text of a template for this tree; a fault in a template is ours. */
  String render(String template, Map<String, Object> tree) {
    try {
      StringWriter text = new StringWriter();
      configuration.getTemplate(template).process(tree, text);
      return tidy(text.toString());
    } catch (TemplateException e) {
      throw new IllegalStateException("template " + e.getTemplateSourceName() + ", line " + e.getLineNumber() + ": " + e.getMessageWithoutStackTop(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("template " + template + ": " + e.getMessage(), e);
    }
  }

  /** Sections that leave something out leave blank lines behind. */
  private static String tidy(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    boolean afterBlank = true;
    for (String line : (Iterable<String>) text.lines().map(String::stripTrailing)::iterator) {
      if (!line.isEmpty() || !afterBlank) {
        tidy.append(line).append('\n');
      }
      afterBlank = line.isEmpty();
    }
    return tidy.toString().stripTrailing() + "\n";
  }

  private static Configuration configuration() {
    Configuration configuration = new Configuration(VERSION);
    configuration.setTemplateLoader(new ClassTemplateLoader(Templates.class, "templates"));
    configuration.setLocalizedLookup(false);
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setBooleanFormat("c");
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    configuration.setObjectWrapper(new SimpleObjectWrapper(VERSION));
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setLogTemplateExceptions(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setOutputFormat(MarkdownFormat.INSTANCE);
    configuration.setSharedVariable("code", markup(MarkdownEscape::code));
    configuration.setSharedVariable("html", markup(MarkdownEscape::html));
    configuration.setSharedVariable("mermaid", markup(MarkdownEscape::mermaid));
    configuration.setSharedVariable("comment", markup(YamlText::comment));
    configuration.setSharedVariable("yaml", markup(YamlText::key));
    configuration.setSharedVariable("anchor", anchor());
    return configuration;
  }

  private static TemplateMethodModelEx markup(UnaryOperator<String> escape) {
    return arguments -> MarkdownFormat.INSTANCE.fromMarkup(escape.apply(text(arguments, 0)));
  }

  private static TemplateMethodModelEx anchor() {
    return arguments -> MarkdownFormat.INSTANCE.fromMarkup(MarkdownEscape.anchor(text(arguments, 0), text(arguments, 1)));
  }

  private static String text(List<?> arguments, int index) throws TemplateModelException {
    if (arguments.size() > index && arguments.get(index) instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    throw new TemplateModelException("argument " + (index + 1) + " has to be a text");
  }
}
