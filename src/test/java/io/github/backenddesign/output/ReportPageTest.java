package io.github.backenddesign.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReportPageTest {

  private static final Pattern TAGS = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)[ />]");

  @Test
  void isMarkedAndTellsItsStatus() {
    assertThat(text(SamplePacket.draft())).startsWith("<!doctype html><!-- x-generated-by: backend-design-maven-plugin -->\n").contains("<span class=\"badge draft\">draft</span>");
    assertThat(text(SamplePacket.decided())).contains("<span class=\"badge decided\">decided</span>");
  }

  @Test
  void loadsNothingAndAllowsNothingButItsOwnStyleAndScript() {
    String text = text(SamplePacket.draft());
    assertThat(text).containsPattern("default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; script-src 'sha256-[A-Za-z0-9+/=]{44}'; base-uri 'none'; form-action 'none'");
    assertThat(text.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http://", "https://", " src=", "<link", "@import", " style=", " onclick");
  }

  @Test
  void showsOpenDecisionsWithTheirOptionsAndEffects() {
    assertThat(text(SamplePacket.draft())).contains("<h3>Open decisions</h3>").contains("TBD (decision session)")
        .contains("<h4>Signed token </h4>").contains("<li class=\"changes\">adds operation session.renew (action): Renew the session</li>");
  }

  @Test
  void namesEveryOperationDecisionAndRecord() {
    Packet packet = SamplePacket.draft();
    String text = text(packet);
    packet.design().api().operations().forEach(operation -> assertThat(text).contains("id=\"op-" + operation.id() + "\""));
    packet.decisions().forEach(decision -> assertThat(text).contains("id=\"d-" + decision.id() + "\""));
    packet.sync().mismatches().forEach(mismatch -> assertThat(text).contains("id=\"mm-" + mismatch.id() + "\""));
  }

  @Test
  void noTextOfADocumentBecomesMarkup() {
    assertThat(tags(text(SamplePacket.hostile()))).isEqualTo(tags(text(SamplePacket.draft())));
  }

  @Test
  void isTheSameEachTime() {
    assertThat(new ReportPage().render(SamplePacket.draft())).isEqualTo(new ReportPage().render(SamplePacket.draft()));
  }

  private static String text(Packet packet) {
    return new String(new ReportPage().render(packet), StandardCharsets.UTF_8);
  }

  private static List<String> tags(String text) {
    return TAGS.matcher(text).results().map(tag -> tag.group(1)).toList();
  }
}
