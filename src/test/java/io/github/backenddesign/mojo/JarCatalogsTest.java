package io.github.backenddesign.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.document.InputFile;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Catalogs in jars are found, and named without the directories they lie in. */
class JarCatalogsTest {

  @TempDir
  private Path repository;

  private URL jar(String name, String catalog) throws IOException {
    Path jar = repository.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry(JarCatalogs.PLACE));
      zip.write(catalog.getBytes(StandardCharsets.UTF_8));
    }
    return jar.toUri().toURL();
  }

  @Test
  void readsThemInTheOrderOfTheirNames() throws IOException {
    URL[] jars = {jar("zoo-1.0.jar", "policy: Zoo\n"), jar("house-2.1.jar", "policy: House\n")};
    try (URLClassLoader loader = new URLClassLoader(jars, null)) {
      assertThat(JarCatalogs.of(loader)).extracting(InputFile::path).containsExactly("house-2.1.jar!/META-INF/backend-design/catalog.yaml", "zoo-1.0.jar!/META-INF/backend-design/catalog.yaml");
      assertThat(new String(JarCatalogs.of(loader).get(0).bytes(), StandardCharsets.UTF_8)).isEqualTo("policy: House\n");
    }
  }
}
