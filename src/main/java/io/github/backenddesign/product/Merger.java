package io.github.backenddesign.product;

import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.SourceLocation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes one product of what all files say: architecture packet before handoff before story map and PRD; references become the ids that are defined. */
final class Merger {

  private final Map<SourceArtifact.Role, Contents> files;
  private final Conflicts conflicts = new Conflicts();
  private final List<Problem> problems = new ArrayList<>();
  private final IdIndex index = new IdIndex();

  /** The files in the order of their roles, which is the order of authority. */
  Merger(Map<SourceArtifact.Role, Contents> files) {
    this.files = files;
  }

  Merged merge(List<SourceArtifact> artifacts, List<Expectation> expectations, List<Passage> unread) {
    Map<ElementId, StoryDraft> stories = new StoryMerger(files, conflicts, problems).merge();
    List<Requirement> requirements = new RequirementMerger(files, conflicts, problems).merge();
    Architecture architecture = new Architecture(files.values(), conflicts, problems);
    define(stories.values(), requirements, architecture);
    Linker linker = new Linker(index, all(contents -> contents.links));
    Map<ElementId, Passage> releases = releases();
    Map<ElementId, ElementId> epicOf = epicOfStories();
    List<Story> linked = stories.values().stream().map(draft -> story(draft, linker, releases, epicOf)).toList();
    List<OpenQuestion> questions = new QuestionMerger(problems).merge(files.values());
    Entities entities = new Entities(index, all(contents -> contents.owned), all(contents -> contents.entities), architecture.components());
    Scope scope = scope();
    Product product = new Product(name(), summary(), artifacts, personas(), epics(linked), linked, requirements, architecture.components(index, linker, entities),
        architecture.interfaces(index, linker),
        architecture.dataFlows(index), userFlows(), accessRules(), entities.all(), architecture.nfrResponses(index), architecture.externals(), scope, questions, expectations,
            conflicts.found(),
        new Gaps(artifacts, requirements, linked, all(contents -> contents.missing)).all(), unread);
    problems.addAll(all(contents -> contents.problems));
    problems.addAll(conflicts.problems());
    problems.addAll(DependencyCycles.find(product.components()));
    problems.addAll(new ReferenceCheck(index, questions).check(references(questions)));
    return new Merged(product, problems);
  }

  /** The product and what is wrong with it. */
  record Merged(Product product, List<Problem> problems) {
  }

  private <T> List<T> all(Function<Contents, Collection<T>> part) {
    return files.values().stream().flatMap(contents -> part.apply(contents).stream()).toList();
  }

  private void define(Collection<StoryDraft> stories, List<Requirement> requirements, Architecture architecture) {
    stories.forEach(story -> index.define(Reference.Kind.STORY, story.id()));
    requirements.forEach(requirement -> index.define(Reference.Kind.REQUIREMENT, requirement.id()));
    architecture.components().forEach(component -> index.define(Reference.Kind.COMPONENT, component.id(), component.name()));
    architecture.interfaces().forEach(its -> index.define(Reference.Kind.INTERFACE, its.id(), its.name()));
    all(contents -> contents.epics).forEach(epic -> index.define(Reference.Kind.EPIC, epic.id(), epic.name()));
  }

  private List<Reference> references(List<OpenQuestion> questions) {
    List<Reference> references = new ArrayList<>(all(contents -> contents.reading.references()));
    questions.forEach(question -> question.affects().forEach(id -> references.add(new Reference(Reference.Kind.ANY, id, question.id().value(), question.places().get(0)))));
    return references;
  }

  private Story story(StoryDraft draft, Linker linker, Map<ElementId, Passage> releases, Map<ElementId, ElementId> epics) {
    Optional<String> release = draft.release().or(() -> Optional.ofNullable(releases.get(draft.id()))).map(Passage::text);
    Optional<ElementId> epic = draft.epic().or(() -> Optional.ofNullable(epics.get(draft.id()))).map(id -> index.find(Reference.Kind.EPIC, id.value()).orElse(id));
    List<ElementId> requirements = linker.joined(draft.id(), Reference.Kind.REQUIREMENT, draft.requirements());
    return new Story(draft.id(), draft.title().map(Passage::text), draft.persona().map(Passage::text), draft.sentence(), draft.want(),
        draft.benefit().map(Passage::text).filter(text -> !Wording.isNothing(text)), epic, draft.priority()
            .map(Passage::text), release, requirements, draft.criteria(), draft.places());
  }

