package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Names;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How long things are kept: as decided for them, or as the documents state; a question about carts says nothing of orders. */
final class Retention {

  private static final String SILENT = "not stated";

  private final Model model;
  private final Settings settings;
  private final List<DataDesign.DutyDesign> duties;

  Retention(Model model, Settings settings, List<DataDesign.DutyDesign> duties) {
    this.model = model;
    this.settings = settings;
    this.duties = duties.stream().filter(duty -> duty.duty().equals("retention")).toList();
  }

  String of(Entity entity) {
    if (entity.attributes().stream().anyMatch(attribute -> attribute.kind().equals("security-code"))) {
      return "never stored; passed on with the call (PCI DSS 4.0, 3.3)";
    }
    Choice decided = settings.get(Effect.Section.DATA, "retention", Choice.fixed(SILENT));
    boolean about = decided.decisionId().flatMap(settings::decision).map(decision -> concerns(decision.question(), entity)).orElse(true);
    Optional<String> stated = duties.stream().filter(duty -> duty.entities().contains(entity.name())).map(duty -> "as stated: " + duty.because()).findFirst();
    return about && !decided.value().equals(SILENT) ? decided.value() : stated.orElse(SILENT);
  }

  private boolean concerns(String question, Entity entity) {
    List<Entity> named = model.entities().stream().filter(each -> mentions(question, each)).toList();
    return named.isEmpty() || named.contains(entity);
  }

  private static boolean mentions(String question, Entity entity) {
    String plain = " " + question.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    String name = Names.plain(entity.name());
    return plain.contains(" " + name + " ") || plain.contains(" " + name + "s ") || plain.contains(" " + name + "es ");
  }
}
