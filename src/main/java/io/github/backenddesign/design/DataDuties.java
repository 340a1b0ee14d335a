package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Names;
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

  DataDuties(Model model) {
    this.model = model;
  }

  /** The fields of an entity that tell about a person. */
  List<String> personal(Entity entity) {
    return entity.attributes().stream().filter(this::isPersonal).map(Attribute::name).toList();
  }

  private boolean isPersonal(Attribute attribute) {
    return personalKinds.contains(attribute.kind()) || personalName.matcher(Names.plain(attribute.name()).toLowerCase(Locale.ROOT)).find();
  }

  /** The duties the documents state, each with the sentence that does, and the entities it concerns. */
  List<DataDesign.DutyDesign> stated() {
    List<Statement> statements = Statements.of(model.product());
    List<DataDesign.DutyDesign> duties = new ArrayList<>();
    for (Map<String, Object> row : table.rows("duties")) {
      Pattern pattern = Pattern.compile("(?i)" + row.get("pattern"));
      Optional<Statement> said = statements.stream().filter(DataDuties::binds).filter(statement -> pattern.matcher(statement.text()).find()).findFirst();
      said.ifPresent(statement -> duties.add(new DataDesign.DutyDesign(String.valueOf(row.get("duty")), String.valueOf(row.get("how")), concerned(String.valueOf(row.get("duty")), statement, statements),
          "\"" + statement.text() + "\" (" + statement.at() + ")", statement.refs())));
    }
    return duties;
  }

  /** What is only noted, asked or left open is no duty yet. */
  private static boolean binds(Statement statement) {
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
