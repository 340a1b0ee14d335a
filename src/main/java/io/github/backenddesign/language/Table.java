package io.github.backenddesign.language;

import io.github.backenddesign.document.DataTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A YAML table of the class path as plain maps, lists and texts. */
public final class Table {

  private static final String SOURCES = "sources";

  private final Map<String, Object> content;

  private Table(Map<String, Object> content) {
    this.content = content;
  }

  /** Reads a table that lies in the package of its owner; a missing or malformed one is our bug. */
  public static Table of(Class<?> owner, String name) {
    return new Table(DataTable.beside(owner, name));
  }

  /** The list of texts under a key, empty when there is none. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Object item : list(key)) {
      texts.add(String.valueOf(item));
    }
    return texts;
  }

  /** The list of rows under a key, empty when there is none. */
  public List<Map<String, Object>> rows(String key) {
    return list(key).stream().map(Table::asMap).toList();
  }

  /** The list under a key as it is, empty when there is none. */
  public List<?> lists(String key) {
    return list(key);
  }

  /** The mapping under a key, empty when there is none. */
  public Map<String, Object> map(String key) {
    return content.containsKey(key) ? asMap(content.get(key)) : Map.of();
  }

  /** The number under a key. */
  public double number(String key) {
    return ((Number) content.get(key)).doubleValue();
  }

  /** All keys in the order of the file, without the one that says where the words are from. */
  public List<String> keys() {
    return content.keySet().stream().filter(key -> !key.equals(SOURCES)).toList();
  }

  /** The text under a key. */
  public String text(String key) {
    return String.valueOf(content.get(key));
  }

  private List<?> list(String key) {
    return content.get(key) instanceof List<?> list ? list : List.of();
  }

  /** Any mapping of the table with its keys as texts. */
  public static Map<String, Object> asMap(Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    ((Map<?, ?>) value).forEach((key, item) -> map.put(String.valueOf(key), item));
    return map;
  }
}
