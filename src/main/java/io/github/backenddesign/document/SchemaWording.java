package io.github.backenddesign.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.everit.json.schema.CombinedSchema;
import org.everit.json.schema.ConstSchema;
import org.everit.json.schema.EnumSchema;
import org.everit.json.schema.ObjectSchema;
import org.everit.json.schema.ValidationException;
import org.json.JSONArray;
import org.json.JSONObject;

/** Words the validator's findings: what was found, and what was expected. */
final class SchemaWording {

  private static final int SHOWN = 60;
  /** What a schema of ours may say about itself: the noun for the value it describes, and what to expect where the keyword alone would read like a riddle. */
  private static final String SUBJECT = "x-subject";
  private static final String EXPECTED = "x-expected";
  private static final Pattern LACKS = Pattern.compile("(.*) lacks the member (\".*\")", Pattern.DOTALL);
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
  private static final Map<String, String> TYPES = Map.of("String", "a text", "Integer", "a whole number", "Number", "a number", "JSONObject", "an object", "JSONArray", "a list",
      "Boolean", "true or false", "null", "null");

  /** How a message of the validator reads in our words: {@code {s}} is the subject, {@code {v}} its value, a digit a group of the pattern. */
  private record Wording(Pattern pattern, String sentence) {

    Wording(String pattern, String sentence) {
      this(Pattern.compile(pattern, Pattern.DOTALL), sentence);
    }
  }

  private static final List<Wording> WORDINGS = List.of(
      new Wording("required key \\[(.*)] not found", "{s} lacks the member \"{1}\""),
      new Wording("property \\[(.*)] is required", "{s} lacks the member \"{1}\""),
      new Wording("expected minLength: (\\d+), actual: (\\d+)", "{s} has {2} characters; expected at least {1}"),
      new Wording("expected maxLength: (\\d+), actual: (\\d+)", "{s} has {2} characters; expected at most {1}"),
      new Wording("expected minimum item count: (\\d+), found: (\\d+)", "{s} has {2} items; expected at least {1}"),
      new Wording("expected maximum item count: (\\d+), found: (\\d+)", "{s} has {2} items; expected at most {1}"),
      new Wording("minimum size: \\[(\\d+)], found: \\[(\\d+)]", "{s} has {2} members; expected at least {1}"),
      new Wording("maximum size: \\[(\\d+)], found: \\[(\\d+)]", "{s} has {2} members; expected at most {1}"),
      new Wording(".* is not greater or equal to (.*)", "{s} is {v}; expected at least {1}"),
      new Wording(".* is not less or equal to (.*)", "{s} is {v}; expected at most {1}"),
      new Wording("string \\[.*] does not match pattern (.*)", "{s} is {v}; expected a text that matches {1}"),
      new Wording("\\[.*] is not a valid ([\\w-]+).*", "{s} is {v}; expected a valid {1}"),
      new Wording("array items are not unique", "{s} holds an item twice; expected each once"),
      new Wording("false schema always fails", "{s} is not allowed here"));

  private final ValidationException fault;
  private final String pointer;
  private final Map<String, String> slots;

  private SchemaWording(ValidationException fault, Object tree) {
    this.fault = fault;
    this.pointer = fault.getPointerToViolation() == null ? "" : NodePath.canonical(tree, fault.getPointerToViolation().substring(1));
    this.slots = Map.of("s", note(SUBJECT).orElseGet(() -> subject(pointer)), "v", shown(NodePath.value(tree, pointer)));
  }

  /** The finding in our words. */
  static SchemaFinding of(ValidationException fault, Object tree) {
    return new SchemaWording(fault, tree).finding(tree);
  }

  /** Of the members that an object lacks, one finding. */
  static SchemaFinding joined(List<SchemaFinding> lacking) {
    SchemaFinding first = lacking.get(0);
    List<Matcher> parts = lacking.stream().map(finding -> LACKS.matcher(finding.message())).filter(Matcher::matches).toList();
    if (lacking.size() == 1 || parts.size() < lacking.size()) {
      return first;
    }
    List<String> names = parts.stream().map(part -> part.group(2)).toList();
    int last = names.size() - 1;
    String all = String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    return new SchemaFinding(first.pointer(), first.keyword(), parts.get(0).group(1) + " lacks the members " + all);
  }

  private Optional<String> note(String name) {
    return Optional.ofNullable((String) fault.getViolatedSchema().getUnprocessedProperties().get(name));
  }

  private SchemaFinding finding(Object tree) {
    String keyword = String.valueOf(fault.getKeyword());
    Optional<String> stated = note(EXPECTED).filter(text -> !keyword.equals(SchemaCheck.REQUIRED) && !keyword.equals("additionalProperties"));
    return stated.isPresent() ? asStated(keyword, stated.get(), NodePath.value(tree, pointer)) : worded(keyword, tree);
  }

