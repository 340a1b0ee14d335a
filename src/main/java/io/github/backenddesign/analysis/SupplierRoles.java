package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The parts systems outside play, by the words of their names, and the words of outages; the table is {@code en/suppliers.yaml}. */
final class SupplierRoles {

  private final Map<String, Pattern> roles = new LinkedHashMap<>();
  private final Set<String> generic;
  private final Pattern down;

  SupplierRoles() {
    Table table = Table.of(SupplierRoles.class, "en/suppliers.yaml");
    table.rows("roles").forEach(row -> roles.put(String.valueOf(row.get("role")), Pattern.compile("(?i)" + row.get("pattern"))));
    generic = Set.copyOf(table.texts("generic"));
    down = Pattern.compile("(?i)" + table.text("down"));
  }

  /** The part a system plays, none where its name says nothing. */
  Optional<String> of(String name) {
    return roles.entrySet().stream().filter(role -> role.getValue().matcher(name).find()).map(Map.Entry::getKey).findFirst();
  }

  /** The words that tell it from other systems, in lower case; all of them where each is a general one. */
  List<String> telling(String name) {
    List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+")).stream().filter(word -> word.length() > 2).toList();
    List<String> own = words.stream().filter(word -> !generic.contains(word)).toList();
    return own.isEmpty() ? words : own;
  }

  /** Whether a sentence speaks of something that does not work. */
  boolean speaksOfOutage(String sentence) {
    return down.matcher(sentence).find();
  }
}
