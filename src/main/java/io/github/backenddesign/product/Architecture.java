package io.github.backenddesign.product;

import io.github.backenddesign.document.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Merges components, interfaces, flows and NFR responses of packet and handoff; the packet wins, and where they disagree in substance it is noted. */
final class Architecture {

  private final List<Component> components;
  private final List<Interface> interfaces;
  private final List<DataFlow> dataFlows;
  private final List<NfrResponse> nfrResponses;
  private final List<ExternalSystem> externals;

  private static final Duplicates<Component> COMPONENTS =
      new Duplicates<>("component", Component::id, its -> its.places().get(0), its -> its.name() + " " + its.purpose(), Architecture::renamed);
  private static final Duplicates<Interface> INTERFACES = new Duplicates<>("interface", Interface::id, its -> its.places().get(0), Interface::name, Architecture::renamed);
  private static final Duplicates<DataFlow> DATA_FLOWS =
      new Duplicates<>("data flow", DataFlow::id, its -> its.places().get(0), its -> its.source() + " " + its.targets() + " " + its.trigger(), Architecture::renamed);

  Architecture(Collection<Contents> files, Conflicts conflicts, List<Problem> problems) {
    components = groups(files, contents -> COMPONENTS.resolve(contents.components, problems), Component::id).stream().map(same -> component(same, conflicts)).toList();
    interfaces = groups(files, contents -> INTERFACES.resolve(contents.interfaces, problems), Interface::id).stream().map(same -> interfaceOf(same, conflicts)).toList();
    dataFlows = groups(files, contents -> DATA_FLOWS.resolve(contents.dataFlows, problems), DataFlow::id).stream().map(same -> dataFlow(same, conflicts)).toList();
    nfrResponses = groups(files, contents -> contents.nfrResponses, NfrResponse::requirement).stream().map(same -> nfrResponse(same, conflicts)).toList();
    externals = Merging.groups(files.stream().flatMap(contents -> contents.externals.stream()).toList(), system -> Wording.normal(system.name().text())).stream()
        .map(same -> same.get(0)).toList();
  }

  private static Component renamed(Component its, ElementId id) {
    return new Component(id, its.name(), its.kind(), its.purpose(), its.responsibilities(), its.dependencies(), its.owns(), its.stories(), its.places());
  }

  private static Interface renamed(Interface its, ElementId id) {
    return new Interface(id, its.name(), its.type(), its.direction(), its.provider(), its.consumers(), its.capabilities(), its.inputs(), its.outputs(), its.stories(),
        its.requirements(), its.notes(), its.places());
  }

  private static DataFlow renamed(DataFlow its, ElementId id) {
    return new DataFlow(id, its.name(), its.source(), its.targets(), its.trigger(), its.via(), its.stories(), its.places());
  }

  private static <T> Collection<List<T>> groups(Collection<Contents> files, Function<Contents, List<T>> part, Function<T, ElementId> id) {
    Stream<T> all = files.stream().flatMap(contents -> part.apply(contents).stream());
    return Merging.groups(all.toList(), item -> IdText.key(id.apply(item).value()));
  }

  private static Component component(List<Component> same, Conflicts conflicts) {
    Component first = same.get(0);
    conflicts.compareSense("purpose", first.id(), same, component -> Optional.of(component.purpose()));
    return new Component(first.id(), same.stream().map(Component::name).filter(name -> !name.equals(first.id().value())).findFirst()
        .orElse(first.name()), Merging.first(same, Component::kind),
        Merging.firstPassage(same, Component::purpose), Merging.firstList(same, Component::responsibilities), Merging.firstList(same, Component::dependencies),
            Merging.union(same, Component::owns),
        Merging.union(same, Component::stories), Merging.union(same, Component::places));
  }

