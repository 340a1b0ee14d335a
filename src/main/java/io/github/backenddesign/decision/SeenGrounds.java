package io.github.backenddesign.decision;

import io.github.backenddesign.answers.Answer;
import io.github.backenddesign.document.Problem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Notices when the grounds move under an answer. What is kept per answer is {@code <grounds>-<answer>}, both short hashes: an answer that was changed since
 * has been looked at again, so its old grounds no longer count. Places are left out, because lines move whenever a document is edited.
 */
final class SeenGrounds {

  private static final int GROUNDS_DIGITS = 6;
  private static final int ANSWER_DIGITS = 2;
  private static final int LISTED = 3;

  private final Map<String, String> seen;

  SeenGrounds(Map<String, String> seen) {
    this.seen = seen;
  }

  /** The entry for a decision as it stands today. */
  static String entry(Decision decision) {
    return grounds(decision) + "-" + answer(decision);
  }

  private static String grounds(Decision decision) {
    List<String> parts = new ArrayList<>(List.of(decision.recommended().orElse("")));
    decision.grounds().stream().map(ground -> ground.signal() + "=" + ground.quote()).sorted().forEach(parts::add);
    decision.rows().stream().filter(row -> !row.proposed().isEmpty()).map(row -> row.id() + "=" + row.proposed()).forEach(parts::add);
    if (decision.origin() != Decision.Origin.CATALOG) {
      parts.add(decision.question());
      decision.options().stream().map(Option::id).sorted().forEach(parts::add);
    }
    return hash(parts, GROUNDS_DIGITS);
  }

  private static String answer(Decision decision) {
    return hash(List.of(decision.answer().flatMap(Decision.ChosenAnswer::option).or(() -> decision.answer().flatMap(Decision.ChosenAnswer::custom)).orElse("")), ANSWER_DIGITS);
  }

  private static String hash(List<String> parts, int digits) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, digits);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A warning where the answer is still the one noted, but what it rested on is not. */
  Optional<Problem> stale(Decision decision, Optional<Answer> answer) {
    String noted = seen.getOrDefault(decision.id(), "");
    String today = entry(decision);
    boolean sameAnswer = noted.endsWith("-" + answer(decision)) || !noted.contains("-");
    boolean sameGrounds = noted.isEmpty() || noted.split("-")[0].equals(today.split("-")[0]);
    return answer.filter(given -> sameAnswer && !sameGrounds).map(given -> AnswerMessages.stale(given, today(decision)));
  }

  private static String today(Decision decision) {
    String recommended = decision.recommended().map(id -> "recommended today: " + id).orElse("nothing is recommended today");
    String grounds = decision.grounds().stream().limit(LISTED).map(ground -> ground.location() + " \"" + ground.quote() + "\"").collect(Collectors.joining("; "));
    return grounds.isEmpty() ? recommended : recommended + ", on " + grounds;
  }
}
