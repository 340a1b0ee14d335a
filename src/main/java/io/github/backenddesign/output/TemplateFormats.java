package io.github.backenddesign.output;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.cache.FirstMatchTemplateConfigurationFactory;
import freemarker.cache.PathGlobMatcher;
import freemarker.cache.TemplateConfigurationFactory;
import freemarker.cache.TemplateSourceMatcher;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.JSONOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateConfiguration;
import freemarker.core.XMLOutputFormat;
import java.util.List;

/** Which language a template writes, and so how texts are escaped in it, by its name; what is not listed is plain text. */
final class TemplateFormats {

  private record Rule(TemplateSourceMatcher names, OutputFormat format) {
  }

  private static final List<Rule> RULES = List.of(
      new Rule(new PathGlobMatcher("partials/**"), MarkdownFormat.INSTANCE),
      new Rule(new PathGlobMatcher("report/**"), HTMLOutputFormat.INSTANCE),
      new Rule(new FileNameGlobMatcher("*.md.ftl"), MarkdownFormat.INSTANCE),
      new Rule(new FileNameGlobMatcher("*.html.ftl"), HTMLOutputFormat.INSTANCE),
      new Rule(new FileNameGlobMatcher("*.xml.ftl"), XMLOutputFormat.INSTANCE),
      new Rule(new FileNameGlobMatcher("*.json.ftl"), JSONOutputFormat.INSTANCE),
      new Rule(new FileNameGlobMatcher("*"), PlainTextOutputFormat.INSTANCE));

  private TemplateFormats() {
  }

  static TemplateConfigurationFactory byName() {
    ConditionalTemplateConfigurationFactory[] factories = RULES.stream().map(TemplateFormats::factory).toArray(ConditionalTemplateConfigurationFactory[]::new);
    return new FirstMatchTemplateConfigurationFactory(factories);
  }

  private static ConditionalTemplateConfigurationFactory factory(Rule rule) {
    TemplateConfiguration configuration = new TemplateConfiguration();
    configuration.setOutputFormat(rule.format());
    return new ConditionalTemplateConfigurationFactory(rule.names(), configuration);
  }
}
