package io.github.backenddesign.output;

import freemarker.core.CommonTemplateMarkupOutputModel;

/** A piece of finished Markdown inside a template. */
final class MarkdownOutput extends CommonTemplateMarkupOutputModel<MarkdownOutput> {

  MarkdownOutput(String text, String markup) {
    super(text, markup);
  }

  @Override
  public MarkdownFormat getOutputFormat() {
    return MarkdownFormat.INSTANCE;
  }
}
