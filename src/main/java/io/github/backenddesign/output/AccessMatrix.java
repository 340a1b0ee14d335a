package io.github.backenddesign.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The permissions as a table: a column for each role, a row for each operation, the conditions in the cells. Roles that may do the same share a column. */
final class AccessMatrix {

  private static final String ALWAYS = "yes";

  private final Map<String, List<Map<String, Object>>> grantedBy;
  private final Set<String> roles;

  AccessMatrix(Map<String, Object> packet) {
    List<Map<String, Object>> permissions = Tree.maps(packet, "auth", "authorization", "permissions");
    this.grantedBy = Tree.grouped(permissions, permission -> List.of(Tree.text(permission, "operation_id")));
    this.roles = new LinkedHashSet<>(Tree.texts(Tree.members(Tree.at(packet, "auth", "authorization")), "roles"));
    permissions.forEach(permission -> roles.add(Tree.text(permission, "role")));
  }

  Map<String, Object> members() {
    Map<List<String>, List<String>> columns = new LinkedHashMap<>();
    roles.forEach(role -> columns.computeIfAbsent(grantedBy.values().stream().map(granted -> cell(role, granted)).toList(), unused -> new ArrayList<>()).add(role));
    Map<String, Object> matrix = new LinkedHashMap<>();
    matrix.put("roles", columns.values().stream().map(same -> String.join(", ", same)).toList());
    matrix.put("rows", rows(List.copyOf(columns.keySet())));
    return matrix;
  }

  private List<Object> rows(List<List<String>> columns) {
    List<Object> rows = new ArrayList<>();
    List<String> operations = List.copyOf(grantedBy.keySet());
    for (int row = 0; row < operations.size(); row++) {
      int place = row;
      rows.add(Map.of("operation_id", operations.get(row), "cells", columns.stream().map(cells -> cells.get(place)).toList()));
    }
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
