package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.document.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The stores that the decisions about data lead to, with what each asks of the design; the table is {@code stores.yaml}. */
final class Stores {

  private static final String MAIN = "main-store";

  private final SettingTable table;
  private final Model model;
  private final Settings settings;
  private final ModuleMap modules;

  Stores(Model model, Settings settings, ModuleMap modules) {
    this.table = new SettingTable("stores.yaml", settings);
    this.model = model;
    this.settings = settings;
    this.modules = modules;
  }

  /** Those that hold the data, one or one per service; then copies, files and caches. */
  List<DataDesign.StoreDesign> all() {
    Choice database = settings.get(Effect.Section.DATA, "store", Choice.tbd("database"));
    List<String> owners = model.entities().stream().map(modules::ofEntity).distinct().toList();
    List<String> consequences = consequences(database);
    List<DataDesign.StoreDesign> all = new ArrayList<>();
    if (isSplit()) {
      owners.forEach(owner -> all.add(new DataDesign.StoreDesign(owner + "-store", database, List.of(owner), consequences)));
    } else {
      all.add(new DataDesign.StoreDesign(MAIN, database, owners, consequences));
    }
    for (Effect.Section section : List.of(Effect.Section.DATA, Effect.Section.RELIABILITY)) {
      table.all("beside", section).stream().filter(row -> SettingTable.text(row, "section").equals(section.name().toLowerCase(Locale.ROOT))).forEach(row -> all.add(beside(row, section)));
    }
    return all;
  }

  private boolean isSplit() {
    return table.decided(Effect.Section.DATA, "ownership").filter(choice -> choice.value().contains("store per service")).isPresent();
  }

  private List<String> consequences(Choice database) {
    List<String> all = new ArrayList<>(table.row("databases", database.value()).map(row -> DataTable.texts(row.get("consequences"))).orElse(List.of()));
    table.all("main", Effect.Section.DATA).forEach(row -> all.add(SettingTable.text(row, "says")));
    return all;
  }

  private DataDesign.StoreDesign beside(Map<String, Object> row, Effect.Section section) {
    String use = SettingTable.text(row, "for");
    List<String> users = model.operations().stream().filter(operation -> uses(operation, use)).map(modules::ofOperation).distinct().toList();
    Choice product = settings.get(section, SettingTable.text(row, "setting"), Choice.fixed(""));
    return new DataDesign.StoreDesign(SettingTable.text(row, "id"), product, users, DataTable.texts(row.get("consequences")));
  }

  private static boolean uses(Operation operation, String use) {
    return switch (use) {
      case "search" -> operation.type() == OperationClass.SEARCH;
      case "files" -> operation.type() == OperationClass.UPLOAD || operation.type() == OperationClass.DOWNLOAD;
      default -> operation.type().isSafe();
    };
  }

  /** The type of keys that the server makes, "" while the database is open or unknown. */
  String keyType() {
    return trait("key");
  }

  /** The kind of index that serves an access of this pattern, "" where none is needed or known. */
  String index(Entity entity, String pattern) {
    return switch (pattern) {
      case "list" -> trait("list");
      case "search" -> searchIndex();
      case "append", "computed" -> "";
      default -> entity.identifier().isPresent() ? "unique key" : "primary key";
    };
  }

  private String searchIndex() {
    Optional<Choice> search = table.decided(Effect.Section.DATA, "search");
    return search.filter(choice -> !choice.value().contains("of the database")).map(choice -> "the store search-index").orElse(trait("text"));
  }

  private String trait(String key) {
    return table.row("databases", Effect.Section.DATA, "store").map(row -> SettingTable.text(row, key)).orElse("");
  }
}
