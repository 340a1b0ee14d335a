package io.github.backenddesign.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaCheckTest {

  private static final String SCHEMA = """
      {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "type": "object",
        "required": ["meta"],
        "additionalProperties": false,
        "properties": {
          "meta": {"type": ["object", "null"]},
          "priority": {"enum": ["P0", "P1", "P2"]},
          "stories": {"type": "array", "items": {"type": "object", "required": ["id", "text"], "properties": {"id": {"type": "string", "pattern": "^US-"}}}}
        }
      }
      """;

  @Test
  void acceptsWhatFits() {
    assertThat(check(SCHEMA, "{\"meta\": null, \"priority\": \"P1\", \"stories\": [{\"id\": \"US-1\", \"text\": \"x\"}]}")).isEmpty();
  }

  @Test
  void locatesEveryCulpritOfOneRun() {
    assertThat(check(SCHEMA, """
        {
          "priority": "High",
          "storys": 1,
          "stories": [
            {"id": 7},
            "x",
            {"id": "S1", "text": ""}
          ]
        }
        """)).containsExactly(
        "a.json:1:1 the document lacks the member \"meta\"",
        "a.json:2:15 priority is \"High\"; expected P0, P1 or P2",
        "a.json:5:5 stories[0] lacks the member \"text\"",
        "a.json:5:12 id is 7; expected a text",
        "a.json:6:5 stories[1] is \"x\"; expected an object",
        "a.json:7:12 id is \"S1\"; expected a text that matches ^US-",
        "a.json:3:13 the document has no member \"storys\"; did you mean \"stories\"?");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "{'type':['string','null']}                            | 1            | the document is 1; expected a text or null",
      "{'type':'integer'}                                    | 1.5          | the document is 1.5; expected a whole number",
      "{'type':'integer','minimum':3}                        | 1            | the document is 1; expected at least 3",
      "{'maximum':3}                                         | 4            | the document is 4; expected at most 3",
      "{'const':'x'}                                         | 'y'          | the document is \"y\"; expected \"x\"",
      "{'enum':['only']}                                     | null         | the document is null; expected only",
      "{'minLength':3}                                       | 'a$1'        | OK",
      "{'minLength':4}                                       | 'a$1'        | the document has 3 characters; expected at least 4",
      "{'pattern':'^b$'}                                     | '{s}$1'      | the document is \"{s}$1\"; expected a text that matches ^b$",
      "{'type':'array','minItems':2}                         | [1]          | the document has 1 items; expected at least 2",
      "{'uniqueItems':true}                                  | [1,1]        | the document holds an item twice; expected each once",
      "{'minProperties':1}                                   | {}           | the document has 0 members; expected at least 1",
      "{'format':'date'}                                     | 'x'          | the document is \"x\"; expected a valid date",
      "{'dependencies':{'a':['b']}}                          | {'a':1}      | the document lacks the member \"b\"",
      "{'properties':{'a':false}}                            | {'a':1}      | a is not allowed here",
      "{'additionalProperties':false}                        | {'a':1}      | the document has no member \"a\"",
      "{'if':{'const':1},'then':{'type':'string'}}           | 1            | the document is 1; expected a text",
      "{'type':'string','maxLength':3,'enum':['a']}          | 'b'          | the document is \"b\"; expected a",
      "{'oneOf':[{'type':'integer'},{'minimum':3}]}          | 5            | the document fits more than one of its forms; expected exactly one",
      "{'oneOf':[{'type':'string'},{'required':['a']}]}      | {}           | the document fits none of its 2 forms; the nearest says: the document lacks the member \"a\"",
      "{'not':{'type':'string'}}                             | 'x'          | the document: subject must not be valid against schema {\"type\":\"string\"}"})
  void wordsFindings(String schema, String json, String message) {
    Node root = JsonReader.read(Lines.file("a.json", json.replace('\'', '"'))).value().orElseThrow();
    List<Problem> problems = SchemaCheck.ofText(schema.replace('\'', '"')).check(root);
    assertThat(problems).extracting(Problem::message).isEqualTo(message.equals("OK") ? List.of() : List.of(message));
  }

  @Test
  void checksPlainTreesKeepingTheirNulls() {
    SchemaCheck check = SchemaCheck.ofText("{\"properties\": {\"a/b\": {\"type\": \"array\", \"items\": {\"type\": \"string\"}}, \"n\": {\"type\": \"number\"}}}");
    assertThat(check.checkPlain(Map.of("a/b", Arrays.asList("x", null, 2, true), "n", new BigDecimal("1.5")))).containsExactly(
        "/a~1b/1: a/b[1] is null; expected a text",
        "/a~1b/2: a/b[2] is 2; expected a text",
        "/a~1b/3: a/b[3] is true; expected a text");
    assertThat(check.checkPlain(Collections.singletonMap("n", null))).containsExactly("/n: n is null; expected a number");
  }

  @Test
  void takesTheFirstOfARepeatedKey() {
    assertThat(check("{\"properties\": {\"a\": {\"type\": \"string\"}}}", "{\"a\": \"x\", \"a\": 1}")).isEmpty();
  }

  @Test
  void survivesAbsurdNumbers() {
    assertThat(check("{\"maximum\": 10}", "1e999999999999")).singleElement().asString().contains("expected at most 10");
  }

  @Test
  void neverFollowsAReferenceToTheNetwork() {
    assertThatThrownBy(() -> SchemaCheck.ofText("{\"$ref\": \"http://localhost:1/x.json\"}")).hasMessageContaining("a schema must not refer to http://localhost:1/x.json");
  }

  @Test
  void saysWhichSchemaIsMissing() {
    assertThatThrownBy(() -> SchemaCheck.ofResource("/no.json")).hasMessage("no schema on the class path: /no.json");
  }

  private static List<String> check(String schema, String json) {
    Node root = JsonReader.read(Lines.file("a.json", json)).value().orElseThrow();
    return SchemaCheck.ofText(schema).check(root).stream().map(Problem::line).toList();
  }
}
