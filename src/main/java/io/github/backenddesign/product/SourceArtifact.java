package io.github.backenddesign.product;

/** One of the files the suite promises: its path, its role, the SHA-256 of its bytes (empty when absent), and whether it was usable. */
public record SourceArtifact(String path, Role role, String sha256, boolean present) {

  /** What a file is to us, in the order of authority within the first four. */
  public enum Role {
    ARCHITECTURE_PACKET("architecture.packet.json"),
    BACKEND_HANDOFF("architecture.handoff.backend.md"),
    STORY_MAP("story-map.json"),
    PRD_PACKET("prd.packet.json"),
    FRONTEND_PACKET("frontend.design.packet.json"),
    DATA_PACKET("data.schema.packet.json"),
    SECURITY_PACKET("security.design.packet.json"),
    AGENTIC_PACKET("agentic.design.packet.json"),
    AGENTIC_HANDOFF("architecture.handoff.agentic.md"),
    SYNC_PACKET("design.sync.packet.json");

    private final String fileName;

    Role(String fileName) {
      this.fileName = fileName;
    }

    /** The name the suite gives to the file. */
    public String fileName() {
      return fileName;
    }

    /** Whether the design can start from it; the others only hold expectations of later designers. */
    public boolean isInput() {
      return compareTo(PRD_PACKET) <= 0;
    }
  }
}
