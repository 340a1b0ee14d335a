package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.analysis.Statement;
import io.github.backenddesign.analysis.Statements;
import io.github.backenddesign.language.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Duties that are met when somebody asks: which sentence lets people ask, and which says that it is done by hand or not at all; the words are in {@code data-duties.yaml}. */
final class DutiesOnRequest {

  private final Table table = Table.of(DutiesOnRequest.class, "data-duties.yaml");
  private final Pattern manual = words(table.text("by-hand"));
  private final Pattern own = words(table.text("own"));
  private final Pattern people = words(table.text("about-people"));
  private final List<Statement> statements;

  DutiesOnRequest(Model model) {
    this.statements = Statements.of(model.product());
  }

  /** A duty with the operation that meets it; {@code serves} are actions on the account that do the same. */
  record Row(String duty, Pattern asks, Pattern act, Pattern matter, Pattern states, String action, OperationClass type, String summary, List<String> serves) {

    /** The operations that meet it already. */
    List<Operation> serving(List<Operation> operations, String account) {
      return operations.stream().filter(operation -> serves.contains(operation.id().action().replaceFirst("-own$", "")) || serves.contains(operation.id().action()))
          .filter(operation -> operation.entity().equals(account) || operation.id().action().startsWith(action) || operation.id().resource().endsWith("data")).toList();
    }
  }

  List<Row> rows() {
    return table.rows("on-request").stream().map(row -> new Row(String.valueOf(row.get("duty")), words(row.get("asks")), words(row.get("act")), words(row.get("matter")), states(row.get("duty")), String.valueOf(row.get("action")),
        OperationClass.valueOf(String.valueOf(row.get("type"))), String.valueOf(row.get("summary")), ((List<?>) row.get("serves")).stream().map(String::valueOf).toList())).toList();
  }

  private Pattern states(Object duty) {
    return table.rows("duties").stream().filter(row -> row.get("duty").equals(duty)).map(row -> words(row.get("pattern"))).findFirst().orElseThrow();
  }

  /** The sentence that lets somebody ask for it, unless another says that people do it by hand. */
  Optional<Statement> asked(Row row) {
    return byHand(row).isPresent() ? Optional.empty() : statements.stream().filter(DataDuties::binds)
        .filter(statement -> Stream.of(row.states(), row.asks(), row.act(), people).allMatch(words -> words.matcher(statement.text()).find())).findFirst();
  }

  /** The sentence that takes it out of the program: done by hand, or out of scope. */
  Optional<Statement> byHand(Row row) {
    List<Statement> about = statements.stream().filter(statement -> row.matter().matcher(statement.text()).find()).toList();
    return about.stream().filter(statement -> manual.matcher(statement.text()).find()).findFirst().or(() -> about.stream().filter(statement -> statement.kind() == Statement.Kind.OUT_OF_SCOPE).findFirst());
  }

  Optional<Row> row(String duty) {
    return rows().stream().filter(row -> row.duty().equals(duty)).findFirst();
  }

  boolean speaksOfOwn(String text) {
    return own.matcher(text).find();
  }

  private static Pattern words(Object words) {
    return Pattern.compile("(?i)" + words);
  }
}
