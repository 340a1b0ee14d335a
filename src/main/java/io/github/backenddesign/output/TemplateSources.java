package io.github.backenddesign.output;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where templates come from: what a team brings before what the plugin has, and nothing else. */
final class TemplateSources implements TemplateLoader {

  private final ClassTemplateLoader ours = new ClassTemplateLoader(TemplateSources.class, "templates");
  private final Map<String, String> theirs = new LinkedHashMap<>();
  private final Set<String> used = new TreeSet<>();

  TemplateSources(TemplateFiles files) {
    files.byName().forEach((name, file) -> theirs.put(name, text(file.bytes())));
  }

  /** The templates of the team that took part so far. */
  Set<String> used() {
    return used;
  }

  @Override
  public Object findTemplateSource(String name) throws IOException {
    if (theirs.containsKey(name)) {
      used.add(name);
      return name;
    }
    return ours.findTemplateSource(name);
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    return source instanceof String name ? new StringReader(theirs.get(name)) : ours.getReader(source, encoding);
  }

  @Override
  public void closeTemplateSource(Object source) throws IOException {
    if (!(source instanceof String)) {
      ours.closeTemplateSource(source);
    }
  }

  private static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
