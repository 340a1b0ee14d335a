package io.github.backenddesign.mojo;

import io.github.backenddesign.DesignRequest;
import io.github.backenddesign.DesignRun;
import io.github.backenddesign.document.Severity;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;

/** What all goals that read documents share: the parameters, reading the request, writing the files. */
public abstract class BackendDesignMojo extends AbstractMojo {

  /**
   * The directory with the product documents: <code>prd.packet.json</code>, <code>story-map.json</code>, <code>architecture.packet.json</code>,
   * <code>architecture.handoff.backend.md</code> and what later designers left there. Example: <code>&lt;docsDirectory&gt;${basedir}/product&lt;/docsDirectory&gt;</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "backendDesign.docsDirectory", defaultValue = "${basedir}/docs", required = true)
  private File docsDirectory;

  /**
   * The file with the team's answers, to be checked in; it is created with all open questions when it does not exist.
   * Example: <code>&lt;decisionsFile&gt;${basedir}/docs/decisions.yaml&lt;/decisionsFile&gt;</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "backendDesign.decisionsFile", defaultValue = "${basedir}/decisions.yaml", required = true)
  private File decisionsFile;

  /**
   * The directory for the design (<code>backend.design.packet.json</code>, <code>backend.design.md</code>); by default the <code>docsDirectory</code>.
   * Example: <code>&lt;outputDirectory&gt;${basedir}/design&lt;/outputDirectory&gt;</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "backendDesign.outputDirectory")
  private File outputDirectory;

  /**
   * The directory for what is not checked in: the questions in full, the schema for the decisions file, the report, drafts.
   * Example: <code>&lt;workDirectory&gt;${project.build.directory}/design&lt;/workDirectory&gt;</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "backendDesign.workDirectory", defaultValue = "${basedir}/target/backend-design", required = true)
  private File workDirectory;

  /**
   * Catalog files of your company that add, forbid or prefer options; by default none. Each must exist.
   * Example: <code>&lt;catalogs&gt;&lt;catalog&gt;${basedir}/house-rules.yaml&lt;/catalog&gt;&lt;/catalogs&gt;</code>; on the command line a list with commas.
   *
   * @since 0.1.0
   */
  @Parameter(property = "backendDesign.catalogs")
  private List<File> catalogs;

  /**
   * A directory with FreeMarker templates of your own: <code>backend.design.md.ftl</code> and those in <code>partials/</code> replace ours, other <code>*.ftl</code> at the top become files
   * without <code>.ftl</code>, those in <code>each-decision/</code> give a file per decision. By default none. Example: <code>&lt;templateDirectory&gt;${basedir}/src/design&lt;/templateDirectory&gt;</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "backendDesign.templateDirectory")
  private File templateDirectory;

  /**
   * Whether to write a record for each required decision, in the form of MADR 4, into <code>adr/</code> in the <code>outputDirectory</code>. Example: <code>&lt;records&gt;true&lt;/records&gt;</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "backendDesign.records", defaultValue = "false")
  private boolean records;

  /**
   * What makes the build fail while it is open: <code>required</code> (any required decision), <code>blocking</code> (only decisions that block others), <code>none</code>.
   * Example: <code>&lt;failOn&gt;blocking&lt;/failOn&gt;</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "backendDesign.failOn", defaultValue = "required", required = true)
  private String failOn;

  /**
   * Whether warnings about the documents and answers fail the build too. Example: <code>&lt;strict&gt;true&lt;/strict&gt;</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "backendDesign.strict", defaultValue = "false")
  private boolean strict;

  /**
   * Whether to do nothing. Meant for the command line: <code>-DbackendDesign.skip</code>; in a reactor, set the property in the modules that have no documents.
   *
   * @since 0.1.0
   */
  @Parameter(property = "backendDesign.skip", defaultValue = "false")
  private boolean skip;

  /**
   * For continuous integration: writes nothing outside the <code>workDirectory</code>, and fails where what is checked in is not what the documents and answers give.
   * Example: <code>-DbackendDesign.frozen</code> on the command line of the build server.
   *
   * @since 0.1.0
   */
  @Parameter(property = "backendDesign.frozen", defaultValue = "false")
  private boolean frozen;

  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  private File basedir;

  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
  private File executionRoot;

