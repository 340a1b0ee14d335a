package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.document.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The orders in which rules want lists, and the fields that sort so; the table is {@code access-orders.yaml}. */
final class AccessOrders {

  private static final String NAMED = "named";

  private record Row(Pattern pattern, boolean named, List<String> words, List<String> kinds) {
  }

  /** An order as a rule words it, with the words and kinds of the fields that may stand for it. */
  record Order(String words, List<String> fieldWords, List<String> kinds) {

    /** The field of an entity that sorts so; none where it has no such field. */
    Optional<String> field(Entity entity) {
      return fieldWords.stream().flatMap(word -> entity.attributes().stream().filter(attribute -> Names.words(attribute.name()).contains(word)))
          .findFirst().or(() -> kinds.stream().flatMap(kind -> entity.attributes().stream().filter(attribute -> attribute.kind().equals(kind))).findFirst()).map(Attribute::name);
    }
  }

  private final List<Row> rows = new ArrayList<>();

  AccessOrders() {
    for (Map<String, Object> row : DataTable.maps(DataTable.beside(AccessOrders.class, "access-orders.yaml").get("orders"))) {
      rows.add(new Row(Pattern.compile(DataTable.text(row.get("pattern")), Pattern.CASE_INSENSITIVE), DataTable.text(row.get("order")).equals(NAMED), DataTable.texts(row.get("words")), DataTable.texts(row.get("kinds"))));
    }
  }

  /** The order a rule states. */
  Optional<Order> in(String rule) {
    for (Row row : rows) {
      Matcher matcher = row.pattern().matcher(rule);
      if (matcher.find()) {
        List<String> words = row.named() ? Names.words(matcher.group(NAMED)) : row.words();
        return Optional.of(new Order(matcher.group().toLowerCase(Locale.ROOT).strip(), words, row.kinds()));
      }
    }
    return Optional.empty();
  }
}
