package io.github.backenddesign.evaluation;

import io.github.backenddesign.product.Product;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Loads the classes that read tables once more, so that they read one table as it is given here; products and documents are those of everybody. Serves one thread; whatever a class keeps of a table in a constant stays as it was read first. */
final class TablesLoader extends ClassLoader {

  private static final String ROOT = "io.github.backenddesign.";
  private static final List<String> OWN = List.of(ROOT + "language.", ROOT + "analysis.");
  /** Signals weigh on decisions; nothing that is measured here depends on them, and they take most of the time. */
  private static final String SIGNALS = ROOT.replace('.', '/') + "analysis/signals.yaml";
  private static final String NO_SIGNALS = "{groups: {}, names: [], signals: []}";
  private static final Map<String, Optional<byte[]>> READ = new ConcurrentHashMap<>();

  private String file = "";
  private byte[] table = {};
  private Method model;

  TablesLoader() {
    super(TablesLoader.class.getClassLoader());
  }

  /** From now on everything as it is, but for this file below the resources of the plugin. */
  TablesLoader with(String other, String content) {
    file = ROOT.replace('.', '/') + other;
    table = content.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  /** The models of products as JSON text. */
  List<String> models(List<Product> products) {
    try {
      if (model == null) {
        model = loadClass(ROOT + "analysis.AnalysisPacket").getMethod("of", List.class);
      }
      List<String> texts = new ArrayList<>();
      ((List<?>) model.invoke(null, products)).forEach(text -> texts.add(String.valueOf(text)));
      return texts;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (OWN.stream().noneMatch(name::startsWith)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : define(name);
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    byte[] bytes = read(name.replace('.', '/') + ".class").orElseThrow(() -> new ClassNotFoundException(name));
    return defineClass(name, bytes, 0, bytes.length);
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    if (name.equals(SIGNALS)) {
      return new ByteArrayInputStream(NO_SIGNALS.getBytes(StandardCharsets.UTF_8));
    }
    return name.equals(file) ? new ByteArrayInputStream(table) : read(name).map(ByteArrayInputStream::new).orElse(null);
  }

  private Optional<byte[]> read(String name) {
    return READ.computeIfAbsent(name, key -> {
      try (InputStream in = getParent().getResourceAsStream(key)) {
        return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }
}
