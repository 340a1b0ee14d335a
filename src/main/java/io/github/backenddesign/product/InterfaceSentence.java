package io.github.backenddesign.product;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An interface told in one line: {@code IF-03 Cart API (rpc, svc-cart): add an item, empty the cart. Inputs: session id; product id. Consumers: web (US-008, FR-003)}.
 * Remarks stand in brackets, operations behind the first colon, what is answered behind an arrow, and everything that has a member of its own may follow as a labelled clause.
 */
record InterfaceSentence(Optional<String> id, String name, List<String> remarks, String operations, Map<String, String> clauses, List<String> ids) {

  private static final Pattern HEAD = Pattern.compile("^(?:(" + IdText.NUMBERED.pattern() + ")\\s*[:.\u2013\u2014-]?\\s+)?([^(:]+?)\\s*(?:\\(([^()]*)\\))?\\s*(?:[:\u2013\u2014]\\s*(.*?))?\\.?$", Pattern.DOTALL);
  private static final Pattern LAST_BRACKET = Pattern.compile("\\s*(?:\\(([^()]*)\\)|\\[([^\\[\\]]*)\\])\\.?$");
  /** A last sentence of nothing but ids: "... and replace. US-009; FR-007." */
  private static final Pattern LAST_IDS = Pattern.compile("(?<=[.;|\\p{L}\\p{N})])\\s*[.;|]\\s+((?:" + IdText.NUMBERED.pattern() + ")(?:\\s*(?:[,;]|\\band\\b)\\s*(?:" + IdText.NUMBERED.pattern() + "))*)\\.?$");
  private static final Pattern ANSWER = Pattern.compile("\\s+(?:->|=>|\\u2192)\\s+(.+)$", Pattern.DOTALL);
  private static final Pattern SORT = Pattern.compile("^(outbound|inbound|internal|event|batch)(?:,\\s+|\\s+(?=['\"\u2018\u201c])).+", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern CLAUSE = Pattern.compile("(?i)(?<=[.;|)])\\s*\\b(operations|capabilities|inputs?|outputs?|returns|emits|consumers?|consumed by|used by|clients|callers|payload|notes?)\\s*:\\s+");
  private static final Pattern TYPES = Pattern.compile("(?i)(api|rest|rpc|grpc|graphql|http|event|events|message|queue|topic|stream|"
      + "batch|file|ui|external|internal|webhook|websocket|telemetry|soap|sse|library|inbound|outbound).*");
  private static final Pattern DIRECTIONS = Pattern.compile("(?i)inbound|outbound|internal|bidirectional|in|out");

  InterfaceSentence {
    remarks = List.copyOf(remarks);
    clauses = Map.copyOf(clauses);
    ids = List.copyOf(ids);
  }

  static InterfaceSentence parse(String text) {
    List<String> ids = new ArrayList<>();
    String rest = text.strip();
    Matcher last = LAST_BRACKET.matcher(rest);
    String bracket = last.find() ? Optional.ofNullable(last.group(1)).orElse(last.group(2)) : "";
    if (!bracket.isBlank() && IdText.split(bracket).stream().allMatch(IdText::isNumbered)) {
      ids.addAll(IdText.split(bracket));
      rest = rest.substring(0, last.start());
    }
    Matcher named = LAST_IDS.matcher(rest);
    if (ids.isEmpty() && named.find()) {
      ids.addAll(IdText.split(named.group(1).replaceAll("\\s+and\\s+", ", ")));
      rest = rest.substring(0, named.start());
    }
    Optional<InterfaceSentence> form = CLAUSE.matcher(rest).find() ? Optional.empty() : InterfaceForm.parse(rest.strip(), ids);
    return form.isPresent() ? form.get() : prose(text, rest, ids);
  }

  private static InterfaceSentence prose(String text, String unread, List<String> ids) {
    Matcher answer = ANSWER.matcher(unread);
    Optional<String> answered = answer.find() && unread.indexOf(':') >= 0 && unread.indexOf(':') < answer.start() ? Optional.of(answer.group(1)) : Optional.empty();
    String rest = answered.isPresent() ? unread.substring(0, answer.start()) : unread;
    Matcher clause = CLAUSE.matcher(rest);
    String head = clause.find() ? rest.substring(0, clause.start()) : rest;
    Matcher form = HEAD.matcher(head.strip());
    if (!form.matches()) {
      return new InterfaceSentence(Optional.empty(), text, List.of(), "", clauses(rest, answered), ids);
    }
    List<String> remarks = new ArrayList<>(IdText.split(Optional.ofNullable(form.group(3)).orElse("")));
    Matcher sort = SORT.matcher(form.group(2).strip());
    if (sort.matches()) {
      remarks.add(sort.group(1).toLowerCase(Locale.ROOT));
    }
    ids.addAll(0, remarks.stream().filter(IdText::isNumbered).toList());
    return new InterfaceSentence(Optional.ofNullable(form.group(1)), form.group(2).strip(), remarks.stream().filter(remark -> !IdText.isNumbered(remark)).toList(),
        Optional.ofNullable(form.group(4)).orElse(""), clauses(rest, answered), ids);
  }

  /** The clauses under the fields of the table of interfaces. */
  private static Map<String, String> clauses(String text, Optional<String> answered) {
    Map<String, String> clauses = new LinkedHashMap<>();
    answered.ifPresent(words -> clauses.put("outputs", words));
    Matcher clause = CLAUSE.matcher(text);
    boolean more = clause.find();
    while (more) {
      String field = field(clause.group(1));
      int from = clause.end();
      more = clause.find();
      String words = text.substring(from, more ? clause.start() : text.length()).strip();
      clauses.merge(field, field.equals("notes") ? words : words.replaceFirst("[.;|]$", "").strip(), (one, other) -> one + "; " + other);
    }
    return clauses;
  }

  private static String field(String label) {
    return Stream.of("capabilities", "inputs", "outputs", "consumers", "payload", "notes").filter(name -> Members.INTERFACE.under(name).contains(Spellings.normal(label))).findFirst()
        .map(name -> name.equals("payload") ? "inputs" : name).orElseThrow();
  }

  Optional<String> clause(String field) {
    return Optional.ofNullable(clauses.get(field)).filter(words -> !words.isEmpty());
  }

  Optional<String> direction() {
    return remarks.stream().filter(remark -> DIRECTIONS.matcher(remark).matches()).findFirst();
  }

  Optional<String> type() {
    return remarks.stream().filter(remark -> TYPES.matcher(remark).matches() && !direction().equals(Optional.of(remark))).findFirst();
  }

  Optional<String> provider() {
    return remarks.stream().filter(remark -> !type().equals(Optional.of(remark)) && !direction().equals(Optional.of(remark))).findFirst();
  }

  /** Whether every remark has found its place, so that the parts say all that the whole says. */
  boolean isUnderstood() {
    long placed = Stream.of(type(), direction(), provider()).filter(Optional::isPresent).count();
    return !name.contains("(") && placed == remarks.size();
  }
}
