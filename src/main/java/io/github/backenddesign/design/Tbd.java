package io.github.backenddesign.design;

import java.util.List;

/** What is open: questions by decision id, fields nobody filled, assumptions made on the way, and members of documents that nobody read. */
public record Tbd(List<OpenItem> questions, List<String> missingFields, List<Assumption> assumptionsMade, List<Unread> unreadMembers) {

  /** An open decision. */
  public record OpenItem(String decisionId, String question) {
  }

  /** An assumption with its source. */
  public record Assumption(String text, String source) {
  }

  /** A member nobody read: its pointer and place. */
  public record Unread(String member, String at) {
  }
}
