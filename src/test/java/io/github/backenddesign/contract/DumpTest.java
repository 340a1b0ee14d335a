package io.github.backenddesign.contract;
import java.nio.file.*;
import org.junit.jupiter.api.Test;
class DumpTest {
  @Test
  void dump() throws Exception {
    for (String p : DecidedSample.PRODUCTS) for (String s : DecidedSample.STYLES) {
      Path d = Path.of("target/dump", p + "-" + s);
      Files.createDirectories(d);
      for (var e : DecidedSample.of(p, s).files().entrySet()) Files.writeString(d.resolve(e.getKey()), e.getValue());
    }
  }
}
