package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Table;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The parts systems outside play, by the words of their names, and the words of outages; the table is {@code en/suppliers.yaml}. */
final class SupplierRoles {

  private final Map<String, Pattern> roles = new LinkedHashMap<>();
  private final Map<String, SupplierCall> calls = new LinkedHashMap<>();
  private final Set<String> generic;
  private final Pattern down;
  private final Pattern screens;
  private final Pattern simulated;
  private final Pattern behindName;
  private final Pattern beforeName;

  private SupplierRoles() {
    Table table = Table.of(SupplierRoles.class, "en/suppliers.yaml");
    for (Map<String, Object> row : table.rows("roles")) {
      String role = String.valueOf(row.get("role"));
      roles.put(role, pattern(String.valueOf(row.get("pattern"))));
      calls.put(role, SupplierCall.valueOf(String.valueOf(row.get("called")).toUpperCase(Locale.ROOT)));
    }
    generic = Set.copyOf(table.texts("generic"));
    down = pattern(table.text("down"));
    screens = pattern(table.text("screens"));
    simulated = pattern(table.text("simulated"));
    behindName = pattern(table.text("behind-name"));
    beforeName = pattern(table.text("before-name"));
  }

  private static Pattern pattern(String text) {
    return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
  }

  /** The roles of English names, read once. */
  static SupplierRoles english() {
    return English.ROLES;
  }

  private static final class English {

    private static final SupplierRoles ROLES = new SupplierRoles();
  }

  /** How a system that plays this part is used. */
  SupplierCall callOf(String role) {
    return calls.getOrDefault(role, SupplierCall.REQUEST);
  }

  /** Whether a component is a screen by its id. */
  boolean isScreen(String component) {
    return screens.matcher(component).find();
  }

  /** Whether words speak of a stand-in for tests. */
  boolean isSimulated(String words) {
    return simulated.matcher(words).find();
  }

  /** The name of a system at the start of a phrase: "Keycloak, run by IT Security" is Keycloak. */
  String nameIn(String phrase) {
    String name = beforeName.matcher(behindName.matcher(phrase).replaceAll("")).replaceFirst("").trim();
    return name.isEmpty() ? phrase : name;
  }

  /** The part a system plays, none where its name says nothing. */
  Optional<String> of(String name) {
    return roles.entrySet().stream().filter(role -> role.getValue().matcher(name).find()).map(Map.Entry::getKey).findFirst();
  }

  /** Whether a word says nothing about which system is meant. */
  boolean isGeneric(String word) {
    return generic.contains(word);
  }

  /** Whether a sentence speaks of something that does not work. */
  boolean speaksOfOutage(String sentence) {
    return down.matcher(sentence).find();
  }
}
