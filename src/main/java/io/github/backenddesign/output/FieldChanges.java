package io.github.backenddesign.output;

import io.github.backenddesign.output.ContractChange.Kind;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Classes what changed of a field by the way it travels: a client that sends it suffers from limits that become tighter, one that receives it from limits that become looser. What travels both ways
 * suffers from either.
 */
final class FieldChanges {

  static final FieldChanges SENT = new FieldChanges(true, false);
  static final FieldChanges ANSWERED = new FieldChanges(false, true);
  static final FieldChanges BOTH = new FieldChanges(true, true);

  private final boolean sent;
  private final boolean answered;

  private FieldChanges(boolean sent, boolean answered) {
    this.sent = sent;
    this.answered = answered;
  }

  /** How a limit moved. */
  private enum Move {
    TIGHTER, LOOSER, OTHER
  }

  /** The class of a difference in this member; nothing where there is none. */
  Optional<Kind> of(String member, Map<String, Object> old, Map<String, Object> now) {
    Object before = old.get(member);
    Object after = now.get(member);
    return Objects.equals(before, after) ? Optional.empty() : Optional.of(kind(move(member, before, after)));
  }

  /** The class of a field that is there for the first time. */
  Kind ofNew(Map<String, Object> field) {
    return sent && Contract.is(field, "required") ? Kind.BREAKING : Kind.ADDITIVE;
  }

  private Kind kind(Move move) {
    boolean breaks = move == Move.OTHER || move == Move.TIGHTER && sent || move == Move.LOOSER && answered;
    return breaks ? Kind.BREAKING : Kind.ADDITIVE;
  }

  private static Move move(String member, Object before, Object after) {
    return switch (member) {
      case "required" -> Boolean.TRUE.equals(after) ? Move.TIGHTER : Move.LOOSER;
      case "nullable" -> Boolean.TRUE.equals(after) ? Move.LOOSER : Move.TIGHTER;
      case "min" -> limit(before, after, 1);
      case "max" -> limit(before, after, -1);
      case "format", "pattern" -> before == null ? Move.TIGHTER : after == null ? Move.LOOSER : Move.OTHER;
      default -> Move.OTHER;
    };
  }

  /** A lower limit that rises is tighter, as is an upper one that falls; no limit is the loosest. */
  private static Move limit(Object before, Object after, int tighter) {
    if (before == null || after == null) {
      return before == null ? Move.TIGHTER : Move.LOOSER;
    }
    return new BigDecimal(after.toString()).compareTo(new BigDecimal(before.toString())) == tighter ? Move.TIGHTER : Move.LOOSER;
  }
}
