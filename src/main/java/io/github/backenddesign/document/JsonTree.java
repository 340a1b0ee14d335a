package io.github.backenddesign.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.json.JSONArray;
import org.json.JSONObject;

/** Trees as the schema validator wants them. Its own conversion of maps drops null members, and with them the faults they are. */
final class JsonTree {

  private JsonTree() {
  }

  /** From a located tree; of a repeated key the first member counts, as everywhere. */
  static Object of(Node node) {
    if (node instanceof ObjectNode object) {
      JSONObject tree = new JSONObject();
      object.members().stream().filter(member -> !tree.has(member.key())).forEach(member -> tree.put(member.key(), of(member.value())));
      return tree;
    }
    if (node instanceof ListNode list) {
      JSONArray tree = new JSONArray();
      list.items().forEach(item -> tree.put(of(item)));
      return tree;
    }
    return scalar((ScalarNode) node);
  }

  /** From maps, lists, texts, numbers, booleans and nulls. */
  static Object ofPlain(Object value) {
    if (value instanceof Map<?, ?> map) {
      JSONObject tree = new JSONObject();
      map.forEach((key, member) -> tree.put((String) key, ofPlain(member)));
      return tree;
    }
    if (value instanceof Iterable<?> list) {
      JSONArray tree = new JSONArray();
      list.forEach(item -> tree.put(ofPlain(item)));
      return tree;
    }
    return value == null ? JSONObject.NULL : value;
  }

  private static Object scalar(ScalarNode scalar) {
    return switch (scalar.kind()) {
      case TEXT -> scalar.text();
      case BOOLEAN -> Boolean.valueOf(scalar.text());
      case NULL -> JSONObject.NULL;
      case NUMBER -> number(scalar.text());
    };
  }

  private static Number number(String text) {
    try {
      return text.matches("-?\\d+") ? new BigInteger(text) : new BigDecimal(text);
    } catch (NumberFormatException e) {
      // Only an exponent beyond all bounds gets here; to a schema it is as good as any other absurd number.
      return BigDecimal.valueOf(Double.MAX_VALUE);
    }
  }
}
