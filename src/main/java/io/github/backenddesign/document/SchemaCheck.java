package io.github.backenddesign.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.Validator;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONObject;

/** Checks trees against a JSON Schema of draft-07. The validator reports in the order of hashes, so findings are sorted by pointer, then by keyword. */
public final class SchemaCheck {

  private static final Comparator<SchemaFinding> ORDER = Comparator.comparing(SchemaFinding::pointer).thenComparing(SchemaFinding::keyword).thenComparing(SchemaFinding::message);

  static final String REQUIRED = "required";

  private final Schema schema;

  private SchemaCheck(Schema schema) {
    this.schema = schema;
  }

  /** The schema in a resource of the class path, e.g. {@code /schemas/catalog.schema.json}. A missing or broken schema is a bug of ours and throws. */
  public static SchemaCheck ofResource(String name) {
    try (InputStream in = SchemaCheck.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no schema on the class path: " + name);
      }
      return ofText(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("can not read the schema " + name, e);
    }
  }

  /** The schema itself. It can refer to nothing outside itself, since nothing may touch the network. */
  public static SchemaCheck ofText(String json) {
    return new SchemaCheck(SchemaLoader.builder().draftV7Support().schemaJson(new JSONObject(json)).schemaClient(SchemaCheck::refuse).build().load().build());
  }

  private static InputStream refuse(String url) {
    throw new IllegalArgumentException("a schema must not refer to " + url);
  }

  /** What is wrong with a document, each error at its culprit; the rule is {@code document.schema}. */
  public List<Problem> check(Node root) {
    return findings(JsonTree.of(root)).map(finding -> Problem.error("document.schema", NodePath.locate(root, finding.pointer()), finding.message())).toList();
  }

  /** What is wrong with a document, in the order of the pointers to the culprits; members that one object lacks are one finding. */
  public List<SchemaFinding> findings(Node root) {
    return findings(JsonTree.of(root)).toList();
  }

  /** What is wrong with a tree of maps, lists, texts, numbers, booleans and nulls, as lines {@code pointer: message}. */
  public List<String> checkPlain(Object plain) {
    return findings(JsonTree.ofPlain(plain)).map(finding -> finding.pointer() + ": " + finding.message()).toList();
  }

  private Stream<SchemaFinding> findings(Object tree) {
    try {
      Validator.builder().build().performValidation(schema, tree);
      return Stream.empty();
    } catch (ValidationException e) {
      return findings(e, tree);
    }
  }

  static Stream<SchemaFinding> findings(ValidationException fault, Object tree) {
    Map<Boolean, List<SchemaFinding>> byKind = leaves(fault).map(leaf -> SchemaWording.of(leaf, tree)).distinct().sorted(ORDER)
        .collect(Collectors.partitioningBy(finding -> finding.keyword().equals(REQUIRED)));
    Map<String, List<SchemaFinding>> lacking = byKind.get(true).stream().collect(Collectors.groupingBy(SchemaFinding::pointer));
    return Stream.concat(byKind.get(false).stream(), lacking.values().stream().map(SchemaWording::joined)).sorted(ORDER);
  }

  /** A choice between forms is one finding, whatever was tried below it. */
  private static Stream<ValidationException> leaves(ValidationException fault) {
    boolean leaf = fault.getCausingExceptions().isEmpty() || isChoice(fault);
    return leaf ? Stream.of(fault) : fault.getCausingExceptions().stream().flatMap(SchemaCheck::leaves);
  }

  static boolean isChoice(ValidationException fault) {
    return "oneOf".equals(fault.getKeyword()) || "anyOf".equals(fault.getKeyword());
  }
}
