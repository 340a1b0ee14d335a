package io.github.backenddesign.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateOutputsTest {

  static final List<Arguments> FAULTS = List.of(
      Arguments.of("partials/modules.ftl", "## M\n<#list modules as module>\n  - ${module.nmae}\n</#list>", "design/partials/modules.ftl:3:7 module.nmae: there is no such value here"),
      Arguments.of("notes.md.ftl", "${marker} ${view.modules}", "design/notes.md.ftl:1:13 view.modules: there is no such value here"),
      Arguments.of("notes.md.ftl", "a\n<#if x", "design/notes.md.ftl:2:6 can not be read as a FreeMarker template: Unexpected end of file reached."),
      Arguments.of("notes.md.ftl", "${1 + decisions}", "design/notes.md.ftl:1:7 decisions: For \"+\" right-hand operand: Expected a string or something automatically convertible to string (number, date or boolean),"
          + " or \"template output\" , but this has evaluated to a sequence"),
      Arguments.of("partials/lib.ftl", "<#macro n></#macro>", "partials/overview.ftl (of the plugin):2:67 m.ids: there is no such value here"),
      Arguments.of("notes.md.ftl", "<#include \"/etc/passwd\">",
          "design/notes.md.ftl:1:1 Template inclusion failed (for parameter value \"/etc/passwd\"): Template not found for name \"etc/passwd\"."));

  private static final String MARKED = "<!-- ${marker} -->\n";

  @Test
  void rendersOurSummaryWhereNobodyBringsTemplates() {
    DesignFiles.Rendering rendering = rendering();
    assertThat(rendering.problems()).isEmpty();
    assertThat(names(rendering)).startsWith("backend.design.packet.json", "backend.design.md").doesNotContain("adr/api-style.md");
  }

  @Test
  void takesAPartialOfTheTeamInsteadOfOurs() {
    String text = text(rendering(template("partials/modules.ftl", "## Our modules\n\n<#list modules as module>\n- ${module.name}\n</#list>")), "backend.design.md");
    assertThat(text).contains("## Our modules\n\n- Articles\n").contains("\n## API\n").doesNotContain("\n## Modules\n");
  }

  @Test
  void takesASummaryOfTheTeamInsteadOfOurs() {
    assertThat(text(rendering(template("backend.design.md.ftl", MARKED + "# ${api.title}: ${view.count.open} open\n")), "backend.design.md"))
        .isEqualTo("<!-- x-generated-by: backend-design-maven-plugin -->\n# " + SamplePacket.draft().design().api().title() + ": 1 open\n");
  }

  @Test
  void writesATemplateAtTheTopAsAFileOfItsName() {
    DesignFiles.Rendering rendering = rendering(template("operations.csv.ftl", "# ${marker}\n<#list api.operations as operation>\n${operation.id};${operation.summary}\n</#list>\n"));
    assertThat(rendering.problems()).isEmpty();
    assertThat(text(rendering, "operations.csv")).startsWith("# x-generated-by: backend-design-maven-plugin\narticle.publish;Publish an article\n");
  }

  @Test
  void writesAFileForEachDecisionThatTheTemplateHasSomethingToSayAbout() {
    DesignFiles.Rendering rendering = rendering(template("each-decision/choice.md.ftl", "<#if decision.tier == \"gate\">\n" + MARKED + "${decision.question}\n</#if>\n"));
    assertThat(rendering.problems()).isEmpty();
    assertThat(names(rendering)).filteredOn(name -> name.contains("/")).containsExactly("choice/session.md", "choice/api-style.md", "choice/language-framework.md", "choice/AMB-03.md");
    assertThat(text(rendering, "choice/AMB-03.md")).isEqualTo("<!-- x-generated-by: backend-design-maven-plugin -->\nWho may delete a comment?\n");
  }

  @Test
  void shipsRecordsInTheFormOfMadr() {
    DesignFiles.Rendering rendering = new DesignFiles().render(SamplePacket.draft(), TemplateFiles.NONE, true);
    assertThat(names(rendering)).filteredOn(name -> name.contains("/")).containsExactly("adr/session.md", "adr/api-style.md", "adr/language-framework.md", "adr/AMB-03.md", "adr/field-limits.md");
    assertThat(text(rendering, "adr/api-style.md")).startsWith("""
        ---
        # x-generated-by: backend-design-maven-plugin; answer in decisions.yaml, not here
        status: accepted
        consulted: architect
        ---

        # How do clients call the backend?

        ## Context and Problem Statement

        Every client is built against it.
        """).contains("""
        ## Considered Options

        - Resources over HTTP
        - One GraphQL endpoint

        ## Decision Outcome

        Chosen option: "Resources over HTTP", because Third parties know it. Answered in decisions.yaml:4:3.

        ### Consequences

        - contract for clients: rest
        """).contains("## Pros and Cons of the Options\n\n### Resources over HTTP\n\n- Good, because ");
    assertThat(text(rendering, "adr/session.md")).contains("status: proposed\n").contains("TBD (decision `session`). Recommended: \"Opaque token, kept by the server\" (confidence low).");
  }

  @Test
  void knowsAllThatItWroteAsItsOwn() {
    new DesignFiles().render(SamplePacket.hostile(), TemplateFiles.NONE, true).files().forEach(file ->
        assertThat(new GeneratedFile(new InputFile(file.path(), file.bytes())).isOurs()).as(file.path()).isTrue());
  }

  @Test
  void noTextOfADocumentBreaksARecord() {
    DesignFiles.Rendering hostile = new DesignFiles().render(SamplePacket.hostile(), TemplateFiles.NONE, true);
    DesignFiles.Rendering tame = new DesignFiles().render(SamplePacket.draft(), TemplateFiles.NONE, true);
    names(tame).stream().filter(name -> name.startsWith("adr/")).forEach(name ->
        assertThat(MarkdownOutline.of(text(hostile, name)).kinds()).as(name).isEqualTo(MarkdownOutline.of(text(tame, name)).kinds()));
  }

  @ParameterizedTest
  @FieldSource("FAULTS")
  void namesTemplateLineColumnAndElementOfAFault(String name, String text, String line) {
    assertThat(rendering(template(name, text)).problems()).extracting(Problem::line).containsExactly(line);
  }

  @Test
  void tellsAFaultForAllDecisionsOnce() {
    DesignFiles.Rendering rendering = rendering(template("each-decision/choice.md.ftl", MARKED + "${decision.title}"));
    assertThat(rendering.problems()).extracting(Problem::line).containsExactly("design/each-decision/choice.md.ftl:2:3 decision.title: there is no such value here");
    assertThat(rendering.problems().get(0).remedy()).contains("name a member the view has (see README, \"Templates of your own\"), or say what stands for nothing: (decision.title)!\"\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"${\"freemarker.template.utility.Execute\"?new()(\"id\")}", "${view?api.class}", "<#assign x = \"freemarker.template.utility.ObjectConstructor\"?new()>", "${view.getClass()}",
      "<#include \"../../../../application.properties\">", "<#import \"file:///etc/hosts\" as x>", "<#macro m><@m/></#macro><@m/>"})
  void givesTemplatesNoWayToClassesFilesOrEndlessWork(String text) {
    assertThat(rendering(template("notes.md.ftl", MARKED + text)).problems()).hasSize(1);
  }

  @Test
  void refusesTheClock() {
    assertThat(rendering(template("notes.md.ftl", MARKED + "It is .now or never: ${\"a\" + .now?string}")).problems()).extracting(Problem::line)
        .containsExactly("design/notes.md.ftl:2:30 .now: asks for the time; the same documents would not give the same file again");
  }

  @ParameterizedTest
  @ValueSource(strings = {"...ftl", "..\\evil.md.ftl", "each-decision/..ftl", ".hidden.ftl", "con.md.ftl", "a:b.ftl", "line\nbreak.ftl", ".ftl"})
  void noNameLeadsOutOfTheOutputDirectory(String name) {
    DesignFiles.Rendering rendering = rendering(template(name, MARKED));
    assertThat(rendering.problems()).extracting(Problem::rule).containsAnyOf("template.name", "template.place").hasSize(1);
    assertThat(rendering.files()).hasSameSizeAs(rendering().files());
  }

  @Test
  void noIdOfADocumentLeadsOutOfTheOutputDirectory() {
    assertThat(Stream.of("../../etc/passwd", "..", "C:\\x", "nul", "a b", "AMB-03").map(OutputName::of)).containsExactly("_.._2F.._2Fetc_2Fpasswd", "_..", "C_3A_5Cx", "_nul", "a_20b", "AMB-03");
  }

  @Test
  void refusesNamesThatAreTaken() {
    assertThat(rendering(template("backend.openapi.yaml.ftl", "# ${marker}"), template("Backend.Design.Packet.json.ftl", "# ${marker}"), template("a.md.ftl", MARKED), template("A.md.ftl", MARKED)).problems())
        .extracting(Problem::line).containsExactly("design/backend.openapi.yaml.ftl would write backend.openapi.yaml, which the plugin writes",
            "design/Backend.Design.Packet.json.ftl would write Backend.Design.Packet.json, which the plugin writes", "design/A.md.ftl would write A.md, which design/a.md.ftl writes");
  }

  @Test
  void wantsTheMarkerWithoutWhichTheNextRunWouldRefuseTheFile() {
    List<Problem> problems = rendering(template("notes.md.ftl", "# Notes\n${marker}")).problems();
    assertThat(problems).extracting(Problem::line).containsExactly(
        "design/notes.md.ftl:1:1 does not tell on the first line of notes.md that it is generated; the next run could not tell it from a file of yours");
    assertThat(rendering(template("notes.json.ftl", "{\"x-generated-by\": \"backend-design-maven-plugin\"}")).problems()).isEmpty();
  }

  @Test
  void warnsOfAPartialThatNobodyIncludes() {
    assertThat(rendering(template("partials/modulse.ftl", "")).problems()).extracting(Problem::line).containsExactly("design/partials/modulse.ftl is included by no template");
    assertThat(rendering(template("partials/own.ftl", "x"), template("a.md.ftl", MARKED + "<#include \"partials/own.ftl\">")).problems()).isEmpty();
  }

  @Test
  void warnsNotOnlyOfTheFirstFault() {
    assertThat(rendering(template("a.md.ftl", "${x}"), template("b.md.ftl", "${y}"), template("sub/c.md.ftl", "")).problems()).extracting(Problem::rule)
        .containsExactly("template.place", "template.failed", "template.failed");
  }

  @Test
  void theReadmeNamesAllThatTemplatesMayRelyOn() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    Set<String> told = new TreeSet<>();
    readme.lines().filter(line -> line.startsWith("| `")).filter(line -> readme.indexOf(line) > readme.indexOf("| member of `view` |"))
        .forEach(line -> Pattern.compile("`([a-z_]+)`").matcher(line.split("\\|")[1]).results().forEach(member -> told.add(member.group(1))));
    Map<?, ?> view = (Map<?, ?>) SummaryModel.of(new PacketTree().of(SamplePacket.draft()), Set.of()).get("view");
    assertThat(told).containsExactlyElementsOf(new TreeSet<>(view.keySet().stream().map(Object::toString).toList()));
    Partials.NAMES.forEach(name -> assertThat(readme).contains("`" + name + "`"));
  }

  @Test
  void escapesForTheLanguageTheNameTells() {
    String loop = "<#list modules as module><#if module?is_first>${module.name + \" <b> | *x*\"}</#if></#list>";
    assertThat(text(rendering(template("a.md.ftl", MARKED + loop)), "a.md")).endsWith("Articles \\<b\\> \\| \\*x\\*\n");
    assertThat(text(rendering(template("a.html.ftl", MARKED + loop)), "a.html")).endsWith("Articles &lt;b&gt; | *x*");
    assertThat(text(rendering(template("a.txt.ftl", MARKED + loop)), "a.txt")).endsWith("Articles <b> | *x*");
  }

  private static DesignFiles.Rendering rendering(InputFile... templates) {
    return new DesignFiles().render(SamplePacket.draft(), new TemplateFiles("design", List.of(templates)), false);
  }

  private static InputFile template(String name, String text) {
    return new InputFile("design/" + name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> names(DesignFiles.Rendering rendering) {
    return rendering.files().stream().map(PlannedFile::path).toList();
  }

  private static String text(DesignFiles.Rendering rendering, String name) {
    return rendering.files().stream().filter(file -> file.path().equals(name)).map(file -> new String(file.bytes(), StandardCharsets.UTF_8)).findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " among " + names(rendering) + "; " + rendering.problems()));
  }
}
