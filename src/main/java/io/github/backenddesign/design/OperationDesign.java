package io.github.backenddesign.design;

import java.util.List;
import java.util.Optional;

/**
 * An operation of the contract. By style it has a method and path (rest), a service and rpc (rpc), or a kind and name (graphql); with the style undecided it has none of them.
 * {@code roles} holds "anonymous" where anybody may call; {@code decisionIds} names the decisions that give the operation its form.
 */
public record OperationDesign(String id, String summary, String module, String audience, String type, Optional<String> method, Optional<String> path, Optional<String> service, Optional<String> rpc,
    Optional<String> kind, Optional<String> name, List<ParameterDesign> parameters, Optional<RequestDesign> request, Optional<ResponseDesign> response, List<ErrorDesign> errors, List<String> roles,
    SecurityDesign security, String ownership, String idempotency, Optional<CachingDesign> caching, List<String> ruleIds, List<String> storyIds, List<String> requirementIds, List<String> decisionIds, List<ApiDesign.Source> sources, double confidence) {

  /** What is asked of a caller: one of the alternatives; {@code open} where callers nobody knows are let in, too. */
  public record SecurityDesign(boolean open, List<Alternative> anyOf) {
  }

  /** A security scheme with its scopes, all of which are needed; they are roles where roles are granted. */
  public record Alternative(String scheme, List<String> scopes) {
  }

  /** A parameter in "path", "query", "header" (rest) or "argument" (other styles). */
  public record ParameterDesign(String name, String in, String type, Optional<String> format, boolean required, Optional<String> min, Optional<String> max, Optional<String> pattern, Optional<String> example,
      String rule, String source) {
  }

  /** What of an answer is kept: where, under which Cache-Control ("" for none), for how many seconds, and whether a repeated call may be answered with 304. */
  public record CachingDesign(String kept, String control, int seconds, boolean conditional, String decisionId) {
  }

  /** What the caller sends: a named shape and the fields of it that count here ("?" behind a name: optional). */
  public record RequestDesign(String schema, List<String> fields) {
  }

  /** What the caller gets: the HTTP status (also a guide for other styles), the shape ("" for none), and whether it is a list. */
  public record ResponseDesign(int status, String schema, boolean list, List<String> headers) {
  }

  /** A refusal: status, problem type, when. */
  public record ErrorDesign(int status, String type, String when, List<String> ruleIds) {
  }
}
