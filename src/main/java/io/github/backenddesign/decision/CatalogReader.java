package io.github.backenddesign.decision;

import io.github.backenddesign.document.DataTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads catalog files into records. Their form is fixed by {@code catalog.schema.json}, which the tests hold against every file. */
final class CatalogReader {

  static final List<String> FILES = List.of("structure", "access", "stack", "data", "communication", "operation", "conventions", "patterns");
  private static final int USUAL_POINTS = 3;

  private CatalogReader() {
  }

  static Catalog standard() {
    List<CatalogEntry> entries = new ArrayList<>();
    for (String file : FILES) {
      DataTable.maps(DataTable.beside(CatalogReader.class, "catalog/" + file + ".yaml").get("questions")).forEach(map -> entries.add(entry(map)));
    }
    Map<String, Object> rest = DataTable.beside(CatalogReader.class, "catalog/contradictions.yaml");
    return new Catalog(DataTable.text(rest.get("catalog")), entries, contradictions(rest));
  }

  /** A catalog from one text, for tests. */
  static Catalog read(String yaml) {
    Map<String, Object> map = DataTable.parse(yaml, "catalog");
    return new Catalog(DataTable.text(map.get("catalog")), DataTable.maps(map.get("questions")).stream().map(CatalogReader::entry)
        .toList(), contradictions(map));
  }

  private static List<Contradiction> contradictions(Map<String, Object> map) {
    return DataTable.maps(map.get("contradictions")).stream()
        .map(row -> {
          List<Contradiction.Choice> pair = DataTable.map(row.get("between")).entrySet().stream()
              .map(side -> new Contradiction.Choice(side.getKey(), DataTable.texts(side.getValue()))).toList();
          return new Contradiction(pair.get(0), pair.get(1), DataTable.text(row.get("why")));
        }).toList();
  }

  static CatalogEntry entry(Map<String, Object> map) {
    Map<String, List<String>> dependsOn = new LinkedHashMap<>();
    DataTable.map(map.get("depends-on")).forEach((id, options) -> dependsOn.put(id, DataTable.texts(options)));
    return new CatalogEntry(DataTable.text(map.get("id")), number(map.get("since"), 1), DataTable.text(map.get("topic")),
        Decision.Tier.valueOf(DataTable.text(map.get("tier")).toUpperCase(Locale.ROOT)), number(map.get("stratum"), 2),
        DataTable.text(map.get("question")), DataTable.text(map.get("why")), DataTable.texts(map.get("ask")),
            Boolean.TRUE.equals(map.get("blocking")), condition(map.get("when")), dependsOn,
        Boolean.TRUE.equals(map.get("free-answer")), Optional.ofNullable(map.get("asked-by-documents"))
            .map(regex -> Pattern.compile(DataTable.text(regex), Pattern.CASE_INSENSITIVE)),
        DataTable.text(map.get("options-from")), DataTable.maps(map.get("options")).stream().map(CatalogReader::option)
            .toList(), DataTable.maps(map.get("rows")).stream().map(CatalogReader::row).toList());
  }

  private static Condition condition(Object value) {
    Map<String, Object> map = DataTable.map(value);
    return new Condition(DataTable.texts(map.get("all")), DataTable.texts(map.get("any")), DataTable.texts(map.get("none")));
  }

  static CatalogOption option(Map<String, Object> map) {
    return new CatalogOption(DataTable.text(map.get("id")), DataTable.text(map.get("title")), number(map.get("base"), 0),
        DataTable.texts(map.get("pros")), DataTable.texts(map.get("cons")),
        weights(map.get("for")), weights(map.get("against")), effects(map.get("effects")), DataTable.text(map.get("no-effect")),
        DataTable.text(map.get("needs")));
  }

  private static List<Weight> weights(Object value) {
    return DataTable.maps(value).stream()
        .map(map -> new Weight(DataTable.text(map.get("signal")), DataTable.texts(map.get("unless")), number(map.get("points"), USUAL_POINTS),
            Boolean.TRUE.equals(map.get("binds")), DataTable.text(map.get("reason"))))
        .toList();
  }

  private static CatalogRow row(Map<String, Object> map) {
    Map<String, EffectTemplate> effectsOf = new LinkedHashMap<>();
    DataTable.map(map.get("effects-of")).forEach((value, effects) -> effectsOf.put(value, effects(effects)));
    return new CatalogRow(DataTable.text(map.get("id")), DataTable.text(map.get("question")), DataTable.texts(map.get("options")),
        Boolean.TRUE.equals(map.get("free")), DataTable.text(map.get("proposed")),
        DataTable.text(map.get("source")), Proposal.all(map.get("proposed-when")), condition(map.get("when")), effects(map.get("effects")), effectsOf);
  }

  private static EffectTemplate effects(Object value) {
    return value == null ? EffectTemplate.NONE : new EffectTemplate(DataTable.maps(value));
  }

  private static int number(Object value, int otherwise) {
    return value instanceof Number number ? number.intValue() : otherwise;
  }
}
