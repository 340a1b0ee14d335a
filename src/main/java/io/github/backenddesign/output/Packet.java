package io.github.backenddesign.output;

import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.design.Design;
import io.github.backenddesign.product.SourceArtifact;
import io.github.backenddesign.sync.SyncRecords;
import java.util.List;

/** Everything the packet says, still as records; {@code version} is the plugin's own. */
public record Packet(String version, List<SourceArtifact> artifacts, List<Decision> decisions, Design design, SyncRecords sync) {

  /** The name under which the packet and all generated files know their maker. */
  public static final String GENERATOR = "backend-design-maven-plugin";

  /** Copies the lists. */
  public Packet {
    artifacts = List.copyOf(artifacts);
    decisions = List.copyOf(decisions);
  }

  /** Whether nothing required is open. */
  public boolean isDecided() {
    return decisions.stream().noneMatch(Decision::isUnresolved);
  }
}
