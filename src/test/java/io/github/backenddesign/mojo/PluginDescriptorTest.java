package io.github.backenddesign.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.codehaus.plexus.configuration.PlexusConfigurationException;
import org.codehaus.plexus.util.ReaderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.BeforeAll;

/** What Maven is told about the goals. */
class PluginDescriptorTest {

  private static PluginDescriptor plugin;

  @BeforeAll
  static void readDescriptor() throws IOException, PlexusConfigurationException {
    try (InputStream descriptor = PluginDescriptorTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
      plugin = new PluginDescriptorBuilder().build(ReaderFactory.newXmlReader(descriptor));
    }
  }

  @Test
  void hasThePromisedGoals() {
    assertThat(plugin.getGoalPrefix()).isEqualTo("backend-design");
    assertThat(plugin.getMojos()).extracting(MojoDescriptor::getGoal).containsExactlyInAnyOrder("generate-backend-design", "decide", "check", "explain", "report", "help");
  }

  @Test
  void bindsOnlyTheMainGoalAndTheReportToAPhase() {
    assertThat(goal("generate-backend-design").getPhase()).isEqualTo("generate-resources");
    assertThat(goal("report").getPhase()).isEqualTo("site");
    assertThat(goal("decide").getPhase()).isNull();
    assertThat(goal("check").getPhase()).isNull();
    assertThat(goal("explain").getPhase()).isNull();
  }

  @Test
  void runsInParallelAndWithoutAProject() {
    assertThat(plugin.getMojos()).allMatch(MojoDescriptor::isThreadSafe).noneMatch(MojoDescriptor::isProjectRequired);
  }

  /** Left to itself the plugin tools derive it from the class files of the libraries. */
  @Test
  void asksForJava17AndMaven363() throws IOException {
    try (InputStream descriptor = PluginDescriptorTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
      assertThat(new String(descriptor.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
          .contains("<requiredJavaVersion>17</requiredJavaVersion>", "<requiredMavenVersion>3.6.3</requiredMavenVersion>");
    }
  }

  @Test
  void describesEveryParameterAndSaysSinceWhen() {
    List<Parameter> parameters = plugin.getMojos().stream().filter(mojo -> !mojo.getGoal().equals("help")).flatMap(mojo -> mojo.getParameters().stream()).filter(Parameter::isEditable).toList();

    assertThat(parameters).hasSizeGreaterThan(8).allSatisfy(parameter -> {
      assertThat(parameter.getDescription()).as(parameter.getName()).isNotBlank();
      assertThat(parameter.getSince()).as(parameter.getName()).isEqualTo("0.1.0");
    });
  }

  private static MojoDescriptor goal(String name) {
    return plugin.getMojo(name);
  }
}