  /** Of an object, what it has is what was found. */
  private SchemaFinding asStated(String keyword, String expectation, Object value) {
    List<String> keys = value instanceof JSONObject object ? object.keySet().stream().sorted().toList() : List.of();
    String found = keys.isEmpty() ? slots.get("v") : "an object with " + String.join(", ", keys);
    return new SchemaFinding(pointer, keyword, slots.get("s") + " is " + found + "; expected " + expectation);
  }

  private SchemaFinding worded(String keyword, Object tree) {
    return switch (keyword) {
      case "additionalProperties" -> unknownMember();
      case "type" -> expected(keyword, type(fault));
      case "enum" -> expected(keyword, choice(((EnumSchema) fault.getViolatedSchema()).getPossibleValuesAsList().stream().map(SchemaWording::plain).toList()));
      case "const" -> expected(keyword, shown(((ConstSchema) fault.getViolatedSchema()).getPermittedValue()));
      default -> SchemaCheck.isChoice(fault) ? choiceOfForms(tree) : new SchemaFinding(pointer, keyword, reworded());
    };
  }

  private SchemaFinding expected(String keyword, String expectation) {
    return new SchemaFinding(pointer, keyword, slots.get("s") + " is " + slots.get("v") + "; expected " + expectation);
  }

  private SchemaFinding unknownMember() {
    String key = fault.getErrorMessage().replaceFirst("(?s)^extraneous key \\[(.*)] is not permitted$", "$1");
    Collection<String> known = fault.getViolatedSchema() instanceof ObjectSchema object ? object.getPropertySchemas().keySet() : List.of();
    String others = known.isEmpty() ? "" : "; expected " + choice(known.stream().sorted().toList());
    String hint = DidYouMean.among(key, known).map(meant -> "; did you mean \"" + meant + "\"?").orElse(others);
    return new SchemaFinding(Pointer.member(pointer, key), "additionalProperties", slots.get("s") + " has no member \"" + key + "\"" + hint);
  }

  private SchemaFinding choiceOfForms(Object tree) {
    List<ValidationException> branches = fault.getCausingExceptions();
    if (branches.isEmpty()) {
      return new SchemaFinding(pointer, fault.getKeyword(), slots.get("s") + " fits more than one of its forms; expected exactly one");
    }
    if (branches.stream().allMatch(branch -> "type".equals(branch.getKeyword()) && branch.getPointerToViolation().equals(fault.getPointerToViolation()))) {
      return expected(fault.getKeyword(), choice(branches.stream().map(SchemaWording::type).sorted().toList()));
    }
    int forms = ((CombinedSchema) fault.getViolatedSchema()).getSubschemas().size();
    return new SchemaFinding(pointer, fault.getKeyword(), slots.get("s") + " fits none of its " + forms + " forms; the nearest says: " + nearest(branches, tree));
  }

  /** Of the form with the right type and the fewest faults, the first fault. */
  private static String nearest(List<ValidationException> branches, Object tree) {
    Comparator<ValidationException> byFit = Comparator.comparing((ValidationException branch) -> "type".equals(branch.getKeyword()) && branch.getCausingExceptions().isEmpty())
        .thenComparing(ValidationException::getViolationCount).thenComparing(branch -> String.valueOf(branch.getSchemaLocation()));
    return branches.stream().min(byFit).map(branch -> SchemaCheck.findings(branch, tree).findFirst().orElseThrow().message()).orElseThrow();
  }

  private static String type(ValidationException fault) {
    String type = fault.getErrorMessage().replaceFirst("^expected(?: type)?: (\\w+), found: .*", "$1");
    return TYPES.getOrDefault(type, type);
  }

  private String reworded() {
    for (Wording wording : WORDINGS) {
      Matcher matcher = wording.pattern().matcher(fault.getErrorMessage());
      if (matcher.matches()) {
        return SLOT.matcher(wording.sentence()).replaceAll(slot -> Matcher.quoteReplacement(slot(slot.group(1), matcher)));
      }
    }
    return slots.get("s") + ": " + fault.getErrorMessage();
  }

  private String slot(String name, Matcher matcher) {
    return Optional.ofNullable(slots.get(name)).orElseGet(() -> matcher.group(Integer.parseInt(name)));
  }

  /** The last key of a pointer, with the indexes behind it. */
  private static String subject(String pointer) {
    List<String> tokens = NodePath.tokens(pointer);
    int key = tokens.size() - 1;
    while (key >= 0 && tokens.get(key).matches("\\d+")) {
      key--;
    }
    String indexes = String.join("", tokens.subList(key + 1, tokens.size()).stream().map(index -> "[" + index + "]").toList());
    return (key < 0 ? "the document" : tokens.get(key)) + indexes;
  }

  private static String shown(Object value) {
    if (value instanceof JSONObject) {
      return "an object";
    }
    if (value instanceof JSONArray) {
      return "a list";
    }
    return value instanceof String text ? "\"" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text) + "\"" : String.valueOf(value);
  }

  private static String plain(Object value) {
    return value instanceof String text ? text : shown(value);
  }

  private static String choice(List<String> values) {
    int last = values.size() - 1;
    return last < 1 ? String.join("", values) : String.join(", ", values.subList(0, last)) + " or " + values.get(last);
  }
}
