package io.github.backenddesign.product;

import io.github.backenddesign.document.SourceLocation;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a product says, one fact a line, without the places and files it says it in: two products with the same facts mean the same to everything that follows. */
public final class Facts {

  private static final Set<String> ABOUT_FILES = Set.of("artifacts", "unread", "places");

  private final List<String> lines = new ArrayList<>();

  private Facts() {
  }

  /** The facts, in the order of the product's members. */
  public static List<String> of(Product product) {
    Facts facts = new Facts();
    facts.add("", product);
    return facts.lines;
  }

  private void add(String path, Object value) {
    if (value instanceof SourceLocation || value == null) {
      return;
    }
    if (value instanceof Passage passage) {
      add(path, passage.text());
    } else if (value instanceof ElementId || value instanceof Enum<?>) {
      lines.add(path + ": " + value);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(inner -> add(path, inner));
    } else if (value instanceof Collection<?> list) {
      list.forEach(item -> add(path, item));
    } else if (value instanceof Record element) {
      record(path, element);
    } else if (!value.toString().isEmpty()) {
      lines.add(path + ": " + value);
    }
  }

  private void record(String path, Record element) {
    List<RecordComponent> members = Arrays.stream(element.getClass().getRecordComponents()).filter(member -> !ABOUT_FILES.contains(member.getName())).toList();
    Optional<Object> id = members.stream().filter(member -> member.getType() == ElementId.class).map(member -> value(member, element)).findFirst();
    String name = path + id.map(text -> "[" + text + "]").orElse("");
    members.forEach(member -> add(name.isEmpty() ? member.getName() : name + "." + member.getName(), value(member, element)));
  }

  private static Object value(RecordComponent member, Record element) {
    try {
      member.getAccessor().setAccessible(true);
      return member.getAccessor().invoke(element);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
