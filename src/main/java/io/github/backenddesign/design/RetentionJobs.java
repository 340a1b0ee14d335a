package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Evidence;
import io.github.backenddesign.analysis.Job;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.analysis.OperationId;
import io.github.backenddesign.analysis.Statement;
import io.github.backenddesign.language.Table;
import io.github.backenddesign.product.ElementId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Work that removes what documents let nobody keep longer: "erased after twelve months". */
final class RetentionJobs {

  private static final Pattern REMOVING = Pattern.compile("(?i)" + Table.of(RetentionJobs.class, "data-duties.yaml").text("removing-job"));

  private static final String ACTION = "remove-expired";

  private RetentionJobs() {
  }

  /** The model with such a job for the duty that asks for it; the same where none does. */
  static Model in(Model model) {
    List<Job> jobs = new ArrayList<>(model.jobs());
    new DataDuties(model).removing().filter(found -> of(model, found.entities()).isEmpty()).ifPresent(found -> jobs.add(job(model, found)));
    return jobs.size() == model.jobs().size() ? model : model.withJobs(jobs);
  }

  private static Job job(Model model, DataDuties.Removing found) {
    Statement statement = found.statement();
    List<ElementId> stories = model.product().stories().stream().map(story -> story.id()).filter(id -> statement.refs().contains(id.value())).toList();
    List<ElementId> requirements = model.product().requirements().stream().map(requirement -> requirement.id()).filter(id -> statement.refs().contains(id.value())).toList();
    List<Evidence> evidence = List.of(new Evidence("duty.retention", statement.text(), statement.refs().isEmpty() ? "" : statement.refs().get(0), statement.at()));
    String component = found.entities().stream().map(model::entity).flatMap(entity -> entity.stream()).map(entity -> home(model, entity.name())).filter(home -> !home.isEmpty()).findFirst().orElse("");
    return new Job(id(found.entities()), "Remove what is kept long enough", component, "every day: " + statement.text(), stories, requirements, evidence);
  }

  /** The jobs that remove something: those the documents name, else the one that is added for these entities. */
  static List<String> of(Model model, List<String> entities) {
    return model.jobs().stream().filter(job -> job.id().equals(id(entities)) || REMOVING.matcher(job.name()).find() || job.evidence().stream().anyMatch(evidence -> REMOVING.matcher(evidence.words()).find()))
        .map(job -> job.id().toString()).toList();
  }

  private static OperationId id(List<String> entities) {
    return new OperationId(entities.isEmpty() ? "data" : Names.kebab(entities.get(0)), ACTION);
  }

  private static String home(Model model, String entity) {
    return model.operations().stream().filter(operation -> operation.entity().equals(entity)).map(operation -> operation.component()).findFirst().orElse("");
  }
}
