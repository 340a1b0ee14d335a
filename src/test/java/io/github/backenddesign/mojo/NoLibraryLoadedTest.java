package io.github.backenddesign.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loading libraries is what makes a run slow, so one with nothing to do has to work where there are none. */
@MojoTest
class NoLibraryLoadedTest {

  private static final Pattern LIBRARIES = Pattern.compile(".*(?:jackson|snakeyaml|everit|freemarker|commonmark|commons-validator|re2j|org[./]json|json-\\d).*");

  @TempDir
  private Path project;

  @Test
  @InjectMojo(goal = "generate-backend-design")
  void anUpToDateRunNeedsNone(GenerateMojo mojo) throws Exception {
    MojoProject.at(project).with("decisions.yaml", MojoProject.ALL_ANSWERED).with("docs/prd.packet.json", "{}").prepare(mojo, new RecordingLog(), new SmallCore());
    PluginDescriptor plugin = MojoExtension.getVariableValueFromObject(mojo, "plugin");
    plugin.setArtifacts(List.of());
    mojo.execute();

    try (URLClassLoader bare = new URLClassLoader(withoutLibraries(), ClassLoader.getPlatformClassLoader())) {
      execute(bare, plugin);

      Files.writeString(project.resolve("docs/prd.packet.json"), "{ }");
      assertThatThrownBy(() -> execute(bare, plugin)).as("a run with something to do").isInstanceOf(InvocationTargetException.class).hasRootCauseInstanceOf(ClassNotFoundException.class);
    }
  }

  private void execute(ClassLoader loader, PluginDescriptor plugin) throws Exception {
    Object descriptor = loader.loadClass(PluginDescriptor.class.getName()).getConstructor().newInstance();
    for (String property : List.of("GroupId", "ArtifactId", "Version")) {
      descriptor.getClass().getMethod("set" + property, String.class).invoke(descriptor, PluginDescriptor.class.getMethod("get" + property).invoke(plugin));
    }
    descriptor.getClass().getMethod("setArtifacts", List.class).invoke(descriptor, List.of());
    Object mojo = loader.loadClass(GenerateMojo.class.getName()).getConstructor().newInstance();
    set(mojo, "plugin", descriptor);
    set(mojo, "basedir", project.toFile());
    set(mojo, "executionRoot", project.toFile());
    set(mojo, "docsDirectory", project.resolve("docs").toFile());
    set(mojo, "decisionsFile", project.resolve("decisions.yaml").toFile());
    set(mojo, "workDirectory", project.resolve("target/backend-design").toFile());
    set(mojo, "failOn", "required");
    mojo.getClass().getMethod("execute").invoke(mojo);
  }

  private static void set(Object mojo, String name, Object value) throws ReflectiveOperationException {
    Field field = mojo.getClass().getSuperclass().getDeclaredField(name);
    field.setAccessible(true);
    field.set(mojo, value);
  }

  private static URL[] withoutLibraries() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    int left = 0;
    for (String entry : System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")).split(File.pathSeparator)) {
      if (LIBRARIES.matcher(entry).matches()) {
        left++;
      } else {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    assertThat(left).as("libraries left out").isGreaterThan(5);
    return urls.toArray(URL[]::new);
  }
}
