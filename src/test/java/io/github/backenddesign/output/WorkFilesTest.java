package io.github.backenddesign.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.answers.DecisionsReader;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.SchemaCheck;
import io.github.backenddesign.document.SourceLocation;
import io.github.backenddesign.document.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkFilesTest {

  private static final SchemaCheck SCHEMA = SchemaCheck.ofText(text(new DecisionsSchema().bytes(SamplePacket.draft().decisions())));

  @Test
  void liveInTheWorkDirectory() {
    assertThat(new WorkFiles().render("target/backend-design", "partial", List.of(), SamplePacket.draft().decisions(), "decisions.yaml")).extracting(PlannedFile::path)
        .containsExactly("target/backend-design/questions.md", "target/backend-design/decisions.schema.json", "target/backend-design/report.json");
  }

  @Test
  void reportTellsMachinesHowTheRunEnded() {
    Problem late = Problem.warning("product.priority", SourceLocation.at("docs/prd.packet.json", 41, 17), "priority is \"High\"").about("FR-007").withRemedy("write P0");
    Problem early = Problem.error("document.not-json", SourceLocation.at("docs/a.json", 1, 1), "broken");
    assertThat(text(new ReportJson().bytes("blocked", List.of(late, early), SamplePacket.draft().decisions()))).isEqualTo("""
        {
          "generator": "backend-design-maven-plugin",
          "status": "blocked",
          "counts": {
            "errors": 1,
            "warnings": 1,
            "notes": 0,
            "decisions": 6,
            "open": 1,
            "blocking": 1
          },
          "problems": [
            {
              "severity": "error",
              "rule": "document.not-json",
              "file": "docs/a.json",
              "line": 1,
              "column": 1,
              "element": "",
              "message": "broken"
            },
            {
              "severity": "warning",
              "rule": "product.priority",
              "file": "docs/prd.packet.json",
              "line": 41,
              "column": 17,
              "element": "FR-007",
              "message": "priority is \\"High\\"",
              "remedy": "write P0"
            }
          ],
          "questions": [
            {
              "id": "session",
              "question": "What proves who is calling?",
              "required": true,
              "blocking": true,
              "recommended": "opaque",
              "options": [
                {
                  "id": "opaque",
                  "title": "Opaque token, kept by the server"
                },
                {
                  "id": "jwt",
                  "title": "Signed token"
                }
              ]
            }
          ]
        }
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "decisions:",
      "decisions: {session: opaque, api-style:}",
      "decisions: {session: {answer: jwt, why: no state}}",
      "decisions: {session: {custom: our own, why: we have it}}",
      "decisions: {AMB-03: {deferred: no data yet}}",
      "decisions: {field-limits: accepted, field-limits.article.title: '120'}",
      "adjustments: {modules: {a: {into: b, why: x}, c: {rename: d}}, operations: {a.b: {drop: 'true'}, c.d: {rename: e.f}, g.h: {into: m}}}",
      "adjustments: {entities: {port: {same-as: location}, x: {drop: 'true'}, y: {rename: z}}, roles: {author: {kind: relation}, writer: {same-as: author}}, same-question: [[A, B]]}",
      "catalog: '1'\nseen: {session: 3f9a}"})
  void schemaAllowsWhatTheReaderTakes(String yaml) {
    InputFile file = new InputFile("decisions.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    assertThat(DecisionsReader.read(file).problems()).isEmpty();
    assertThat(findings(yaml)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "decisions: {sesion: opaque}",
      "decisions: {session: opake}",
      "decisions: {session: {answer: opaque, custom: x}}",
      "decisions: {session: {deferred: later}}",
      "decisions: {field-limits: refused}",
      "adjustments: {modules: {a: {onto: b}}}",
      "adjustments: {things: {}}",
      "decision: {}"})
  void schemaRefusesWhatTheReaderOrTheQuestionsRefuse(String yaml) {
    assertThat(findings(yaml)).hasSize(1);
  }

  @Test
  void schemaTellsWhatAQuestionMeans() {
    assertThat(text(new DecisionsSchema().bytes(SamplePacket.draft().decisions())))
        .contains("\"description\": \"What proves who is calling?\\n- opaque: Opaque token, kept by the server (recommended)\\n- jwt: Signed token\"");
  }

  private static List<String> findings(String yaml) {
    InputFile file = new InputFile("decisions.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    return SCHEMA.check(YamlReader.read(file).value().orElseThrow()).stream().map(Problem::line).toList();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
