package io.github.backenddesign.answers;

import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.ListNode;
import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.ObjectNode;
import io.github.backenddesign.document.Parsed;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.ScalarNode;
import io.github.backenddesign.document.SourceLocation;
import io.github.backenddesign.document.SourceText;
import io.github.backenddesign.document.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes answers into {@code decisions.yaml} and leaves every other byte alone.
 * The result is read again and must hold exactly the old content plus the edits; in doubt nothing is written.
 */
public final class DecisionsEditor {

  private DecisionsEditor() {
  }

  /** The edited file, byte for byte; or no value and a problem that says why nothing was written, with the lines to paste as its remedy. */
  public static Parsed<byte[]> edit(InputFile current, List<Edit> edits) {
    Parsed<SourceText> source = SourceText.read(current);
    Parsed<Node> before = YamlReader.read(current);
    if (source.value().isEmpty() || !before.problems().isEmpty()) {
      List<Problem> problems = new ArrayList<>(before.problems());
      problems.add(refusal(current, edits, "the file has errors"));
      return new Parsed<>(Optional.empty(), problems);
    }
    try {
      String text = source.value().get().text();
      Map<String, Object> expected = content(before.value());
      for (Edit edit : edits) {
        text = new EditPlan(SourceText.of(current.path(), text), edit).apply();
        expect(expected, edit);
      }
      return Parsed.of(verified(current, text, expected));
    } catch (Refusal e) {
      return Parsed.failed(refusal(current, edits, e.getMessage()));
    }
  }

  private static byte[] verified(InputFile current, String text, Map<String, Object> expected) {
    byte[] edited = text.getBytes(StandardCharsets.UTF_8);
    Parsed<Node> after = YamlReader.read(new InputFile(current.path(), edited));
    if (!after.problems().isEmpty() || !content(after.value()).equals(expected)) {
      throw new Refusal("the edited file would not say what it should");
    }
    byte[] mark = byteOrderMark(current.bytes());
    byte[] result = Arrays.copyOf(mark, mark.length + edited.length);
    System.arraycopy(edited, 0, result, mark.length, edited.length);
    return result;
  }

  private static byte[] byteOrderMark(byte[] bytes) {
    byte[] mark = "\uFEFF".getBytes(StandardCharsets.UTF_8);
    boolean present = bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    return present ? mark : new byte[0];
  }

  /** What the file must say after the edit. */
  private static void expect(Map<String, Object> content, Edit edit) {
    String line = String.join("\n", new Edit(edit.section(), edit.key(), "", edit.value(), Optional.empty(), false).lines(""));
    Parsed<Node> parsed = YamlReader.read(new InputFile("", line.getBytes(StandardCharsets.UTF_8)));
    Map<String, Object> value = content(parsed.value());
    if (!parsed.problems().isEmpty() || !value.keySet().equals(Set.of(edit.key()))) {
      throw new Refusal("the value for \"" + edit.key() + "\" is not one YAML value");
    }
    Map<String, Object> section = new LinkedHashMap<>();
    if (content.get(edit.section().key()) instanceof Map<?, ?> members) {
      members.forEach((key, member) -> section.put((String) key, member));
    }
    section.putAll(value);
    content.put(edit.section().key(), section);
  }

  private static Map<String, Object> content(Optional<Node> root) {
    Map<String, Object> content = new LinkedHashMap<>();
    if (root.isPresent()) {
      if (!(root.get() instanceof ObjectNode object)) {
        throw new Refusal("the file is not a mapping");
      }
      object.members().forEach(member -> content.put(member.key(), plain(member.value())));
    }
    return content;
  }

  /** The content without places; kinds count, so that nothing and the text "null" stay two things. */
  private static Object plain(Node node) {
    if (node instanceof ObjectNode object) {
      Map<String, Object> members = new LinkedHashMap<>();
      object.members().forEach(member -> members.put(member.key(), plain(member.value())));
      return members;
    }
    if (node instanceof ListNode list) {
      return list.items().stream().map(DecisionsEditor::plain).toList();
    }
    ScalarNode scalar = (ScalarNode) node;
    return scalar.kind() == ScalarNode.Kind.NULL ? Optional.empty() : scalar.text();
  }

  private static Problem refusal(InputFile file, List<Edit> edits, String reason) {
    Stream<String> lines = Arrays.stream(Edit.Section.values()).flatMap(section -> paste(section, edits.stream().filter(edit -> edit.section() == section).toList()));
    return Problem.error("decisions.not-edited", SourceLocation.ofFile(file.path()), "nothing was written: " + reason)
        .withRemedy("enter these lines by hand:\n" + String.join("\n", lines.toList()));
  }

  private static Stream<String> paste(Edit.Section section, List<Edit> edits) {
    return edits.isEmpty() ? Stream.empty() : Stream.concat(Stream.of(section.key() + ":"), edits.stream().flatMap(edit -> edit.lines("  ").stream()));
  }
}
