package io.github.backenddesign.design;

import java.util.List;
import java.util.Map;

/** Who callers are, how they prove it, and what they may do. {@code authentication} maps a topic (method, identity_provider, session ...) to its choice. */
public record AuthDesign(Map<String, Choice> authentication, List<PersonaDesign> personas, Authorization authorization) {

  /** A persona and how the system knows it. */
  public record PersonaDesign(String name, String kind, List<String> cues) {
  }

  /** The model of rights, its roles, and the matrix of role, operation and condition ("" for none). */
  public record Authorization(Choice model, List<String> roles, List<Permission> permissions, List<Finding> findings) {
  }

  /** A row of the matrix. */
  public record Permission(String role, String operationId, String condition) {
  }

  /** Something about the matrix that somebody should look at. */
  public record Finding(String kind, String text, List<String> refs) {
  }
}
