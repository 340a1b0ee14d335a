package io.github.backenddesign.output;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.OperationId;
import io.github.backenddesign.document.SourceLocation;
import io.github.backenddesign.product.ElementId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns records into maps: components in their order, empty optionals left out, ids and enums as texts, fractions with at most two digits. */
final class RecordTree {

  /** Records that stand for one text. */
  private static final Set<Class<?>> TEXTS = Set.of(ElementId.class, OperationId.class, SourceLocation.class);

  /** Asking a class for its components copies them each time, which shows with thousands of stories. */
  private final Map<Class<?>, RecordComponent[]> components = new HashMap<>();

  Map<String, Object> members(Record value) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (RecordComponent component : components.computeIfAbsent(value.getClass(), Class::getRecordComponents)) {
      if (!MemberNames.isLeftOut(component)) {
        node(read(component, value)).ifPresent(node -> members.put(MemberNames.of(component), node));
      }
    }
    return members;
  }

  List<Object> items(Collection<?> values) {
    List<Object> items = new ArrayList<>(values.size());
    values.forEach(value -> node(value).ifPresent(items::add));
    return items;
  }

  private Optional<Object> node(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.flatMap(this::node);
    }
    return Optional.of(present(value));
  }

  private Object present(Object value) {
    if (value instanceof String || TEXTS.contains(value.getClass())) {
      return wellFormed(value.toString());
    }
    if (value instanceof Boolean || value instanceof Integer || value instanceof Long) {
      return value;
    }
    if (value instanceof Double number) {
      return rounded(number);
    }
    if (value instanceof Enum<?> constant) {
      return MemberNames.of(constant);
    }
    return structure(value);
  }

  private Object structure(Object value) {
    if (value instanceof Collection<?> values) {
      return items(values);
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> members = new LinkedHashMap<>();
      map.forEach((key, member) -> node(member).ifPresent(node -> members.put(key.toString(), node)));
      return members;
    }
    if (value instanceof Effect effect) {
      return EffectText.describe(effect);
    }
    if (value instanceof Record record) {
      return members(record);
    }
    throw new IllegalStateException("the packet has no form for " + value.getClass().getName());
  }

  private static Object read(RecordComponent component, Record value) {
    try {
      Object member = component.getAccessor().invoke(value);
      if (member == null) {
        throw new IllegalStateException(component.getDeclaringRecord().getSimpleName() + "." + component.getName() + " is null");
      }
      return member;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("can not read " + component, e);
    }
  }

  private static BigDecimal rounded(double number) {
    BigDecimal value = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  /** A document may hold half a surrogate pair ("\ud800" in JSON), which no encoder can write. */
  private static String wellFormed(String text) {
    if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints().forEach(point -> result.appendCodePoint(Character.getType(point) == Character.SURROGATE ? 0xFFFD : point));
    return result.toString();
  }
}
