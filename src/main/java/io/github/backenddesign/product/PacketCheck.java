package io.github.backenddesign.product;

import io.github.backenddesign.document.NodePath;
import io.github.backenddesign.document.ObjectNode;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.ScalarNode;
import io.github.backenddesign.document.SchemaCheck;
import io.github.backenddesign.document.SchemaFinding;
import io.github.backenddesign.document.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares a packet with what the suite promises of it. Whatever is found is a warning, because the design can go on; a value that says nothing ("TBD") is no fault. */
final class PacketCheck {

  private static final int SHOWN = 3;
  private static final Map<SourceArtifact.Role, SchemaCheck> SCHEMAS = new EnumMap<>(Map.of(
      SourceArtifact.Role.PRD_PACKET, schema("prd.packet"),
      SourceArtifact.Role.STORY_MAP, schema("story-map"),
      SourceArtifact.Role.ARCHITECTURE_PACKET, schema("architecture.packet")));

  private final ObjectNode view;

  /** A finding with its place in the file and the element it is about. */
  private record Found(SchemaFinding finding, SourceLocation at, String element) {
  }

  private PacketCheck(ObjectNode view) {
    this.view = view;
  }

  static List<Problem> check(SourceArtifact.Role role, ObjectNode root) {
    return new PacketCheck(PacketView.of(root)).problems(SCHEMAS.get(role));
  }

  private static SchemaCheck schema(String name) {
    return SchemaCheck.ofResource("/io/github/backenddesign/product/" + name + ".schema.json");
  }

  private List<Problem> problems(SchemaCheck schema) {
    Map<String, List<Found>> alike = new LinkedHashMap<>();
    schema.findings(view).stream().filter(finding -> !saysNothing(finding)).map(this::located).sorted(Comparator.comparing(Found::at))
        .forEach(found -> alike.computeIfAbsent(likeness(found), key -> new ArrayList<>()).add(found));
    return alike.values().stream().map(PacketCheck::problem).toList();
  }

  private boolean saysNothing(SchemaFinding finding) {
    return NodePath.find(view, finding.pointer()).filter(Wording::saysNothing).isPresent();
  }

  private Found located(SchemaFinding finding) {
    return new Found(finding, NodePath.locate(view, finding.pointer()), element(finding.pointer()));
  }

  /** The id of the innermost element around a value. */
  private String element(String pointer) {
    String inner = pointer;
    while (!inner.isEmpty()) {
      Optional<String> id = NodePath.find(view, inner).filter(ObjectNode.class::isInstance).flatMap(node -> id((ObjectNode) node));
      if (id.isPresent()) {
        return id.get();
      }
      inner = inner.substring(0, inner.lastIndexOf('/'));
    }
    return "";
  }

  static Optional<String> id(ObjectNode element) {
    return element.get("id").filter(ScalarNode.class::isInstance).map(id -> ((ScalarNode) id).text()).filter(text -> !Wording.isNothing(text));
  }

  /** The same member missing in many elements of a list is one problem; a wrong value is one each, because each has to be mended. */
  private static String likeness(Found found) {
    String pointer = found.finding().pointer();
    boolean grouped = found.finding().keyword().equals("required") && !found.element().isEmpty();
    return (grouped ? pointer.substring(0, pointer.lastIndexOf('/')) : pointer) + " " + found.finding().keyword() + " " + found.finding().message();
  }

  private static Problem problem(List<Found> alike) {
    Found first = alike.get(0);
    List<String> others = alike.stream().skip(1).map(Found::element).toList();
    String more = others.size() > SHOWN ? " and " + (others.size() - SHOWN) + " more" : "";
    String also = others.isEmpty() ? "" : " (like " + String.join(", ", others.subList(0, Math.min(SHOWN, others.size()))) + more + ")";
    Problem problem = Problem.warning("document.schema", first.at(), first.finding().message() + also).about(first.element());
    return first.finding().pointer().isEmpty() ? problem.withRemedy("add what is known; an empty list says that there is nothing") : problem;
  }
}
