package io.github.backenddesign.answers;

import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.ObjectNode;
import io.github.backenddesign.document.ObjectNode.Member;
import io.github.backenddesign.document.ScalarNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what stands under a question's id: an option in the short form, or the long form with its members. */
final class AnswerReader {

  private static final List<String> CHOICES = List.of("answer", "custom", "deferred");
  private static final List<String> KNOWN = List.of("answer", "custom", "deferred", "why", "until", "file", "cut");
  private static final String FORMS = "an option, or a mapping with answer, custom or deferred";

  private final Findings findings;

  AnswerReader(Findings findings) {
    this.findings = findings;
  }

  /** Whether the key stands there without an answer; a long form whose members are all empty is open too. */
  static boolean isOpen(Node value) {
    return Findings.isNothing(value) || value instanceof ObjectNode object
        && object.members().stream().allMatch(member -> KNOWN.contains(member.key()) && Findings.isNothing(member.value()));
  }

  /** The answer; none where it is wrong, which is then reported. */
  Optional<Answer> read(Member member) {
    if (member.value() instanceof ScalarNode scalar) {
      return Optional.of(answer(member, Map.of("answer", scalar.text().strip()), Map.of()));
    }
    if (member.value() instanceof ObjectNode) {
      return longForm(member);
    }
    findings.wrongType(member.key(), member.value(), FORMS);
    return Optional.empty();
  }

  private Optional<Answer> longForm(Member question) {
    String id = question.key();
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, List<String>> cut = new LinkedHashMap<>();
    int before = findings.problems().size();
    for (Member member : findings.members(id, question.value(), FORMS)) {
      if (member.key().equals("cut")) {
        cut.putAll(cut(id, member));
      } else if (KNOWN.contains(member.key())) {
        findings.text(id, member.value(), "a text behind \"" + member.key() + "\"").ifPresent(text -> texts.put(member.key(), text));
      } else {
        findings.unknownKey(id, member, KNOWN);
      }
    }
    // What is wrong inside explains well enough why nothing is chosen.
    boolean explained = texts.keySet().stream().noneMatch(CHOICES::contains) && findings.problems().size() > before;
    return !explained && fits(question, texts) ? Optional.of(answer(question, texts, cut)) : Optional.empty();
  }

  private boolean fits(Member question, Map<String, String> texts) {
    List<String> chosen = CHOICES.stream().filter(texts::containsKey).toList();
    if (chosen.size() != 1) {
      String found = chosen.isEmpty() ? "none of answer, custom and deferred" : String.join(" and ", chosen) + " together";
      findings.error("decisions.ambiguous-answer", question.key(), question.keyAt(), "found " + found + "; expected exactly one of answer, custom and deferred");
      return false;
    }
    if (texts.containsKey("until") && !texts.containsKey("deferred")) {
      findings.error("decisions.ambiguous-answer", question.key(), question.keyAt(), "found \"until\" without \"deferred\"; expected both or neither");
      return false;
    }
    return true;
  }

  private Map<String, List<String>> cut(String id, Member member) {
    Map<String, List<String>> cut = new LinkedHashMap<>();
    for (Member module : findings.members(id, member.value(), "a mapping of module names to lists of entities")) {
      cut.put(module.key(), findings.texts(id, module.value(), "a list of entities"));
    }
    return cut;
  }

  private static Answer answer(Member question, Map<String, String> texts, Map<String, List<String>> cut) {
    return new Answer(question.key(), question.keyAt(), get(texts, "answer"), get(texts, "custom"), get(texts, "deferred"),
        get(texts, "why"), get(texts, "until"), get(texts, "file"), cut);
  }

  private static Optional<String> get(Map<String, String> texts, String key) {
    return Optional.ofNullable(texts.get(key));
  }
}
