package io.github.backenddesign.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.DesignRequest;
import io.github.backenddesign.DesignRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that was not needed is told by content alone; one byte anywhere makes it needed again. */
@MojoTest
class UpToDateTest {

  private static final String UP_TO_DATE = "[INFO] Backend design is up to date: 3 decisions, nothing changed, see docs/backend.design.md";

  @TempDir
  private Path project;

  private RecordingLog log = new RecordingLog();
  private final AtomicInteger runs = new AtomicInteger();
  private final Function<DesignRequest, DesignRun> core = request -> {
    runs.incrementAndGet();
    return new SmallCore().apply(request);
  };

  @BeforeEach
  void documents() throws IOException {
    MojoProject here = MojoProject.at(project).with("decisions.yaml", MojoProject.ALL_ANSWERED).with("house-rules.yaml", "entries: []").with("docs/backend.of.others.md", "theirs").with("design/notes.md.ftl", "notes").with("design/partials/modules.ftl", "<#-- -->");
    for (String name : DesignRequest.DOCUMENT_NAMES) {
      here.with("docs/" + name, "{}");
    }
  }

  @Test
  @InjectMojo(goal = "generate-backend-design")
  void doesNothingTheSecondTime(GenerateMojo mojo) throws Exception {
    prepared(mojo);
    mojo.execute();
    Map<String, FileTime> before = times();
    log = new RecordingLog();
    mojo.setLog(log);

    mojo.execute();

    assertThat(runs).hasValue(1);
    assertThat(log.lines()).containsExactly(UP_TO_DATE);
    assertThat(times()).isEqualTo(before);
  }

  @Test
  @InjectMojo(goal = "generate-backend-design")
  void saysAgainWhatTheLastRunSaidOfItsDocuments(GenerateMojo mojo) throws Exception {
    io.github.backenddesign.document.Problem warning = io.github.backenddesign.document.Problem.warning("product.priority",
        io.github.backenddesign.document.SourceLocation.at("docs/prd.packet.json", 41, 17), "priority is \"High\"; expected P0, P1, P2 or P3").withRemedy("correct it");
    prepared(mojo);
    mojo.setDesigner(new SmallCore(warning));
    mojo.execute();
    List<String> first = log.lines();
    log = new RecordingLog();
    mojo.setLog(log);

    mojo.execute();

    assertThat(log.lines()).startsWith("[WARNING] docs/prd.packet.json:41:17 priority is \"High\"; expected P0, P1, P2 or P3", "[WARNING]   -> correct it").endsWith(UP_TO_DATE);
    assertThat(log.lines().subList(0, first.size() - 1)).isEqualTo(first.subList(0, first.size() - 1));
  }

  @Test
  @InjectMojo(goal = "generate-backend-design")
  void worksAgainForEveryByteOfEveryInput(GenerateMojo mojo) throws Exception {
    prepared(mojo);
    mojo.execute();
    for (String input : inputs()) {
      Path file = project.resolve(input);
      byte[] bytes = Files.readAllBytes(file);
      FileTime time = Files.getLastModifiedTime(file);
      for (int i = 0; i < bytes.length; i++) {
        byte[] other = bytes.clone();
        other[i] ^= 32;
        Files.write(file, other);
        Files.setLastModifiedTime(file, time);
        assertThat(isNeeded(mojo)).as("byte %s of %s", i, input).isTrue();
      }
      Files.write(file, bytes);
      assertThat(isNeeded(mojo)).as("%s as it was", input).isFalse();
    }
  }

  @Test
  @InjectMojo(goal = "generate-backend-design")
  void worksAgainWhereAnInputGoesOrComes(GenerateMojo mojo) throws Exception {
    prepared(mojo);
    mojo.execute();
    for (String input : inputs()) {
      byte[] bytes = Files.readAllBytes(project.resolve(input));
      Files.delete(project.resolve(input));
      assertThat(isNeeded(mojo)).as("without %s", input).isTrue();
      Files.write(project.resolve(input), bytes);
      assertThat(isNeeded(mojo)).as("with %s again", input).isFalse();
    }
    Files.writeString(project.resolve("docs/backend.new.md"), "by hand");
    assertThat(isNeeded(mojo)).as("a new file among the outputs").isTrue();
  }

  @Test
  @InjectMojo(goal = "generate-backend-design")
  void mendsOutputsThatWereEditedOrDeleted(GenerateMojo mojo) throws Exception {
    prepared(mojo);
    mojo.execute();
    for (String output : List.of("docs/backend.design.md", "target/backend-design/questions.md")) {
      byte[] bytes = Files.readAllBytes(project.resolve(output));
      Files.writeString(project.resolve(output), "x");
      mojo.execute();
      assertThat(project.resolve(output)).as("edited").hasBinaryContent(bytes);
      Files.delete(project.resolve(output));
      mojo.execute();
      assertThat(project.resolve(output)).as("deleted").hasBinaryContent(bytes);
    }
    assertThat(runs).hasValue(5);
  }

  @Test
  @InjectMojo(goal = "generate-backend-design")
  void asksNotWhenAFileWasWritten(GenerateMojo mojo) throws Exception {
    prepared(mojo);
    mojo.execute();
    for (String file : Stream.concat(inputs().stream(), Stream.of("docs/backend.design.md", "target/backend-design/questions.md", "target/backend-design/last-run.txt")).toList()) {
      Files.setLastModifiedTime(project.resolve(file), FileTime.fromMillis(4_000_000_000_000L));
    }
    assertThat(isNeeded(mojo)).isFalse();
  }

