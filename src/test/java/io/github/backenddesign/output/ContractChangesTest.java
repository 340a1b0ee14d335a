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

  private final Map<String, Object> before = api();
  private final Map<String, Object> after = api();

  @Test
  void findsNothingBetweenTheSameContracts() {
    assertThat(ContractChanges.between(before, after)).isEmpty();
    InputFile file = new InputFile("docs/backend.design.packet.json", new PacketJson().bytes(new PacketTree().of(SamplePacket.decided())));
    assertThat(ContractChanges.between(Optional.of(file), SamplePacket.decided())).isEmpty();
  }

  @Test
  void callsAGoneOperationBreakingAndANewOneAdditive() {
    Tree.maps(after, "operations").get(0).put("id", "article.write");
    assertThat(ContractChanges.between(before, after)).containsExactly(new ContractChange(Kind.ADDITIVE, "article.write", "is new", List.of("US-013"), List.of("api-style")),
        new ContractChange(Kind.BREAKING, "article.publish", "is gone", List.of("US-013"), List.of("api-style")));
  }

  @Test
  void callsWhatAClientHasToChangeBreaking() {
    Tree.maps(after, "operations").get(0).put("path", "/posts");
    Tree.maps(after, "operations").get(1).put("roles", List.of("Editor"));
    Tree.maps(Tree.maps(after, "schemas").get(0), "fields").get(1).put("max", "80");
    assertThat(ContractChanges.between(before, after)).extracting(ContractChange::kind, ContractChange::element, ContractChange::text).containsExactly(
        tuple(Kind.BREAKING, "article.publish", "is called as POST /posts instead of POST /articles"), tuple(Kind.BREAKING, "comment.delete", "Member may no longer call it"),
        tuple(Kind.ADDITIVE, "comment.delete", "Editor may call it, too"), tuple(Kind.BREAKING, "Article.title", "max is 80 instead of 120"));
  }

  @Test
  void callsOtherWordsWording() {
    Tree.maps(after, "operations").get(0).put("summary", "Write an article");
    assertThat(ContractChanges.between(before, after)).extracting(ContractChange::kind, ContractChange::element).containsExactly(tuple(Kind.WORDING, "article.publish"));
  }

  private static Map<String, Object> api() {
    return Tree.members(new PacketTree().of(SamplePacket.decided()).get("api"));
  }
}