  private static Interface interfaceOf(List<Interface> same, Conflicts conflicts) {
    Interface first = same.get(0);
    conflicts.compare("type", first.id(), same, its -> its.type().map(type -> new Passage(type, its.places().get(0))));
    conflicts.compare("provider", first.id(), same, its -> its.provider().map(name -> new Passage(name, its.places().get(0))), name -> name.text().replaceFirst("\\s*\\(.*", ""));
    return new Interface(first.id(), first.name(), Merging.first(same, Interface::type), Merging.first(same, Interface::direction), Merging.first(same, Interface::provider),
        Merging.firstList(same, Interface::consumers), Merging.firstList(same, Interface::capabilities), Merging.firstList(same, Interface::inputs),
            Merging.firstList(same, Interface::outputs),
        Merging.union(same, Interface::stories), Merging.union(same, Interface::requirements), Merging.first(same, Interface::notes), Merging.union(same, Interface::places));
  }

  private static DataFlow dataFlow(List<DataFlow> same, Conflicts conflicts) {
    DataFlow first = same.get(0);
    conflicts.compare("source", first.id(), same, flow -> Optional.of(new Passage(flow.source(), flow.places().get(0))));
    conflicts.compare("target", first.id(), same, flow -> Optional.of(new Passage(String.join(", ", flow.targets()), flow.places().get(0))));
    return new DataFlow(first.id(), Merging.first(same, DataFlow::name), Merging.firstText(same, DataFlow::source), Merging.firstList(same, DataFlow::targets),
        Merging.firstPassage(same, DataFlow::trigger),
        Merging.union(same, DataFlow::via), Merging.union(same, DataFlow::stories), Merging.union(same, DataFlow::places));
  }

  private static NfrResponse nfrResponse(List<NfrResponse> same, Conflicts conflicts) {
    conflicts.compareSense("response", same.get(0).requirement(), same, response -> Optional.of(response.response()));
    return new NfrResponse(same.get(0).requirement(), Merging.firstPassage(same, NfrResponse::response), Merging.firstList(same, NfrResponse::components));
  }

  List<Component> components() {
    return components;
  }

  List<Interface> interfaces() {
    return interfaces;
  }

  List<ExternalSystem> externals() {
    return externals;
  }

  /** The components with the stories that links add and the things others give them. */
  List<Component> components(IdIndex index, Linker linker, Entities entities) {
    return components.stream().map(its -> new Component(its.id(), its.name(), its.kind(), its.purpose(), its.responsibilities(), parties(index, its.dependencies()),
        entities.ownedBy(its),
        linker.joined(its.id(), Reference.Kind.STORY, its.stories()), its.places())).toList();
  }

  List<Interface> interfaces(IdIndex index, Linker linker) {
    return interfaces.stream().map(its -> new Interface(its.id(), its.name(), its.type(), its.direction(), its.provider(), its.consumers(), its.capabilities(), its.inputs(),
        its.outputs(),
        linker.joined(its.id(), Reference.Kind.STORY, its.stories()), linker.joined(its.id(), Reference.Kind.REQUIREMENT, its.requirements()), its.notes(), its.places())).toList();
  }

  List<DataFlow> dataFlows(IdIndex index) {
    return dataFlows.stream().map(flow -> new DataFlow(flow.id(), flow.name(), party(index, flow.source()), parties(index, flow.targets()), flow.trigger(),
        index.resolve(Reference.Kind.INTERFACE, flow.via()), index.resolve(Reference.Kind.STORY, flow.stories()), flow.places())).toList();
  }

  List<NfrResponse> nfrResponses(IdIndex index) {
    return nfrResponses.stream().map(its -> new NfrResponse(index.find(Reference.Kind.REQUIREMENT, its.requirement().value()).orElse(its.requirement()), its.response(),
        parties(index, its.components()))).toList();
  }

  private static List<String> parties(IdIndex index, List<String> names) {
    return names.stream().map(name -> party(index, name)).distinct().toList();
  }

  /** A component by its id, also where it was named otherwise; people and systems as written. */
  private static String party(IdIndex index, String name) {
    return index.find(Reference.Kind.COMPONENT, name).map(ElementId::value).orElse(name);
  }
}
