package io.github.backenddesign.answers;

import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.ObjectNode;
import io.github.backenddesign.document.ObjectNode.Member;
import io.github.backenddesign.document.Parsed;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code decisions.yaml}. What is wrong in one place never hides what is wrong, or right, in another. */
public final class DecisionsReader {

  private static final List<String> KNOWN = List.of("catalog", "decisions", "adjustments", "seen");

  private final Findings findings = new Findings();

  private DecisionsReader() {
  }

  /**
   * The content of the file; {@link Decisions#NONE} where it holds nothing but comments.
   * Errors: not YAML (then there is no value), unknown or repeated keys, wrong types, each at its place; the value then holds the rest.
   */
  public static Parsed<Decisions> read(InputFile file) {
    Parsed<Node> tree = YamlReader.read(file);
    if (tree.value().isEmpty()) {
      return new Parsed<>(tree.problems().isEmpty() ? Optional.of(Decisions.NONE) : Optional.empty(), tree.problems());
    }
    DecisionsReader reader = new DecisionsReader();
    Decisions decisions = reader.file(tree.value().get());
    List<Problem> problems = Stream.concat(tree.problems().stream(), reader.findings.problems().stream()).sorted().toList();
    return new Parsed<>(Optional.of(decisions), problems);
  }

  private Decisions file(Node root) {
    List<Member> members = findings.members("", root, "a mapping with " + String.join(", ", KNOWN));
    members.stream().filter(member -> !KNOWN.contains(member.key())).forEach(member -> findings.unknownKey("", member, KNOWN));
    Node nothing = new ObjectNode(root.at(), List.of());
    Map<String, Node> sections = new LinkedHashMap<>();
    members.forEach(member -> sections.put(member.key(), member.value()));

    Optional<String> catalog = Optional.ofNullable(sections.get("catalog")).flatMap(node -> findings.text("catalog", node, "the version of the catalog, e.g. '1'"));
    List<Answer> answers = new ArrayList<>();
    List<String> open = new ArrayList<>();
    decisions(sections.getOrDefault("decisions", nothing), answers, open);
    List<Adjustment> adjustments = new AdjustmentReader(findings).read(sections.getOrDefault("adjustments", nothing));
    return new Decisions(catalog, answers, open, adjustments, seen(sections.getOrDefault("seen", nothing)));
  }

  private void decisions(Node node, List<Answer> answers, List<String> open) {
    AnswerReader reader = new AnswerReader(findings);
    for (Member member : findings.members("decisions", node, "a mapping of question ids to answers")) {
      if (AnswerReader.isOpen(member.value())) {
        open.add(member.key());
      } else {
        reader.read(member).ifPresent(answers::add);
      }
    }
  }

  private Map<String, String> seen(Node node) {
    Map<String, String> seen = new LinkedHashMap<>();
    for (Member member : findings.members("seen", node, "a mapping of question ids to hashes")) {
      findings.text("seen", member.value(), "a hash").ifPresent(hash -> seen.put(member.key(), hash));
    }
    return seen;
  }
}
