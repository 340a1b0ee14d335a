package io.github.backenddesign.output;

import freemarker.core.CommonMarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;

/** Tells the template engine that plain texts have to be escaped for Markdown wherever they are printed. */
final class MarkdownFormat extends CommonMarkupOutputFormat<MarkdownOutput> {

  static final MarkdownFormat INSTANCE = new MarkdownFormat();

  private MarkdownFormat() {
  }

  @Override
  public String getName() {
    return "Markdown";
  }

  @Override
  public String getMimeType() {
    return "text/markdown";
  }

  @Override
  public void output(String text, Writer out) throws IOException {
    out.write(MarkdownEscape.markdown(text));
  }

  @Override
  public String escapePlainText(String text) {
    return MarkdownEscape.markdown(text);
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtIn) {
    return false;
  }

  @Override
  protected MarkdownOutput newTemplateMarkupOutputModel(String text, String markup) {
    return new MarkdownOutput(text, markup);
  }
}
