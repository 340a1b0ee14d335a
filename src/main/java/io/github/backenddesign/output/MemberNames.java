package io.github.backenddesign.output;

import io.github.backenddesign.decision.Option;
import io.github.backenddesign.design.OperationDesign;
import io.github.backenddesign.design.RuleDesign;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How record components are called in the packet: in snake case, with few exceptions. */
final class MemberNames {

  /** Names Java does not allow for a component. */
  private static final Map<Class<?>, Map<String, String>> RENAMED = Map.of(
      OperationDesign.class, Map.of("type", "class"),
      RuleDesign.class, Map.of("type", "class"));

  /** What only matters while the plugin makes up its mind. */
  private static final Map<Class<?>, Set<String>> LEFT_OUT = Map.of(Option.class, Set.of("score"));

  private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private MemberNames() {
  }

  static boolean isLeftOut(RecordComponent component) {
    return LEFT_OUT.getOrDefault(component.getDeclaringRecord(), Set.of()).contains(component.getName());
  }

  static String of(RecordComponent component) {
    String name = component.getName();
    String renamed = RENAMED.getOrDefault(component.getDeclaringRecord(), Map.of()).get(name);
    return renamed == null ? separated(name, "_") : renamed;
  }

  /** The constant's own text, else its name in kebab case. */
  static String of(Enum<?> constant) {
    String text = constant.toString();
    return text.equals(constant.name()) ? text.toLowerCase(Locale.ROOT).replace('_', '-') : text;
  }

  /** The simple name of a record in kebab case. */
  static String of(Class<?> type) {
    return separated(type.getSimpleName(), "-");
  }

  private static String separated(String camelCase, String separator) {
    return CAPITAL.matcher(camelCase).replaceAll(separator).toLowerCase(Locale.ROOT);
  }
}
