package io.github.backenddesign.output;

import java.util.Map;

/** The status codes of remote procedure calls by the statuses of HTTP, which the packet holds for every style (AIP-193 and google.rpc.Code). */
final class GrpcCodes {

  private static final Map<Integer, String> CODES = Map.ofEntries(Map.entry(400, "INVALID_ARGUMENT"), Map.entry(401, "UNAUTHENTICATED"), Map.entry(403, "PERMISSION_DENIED"), Map.entry(404, "NOT_FOUND"),
      Map.entry(409, "FAILED_PRECONDITION"), Map.entry(412, "ABORTED"), Map.entry(413, "INVALID_ARGUMENT"), Map.entry(415, "INVALID_ARGUMENT"), Map.entry(422, "INVALID_ARGUMENT"), Map.entry(428, "FAILED_PRECONDITION"),
      Map.entry(429, "RESOURCE_EXHAUSTED"), Map.entry(500, "INTERNAL"), Map.entry(503, "UNAVAILABLE"));

  private GrpcCodes() {
  }

  static String of(Object status) {
    return CODES.getOrDefault(status, "UNKNOWN");
  }
}
