package io.github.backenddesign.design;

import io.github.backenddesign.document.DataTable;
import io.github.backenddesign.language.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The closed list of refusals (RFC 9457 problem types) with their words for callers and the cues of rules that speak of them; the table is {@code problem-types.yaml}. */
final class ProblemTypes {

  /** Known to the code because when they apply follows from the operation. */
  enum Type {
    CONTENT_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE, NOT_SIGNED_IN, TOO_MANY_REQUESTS, MALFORMED_REQUEST, IDEMPOTENCY_KEY_MISSING, NOT_FOUND, NOT_PERMITTED, VERSION_MISSING, VERSION_OUTDATED, VALIDATION_FAILED,
    IDEMPOTENCY_KEY_REUSED, CONFLICT, WRONG_CREDENTIALS, SUPPLIER_UNAVAILABLE, INTERNAL_ERROR;

    String id() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** One of the list; {@code when} may name the operation's callers or condition. */
  record ProblemType(String id, int status, String title, String when, Optional<String> whenOpen, Optional<String> whenCondition, Optional<Pattern> cue) {

    /** When it is refused whatever the operation. */
    String whenAny() {
      return whenCondition.isPresent() ? "the caller has not the role or relation the operation asks for" : when;
    }
  }

  private final Map<Type, ProblemType> types = new LinkedHashMap<>();
  /** What is said of the outcome counts, not of the state a sample starts from. */
  private static final Pattern OUTCOME = Pattern.compile("(?i)^given\\b.*?\\bthen\\b");
  /** A decided rule quotes the question it settles; the question is no rule. */
  private static final Pattern QUOTED_QUESTION = Pattern.compile("\\(it settles \"[^\"]*\"\\)");

  private final List<String> precedence;
  private final Pattern never;

  ProblemTypes() {
    Table table = Table.of(ProblemTypes.class, "problem-types.yaml");
    table.rows("problems").forEach(row -> types.put(Type.valueOf(DataTable.text(row.get("id")).toUpperCase(java.util.Locale.ROOT).replace('-', '_')), type(row)));
    precedence = table.texts("precedence");
    never = anyOf(table.texts("never"));
  }

  ProblemType of(Type type) {
    return types.get(type);
  }

  /** The refusal a rule speaks of, if any: its outcome has to be one, and the whole of it tells which. */
  Optional<Type> spokenOf(String rule) {
    String words = QUOTED_QUESTION.matcher(rule).replaceAll("");
    return first(OUTCOME.matcher(words).replaceFirst("")).map(outcome -> first(words).orElse(outcome));
  }

  private Optional<Type> first(String words) {
    return never.matcher(words).find() ? Optional.empty() : precedence.stream().flatMap(id -> types.keySet().stream().filter(type -> type.id().equals(id)))
        .filter(type -> types.get(type).cue().map(cue -> cue.matcher(words).find()).orElse(false)).findFirst();
  }

  private static ProblemType type(Map<String, Object> row) {
    List<String> cues = DataTable.texts(row.get("cues"));
    Optional<Pattern> cue = cues.isEmpty() ? Optional.empty() : Optional.of(anyOf(cues));
    return new ProblemType(DataTable.text(row.get("id")), Integer.parseInt(DataTable.text(row.get("status"))), DataTable.text(row.get("title")), DataTable.text(row.get("when")),
        Optional.ofNullable(row.get("when-open")).map(String::valueOf), Optional.ofNullable(row.get("when-condition")).map(String::valueOf), cue);
  }

  private static Pattern anyOf(List<String> cues) {
    return Pattern.compile("(?i)(?<![\\w])(" + String.join("|", cues) + ")(?![\\w])");
  }
}
