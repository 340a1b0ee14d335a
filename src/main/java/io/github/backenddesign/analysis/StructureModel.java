package io.github.backenddesign.analysis;

import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.SourceLocation;
import io.github.backenddesign.language.LanguageFinder;
import io.github.backenddesign.language.WrittenLanguage;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The model of a product whose sentences are in a language there are no tables of: what ids, links, interfaces, components, entities and tables tell, and nothing that would rest on misread words. */
final class StructureModel {

  private static final String NOT_READ = "its sentence is not in English and was not read, and no interface names it";

  private final Product product;
  private final WrittenLanguage written;
  private final Language language = Language.none();

  private StructureModel(Product product, WrittenLanguage written) {
    this.product = product;
    this.written = written;
  }

  /** The model by structure of a product that is not written in English. */
  static Optional<StructureModel> of(Product product) {
    List<String> texts = Statements.of(product).stream().map(Statement::text).toList();
    return new LanguageFinder().otherThanEnglish(texts).map(written -> new StructureModel(product, written));
  }

  /** Says once, at the first story, that sentences are not read. */
  Problem warning() {
    SourceLocation at = product.stories().stream().map(story -> story.sentence().at()).findFirst().orElseGet(() -> Statements.of(product).get(0).at());
    String shares = written.share() == 0 ? "hardly any English function word" : Math.round(100 * written.share()) + " % of all words are function words of it, " + Math.round(100 * written.english()) + " % English ones";
    return Problem.warning("language.unread", at, "documents are in " + written.name() + " (" + shares + "); expected English, so sentences are not read and the design rests on structure alone")
        .withRemedy("either give the documents in English, or list operations as capabilities of interfaces (\"POST /orders\") that name their story_ids, and name entities and their attributes in the architecture packet");
  }

  Model build(Adjustments adjustments) {
    List<Entity> entities = adjustments.onEntities(StructureEntities.of(product));
    EntityIndex index = new EntityIndex(language);
    entities.forEach(entity -> index.add(Names.plain(entity.name()), entity.name()));
    CallerFinder callers = new CallerFinder(product, index);
    Map<OperationId, OperationDraft> drafts = new StructureOperations(product, entities).find();
    Map<ElementId, StoryKind> asked = new LinkedHashMap<>();
    product.stories().forEach(story -> asked.put(story.id(), StoryKind.REQUEST));
    Permissions permissions = new Permissions(language, product, index, callers, asked, new Paraphrases(language, product));
    List<Operation> operations = new ArrayList<>();
    drafts.forEach((id, draft) -> operations.add(operation(id, draft, entities, permissions.of(draft))));
    EventFinder events = new EventFinder(product, index);
    List<Rule> rules = CriteriaReader.ofNoLanguage().read(product, operations);
    List<Operation> ruled = operations.stream().map(operation -> ModelBuilder.ruled(operation, rules)).toList();
    List<OperationDraft> all = List.copyOf(drafts.values());
    List<ModuleCut> cuts = new ModuleCutter(product, all, entities, new StoryClusters(language, product, index, all)).cuts();
    List<StoryReading> readings = product.stories().stream().map(story -> reading(story, ruled, events)).toList();
    return new Model(product, readings, callers.callers(), entities, ruled, events.events(), events.jobs(), rules, new SupplierFinder().find(product), new SignalReader().readNames(product, written), cuts, cuts.get(0));
  }

  private Operation operation(OperationId id, OperationDraft draft, List<Entity> entities, Permissions.Permission permission) {
    List<Attribute> fields = entities.stream().filter(entity -> entity.name().equals(draft.entity)).flatMap(entity -> entity.attributes().stream()).toList();
    boolean sends = draft.type == OperationClass.CREATE || draft.type == OperationClass.UPDATE;
    boolean answers = sends || draft.type.isSafe();
    boolean idempotent = draft.type.isSafe() || draft.type == OperationClass.DELETE || draft.type == OperationClass.UPDATE;
    return new Operation(id, draft.type, summary(draft), draft.entity, Optional.of(draft.parent).filter(parent -> !parent.isEmpty()), false, draft.component, draft.internal, sends ? fields : List.of(), answers ? fields : List.of(),
        List.of(), permission.callers(), permission.condition(), idempotent, List.of(), List.of(), List.copyOf(draft.stories), List.copyOf(draft.requirements), draft.evidence, draft.confidence);
  }

  private static String summary(OperationDraft draft) {
    return draft.evidence.get(0).words();
  }

  private static StoryReading reading(Story story, List<Operation> operations, EventFinder events) {
    List<OperationId> ids = new ArrayList<>();
    operations.stream().filter(operation -> operation.stories().contains(story.id())).map(Operation::id).forEach(ids::add);
    events.events().stream().filter(event -> event.stories().contains(story.id())).map(Event::id).forEach(ids::add);
    events.jobs().stream().filter(job -> job.stories().contains(story.id())).map(Job::id).forEach(ids::add);
    Optional<String> reason = ids.isEmpty() ? Optional.of(NOT_READ) : Optional.empty();
    return new StoryReading(story.id(), StoryKind.REQUEST, Optional.empty(), ids.isEmpty() ? 0 : 1, ids, reason, List.of());
  }
}
