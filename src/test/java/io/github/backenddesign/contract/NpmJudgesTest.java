package io.github.backenddesign.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Lets linters of the trade judge all generated OpenAPI and AsyncAPI files; every file in one run of each, because starting them takes longer than judging. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NpmJudgesTest {

  private final List<NpmJudges.Finding> findings = new ArrayList<>();
  private final Map<String, Set<String>> conventions = new HashMap<>();
  private final Map<String, Set<String>> open = new HashMap<>();

  @BeforeAll
  void judge(@TempDir Path directory) throws IOException {
    assumeTrue(NpmJudges.present());
    List<Path> files = new ArrayList<>();
    for (String name : List.of("backend.openapi.yaml", "backend.asyncapi.yaml")) {
      for (ContractCase file : ContractCase.all(name)) {
        Path path = directory.resolve(file.sample() + "-" + name);
        Files.writeString(path, file.text());
        open.put(path.getFileName().toString(), open(file));
        conventions.put(path.getFileName().toString(), decided(file));
        files.add(path);
      }
    }
    assertThat(files).hasSizeGreaterThan(5);
    findings.addAll(NpmJudges.spectral(files));
    findings.addAll(NpmJudges.redocly(files));
  }

  @Test
  void findNothingThatNoDecisionMakesRight() throws IOException {
    List<Suppression> suppressions = Suppression.all();
    assertThat(findings).filteredOn(finding -> suppressions.stream().noneMatch(suppression -> covers(suppression, finding))).isEmpty();
  }

  @Test
  void letNothingPassThatNobodyNeeds() throws IOException {
    assertThat(Suppression.all()).allMatch(suppression -> findings.stream().anyMatch(finding -> covers(suppression, finding)), "covers a finding");
  }

  @Test
  void letOnlyPassWhatADecisionOfTheSamplesMakesRight() throws IOException {
    Map<String, Object> packet = DecidedSample.of("conduit", "rest").packet();
    List<Object> decisions = new ArrayList<>(Packets.maps(packet, "decisions").stream().map(decision -> decision.get("id")).toList());
    assertThat(Suppression.all()).allMatch(suppression -> decisions.contains(suppression.decision()) && !suppression.why().isEmpty(), "names a decision and why");
  }

  private boolean covers(Suppression suppression, NpmJudges.Finding finding) {
    return suppression.covers(finding, conventions.get(finding.file()), open.get(finding.file()));
  }

  /** The conventions that are decided, and say more than that there is none. */
  private static Set<String> decided(ContractCase file) {
    Map<?, ?> all = (Map<?, ?>) Packets.api(file.packet()).get("conventions");
    return all.entrySet().stream().filter(entry -> !String.valueOf(((Map<?, ?>) entry.getValue()).get("value")).startsWith("same origin")).map(entry -> entry.getKey().toString()).collect(Collectors.toSet());
  }

  private static Set<String> open(ContractCase file) {
    return Packets.operations(file.packet(), "path").stream().filter(operation -> ((List<?>) ((Map<?, ?>) operation.get("security")).get("any_of")).isEmpty())
        .map(operation -> "\"" + operation.get("path") + "\",\"" + operation.get("method").toString().toLowerCase(Locale.ROOT) + "\"").collect(Collectors.toSet());
  }
}