  @Parameter(defaultValue = "${plugin}", readonly = true)
  private PluginDescriptor plugin;

  private Function<DesignRequest, DesignRun> designer = new LazyCore();

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped, because backendDesign.skip is set.");
      return;
    }
    Settings settings = settings();
    try {
      if (!isFrozen()) {
        new OutputFiles(paths(), workDirectory.toPath()).recover();
      }
      run(new RequestReader(paths()).read(settings), designer);
    } catch (IOException failure) {
      throw new MojoExecutionException("The files of the backend design: " + failure.getMessage(), failure);
    } catch (RuntimeException bug) {
      throw new MojoExecutionException("This is a fault of the plugin, not of your documents. Please report it with the output of -e: " + bug, bug);
    }
  }

  /** The goal's own work, between the request and the user. */
  abstract void run(DesignRequest request, Function<DesignRequest, DesignRun> core) throws IOException, MojoFailureException;

  /** Whether the goal changes nothing outside the work directory, so that it must not even put right what a killed run left. */
  boolean isFrozen() {
    return frozen;
  }

  /** Lets tests answer for the core. */
  void setDesigner(Function<DesignRequest, DesignRun> designer) {
    this.designer = designer;
  }

  /** What a run ends in. */
  final Delivery delivery() {
    return new Delivery(paths(), decisionsFile.toPath(), workDirectory.toPath(), report(), text());
  }

  final boolean hasErrors(DesignRun run) {
    return run.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  final RunReport report() {
    return new RunReport(getLog());
  }

  final ConsoleText text() {
    ProjectPaths paths = paths();
    String questions = paths.shown(workDirectory.toPath().resolve("questions.md"));
    String summary = paths.shown(output().resolve("backend.design.md"));
    return new ConsoleText(new ConsoleText.Places(paths.shown(decisionsFile.toPath()), summary, questions, command()));
  }

  final ProjectPaths paths() {
    return new ProjectPaths(basedir.toPath());
  }

  /** A command that works from where Maven was started, with full coordinates, because the short prefix needs a pom that names the plugin. */
  private String command() {
    Path here = paths().base();
    Path start = executionRoot == null ? here : executionRoot.toPath().toAbsolutePath().normalize();
    String module = start.equals(here) ? "" : "-f \"" + new ProjectPaths(start).shown(here) + "\" ";
    return "mvn " + module + plugin.getGroupId() + ":" + plugin.getArtifactId() + ":" + plugin.getVersion() + ":";
  }

  /** Tells whether anything changed since the last run of this plugin with these settings. */
  final UpToDate upToDate() throws IOException, MojoFailureException {
    return new UpToDate(paths(), settings(), PluginIdentity.of(plugin));
  }

  private Path output() {
    return (outputDirectory == null ? docsDirectory : outputDirectory).toPath();
  }

  /** What the goal was told, as values. */
  final Settings settings() throws MojoFailureException {
    DesignRequest.Options options = new DesignRequest.Options(failOn(), strict, plugin.getVersion(), records);
    List<Path> catalogFiles = new ArrayList<>();
    for (File catalog : Optional.ofNullable(catalogs).orElse(List.of())) {
      catalogFiles.add(paths().place(catalog.getPath()));
    }
    Optional<Path> templates = templateDirectory == null ? Optional.empty() : Optional.of(paths().place(templateDirectory.getPath()));
    return new Settings(docsDirectory.toPath(), decisionsFile.toPath(), output(), workDirectory.toPath(), catalogFiles, templates, options);
  }

  private DesignRequest.FailOn failOn() throws MojoFailureException {
    for (DesignRequest.FailOn choice : DesignRequest.FailOn.values()) {
      if (choice.name().toLowerCase(Locale.ROOT).equals(failOn)) {
        return choice;
      }
    }
    throw new MojoFailureException("\nbackendDesign.failOn is \"" + failOn + "\"; expected required, blocking or none.");
  }
}