  @Test
  @InjectMojo(goal = "generate-backend-design")
  void worksAgainForEveryOtherParameter(GenerateMojo mojo) throws Exception {
    prepared(mojo);
    mojo.execute();
    Files.createDirectories(project.resolve("elsewhere"));
    int tried = 0;
    for (Parameter parameter : parameters()) {
      Object before = MojoExtension.getVariableValueFromObject(mojo, parameter.getName());
      MojoExtension.setVariableValueToObject(mojo, parameter.getName(), another(parameter));
      assertThat(upToDate(mojo)).as(parameter.getName()).isEmpty();
      MojoExtension.setVariableValueToObject(mojo, parameter.getName(), before);
      assertThat(upToDate(mojo)).as("%s as it was", parameter.getName()).isPresent();
      tried++;
    }
    assertThat(tried).isGreaterThanOrEqualTo(9);
  }

  @Test
  @InjectMojo(goal = "generate-backend-design")
  void worksAgainForAnotherVersion(GenerateMojo mojo) throws Exception {
    prepared(mojo);
    mojo.execute();
    PluginDescriptor plugin = MojoExtension.getVariableValueFromObject(mojo, "plugin");
    String version = plugin.getVersion();
    plugin.setVersion("99");
    assertThat(upToDate(mojo)).isEmpty();
    plugin.setVersion(version);
    assertThat(upToDate(mojo)).isPresent();
  }

  @Test
  @InjectMojo(goal = "generate-backend-design")
  void takesADamagedRecordForNone(GenerateMojo mojo) throws Exception {
    prepared(mojo);
    mojo.execute();
    Path record = project.resolve("target/backend-design/last-run.txt");
    byte[] bytes = Files.readAllBytes(record);
    for (int i = 0; i < bytes.length; i++) {
      byte[] other = bytes.clone();
      other[i] ^= 4;
      Files.write(record, other);
      assertThat(upToDate(mojo)).as("byte %s", i).isEmpty();
      Files.write(record, java.util.Arrays.copyOf(bytes, i));
      assertThat(upToDate(mojo)).as("cut off at %s", i).isEmpty();
    }
    Files.write(record, bytes);
    assertThat(upToDate(mojo)).isPresent();
  }

  @Test
  @InjectMojo(goal = "generate-backend-design")
  void worksAgainWhereItIsForced(GenerateMojo mojo) throws Exception {
    prepared(mojo);
    mojo.execute();
    MojoExtension.setVariableValueToObject(mojo, "force", true);
    mojo.execute();
    assertThat(runs).hasValue(2);
  }

  @Test
  @InjectMojo(goal = "generate-backend-design")
  void recordsNoRunThatFailed(GenerateMojo mojo) throws Exception {
    Files.writeString(project.resolve("decisions.yaml"), "decisions:\n  api-style: rest\n");
    prepared(mojo);
    for (int i = 0; i < 2; i++) {
      org.assertj.core.api.Assertions.assertThatThrownBy(mojo::execute).hasMessageContaining("1 decision is open.");
    }
    assertThat(runs).hasValue(2);
  }

  private boolean isNeeded(GenerateMojo mojo) throws Exception {
    return upToDate(mojo).isEmpty();
  }

  /** Only looks, so that the record stays as it is. */
  private Optional<LastRun> upToDate(GenerateMojo mojo) throws Exception {
    return mojo.upToDate().lastRun(new RequestReader(mojo.paths()).read(mojo.settings()));
  }

  private void prepared(GenerateMojo mojo) throws Exception {
    MojoProject.at(project).prepare(mojo, log, core);
    MojoExtension.setVariableValueToObject(mojo, "catalogs", List.of(project.resolve("house-rules.yaml").toFile()));
    MojoProject.set(mojo, "templateDirectory", project.resolve("design"));
    PluginDescriptor plugin = MojoExtension.getVariableValueFromObject(mojo, "plugin");
    plugin.setArtifacts(List.of());
  }

  private static List<String> inputs() {
    return Stream.concat(DesignRequest.DOCUMENT_NAMES.stream().map("docs/"::concat), Stream.of("decisions.yaml", "house-rules.yaml", "docs/backend.of.others.md", "design/notes.md.ftl", "design/partials/modules.ftl")).toList();
  }

  /** Those that a run depends on; how it is asked for does not count. */
  private static List<Parameter> parameters() throws Exception {
    try (var descriptor = UpToDateTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
      PluginDescriptor plugin = new org.apache.maven.plugin.descriptor.PluginDescriptorBuilder().build(org.codehaus.plexus.util.ReaderFactory.newXmlReader(descriptor));
      MojoDescriptor goal = plugin.getMojo("generate-backend-design");
      return goal.getParameters().stream().filter(Parameter::isEditable).filter(parameter -> !List.of("skip", "force", "frozen").contains(parameter.getName())).toList();
    }
  }

  private Object another(Parameter parameter) {
    return switch (parameter.getType()) {
      case "java.io.File" -> project.resolve("elsewhere").toFile();
      case "java.util.List" -> List.of(project.resolve("house-rules.yaml").toFile(), project.resolve("docs/backend.of.others.md").toFile());
      case "boolean" -> true;
      case "java.lang.String" -> "none";
      default -> throw new AssertionError("no other value known for " + parameter.getName() + ", a " + parameter.getType());
    };
  }

  private Map<String, FileTime> times() throws IOException {
    try (Stream<Path> files = Files.walk(project)) {
      return files.filter(Files::isRegularFile).collect(Collectors.toMap(Path::toString, file -> {
        try {
          return Files.getLastModifiedTime(file);
        } catch (IOException e) {
          throw new java.io.UncheckedIOException(e);
        }
      }));
    }
  }
}
