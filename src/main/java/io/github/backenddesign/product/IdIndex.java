package io.github.backenddesign.product;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The ids all files together define, by kind; finds them under other spellings of the same id and under their names. */
final class IdIndex {

  private static final Pattern ALL = Pattern.compile("(?i)all|\\*|any|every|all (stories|requirements|components|services|of them)");
  private static final Pattern REMARK = Pattern.compile("\\s*\\(.*$");

  private final Map<Reference.Kind, Map<String, ElementId>> byKey = new EnumMap<>(Reference.Kind.class);
  private final Map<Reference.Kind, Set<ElementId>> known = new EnumMap<>(Reference.Kind.class);

  void define(Reference.Kind kind, ElementId id, String... names) {
    if (known.computeIfAbsent(kind, key -> new LinkedHashSet<>()).add(id)) {
      Map<String, ElementId> keys = byKey.computeIfAbsent(kind, key -> new LinkedHashMap<>());
      keys.putIfAbsent(IdText.key(id.value()), id);
      for (String name : names) {
        keys.putIfAbsent(IdText.key(name), id);
      }
    }
  }

  boolean isKnown(Reference.Kind kind, ElementId id) {
    return known.getOrDefault(kind, Set.of()).contains(id);
  }

  Collection<ElementId> known(Reference.Kind kind) {
    return known.getOrDefault(kind, Set.of());
  }

  /** The id a text means; "accounts (through public-api)" means accounts. */
  Optional<ElementId> find(Reference.Kind kind, String text) {
    return find(kind, IdText.key(text), text);
  }

  private Optional<ElementId> find(Reference.Kind kind, String key, String text) {
    Map<String, ElementId> keys = byKey.getOrDefault(kind, Map.of());
    Optional<ElementId> whole = Optional.ofNullable(keys.get(key));
    return whole.isPresent() || text.indexOf('(') < 0 ? whole : Optional.ofNullable(keys.get(IdText.key(REMARK.matcher(text).replaceFirst(""))));
  }

  Optional<ElementId> findAny(String text) {
    String key = IdText.key(text);
    return known.keySet().stream().flatMap(kind -> find(kind, key, text).stream()).findFirst();
  }

  /** References as the defined ids; "all" means every one, unknown ones stay as they are. */
  List<ElementId> resolve(Reference.Kind kind, Collection<ElementId> references) {
    Set<ElementId> resolved = new LinkedHashSet<>();
    for (ElementId reference : references) {
      if (isAll(reference.value())) {
        resolved.addAll(known(kind));
      } else {
        resolved.add(find(kind, reference.value()).orElse(reference));
      }
    }
    return new ArrayList<>(resolved);
  }

  static boolean isAll(String text) {
    return ALL.matcher(text).matches();
  }
}
