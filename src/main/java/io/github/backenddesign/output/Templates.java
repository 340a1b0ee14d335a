package io.github.backenddesign.output;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;

/** The templates, ours and those of a team, closed against everything but the plain tree they are given. */
final class Templates {

  private static final Version VERSION = Configuration.VERSION_2_3_35;

  private final TemplateFiles files;
  private final TemplateSources sources;
  private final Configuration configuration;

  /** Our templates alone. */
  Templates() {
    this(TemplateFiles.NONE);
  }

  /** Ours, where the team has none of the same name. */
  Templates(TemplateFiles files) {
    this.files = files;
    this.sources = new TemplateSources(files);
    this.configuration = configuration(sources);
  }

  /** The text of a template for this tree; a {@link TemplateFailure} names the place where it fails. */
  String render(String template, Map<String, Object> tree) {
    try {
      LimitedWriter text = new LimitedWriter();
      configuration.getTemplate(template).process(tree, text);
      if (template.endsWith(".md.ftl")) {
        text.tidy();
      }
      return text.toString();
    } catch (TemplateException | IOException e) {
      throw TemplateFailure.of(e, files, template);
    } catch (StackOverflowError | LimitedWriter.Overflow e) {
      throw TemplateFailure.endless(files, template);
    }
  }

  /** The templates of the team that took part in what was rendered so far. */
  Set<String> used() {
    return sources.used();
  }

  private static Configuration configuration(TemplateSources sources) {
    Configuration configuration = new Configuration(VERSION);
    configuration.setTemplateLoader(sources);
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
    configuration.setTemplateConfigurations(TemplateFormats.byName());
    TemplateFunctions.addTo(configuration);
    return configuration;
  }
}
