package io.github.backenddesign.product;

import java.util.List;
import java.util.Optional;

/** Everything the documents say about a product, merged; every list is in the order of the most authoritative document that has it. */
public record Product(String name, Passage summary, List<SourceArtifact> artifacts, List<Persona> personas, List<Epic> epics, List<Story> stories, List<Requirement> requirements,
    List<Component> components, List<Interface> interfaces, List<DataFlow> dataFlows, List<UserFlow> userFlows, List<AccessRule> accessRules, List<ConceptualEntity> entities,
    List<NfrResponse> nfrResponses, List<ExternalSystem> externalSystems, Scope scope, List<OpenQuestion> questions, List<Expectation> expectations, List<Conflict> conflicts,
    List<Passage> missing, List<Passage> unread) {

  /** Copies the lists. */
  public Product {
    artifacts = List.copyOf(artifacts);
    personas = List.copyOf(personas);
    epics = List.copyOf(epics);
    stories = ById.of(stories, Story::id);
    requirements = ById.of(requirements, Requirement::id);
    components = List.copyOf(components);
    interfaces = List.copyOf(interfaces);
    dataFlows = List.copyOf(dataFlows);
    userFlows = List.copyOf(userFlows);
    accessRules = List.copyOf(accessRules);
    entities = List.copyOf(entities);
    nfrResponses = List.copyOf(nfrResponses);
    externalSystems = List.copyOf(externalSystems);
    questions = List.copyOf(questions);
    expectations = List.copyOf(expectations);
    conflicts = List.copyOf(conflicts);
    missing = List.copyOf(missing);
    unread = List.copyOf(unread);
  }

  /** The story with this id. */
  public Optional<Story> story(ElementId id) {
    return ById.find(stories, id);
  }

  /** The requirement with this id. */
  public Optional<Requirement> requirement(ElementId id) {
    return ById.find(requirements, id);
  }

  /** The component with this id, or the one a text names: "accounts (through public-api)", "Accounts and sessions". */
  public Optional<Component> component(String text) {
    String lead = text.replaceFirst("\\s*\\(.*$", "");
    return components.stream().filter(component -> component.id().value().equals(text)).findFirst()
        .or(() -> components.stream().filter(component -> component.id().value().equals(lead) || component.name().equalsIgnoreCase(lead)).findFirst());
  }

  /** Whether a file of this role was there and usable. */
  public boolean has(SourceArtifact.Role role) {
    return artifacts.stream().anyMatch(artifact -> artifact.role() == role && artifact.present());
  }
}
