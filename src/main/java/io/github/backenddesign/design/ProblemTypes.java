package io.github.backenddesign.design;

import io.github.backenddesign.document.DataTable;
import io.github.backenddesign.language.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The closed list of refusals (RFC 9457 problem types) with their words for callers ({@code problem-types.yaml}), and the cues of rules that speak of them ({@code en/refusals.yaml}). */
final class ProblemTypes {

  /** Known to the code because when they apply follows from the operation. */
  enum Type {
    CONTENT_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE, NOT_SIGNED_IN, TOO_MANY_REQUESTS, MALFORMED_REQUEST, IDEMPOTENCY_KEY_MISSING, NOT_FOUND, NOT_PERMITTED, VERSION_MISSING, VERSION_OUTDATED, VALIDATION_FAILED,
    IDEMPOTENCY_KEY_REUSED, CONFLICT, WRONG_CREDENTIALS, SUPPLIER_UNAVAILABLE, INTERNAL_ERROR;

    static Type of(String id) {
      return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** One of the list; {@code when} may name the operation's callers or condition. */
  record ProblemType(String id, int status, String title, String when, Optional<String> whenOpen, Optional<String> whenCondition) {

    /** When it is refused whatever the operation. */
    String whenAny() {
      return whenCondition.isPresent() ? "the caller has not the role or relation the operation asks for" : when;
    }
  }

  /** A decided rule quotes the question it settles; the question is no rule. */
  private static final Pattern QUOTED_QUESTION = Pattern.compile("\\(it settles \"[^\"]*\"\\)");

  private final Map<Type, ProblemType> types = new LinkedHashMap<>();
  /** The words that speak of a type, in the order in which they count. */
  private final Map<Type, Pattern> cues = new LinkedHashMap<>();
  private final Pattern never;
  /** Where the outcome of a sample begins: the state it starts from makes no refusal. */
  private final Pattern outcome;

  ProblemTypes() {
    Table.of(ProblemTypes.class, "problem-types.yaml").rows("problems").forEach(row -> types.put(Type.of(DataTable.text(row.get("id"))), type(row)));
    Table words = Table.of(ProblemTypes.class, "en/refusals.yaml");
    words.texts("precedence").forEach(id -> cues.put(Type.of(id), anyOf(DataTable.texts(words.map("cues").get(id)))));
    never = anyOf(words.texts("never"));
    outcome = Pattern.compile(words.text("outcome"), Pattern.CASE_INSENSITIVE);
  }

  ProblemType of(Type type) {
    return types.get(type);
  }

  /** The refusal a rule speaks of, if any: its outcome has to be one, and the whole of it tells which. */
  Optional<Type> spokenOf(String rule) {
    String words = QUOTED_QUESTION.matcher(rule).replaceAll("");
    return first(outcome.matcher(words).replaceFirst("")).map(ending -> first(words).orElse(ending));
  }

  private Optional<Type> first(String words) {
    return never.matcher(words).find() ? Optional.empty() : cues.entrySet().stream().filter(type -> type.getValue().matcher(words).find()).map(Map.Entry::getKey).findFirst();
  }

  private static ProblemType type(Map<String, Object> row) {
    return new ProblemType(DataTable.text(row.get("id")), Integer.parseInt(DataTable.text(row.get("status"))), DataTable.text(row.get("title")), DataTable.text(row.get("when")),
        Optional.ofNullable(row.get("when-open")).map(String::valueOf), Optional.ofNullable(row.get("when-condition")).map(String::valueOf));
  }

  private static Pattern anyOf(List<String> cues) {
    return Pattern.compile("(?i)(?<![\\w])(" + String.join("|", cues) + ")(?![\\w])");
  }
}
