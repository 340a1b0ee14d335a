package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.document.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Effects as the catalog writes them: small maps such as {@code style: {audience: clients, style: rest}}, with slots like {@code {value}} to be filled. */
record EffectTemplate(List<Map<String, Object>> items) {

  static final EffectTemplate NONE = new EffectTemplate(List.of());

  EffectTemplate {
    items = List.copyOf(items);
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  /** The effects with all slots filled; one with a slot nobody fills is left out. */
  List<Effect> fill(Map<String, String> slots, List<String> targets) {
    List<Effect> effects = new ArrayList<>();
    items.forEach(item -> item.forEach((kind, value) -> effect(kind, new Values(value, slots), targets).ifPresent(effects::add)));
    return effects;
  }

  List<Effect> fill(Map<String, String> slots) {
    return fill(slots, List.of());
  }

  private static Optional<Effect> effect(String kind, Values values, List<String> targets) {
    if (values.hasOpenSlot()) {
      return Optional.empty();
    }
    return Optional.of(switch (kind) {
      case "cut" -> new Effect.UseCut(values.whole());
      case "add-operation" -> new Effect.AddOperation(values.of("operation"), OperationClass.valueOf(values.of("class").toUpperCase(Locale.ROOT)
          .replace('-', '_')), values.of("summary"), targets);
      case "drop-operation" -> new Effect.DropOperation(values.whole());
      case "permit" -> new Effect.Permit(values.of("role"), values.of("operation"), values.of("condition"));
      case "on-delete" -> new Effect.OnDelete(values.of("entity"), values.of("dependent"), values.of("policy"));
      case "field-rule" -> new Effect.FieldRule(values.of("entity"), values.of("field"), values.of("rule"));
      case "unique" -> new Effect.Unique(values.of("entity"), values.of("field"));
      case "immutable" -> new Effect.Immutable(values.of("entity"), values.of("field"));
      case "publish" -> new Effect.Publish(values.of("event"), values.of("operation"));
      case "store" -> new Effect.Store(values.of("entity"), values.of("owner"));
      case "rule" -> new Effect.AttachRule(values.whole(), targets);
      case "style" -> new Effect.Style(values.of("audience"), values.of("style"));
      case "page-style" -> new Effect.PageStyle(values.whole());
      case "supplier" -> new Effect.SupplierPolicy(values.of("name"), values.of("timeout"), values.of("retry"), values.of("breaker"), values.of("fallback"));
      case "set" -> new Effect.Setting(Effect.Section.valueOf(values.of("section").toUpperCase(Locale.ROOT)), values.of("key"), values.of("value"));
      default -> throw new IllegalArgumentException("catalog: no effect is called " + kind);
    });
  }

  /** The value of one effect with its slots filled. */
  private record Values(Object value, Map<String, String> slots) {

    String whole() {
      return filled(DataTable.text(value));
    }

    String of(String key) {
      return filled(DataTable.text(DataTable.map(value).get(key)));
    }

    boolean hasOpenSlot() {
      return value instanceof Map ? DataTable.map(value).keySet().stream().anyMatch(key -> isOpen(of(key))) : isOpen(whole());
    }

    private static boolean isOpen(String text) {
      return text.matches("(?s).*\\{[A-Za-z]+}.*");
    }

    private String filled(String text) {
      String result = text;
      for (Map.Entry<String, String> slot : slots.entrySet()) {
        result = result.replace("{" + slot.getKey() + "}", slot.getValue());
      }
      return result;
    }
  }
}
