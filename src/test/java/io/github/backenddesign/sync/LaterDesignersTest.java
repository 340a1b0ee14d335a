package io.github.backenddesign.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a small product: files of later designers that fit give no record, files with planted disagreements give exactly these. */
class LaterDesignersTest {

  @Test
  void saysNothingWhereNobodyElseHasDesigned() {
    assertThat(Documents.shed().disagreements()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"data.schema.packet.json, data-clean.json", "security.design.packet.json, security-clean.json", "agentic.design.packet.json, agentic-clean.json"})
  void saysNothingAboutFilesThatFit(String name, String file) {
    assertThat(Documents.shed().with(name, Path.of(file)).disagreements()).isEmpty();
  }

  @Test
  void findsWhatTheDataDesignKeepsOtherwise() {
    assertThat(Documents.shed().with("data.schema.packet.json", Path.of("data-planted.json")).disagreements()).containsExactly(
        "out-of-scope-expected: access pattern \"search tools by words\" is expected, but \"Free-text search\" is out of scope",
        "entity-unknown: The data design keeps coupons, but the documents know no such thing",
        "entity-owner-differs: The data design gives Loan to tools, the architecture to loans",
        "attribute-not-stored: Tool has description in the architecture, but tools of the data design has no column for it",
        "access-unserved: The data design serves access pattern \"list invoices by month\", but no operation of the contract asks for it",
        "component-unknown: coupons is meant for billing, but the architecture has no such component");
  }

  @Test
  void findsWhatTheSecurityDesignAssumesOtherwise() {
    assertThat(Documents.shed().with("security.design.packet.json", Path.of("security-planted.json")).disagreements()).containsExactly(
        "authentication-differs: The security design speaks of signed token, but opaque session is what counts here",
        "component-unknown: SC-02 Mask card numbers is meant for payment-gateway, but the architecture has no such component");
  }

  @Test
  void findsWhatAnAgentCallsInVain() {
    assertThat(Documents.shed().with("agentic.design.packet.json", Path.of("agentic-planted.json")).disagreements()).containsExactly(
        "out-of-scope-expected: searchTools is expected, but \"Free-text search\" is out of scope",
        "operation-missing: remindBorrower is expected for US-005, but the contract has no such operation",
        "field-unknown: borrowTool reads deposit, but neither an entity nor an interface nor a story of loan.borrow has it",
        "sign-in-needed: borrowTool is expected without sign-in (none), but loan.borrow is for Neighbour",
        "input-unknown: borrowTool sends insurance number, but loan.borrow does not take it");
  }

  @Test
  void citesBothPlacesWithWordsAndSaysWhoRunsAgain() {
    Mismatch mismatch = Documents.shed().with("agentic.design.packet.json", Path.of("agentic-planted.json")).records().mismatches().get(0);
    assertThat(mismatch.id()).isEqualTo("MM-01");
    assertThat(mismatch.severity()).isEqualTo("high");
    assertThat(mismatch.artifacts()).extracting(Mismatch.Side::location, Mismatch.Side::quote).containsExactly(
        tuple("docs/agentic.design.packet.json:4:5", "searchTools"), tuple("docs/prd.packet.json:6:64", "Free-text search"));
    assertThat(mismatch.rerun()).containsExactly("agentic designer", "product");
    assertThat(mismatch.options()).extracting(Mismatch.Resolution::title).containsExactly("Drop it there", "Take it into scope by a change request");
  }

  @Test
  void comparesTokensWithTheDecisionOnceItIsMade() {
    Documents documents = Documents.shed().deciding("authentication", "password-jwt");
    assertThat(documents.with("security.design.packet.json", Path.of("security-planted.json")).disagreements()).noneMatch(line -> line.startsWith("authentication-differs"));
    assertThat(documents.with("security.design.packet.json", Path.of("security-clean.json")).disagreements())
        .containsExactly("authentication-differs: The security design speaks of opaque session, but signed token is what counts here");
  }
}
