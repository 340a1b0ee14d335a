package io.github.backenddesign.output;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A security scheme of the packet in the terms of OpenAPI. */
final class OpenApiSecurity {

  private OpenApiSecurity() {
  }

  /** The scheme with the scopes that operations ask of it. */
  static Map<String, Object> scheme(Map<String, Object> scheme, Collection<String> scopes) {
    Map<String, Object> node = new LinkedHashMap<>();
    switch (Tree.text(scheme, "kind")) {
      case "bearer" -> bearer(node, "opaque");
      case "bearer-jwt" -> bearer(node, "JWT");
      case "cookie" -> apiKey(node, "cookie", "session");
      case "api-key" -> apiKey(node, "header", "X-API-Key");
      case "mutual-tls" -> node.put("type", "mutualTLS");
      case "openid" -> flow(node, scheme, "authorizationCode", scopes);
      case "client-credentials" -> flow(node, scheme, "clientCredentials", scopes);
      default -> throw new IllegalStateException("no such kind of security: " + scheme);
    }
    String lifetime = (String) scheme.getOrDefault("lifetime", "");
    String lasts = lifetime.isEmpty() || lifetime.startsWith("TBD") ? "" : " Lasts: " + lifetime + ".";
    String placeholder = node.containsKey("flows") ? " The provider's addresses differ per environment; those below are placeholders." : "";
    node.put("description", scheme.get("description") + lasts + placeholder);
    node.put("x-decision", scheme.get("decision_id"));
    return node;
  }

  /** Whether the kind is one of OAuth 2.0. */
  static boolean hasScopes(Map<String, Object> scheme) {
    return scheme.get("kind").equals("openid") || scheme.get("kind").equals("client-credentials");
  }

  private static void flow(Map<String, Object> node, Map<String, Object> scheme, String kind, Collection<String> scopes) {
    Map<String, Object> flow = new LinkedHashMap<>();
    if (kind.equals("authorizationCode")) {
      flow.put("authorizationUrl", scheme.get("authorize_url"));
    }
    flow.put("tokenUrl", scheme.get("token_url"));
    flow.put("refreshUrl", scheme.get("token_url"));
    Map<String, Object> described = new LinkedHashMap<>();
    scopes.forEach(scope -> described.put(scope, "Calls for " + scope.replace('-', ' ')));
    flow.put("scopes", described);
    node.put("type", "oauth2");
    node.put("flows", Map.of(kind, flow));
  }

  private static void bearer(Map<String, Object> node, String format) {
    node.put("type", "http");
    node.put("scheme", "bearer");
    node.put("bearerFormat", format);
  }

  private static void apiKey(Map<String, Object> node, String in, String name) {
    node.put("type", "apiKey");
    node.put("in", in);
    node.put("name", name);
  }
}
