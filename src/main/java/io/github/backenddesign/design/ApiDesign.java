package io.github.backenddesign.design;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The canonical contract in the decided style, and the conventions all operations share. {@code conventions} holds every decided convention by its key (error_format, pagination, page_size, versioning,
 * idempotency, concurrency, money_format, cors, rate_limit ...); those with a component of their own are repeated there.
 */
public record ApiDesign(String title, List<AudienceStyle> styles, Choice basePath, Choice versioning, Choice pagination, Paging paging, Choice errorFormat, Map<String, Choice> conventions, List<SecurityScheme> security,
    List<String> checkOrder, List<ProblemType> problems, List<OperationDesign> operations, List<SchemaDesign> schemas, Optional<TransportDesign> transport, List<EventDesign> events, List<JobDesign> jobs) {

  /** How lists are divided: style cursor, offset or none; the sizes are numbers of entries. */
  public record Paging(String style, int defaultSize, int maxSize) {
  }

  /** The style for an audience: "clients" or "internal". */
  public record AudienceStyle(String audience, String style, String decisionId) {
  }

  /** A way in which callers prove who they are; kind is bearer, bearer-jwt, cookie, api-key, openid, client-credentials or mutual-tls. The provider's addresses are placeholders. */
  public record SecurityScheme(String id, String kind, String description, Optional<String> lifetime, Optional<String> authorizeUrl, Optional<String> tokenUrl, String decisionId) {
  }

  /** A way to refuse that at least one operation uses. */
  public record ProblemType(String type, int status, String title, String when, List<String> operationIds, List<String> ruleIds) {
  }

  /** A message on its way through the system; direction is "publish" or "receive" from our side. */
  public record EventDesign(String id, String name, String module, String direction, List<String> consumers, List<FieldDesign> payload, List<String> storyIds, List<String> requirementIds, List<Source> sources) {
  }

  /** What carries events and what it promises; protocol and host are empty where there is no server to name. */
  public record TransportDesign(Choice product, String protocol, String host, String delivery, String order, String replay, String failure) {
  }

  /** Who carries a job out, how it is handed over, and what happens when it fails. */
  public record ExecutionDesign(String runsOn, String handover, String retry, String failure, String decisionId) {
  }

  /** Work without a waiting caller. */
  public record JobDesign(String id, String name, String module, String trigger, Optional<ExecutionDesign> execution, List<String> storyIds, List<String> requirementIds, List<Source> sources) {
  }

  /** Where something comes from: the rule, the words and the place ({@code file:line:column}). */
  public record Source(String rule, String text, String at) {
  }

  /** A shape that operations send or answer with. */
  public record SchemaDesign(String name, String description, List<FieldDesign> fields) {
  }

  /** A field with its constraints; {@code rule} holds what has no schema keyword, {@code source} where the constraint comes from, {@code example} a value that keeps them. */
  public record FieldDesign(String name, String type, Optional<String> format, boolean required, boolean nullable, boolean readOnly, Optional<String> min, Optional<String> max, Optional<String> pattern,
      boolean unique, Optional<String> rule, Optional<String> example, String source) {

    /** The same in the form of the identifier of what it names. */
    FieldDesign naming(FieldDesign identifier, String words) {
      return new FieldDesign(name, identifier.type, identifier.format, required, nullable, readOnly, identifier.min, identifier.max, identifier.pattern, unique, Optional.of(rule.map(told -> told + "; " + words).orElse(words)),
          identifier.example, source);
    }

    /** The same with many values of this shape. */
    FieldDesign ofMany(String schema) {
      return new FieldDesign(name, schema + "[]", Optional.empty(), required, nullable, readOnly, Optional.empty(), Optional.empty(), Optional.empty(), unique, rule, Optional.empty(), source);
    }
  }
}
