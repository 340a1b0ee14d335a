package io.github.backenddesign.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.output.ContractChange.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContractChangesTest {

  private final Map<String, Object> before = packet();
  private final Map<String, Object> after = packet();

  @Test
  void findsNothingBetweenTheSameContracts() {
    assertThat(ContractChanges.between(before, after)).isEmpty();
    InputFile file = new InputFile("docs/backend.design.packet.json", new PacketJson().bytes(new PacketTree().of(SamplePacket.decided())));
    assertThat(ContractChanges.between(Optional.of(file), SamplePacket.decided())).isEmpty();
  }

  @Test
  void callsAGoneOperationBreakingAndANewOneAdditive() {
    operation("article.publish").put("id", "article.write");
    assertThat(ContractChanges.between(before, after)).containsExactly(new ContractChange(Kind.BREAKING, "article.publish", "is gone", List.of("US-013"), List.of()),
        new ContractChange(Kind.ADDITIVE, "article.write", "is new", List.of("US-013"), List.of()));
  }

  @Test
  void callsWhatAClientHasToChangeBreaking() {
    operation("article.publish").put("path", "/posts");
    operation("comment.delete").put("roles", List.of("Editor"));
    assertThat(ContractChanges.between(before, after)).extracting(ContractChange::kind, ContractChange::element, ContractChange::text).containsExactly(
        tuple(Kind.BREAKING, "article.publish", "is called as POST /posts instead of POST /articles"), tuple(Kind.BREAKING, "comment.delete", "Member may no longer call it"),
        tuple(Kind.ADDITIVE, "comment.delete", "Editor may call it, too"));
  }

  @Test
  void callsATightenedLimitBreakingForWhatIsSentAndALoosenedOneForWhatIsAnswered() {
    Map<String, Object> wide = field("max", "120", "required", false);
    Map<String, Object> narrow = field("max", "80", "required", true);
    assertThat(classes(FieldChanges.SENT, wide, narrow)).containsExactly(Kind.BREAKING, Kind.BREAKING);
    assertThat(classes(FieldChanges.SENT, narrow, wide)).containsExactly(Kind.ADDITIVE, Kind.ADDITIVE);
    assertThat(classes(FieldChanges.ANSWERED, wide, narrow)).containsExactly(Kind.ADDITIVE, Kind.ADDITIVE);
    assertThat(classes(FieldChanges.ANSWERED, narrow, wide)).containsExactly(Kind.BREAKING, Kind.BREAKING);
    assertThat(classes(FieldChanges.BOTH, wide, narrow)).containsExactly(Kind.BREAKING, Kind.BREAKING);
    assertThat(classes(FieldChanges.BOTH, narrow, wide)).containsExactly(Kind.BREAKING, Kind.BREAKING);
  }

  @Test
  void callsALowerLimitThatRisesTighterAndAPatternThatChangesBreakingBothWays() {
    assertThat(FieldChanges.SENT.of("min", Map.of("min", "2"), Map.of("min", "10"))).contains(Kind.BREAKING);
    assertThat(FieldChanges.SENT.of("min", Map.of("min", "2"), Map.of())).contains(Kind.ADDITIVE);
    assertThat(FieldChanges.SENT.of("nullable", Map.of("nullable", false), Map.of("nullable", true))).contains(Kind.ADDITIVE);
    assertThat(FieldChanges.ANSWERED.of("nullable", Map.of("nullable", false), Map.of("nullable", true))).contains(Kind.BREAKING);
    assertThat(FieldChanges.SENT.of("pattern", Map.of("pattern", "a"), Map.of("pattern", "b"))).contains(Kind.BREAKING);
    assertThat(FieldChanges.ANSWERED.of("type", Map.of("type", "string"), Map.of("type", "integer"))).contains(Kind.BREAKING);
  }

  @Test
  void callsATighterLimitOfAShapeThatIsAlsoSentBreaking() {
    Tree.maps(Tree.maps(after, "api", "schemas").get(0), "fields").get(1).put("max", "80");
    assertThat(ContractChanges.between(before, after)).extracting(ContractChange::kind, ContractChange::element, ContractChange::text)
        .containsExactly(tuple(Kind.BREAKING, "Article.title", "max is 80 instead of 120"));
  }

  @Test
  void callsOtherWordsWording() {
    operation("article.publish").put("summary", "Write an article");
    assertThat(ContractChanges.between(before, after)).extracting(ContractChange::kind, ContractChange::element).containsExactly(tuple(Kind.WORDING, "article.publish"));
  }

  @Test
  void namesTheDecisionThatWasAnsweredDifferentlyAndNoStoryThatStayed() {
    operation("article.publish").put("path", "/posts");
    Map<String, Object> style = Tree.maps(after, "decisions").stream().filter(Tree.having("id", "api-style")).findFirst().orElseThrow();
    Tree.members(style.get("answer")).put("option", "another");
    assertThat(ContractChanges.between(before, after)).extracting(ContractChange::storyIds, ContractChange::decisionIds).containsExactly(tuple(List.of(), List.of("api-style")));
  }

  private static List<Kind> classes(FieldChanges way, Map<String, Object> old, Map<String, Object> now) {
    return List.of(way.of("max", old, now).orElseThrow(), way.of("required", old, now).orElseThrow());
  }

  private static Map<String, Object> field(String one, Object value, String other, Object second) {
    return Map.of(one, value, other, second);
  }

  private Map<String, Object> operation(String id) {
    return Tree.index(Tree.maps(after, "api", "operations"), "id").get(id);
  }

  private static Map<String, Object> packet() {
    return new PacketTree().of(SamplePacket.decided());
  }
}
