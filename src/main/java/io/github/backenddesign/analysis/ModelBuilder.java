package io.github.backenddesign.analysis;

import io.github.backenddesign.answers.Adjustment;
import io.github.backenddesign.document.Parsed;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds the model of a product: the first of the five steps. */
public final class ModelBuilder {

  private static final Set<StoryKind> ATTACHED = EnumSet.of(StoryKind.REFUSAL, StoryKind.GUARD, StoryKind.EXCLUSIVITY, StoryKind.SESSION_CONTINUITY, StoryKind.LIST_BEHAVIOUR, StoryKind.RESPONSE_FIELD,
      StoryKind.CONTENT_RULE, StoryKind.OUTAGE_BEHAVIOUR);

  private final Language language = Language.english();

  /** The model of a product, with the best cut in force; problems are about the corrections, and about documents in another language than English. */
  public Parsed<Model> build(Product product, List<Adjustment> corrections) {
    Adjustments adjustments = new Adjustments(corrections);
    Optional<StructureModel> structure = StructureModel.of(product);
    Model model = adjustments.on(structure.isPresent() ? structure.get().build(adjustments) : build(product, adjustments));
    List<Problem> problems = new ArrayList<>(adjustments.problems());
    structure.map(StructureModel::warning).ifPresent(problems::add);
    return new Parsed<>(Optional.of(model), problems);
  }

  private Model build(Product product, Adjustments adjustments) {
    Paraphrases paraphrases = new Paraphrases(language, product);
    DataStatements statements = new DataStatements(language);
    List<Entity> named = adjustments.onEntities(new EntityFinder(language, statements).find(product, paraphrases));
    EntityIndex first = index(named);
    List<Entity> distinct = new AliasFinder(language, product, paraphrases).merge(new AttributeFinder(language, first, product, List.of(), statements).complete(named, paraphrases));
    EntityIndex index = index(distinct);
    CallerFinder callers = new CallerFinder(product, index);
    List<OperationDraft> drafts = new ArrayList<>(new InterfaceOperations(language, index).find(product));
    EventFinder events = new EventFinder(product, index);
    StoryKindReader kinds = new StoryKindReader(language, product);
    Map<ElementId, StoryKindReader.Kind> kindOf = new LinkedHashMap<>();
    product.stories().forEach(story -> kindOf.put(story.id(), kinds.read(story)));
    StoryOperations requests = new StoryOperations(language.lexicon(), product, index, new IntentReader(language, index), paraphrases, callers, drafts);
    product.stories().stream().filter(story -> kindOf.get(story.id()).kind() == StoryKind.REQUEST).forEach(requests::serve);
    StoryAttachment attachment = new StoryAttachment(language, product, index, callers, drafts);
    for (Story story : product.stories()) {
      StoryKind kind = kindOf.get(story.id()).kind();
      if (kind == StoryKind.NOTIFICATION) {
        events.serve(story);
      } else if (kind == StoryKind.RESPONSE_FIELD && !attachment.hasAnswer(story)) {
        requests.serve(story);
      } else if (ATTACHED.contains(kind)) {
        attachment.attach(story, kind);
      }
    }
    Map<ElementId, StoryKind> asked = new LinkedHashMap<>();
    kindOf.forEach((id, kind) -> asked.put(id, kind.kind()));
    new ParentFinder(distinct).complete(drafts, product);
    new Leftovers(language, product, asked, drafts).join();
    new ListFilters(language, product).complete(drafts);
    List<Entity> entities = new RelationFinder(language.lexicon(), index).complete(new AttributeFinder(language, index, product, drafts, statements).complete(distinct, paraphrases), drafts, product);
    OperationAssembler assembler = new OperationAssembler(language, product, index, callers, entities, asked, paraphrases);
    List<Operation> operations = assembler.assemble(drafts);
    List<Rule> rules = new CriteriaReader().read(product, operations);
    Lookup<String, Rule> binding = Lookup.of(rules, Rule::operationIds);
    List<Operation> ruled = operations.stream().map(operation -> ruled(operation, binding.get(operation.id().toString()))).toList();
    List<ModuleCut> cuts = new ModuleCutter(product, drafts, entities, new StoryClusters(language, product, index, drafts)).cuts();
    Lookup<ElementId, Operation> serving = Lookup.of(ruled, Operation::stories);
    List<StoryReading> readings = product.stories().stream().map(story -> reading(story, kindOf.get(story.id()), serving.get(story.id()), events)).toList();
    return new Model(product, readings, callers.callers(), entities, ruled, events.events(), events.jobs(), rules, new SupplierFinder().find(product), new SignalReader().read(product), cuts, cuts.get(0));
  }

  private EntityIndex index(List<Entity> entities) {
    EntityIndex index = new EntityIndex(language);
    entities.forEach(entity -> index.add(Names.plain(entity.name()), entity.name()));
    entities.forEach(entity -> entity.aliases().forEach(alias -> index.add(Names.plain(alias), entity.name())));
    for (Entity entity : entities) {
      List<String> words = Names.words(entity.name());
      if (words.size() > 1) {
        index.add(words.get(words.size() - 1), entity.name());
      }
    }
    return index;
  }

  static Operation ruled(Operation operation, List<Rule> rules) {
    Operation result = operation;
    for (Rule rule : rules) {
      result = result.withRule(rule.id());
    }
    return result;
  }

  private static StoryReading reading(Story story, StoryKindReader.Kind kind, List<Operation> operations, EventFinder events) {
    List<OperationId> ids = new ArrayList<>();
    operations.stream().map(Operation::id).forEach(ids::add);
    events.events().stream().filter(each -> each.stories().contains(story.id())).map(Event::id).forEach(ids::add);
    events.jobs().stream().filter(each -> each.stories().contains(story.id())).map(Job::id).forEach(ids::add);
    Optional<String> reason = ids.isEmpty() ? Optional.of(reason(kind.kind())) : Optional.empty();
    return new StoryReading(story.id(), kind.kind(), kind.runnerUp(), kind.confidence(), ids, reason, kind.evidence());
  }

  private static String reason(StoryKind kind) {
    return switch (kind) {
      case CLIENT_ONLY -> "happens in the client; the server has no part in it";
      case PLATFORM_OPERATION -> "concerns how the platform is run, not what callers can ask of the backend";
      case GUARD -> "holds for every operation that needs a known caller; see the access matrix";
      default -> "no operation found that it speaks of; please check (low confidence)";
    };
  }
}
