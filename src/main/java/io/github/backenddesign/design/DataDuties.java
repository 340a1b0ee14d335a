package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.analysis.Statement;
import io.github.backenddesign.analysis.Statements;
import io.github.backenddesign.language.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which fields tell about people and which duties the documents state about data; the table is {@code data-duties.yaml}. */
final class DataDuties {

  private final Table table = Table.of(DataDuties.class, "data-duties.yaml");
  private final Pattern personalName = Pattern.compile("(?i)" + table.text("personal-names"));
  private final List<String> personalKinds = table.texts("personal-kinds");
  private final Model model;
  private final DutiesOnRequest onRequest;

  DataDuties(Model model) {
    this.onRequest = new DutiesOnRequest(model);
    this.model = model;
  }

  /** The fields of an entity that tell about a person. */
  List<String> personal(Entity entity) {
    return entity.attributes().stream().filter(this::isPersonal).map(Attribute::name).toList();
  }

  private boolean isPersonal(Attribute attribute) {
    return personalKinds.contains(attribute.kind()) || personalName.matcher(Names.plain(attribute.name()).toLowerCase(Locale.ROOT)).find();
  }

  /** The duties the documents state, each with the sentence that does, the entities it concerns and the operations that meet it. */
  List<DataDesign.DutyDesign> stated() {
    List<Statement> statements = Statements.of(model.product());
    List<DataDesign.DutyDesign> duties = new ArrayList<>();
    for (Map<String, Object> row : table.rows("duties")) {
      Pattern pattern = Pattern.compile("(?i)" + row.get("pattern"));
      Optional<Pattern> other = Optional.ofNullable(row.get("not")).map(words -> Pattern.compile("(?i)" + words));
      String duty = String.valueOf(row.get("duty"));
      statements.stream().filter(DataDuties::binds).filter(statement -> pattern.matcher(statement.text()).find() && other.stream().noneMatch(words -> words.matcher(statement.text()).find())).findFirst()
          .ifPresent(statement -> duties.add(duty(duty, String.valueOf(row.get("how")), statement, statements)));
    }
    return duties;
  }

  /** A sentence by which something is removed after a time, and the entities it is about. */
  record Removing(Statement statement, List<String> entities) {
  }

  /** The first such sentence among the duties of retention. */
  Optional<Removing> removing() {
    List<Statement> statements = Statements.of(model.product());
    Pattern removing = Pattern.compile("(?i)" + table.text("removing"));
    return table.rows("duties").stream().filter(row -> row.get("duty").equals("retention")).map(row -> Pattern.compile("(?i)" + row.get("pattern")))
        .flatMap(pattern -> statements.stream().filter(DataDuties::binds).filter(statement -> pattern.matcher(statement.text()).find())).findFirst()
        .filter(statement -> removing.matcher(statement.text()).find()).map(statement -> new Removing(statement, concerned("retention", statement, statements)));
  }

  private DataDesign.DutyDesign duty(String duty, String how, Statement statement, List<Statement> statements) {
    if (duty.equals("retention")) {
      List<String> jobs = removing().map(found -> RetentionJobs.of(model, found.entities())).orElse(List.of());
      return new DataDesign.DutyDesign(duty, jobs.isEmpty() ? table.text("keeping") : how, concerned(duty, statement, statements), jobs, because(statement), statement.refs());
    }
    List<String> serving = onRequest.row(duty).map(row -> row.serving(model.operations(), account()).stream().map(operation -> operation.id().toString()).toList()).orElse(List.of());
    Optional<String> byHand = onRequest.row(duty).filter(row -> serving.isEmpty()).flatMap(onRequest::byHand).map(said -> "by hand, not by an operation: \"" + said.text() + "\" (" + said.at() + "); what has to be done: " + how);
    return new DataDesign.DutyDesign(duty, byHand.orElse(how), concerned(duty, statement, statements), serving, because(statement), statement.refs());
  }

  private static String because(Statement statement) {
    return "\"" + statement.text() + "\" (" + statement.at() + ")";
  }

  /** The entity by which the product knows people, "" where it knows none. */
  private String account() {
    return model.operations().stream().filter(operation -> operation.id().action().equals("register") || operation.type() == OperationClass.SIGN_IN).map(Operation::entity).findFirst().orElse("");
  }

  /** What is only noted, asked or left open is no duty yet. */
  static boolean binds(Statement statement) {
    boolean stated = statement.kind().isBinding() && statement.kind() != Statement.Kind.OUT_OF_SCOPE || statement.kind() == Statement.Kind.ASSUMPTION || statement.kind() == Statement.Kind.STORY || statement.kind() == Statement.Kind.RESPONSE;
    return stated && !statement.text().contains("TBD");
  }

  /** Duties towards people concern what tells about them; others what the sentence names. */
  private List<String> concerned(String duty, Statement statement, List<Statement> statements) {
    List<Entity> entities = model.entities();
    if (duty.equals("erasure") || duty.equals("export")) {
      return entities.stream().filter(entity -> !personal(entity).isEmpty()).map(Entity::name).toList();
    }
    String text = statements.stream().filter(other -> other.equals(statement) || other.refs().stream().anyMatch(statement.refs()::contains)).map(Statement::text).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
    return entities.stream().filter(entity -> text.matches("(?s).*\\b" + Pattern.quote(Names.plain(entity.name())) + "(s|es)?\\b.*")).map(Entity::name).toList();
  }
}