  /** The epic of each story that an epic lists. */
  private Map<ElementId, ElementId> epicOfStories() {
    Map<ElementId, ElementId> epics = new HashMap<>();
    all(contents -> contents.epics).forEach(epic -> index.resolve(Reference.Kind.STORY, epic.stories()).forEach(story -> epics.putIfAbsent(story, epic.id())));
    return epics;
  }

  private Map<ElementId, Passage> releases() {
    Map<ElementId, Passage> releases = new LinkedHashMap<>();
    for (Contents contents : files.values()) {
      contents.releases.forEach((story, name) -> index.resolve(Reference.Kind.STORY, List.of(story)).forEach(id -> releases.putIfAbsent(id, name)));
    }
    return releases;
  }

  private List<Epic> epics(List<Story> stories) {
    List<Epic> epics = new ArrayList<>();
    Map<Optional<ElementId>, List<ElementId>> members = stories.stream().collect(Collectors.groupingBy(Story::epic, Collectors.mapping(Story::id, Collectors.toList())));
    for (List<Epic> same : Merging.groups(all(contents -> contents.epics), epic -> IdText.key(epic.id().value()))) {
      ElementId id = same.get(0).id();
      List<ElementId> own = index.resolve(Reference.Kind.STORY, Merging.union(same, Epic::stories));
      List<ElementId> joined = Stream.concat(own.stream(), members.getOrDefault(Optional.of(id), List.of()).stream()).distinct().toList();
      epics.add(new Epic(id, Merging.firstText(same, Epic::name), Merging.firstList(same, Epic::goals), joined, Merging.union(same, Epic::places)));
    }
    return epics;
  }

  private List<Persona> personas() {
    List<Persona> personas = new ArrayList<>();
    for (List<Persona> same : Merging.groups(all(contents -> contents.personas), persona -> Wording.normal(persona.name()))) {
      personas.add(new Persona(same.get(0).name(), Merging.firstText(same, Persona::description), Merging.union(same, Persona::jobs), Merging.union(same, Persona::places)));
    }
    return personas;
  }

  private List<UserFlow> userFlows() {
    return all(contents -> contents.userFlows).stream()
        .map(flow -> new UserFlow(flow.id(), flow.name(), flow.persona(), flow.steps(), index.resolve(Reference.Kind.STORY, flow.stories()), flow.places())).toList();
  }

  private List<AccessRule> accessRules() {
    List<AccessRule> rules = new ArrayList<>();
    for (List<AccessRule> same : Merging.groups(all(contents -> contents.accessRules), rule -> Wording.normal(rule.who().text()))) {
      String file = same.get(0).who().at().file();
      List<AccessRule> counting = same.stream().filter(rule -> rule.who().at().file().equals(file)).toList();
      rules.add(new AccessRule(same.get(0).who(), Merging.distinct(Merging.union(counting, AccessRule::may))));
    }
    return rules;
  }

  private Scope scope() {
    return new Scope(scope(draft -> draft.inScope), scope(draft -> draft.outOfScope), scope(draft -> draft.goals), scope(draft -> draft.assumptions),
        scope(draft -> draft.constraints),
        scope(draft -> draft.edgeCases), scope(draft -> draft.dependencies), scope(draft -> draft.risks), scope(draft -> draft.notes));
  }

  private List<Passage> scope(Function<Contents.ScopeDraft, List<Passage>> part) {
    return Merging.distinct(all(contents -> part.apply(contents.scope)));
  }

  private String name() {
    Optional<String> title = Optional.ofNullable(files.get(SourceArtifact.Role.PRD_PACKET)).flatMap(prd -> prd.title.or(() -> prd.product)).map(ProductName::of);
    return title.or(() -> files.values().stream().flatMap(contents -> contents.product.or(() -> contents.title).map(ProductName::of).stream()).findFirst()).orElse("the product");
  }

  private Passage summary() {
    List<Contents> prdFirst = new ArrayList<>(files.values());
    Collections.reverse(prdFirst);
    return prdFirst.stream().flatMap(contents -> contents.summary.stream()).findFirst().orElse(new Passage("", SourceLocation.ofFile("")));
  }
}
