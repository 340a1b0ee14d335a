package io.github.backenddesign.output;

import io.github.backenddesign.analysis.Effect;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in one line what an effect changes. */
public final class EffectText {

  /** Braces hold components; what stands in brackets is left out when a component in it is empty. */
  private static final Map<Class<? extends Effect>, String> FORMS = Map.ofEntries(
      Map.entry(Effect.UseCut.class, "modules are cut by \"{cut}\""),
      Map.entry(Effect.AddOperation.class, "adds operation {operation} ({type}): {summary}[ for {stories}]"),
      Map.entry(Effect.DropOperation.class, "drops operation {operation}"),
      Map.entry(Effect.Permit.class, "{role} may call {operation}[, condition: {condition}]"),
      Map.entry(Effect.OnDelete.class, "when {entity} is deleted, {dependent}: {policy}"),
      Map.entry(Effect.FieldRule.class, "{entity}.{field}: {rule}"),
      Map.entry(Effect.Unique.class, "{entity}.{field} is unique"),
      Map.entry(Effect.Immutable.class, "{entity}.{field} is set once"),
      Map.entry(Effect.Publish.class, "publishes {event} after {operation}"),
      Map.entry(Effect.Store.class, "{owner} keeps {entity}"),
      Map.entry(Effect.AttachRule.class, "rule[ at {targets}]: {text}"),
      Map.entry(Effect.Style.class, "contract for {audience}: {style}"),
      Map.entry(Effect.PageStyle.class, "lists are divided by {style}"),
      Map.entry(Effect.SupplierPolicy.class, "calls to {supplier}: [timeout {timeout}][; retry {retry}][; breaker {breaker}][; fallback {fallback}]"),
      Map.entry(Effect.Setting.class, "{section}.{key}: {value}"));

  private static final Pattern OPTIONAL_PART = Pattern.compile("\\[([^\\[\\]]*)]");
  private static final Pattern COMPONENT = Pattern.compile("\\{(\\w+)}");

  private EffectText() {
  }

  static Map<String, Object> describe(Effect effect) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("type", MemberNames.of(effect.getClass()));
    described.put("text", text(effect));
    return described;
  }

  /** The line. */
  public static String text(Effect effect) {
    String form = FORMS.get(effect.getClass());
    if (form == null) {
      throw new IllegalStateException("no words for the effect " + effect.getClass().getSimpleName());
    }
    Map<String, String> values = values(effect);
    String kept = OPTIONAL_PART.matcher(form).replaceAll(part -> Matcher.quoteReplacement(hasAll(part.group(1), values) ? part.group(1) : ""));
    return COMPONENT.matcher(kept.replace(": ; ", ": ")).replaceAll(name -> Matcher.quoteReplacement(values.get(name.group(1))));
  }

  private static boolean hasAll(String part, Map<String, String> values) {
    return COMPONENT.matcher(part).results().noneMatch(name -> values.get(name.group(1)).isEmpty());
  }

  private static Map<String, String> values(Effect effect) {
    Map<String, String> values = new LinkedHashMap<>();
    for (RecordComponent component : effect.getClass().getRecordComponents()) {
      values.put(component.getName(), value(component, effect));
    }
    return values;
  }

  private static String value(RecordComponent component, Effect effect) {
    try {
      Object value = component.getAccessor().invoke(effect);
      if (value instanceof Collection<?> items) {
        return items.stream().map(Object::toString).collect(Collectors.joining(", "));
      }
      return value instanceof Enum<?> constant ? MemberNames.of(constant) : value.toString();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("can not read " + component, e);
    }
  }
}
