package io.github.backenddesign.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutputPlannerTest {

  private final OutputPlanner planner = new OutputPlanner("docs", "target/backend-design");
  private final List<PlannedFile> decided = new DesignFiles().render(SamplePacket.decided());
  private final List<PlannedFile> draft = new DesignFiles().render(SamplePacket.draft());

  @Test
  void putsADecidedDesignInTheDocuments() {
    OutputPlanner.Plan plan = planner.plan(true, decided, List.of());
    assertThat(plan.files()).extracting(PlannedFile::path).containsExactly("docs/backend.design.packet.json", "docs/backend.design.md", "docs/backend.openapi.yaml",
        "docs/backend.asyncapi.yaml");
    assertThat(plan.problems()).isEmpty();
  }

  @Test
  void putsFirstDraftsInTheDocumentsToo() {
    assertThat(planner.plan(false, draft, List.of()).directory()).isEqualTo("docs");
    assertThat(planner.plan(false, draft, asFound(draft)).directory()).isEqualTo("docs");
  }

  @Test
  void leavesADecidedDesignWhereItIsWhileTheNextOneIsADraft() {
    OutputPlanner.Plan plan = planner.plan(false, draft, asFound(decided));
    assertThat(plan.files()).extracting(PlannedFile::path).containsExactly("target/backend-design/draft/backend.design.packet.json",
        "target/backend-design/draft/backend.design.md", "target/backend-design/draft/backend.openapi.yaml", "target/backend-design/draft/backend.asyncapi.yaml");
    assertThat(plan.problems()).isEmpty();
  }

  @Test
  void replacesADecidedDesignByADecidedOne() {
    assertThat(planner.plan(true, decided, asFound(decided)).directory()).isEqualTo("docs");
  }

  @Test
  void neverOverwritesAFileWithoutItsMarker() {
    OutputPlanner.Plan plan = planner.plan(true, decided, List.of(found("docs/backend.design.md", "# Our backend\n" + GeneratedFile.MARKER)));
    assertThat(plan.files()).extracting(PlannedFile::path).containsExactly("target/backend-design/draft/backend.design.packet.json",
        "target/backend-design/draft/backend.design.md", "target/backend-design/draft/backend.openapi.yaml", "target/backend-design/draft/backend.asyncapi.yaml");
    assertThat(plan.problems()).extracting(Problem::line).containsExactly(
        "docs/backend.design.md:1:1 this file was not generated (the first line lacks \"x-generated-by: backend-design-maven-plugin\"), and is not overwritten");
    assertThat(plan.problems().get(0).remedy()).contains("move or delete it, and run again; meanwhile the design is in target/backend-design/draft");
  }

  @Test
  void removesAContractOfItsOwnInAStyleThatIsDecidedNoMore() {
    InputFile ours = found("docs/backend.graphqls", "# " + GeneratedFile.MARKER + "\ntype Query { a: Int }\n");
    InputFile theirs = found("docs/backend.proto", "syntax = \"proto3\";\n");
    assertThat(planner.plan(true, decided, List.of(ours, theirs)).obsolete()).containsExactly("docs/backend.graphqls");
    assertThat(planner.plan(true, decided, asFound(decided)).obsolete()).isEmpty();
  }

  @Test
  void keepsTheContractOfADecidedDesignWhileTheNextOneIsADraft() {
    List<InputFile> there = new java.util.ArrayList<>(asFound(decided));
    there.add(found("docs/backend.graphqls", "# " + GeneratedFile.MARKER + "\n"));
    assertThat(planner.plan(false, draft, there).obsolete()).isEmpty();
  }

  @Test
  void recognisesAPacketMadeBySomebodyElse() {
    OutputPlanner.Plan plan = planner.plan(true, decided, List.of(found("docs/backend.design.packet.json",
        "{\"meta\": {\"skill_name\": \"backend-designer-skill\"}}")));
    assertThat(plan.problems()).extracting(Problem::line).containsExactly(
        "docs/backend.design.packet.json:1:1 this design was not written by backend-design-maven-plugin (see meta), and is not overwritten");
    assertThat(plan.problems().get(0).remedy()).contains(
        "move it to another name, take over its decisions into decisions.yaml, and run again; meanwhile the design is in target/backend-design/draft");
  }

  @Test
  void doesNotTakeAnyJsonForAPacket() {
    assertThat(planner.plan(true, decided, List.of(found("docs/backend.design.packet.json", "{}"))).problems()).extracting(Problem::line).containsExactly(
        "docs/backend.design.packet.json:1:1 this file was not generated (meta.generator does not name backend-design-maven-plugin), and is not overwritten");
    assertThat(planner.plan(true, decided, List.of(found("docs/backend.design.packet.json", "not JSON"))).problems()).hasSize(1);
  }

  @Test
  void writesAPacketAgainThatBrokeInAMerge() {
    String text = new String(decided.get(0).bytes(), StandardCharsets.UTF_8).replace("  \"rules\":", "<<<<<<< HEAD\n  \"rules\":");
    List<InputFile> broken = List.of(found("docs/backend.design.packet.json", text));
    assertThat(planner.plan(true, decided, broken)).isEqualTo(planner.plan(true, decided, List.of()));
    assertThat(planner.plan(false, draft, broken).directory()).isEqualTo("target/backend-design/draft");
  }

  @Test
  void knowsTheSamePlaceInAllItsSpellings() {
    OutputPlanner here = new OutputPlanner("./docs/", "target");
    assertThat(here.plan(true, decided, List.of(found("docs/./backend.design.md", "mine"))).problems()).hasSize(1);
    assertThat(new OutputPlanner(".", "target").plan(true, decided, List.of()).files().get(0).path()).isEqualTo("backend.design.packet.json");
    assertThat(new OutputPlanner("/srv/docs", "target").plan(true, decided, List.of()).files().get(0).path()).isEqualTo("/srv/docs/backend.design.packet.json");
  }

  @Test
  void removesRecordsOfItsOwnThatNobodyChanged() {
    DesignFiles.Rendering before = new DesignFiles().render(SamplePacket.decided(), TemplateFiles.NONE, true);
    List<InputFile> there = new java.util.ArrayList<>(asFound(before.files()));
    assertThat(planner.plan(true, before.files(), there).obsolete()).isEmpty();
    assertThat(planner.plan(true, decided, there).obsolete()).contains("docs/adr/api-style.md", "docs/adr/AMB-03.md").allMatch(place -> place.startsWith("docs/adr/"));

    there.removeIf(file -> file.path().endsWith("api-style.md"));
    there.add(found("docs/adr/api-style.md", text(before, "adr/api-style.md") + "We talked about this in March.\n"));
    there.removeIf(file -> file.path().endsWith("AMB-03.md"));
    there.add(found("docs/adr/AMB-03.md", text(before, "adr/AMB-03.md").replace("\n", "\r\n")));
    there.add(found("docs/adr/0001-our-own.md", "---\n# " + GeneratedFile.MARKER + "\n---\n"));
    assertThat(planner.plan(true, decided, there).obsolete()).contains("docs/adr/AMB-03.md").doesNotContain("docs/adr/api-style.md", "docs/adr/0001-our-own.md");
    assertThat(planner.plan(false, draft, there).obsolete()).as("a draft replaces nothing").isEmpty();
  }

  private static String text(DesignFiles.Rendering rendering, String path) {
    return rendering.files().stream().filter(file -> file.path().equals(path)).map(file -> new String(file.bytes(), StandardCharsets.UTF_8)).findFirst().orElseThrow();
  }

  private static List<InputFile> asFound(List<PlannedFile> files) {
    return files.stream().map(file -> new InputFile("docs/" + file.path(), file.bytes())).toList();
  }

  private static InputFile found(String path, String text) {
    return new InputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
