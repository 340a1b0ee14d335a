package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.Rule;
import io.github.backenddesign.analysis.StoryReading;
import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.decision.Resolution;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Projects a resolved model into the decided style. */
public final class Designer {

  private static final double LOW = 0.5;
  /** What makes or changes something takes what it is made of. */
  private static final Set<String> TAKING = Set.of("create", "update");

  /** The design of a resolution; what is open in it reads TBD with the decision's id. */
  public Design design(Resolution resolution) {
    return design(resolution, Optional.empty());
  }

  /** The same, with the addresses of a published contract where it offers what the stories ask for. */
  public Design design(Resolution resolution, Optional<PublishedContract> published) {
    Settings settings = new Settings(resolution);
    Model model = RetentionJobs.in(new LongWork(new LiveOperations(new DirectUpload(settings).extended(new AccountOperations(settings).of(new PersonalDataOperations(resolution.model(), settings).extended())), settings).extended(), settings).extended());
    ModuleMap modules = new ModuleMap(model);
    ModulesDesigner modulesDesigner = new ModulesDesigner(model, modules);
    Map<String, Choice> stack = new LinkedHashMap<>(settings.all(Effect.Section.STACK));
    settings.all(Effect.Section.MODULES).forEach(stack::putIfAbsent);
    ApiDesign api = new ApiDesigner(model, settings, modules, published).design();
    return new Design(stack, modulesDesigner.modules(), modulesDesigner.runnerUps(), api, new AccessDesigner(model, settings).design(),
        new DataDesigner(model, settings, modules).design(), new ReliabilityDesigner(model, settings, resolution).design(), rules(model), new TraceabilityDesigner(model, modules, resolution.decisions()).design(),
        tbd(resolution, api));
  }

  private static List<RuleDesign> rules(Model model) {
    List<RuleDesign> rules = new ArrayList<>();
    for (Rule rule : model.rules()) {
      Optional<String> decision = rule.decisionId().isEmpty() ? Optional.empty() : Optional.of(rule.decisionId());
      rules.add(new RuleDesign(rule.id(), rule.text(), rule.storyId(), decision, rule.type().toString(), rule.operationIds(), rule.at().toString()));
    }
    return rules;
  }

  private static Tbd tbd(Resolution resolution, ApiDesign api) {
    Model model = resolution.model();
    List<Tbd.OpenItem> questions = resolution.decisions().stream().filter(decision -> decision.status() == Decision.Status.OPEN).map(decision -> new Tbd.OpenItem(decision.id(), decision.question())).toList();
    List<Tbd.Assumption> assumptions = new ArrayList<>();
    model.product().scope().assumptions().forEach(passage -> assumptions.add(new Tbd.Assumption(passage.text(), passage.at().toString())));
    for (Operation operation : model.operations()) {
      if (operation.confidence() < LOW) {
        assumptions.add(new Tbd.Assumption("Operation " + operation.id() + " is what " + String.join(", ", operation.stories().stream().map(Object::toString).toList()) + " asks for (low confidence)", operation.evidence().isEmpty() ? "" : operation.evidence().get(0).at().toString()));
      }
    }
    for (StoryReading reading : model.stories()) {
      if (reading.confidence() < LOW + 0.1 && reading.runnerUp().isPresent()) {
        assumptions.add(new Tbd.Assumption("Story " + reading.story() + " is read as " + reading.kind() + " rather than " + reading.runnerUp().get(), reading.evidence().isEmpty() ? "" : reading.evidence().get(0).at().toString()));
      }
    }
    List<String> missing = new ArrayList<>(texts(model.product().missing()));
    api.operations().stream().filter(operation -> operation.request().isEmpty() && TAKING.contains(operation.type())).forEach(operation -> missing.add("what " + operation.id() + " takes: no document tells what is sent"));
    return new Tbd(questions, missing, assumptions, model.product().unread().stream().map(passage -> new Tbd.Unread(passage.text(), passage.at().toString())).toList());
  }

  private static List<String> texts(List<Passage> passages) {
    return passages.stream().map(passage -> passage.text() + " (" + passage.at() + ")").toList();
  }
}
