package io.github.backenddesign.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The permissions as a table: a column for each role, a row for each operation, the conditions in the cells. */
final class AccessMatrix {

  private static final String ALWAYS = "yes";

  private final List<Map<String, Object>> permissions;
  private final Set<String> roles;

  AccessMatrix(Map<String, Object> packet) {
    this.permissions = Tree.maps(packet, "auth", "authorization", "permissions");
    this.roles = new LinkedHashSet<>(Tree.texts(Tree.members(Tree.at(packet, "auth", "authorization")), "roles"));
    permissions.forEach(permission -> roles.add(Tree.text(permission, "role")));
  }

  Map<String, Object> members() {
    Map<String, Object> matrix = new LinkedHashMap<>();
    matrix.put("roles", List.copyOf(roles));
    matrix.put("rows", rows());
    return matrix;
  }

  private List<Object> rows() {
    List<Object> rows = new ArrayList<>();
    Tree.grouped(permissions, permission -> List.of(Tree.text(permission, "operation_id"))).forEach((operation, granted) -> {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("operation_id", operation);
      row.put("cells", roles.stream().map(role -> cell(role, granted)).toList());
      rows.add(row);
    });
    return rows;
  }

  private static String cell(String role, List<Map<String, Object>> granted) {
    List<String> conditions = granted.stream()
        .filter(Tree.having("role", role))
        .map(permission -> Tree.text(permission, "condition"))
        .distinct().toList();
    return conditions.contains("") ? ALWAYS : String.join("; ", conditions);
  }
}
