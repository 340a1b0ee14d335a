package io.github.backenddesign.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The wrapper around lists, by the decided way to divide them. An object even where lists are whole, so that it can grow. */
final class OpenApiPages {

  private final Contract contract;

  OpenApiPages(Contract contract) {
    this.contract = contract;
  }

  /** The name of a page of this shape. */
  static String name(Contract contract, String schema) {
    return contract.free(schema + (contract.pagingStyle().equals("none") ? "List" : "Page"));
  }

  Map<String, Object> schema(String item) {
    Map<String, Object> items = new LinkedHashMap<>();
    items.put("type", "array");
    items.put("maxItems", contract.maxItems());
    items.put("items", JsonField.reference(item));
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("items", items);
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("type", "object");
    switch (contract.pagingStyle()) {
      case "cursor" -> {
        page.put("description", "A page of " + item + " and the way to the next one");
        page.put("required", List.of("items"));
        properties.put("nextCursor", cursor());
      }
      case "offset" -> {
        page.put("description", "A page of " + item + " and how many there are in all");
        page.put("required", List.of("items", "total"));
        properties.put("total", total());
      }
      default -> {
        page.put("description", "All " + item);
        page.put("required", List.of("items"));
      }
    }
    page.put("properties", properties);
    return page;
  }

  private static Map<String, Object> cursor() {
    Map<String, Object> cursor = new LinkedHashMap<>();
    cursor.put("type", "string");
    cursor.put("description", "given to the same operation as cursor; absent on the last page");
    cursor.put("maxLength", 64);
    cursor.put("pattern", "^[A-Za-z0-9._~-]+$");
    cursor.put("examples", List.of("01JD8Z6V3N"));
    return cursor;
  }

  private static Map<String, Object> total() {
    Map<String, Object> total = new LinkedHashMap<>();
    total.put("type", "integer");
    total.put("format", "int64");
    total.put("minimum", 0);
    total.put("maximum", 9_007_199_254_740_991L);
    total.put("examples", List.of(1));
    return total;
  }
}
