package io.github.backenddesign.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.backenddesign.document.DataTable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The entries of one table: words of lists, keys of maps from word to word, rows with patterns, and the alternatives within patterns. */
final class LexiconEntries {

  private static final Set<String> NO_ENTRIES = Set.of("sources", "source", "groups-of-passages", "kind", "class", "role", "called", "part", "in", "type", "format", "min", "max", "regex", "default", "objects of");
  private static final Set<String> PATTERNS = Set.of("pattern", "not", "words", "client-alone", "no-accounts", "groups", "relations", "own", "may", "agents", "anything", "screens", "simulated", "behind-name", "before-name", "down");
  private static final int STEM = 5;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String file;
  private final String yaml;
  private final Map<String, Object> sources;
  private final List<LexiconEntry> entries = new ArrayList<>();

  private LexiconEntries(String file, String yaml) {
    this.file = file;
    this.yaml = yaml;
    Map<String, Object> content = DataTable.parse(yaml, file);
    this.sources = content.get("sources") instanceof Map<?, ?> ? DataTable.map(content.get("sources")) : Map.of();
    walk(content, List.of(), "");
  }

  /** The entries of a table; the file is its name below the resources of the plugin. */
  static List<LexiconEntry> of(String file, String yaml) {
    return List.copyOf(new LexiconEntries(file, yaml).entries);
  }

  private void walk(Object value, List<Object> path, String source) {
    if (value instanceof Map<?, ?> map) {
      String own = map.get("source") instanceof String text ? text : source;
      map.forEach((key, item) -> member(String.valueOf(key), item, path, own));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        if (list.get(i) instanceof String word) {
          add(path, i, word, stems(word), source);
        } else {
          if (list.get(i) instanceof Map<?, ?> row && row.containsKey("pattern")) {
            add(path, i, "the row " + row.get("pattern"), List.of(), row.get("source") instanceof String text ? text : source);
          } else if (list.get(i) instanceof List<?> words) {
            add(path, i, words.toString(), List.of(), source);
          }
          walk(list.get(i), with(path, i), source);
        }
      }
    }
  }

  private void member(String key, Object item, List<Object> path, String source) {
    if (NO_ENTRIES.contains(key)) {
      return;
    }
    String from = sources.containsKey(key) ? String.valueOf(sources.get(key)) : source;
    if (!(item instanceof String text)) {
      walk(item, with(path, key), from);
    } else if (PATTERNS.contains(key)) {
      for (Alternatives.Part part : Alternatives.of(text)) {
        entries.add(new LexiconEntry(file, group(with(path, key)), part.text(), part.text().contains("<") ? List.of() : stems(part.text()).stream().limit(1).toList(), from, () -> changed(with(path, key), part.rest())));
      }
    } else if (path.isEmpty() || path.size() == 1) {
      add(path, key, key, stems(key), from.isEmpty() ? String.valueOf(sources.getOrDefault(path.isEmpty() ? "nouns" : path.get(0), "")) : from);
    }
  }

  private void add(List<Object> path, Object last, String text, List<String> stems, String source) {
    entries.add(new LexiconEntry(file, group(path), text, stems, source, () -> changed(with(path, last), null)));
  }

  private static String group(List<Object> path) {
    return String.join(".", path.stream().map(String::valueOf).toList());
  }

  /** The beginnings of the words of an entry; inflected forms share them. */
  private static List<String> stems(String text) {
    String plain = text.replaceAll("\\\\[a-zA-Z]|\\(\\?[=!<:]+|\\[[^]]*]|\\w\\?", " ").toLowerCase(Locale.ROOT);
    return Stream.of(plain.split("[^a-z]+")).filter(word -> word.length() > 2).map(word -> word.substring(0, Math.min(STEM, word.length() - (word.length() > 3 ? 1 : 0)))).toList();
  }

  private static List<Object> with(List<Object> path, Object last) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(last);
    return longer;
  }

  /** The whole table as JSON, which is YAML, with another text at a place, or without it. */
  private String changed(List<Object> path, String text) {
    Map<String, Object> content = DataTable.parse(yaml, file);
    Object at = content;
    for (Object step : path.subList(0, path.size() - 1)) {
      at = step instanceof Integer index ? ((List<?>) at).get(index) : ((Map<?, ?>) at).get(step);
    }
    replace(at, path.get(path.size() - 1), text);
    try {
      return JSON.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static void replace(Object holder, Object last, String text) {
    if (text != null) {
      ((Map<String, Object>) holder).put(String.valueOf(last), text);
    } else if (last instanceof Integer index) {
      ((List<Object>) holder).remove(index.intValue());
    } else {
      ((Map<String, Object>) holder).remove(String.valueOf(last));
    }
  }
}
