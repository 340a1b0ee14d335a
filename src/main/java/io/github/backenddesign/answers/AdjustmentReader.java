package io.github.backenddesign.answers;

import io.github.backenddesign.answers.Adjustment.Section;
import io.github.backenddesign.document.ListNode;
import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.ObjectNode;
import io.github.backenddesign.document.ObjectNode.Member;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the corrections of what was derived. Whether their targets exist is not known here. */
final class AdjustmentReader {

  private static final String WHY = "why";

  /** What can be done to the things of each section. */
  private static final Map<Section, List<String>> VERBS = Map.of(
      Section.MODULES, List.of("into", "rename"),
      Section.OPERATIONS, List.of("rename", "drop", "into"),
      Section.ENTITIES, List.of("same-as", "rename", "drop"),
      Section.ROLES, List.of("kind", "same-as"));

  private final Findings findings;

  AdjustmentReader(Findings findings) {
    this.findings = findings;
  }

  /** All adjustments in the order of the file; one per verb. */
  List<Adjustment> read(Node node) {
    return findings.members("adjustments", node, "a mapping with " + String.join(", ", sections())).stream().flatMap(this::section).toList();
  }

  private static List<String> sections() {
    return Arrays.stream(Section.values()).map(Section::key).toList();
  }

  private Stream<Adjustment> section(Member member) {
    Optional<Section> section = Arrays.stream(Section.values()).filter(candidate -> candidate.key().equals(member.key())).findFirst();
    if (section.isEmpty()) {
      findings.unknownKey("adjustments", member, sections());
      return Stream.empty();
    }
    if (Section.OF_QUESTIONS.contains(section.get())) {
      return questions(section.get(), member.value());
    }
    String example = "a mapping of ids to what changes, e.g. {some-id: {" + VERBS.get(section.get()).get(0) + ": value}}";
    return findings.members(member.key(), member.value(), example).stream().flatMap(target -> target(section.get(), target));
  }

  private Stream<Adjustment> target(Section section, Member target) {
    List<String> verbs = VERBS.get(section);
    List<Member> members = findings.members(target.key(), target.value(), "a mapping with " + String.join(", ", verbs) + " or why");
    Optional<String> why = members.stream().filter(member -> member.key().equals(WHY)).findFirst()
        .flatMap(member -> findings.text(target.key(), member.value(), "a text behind \"why\""));
    List<Adjustment> found = members.stream().filter(member -> !member.key().equals(WHY)).flatMap(member -> verb(section, target, member, why).stream()).toList();
    boolean rightType = target.value() instanceof ObjectNode || Findings.isNothing(target.value());
    if (rightType && members.stream().allMatch(member -> member.key().equals(WHY))) {
      findings.error("decisions.empty-adjustment", target.key(), target.keyAt(), "nothing is changed; expected one of " + String.join(", ", verbs));
    }
    return found.stream();
  }

  private Optional<Adjustment> verb(Section section, Member target, Member verb, Optional<String> why) {
    if (!VERBS.get(section).contains(verb.key())) {
      findings.unknownKey(target.key(), verb, Stream.concat(VERBS.get(section).stream(), Stream.of(WHY)).toList());
      return Optional.empty();
    }
    int before = findings.problems().size();
    List<String> values = findings.texts(target.key(), verb.value(), "a text behind \"" + verb.key() + "\"");
    if (values.isEmpty() && findings.problems().size() == before) {
      findings.error("decisions.empty-adjustment", target.key(), verb.keyAt(), "\"" + verb.key() + "\" has no value; expected a text");
    }
    return values.isEmpty() ? Optional.empty() : Optional.of(new Adjustment(section, target.key(), verb.key(), values, why, verb.keyAt()));
  }

  private Stream<Adjustment> questions(Section section, Node node) {
    if (Findings.isNothing(node)) {
      return Stream.empty();
    }
    if (!(node instanceof ListNode groups)) {
      findings.wrongType(section.key(), node, "a list of groups of ids, e.g. [[AMB-02, TQ-2]]");
      return Stream.empty();
    }
    return groups.items().stream().flatMap(group -> group(section, group).stream());
  }

  private Optional<Adjustment> group(Section section, Node group) {
    String key = section.key();
    if (!(group instanceof ListNode list)) {
      findings.wrongType(key, group, "a group of ids, e.g. [AMB-02, TQ-2]");
      return Optional.empty();
    }
    List<String> ids = findings.texts(key, group, "the id of a question");
    if (ids.size() < 2) {
      findings.error("decisions.empty-adjustment", key, list.at(), "a group of " + ids.size() + "; expected at least two ids");
      return Optional.empty();
    }
    return Optional.of(new Adjustment(section, ids.get(0), key, ids.subList(1, ids.size()), Optional.empty(), list.at()));
  }
}
