package io.github.backenddesign.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MarkdownSummaryTest {

  @Test
  void dump() throws Exception {
    for (String n : new String[] {"decided", "draft", "hostile"}) {
      Packet p = n.equals("decided") ? SamplePacket.decided() : n.equals("draft") ? SamplePacket.draft() : SamplePacket.hostile();
      Files.writeString(Path.of("target/" + n + ".md"), new MarkdownSummary().render(new PacketTree().of(p)));
    }
    assertThat(true).isTrue();
  }
}
