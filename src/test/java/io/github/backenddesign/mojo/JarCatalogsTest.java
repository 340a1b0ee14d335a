package io.github.backenddesign.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.BackendDesigner;
import io.github.backenddesign.DesignRequest;
import io.github.backenddesign.DesignRun;
import io.github.backenddesign.SampleRun;
import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.Severity;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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

  /** All that a company can say at once, from a jar as Maven puts it on the plugin's class path. */
  private static final String HOUSE = """
      policy: House rules
      questions:
        - {id: cost-centre, topic: Operation, tier: gate, question: 'Who pays for it?', why: 'Every backend has a cost centre.', ask: [controlling], options: [
            {id: product, title: The product, pros: [Clear], cons: [Budget needed], effects: [rule: 'Costs are booked on the product.']},
            {id: platform, title: The platform, pros: [Simple], cons: [Nobody feels it], effects: [rule: 'Costs are booked on the platform.']}]}
      forbid:
        database:
          postgresql: The operators run Oracle only.
      prefer:
        language-framework:
          elixir-phoenix: Three teams know it.
      answer:
        observability:
          opentelemetry: The collector is there.
      """;

  private DesignRun runWith(String catalog, String decisions) throws IOException {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar("house-rules-1.0.jar", catalog)}, null)) {
      DesignRequest plain = SampleRun.request(SampleRun.documents("conduit"), Optional.of(decisions));
      return new BackendDesigner().run(new DesignRequest(plain.documents(), plain.decisions(), JarCatalogs.of(loader), plain.existing(), plain.readProblems(), plain.paths(), plain.options()));
    }
  }

  private static Decision decision(DesignRun run, String id) {
    return run.decisions().stream().filter(decision -> decision.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void whatAJarAddsForbidsPrefersAndAnswersCountsInTheRun() throws IOException {
    DesignRun run = runWith(HOUSE, "decisions:\n  cost-centre: platform\n");
    assertThat(decision(run, "cost-centre").status()).isEqualTo(Decision.Status.DECIDED);
    assertThat(decision(run, "database").recommended()).isPresent().isNotEqualTo(Optional.of("postgresql"));
    assertThat(decision(run, "database").option("postgresql").orElseThrow().cons().get(0)).isEqualTo("Forbidden by House rules: \"The operators run Oracle only.\"");
    assertThat(decision(run, "language-framework").recommended()).contains("elixir-phoenix");
    assertThat(decision(run, "language-framework").reasons().get(0).text()).isEqualTo("Preferred by House rules: \"Three teams know it.\"");
    assertThat(decision(run, "observability").answer().orElseThrow().by()).isEqualTo("policy: House rules");
    assertThat(decision(run, "observability").answer().orElseThrow().location()).isEqualTo("house-rules-1.0.jar!/META-INF/backend-design/catalog.yaml:14:5");
    assertThat(run.unresolved()).extracting(Decision::id).doesNotContain("cost-centre", "observability").contains("database");
  }

  @Test
  void anAnswerAgainstAJarNamesTheJarAndThePlaceInIt() throws IOException {
    DesignRun run = runWith(HOUSE, "decisions:\n  database: postgresql\n  observability: logs-metrics-health\n");
    assertThat(run.status()).isEqualTo(DesignRun.Status.BLOCKED);
    assertThat(run.problems()).filteredOn(problem -> problem.severity() == Severity.ERROR).extracting(Problem::line).containsExactly(
        "decisions.yaml:2:3 database: \"postgresql\" is forbidden by House rules at house-rules-1.0.jar!/META-INF/backend-design/catalog.yaml:8:5: The operators run Oracle only.",
        "decisions.yaml:3:3 observability: House rules answers this with \"opentelemetry\" at house-rules-1.0.jar!/META-INF/backend-design/catalog.yaml:14:5: The collector is there.");
  }
}
