package io.github.backenddesign.mojo;

import io.github.backenddesign.DesignRequest;
import io.github.backenddesign.DesignRun;
import io.github.backenddesign.output.Packet;
import io.github.backenddesign.output.PlannedFile;
import io.github.backenddesign.output.ReportPage;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * Writes the design as one HTML page to look at: maps of modules and entities, tables to filter, questions with their options, disagreements.
 * Reads the same documents and answers as the main goal, writes nothing else, and does not fail while decisions are open. Among the reports of a site it is a page of the site.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.SITE, threadSafe = true, requiresProject = false)
public final class ReportMojo extends BackendDesignMojo implements MavenReport {

  private static final String OUTPUT_NAME = "backend-design/report";

  /** Set by the site only. */
  private Optional<File> siteDirectory = Optional.empty();

  @Override
  void run(DesignRequest request, Function<DesignRequest, DesignRun> core) throws IOException, MojoFailureException {
    DesignRun run = core.apply(request);
    if (hasErrors(run) || run.packet().isEmpty()) {
      report().problems(run.problems());
      throw new MojoFailureException(text().failure(run));
    }
    Packet packet = run.packet().get();
    String place = siteDirectory.map(directory -> paths().shown(directory.toPath().resolve(OUTPUT_NAME + ".html"))).orElse(request.paths().work() + "/" + ReportPage.FILE);
    delivery().write(List.of(new PlannedFile(place, new ReportPage().render(packet))), List.of());
    getLog().info("Backend design report (" + (packet.isDecided() ? "decided" : "draft, " + run.unresolved().size() + " open") + "): " + place);
  }

  @Override
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    try {
      execute();
    } catch (MojoExecutionException | MojoFailureException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }

  @Override
  @SuppressWarnings("deprecation") // Site plugins before 3.20 ask for it.
  public String getOutputName() {
    return OUTPUT_NAME;
  }

  @Override
  public String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public String getName(Locale locale) {
    return "Backend design";
  }

  @Override
  public String getDescription(Locale locale) {
    return "Modules, operations, data, decisions and disagreements, as derived from the product documents.";
  }

  @Override
  public void setReportOutputDirectory(File directory) {
    siteDirectory = Optional.ofNullable(directory);
  }

  @Override
  public File getReportOutputDirectory() {
    return siteDirectory.orElse(null);
  }

  @Override
  public boolean isExternalReport() {
    return true;
  }

  @Override
  public boolean canGenerateReport() {
    return true;
  }
}
