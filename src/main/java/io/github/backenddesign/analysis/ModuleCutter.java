package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Table;
import io.github.backenddesign.product.Component;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Epic;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds possible cuts of the backend into modules: by the architecture's components, by epics, by entities, or none. */
final class ModuleCutter {

  /** From here on a grouping stands out from chance (modularity: Newman and Girvan, Physical Review E 69, 2004); then the team's own epics need no better cut. */
  private static final double COMMUNITY = 0.3;
  private static final int FEWEST_LINKED = 6;
  private static final double MOST_OF_ALL = 0.6;
  private static final double NEARLY_ALL = 0.85;

  private final Product product;
  private final List<OperationDraft> drafts;
  private final List<Entity> entities;
  private final Lookup<String, OperationDraft> about;
  private final Map<String, Optional<ElementId>> homes = new LinkedHashMap<>();
  private final Lookup<ElementId, OperationDraft> serving;
  private final StoryClusters clusters;
  private final List<Pattern> notDomain;

  ModuleCutter(Product product, List<OperationDraft> drafts, List<Entity> entities, StoryClusters clusters) {
    this.clusters = clusters;
    this.product = product;
    this.drafts = drafts;
    this.entities = entities;
    this.about = Lookup.of(drafts, draft -> List.of(draft.entity));
    this.serving = Lookup.of(drafts, draft -> draft.stories);
    this.notDomain = Table.of(ModuleCutter.class, "en/components.yaml").rows("not-domain").stream().map(row -> Pattern.compile(String.valueOf(row.get("pattern")), Pattern.CASE_INSENSITIVE)).toList();
  }

  /** The cuts that make sense, best first. */
  List<ModuleCut> cuts() {
    List<ModuleCut> cuts = new ArrayList<>();
    List<Component> domain = domainComponents();
    if (domain.size() > 1) {
      cuts.add(cut("components", "As the architecture's components", "One module per domain component of the architecture packet.", byComponents(domain)));
    }
    ModuleCut entityCut = cut("entities", "Around what the stories are about", "Stories grouped by the things and words they share.", byEntities());
    if (product.epics().size() > 1) {
      ModuleCut epicCut = cut("epics", "As the epics", "One module per epic of the story map.", byEpics());
      boolean entitiesFirst = entityCut.cohesion() > epicCut.cohesion() && epicCut.cohesion() - expected(epicCut.modules()) < COMMUNITY;
      cuts.add(entitiesFirst ? entityCut : epicCut);
      cuts.add(entitiesFirst ? epicCut : entityCut);
    } else {
      cuts.add(entityCut);
    }
    cuts.removeIf(cut -> cut.modules().size() < 2);
    cuts.add(cut("one-module", "One module", "No boundaries inside the backend.", single()));
    return cuts;
  }

  /** Components that are neither user interface nor gateway nor infrastructure: by their words, or because most stories pass through them on the way to another. */
  List<Component> domainComponents() {
    List<Component> named = product.components().stream().filter(this::isDomain).toList();
    List<Component> aside = named.stream().filter(component -> !isPassage(component)).toList();
    return aside.size() > 1 ? named.stream().filter(component -> !isPassage(component) || !reachesFurther(component, aside)).toList() : named;
  }

  /** Named by most stories although it keeps nothing. */
  private boolean isPassage(Component component) {
    boolean keeps = entities.stream().anyMatch(entity -> entity.owner().equals(Optional.of(component.id().value())));
    long linked = product.stories().stream().filter(story -> product.components().stream().anyMatch(other -> other.stories().contains(story.id()))).count();
    return !keeps && linked >= FEWEST_LINKED && component.stories().size() > MOST_OF_ALL * linked;
  }

  /** Nearly every story that names it names another, too. */
  private static boolean reachesFurther(Component component, List<Component> others) {
    long further = component.stories().stream().filter(story -> others.stream().anyMatch(other -> other.stories().contains(story))).count();
    return further > NEARLY_ALL * component.stories().size();
  }

  private boolean isDomain(Component component) {
    String words = String.join(" ", Names.words(component.id().value())) + " . " + component.name() + " . " + component.kind().orElse("");
    boolean cue = notDomain.stream().anyMatch(pattern -> pattern.matcher(words).find() || pattern.matcher(component.id().value()).find());
    return !cue;
  }

  private List<Module> byComponents(List<Component> domain) {
    Map<String, List<ElementId>> homes = new LinkedHashMap<>();
    domain.forEach(component -> homes.put(component.id().value(), new ArrayList<>()));
    Map<ElementId, String> linked = new LinkedHashMap<>();
    product.stories().forEach(story -> linkedHome(story, domain).ifPresent(home -> linked.put(story.id(), home)));
    for (Story story : product.stories()) {
      homes.get(linked.containsKey(story.id()) ? linked.get(story.id()) : nearest(story, linked, domain)).add(story.id());
    }
    List<Module> modules = new ArrayList<>();
    for (Component component : domain) {
      List<ElementId> stories = homes.get(component.id().value());
      List<ElementId> supports = component.stories().stream().filter(id -> !stories.contains(id) && product.story(id).isPresent()).toList();
      List<String> owned = entities.stream().filter(entity -> entity.owner().equals(Optional.of(component.id().value()))).map(Entity::name).toList();
      List<String> reasons = new ArrayList<>();
      reasons.add("Component " + component.id() + " of the architecture (" + component.purpose().at() + ")");
      stories.stream().filter(id -> !linked.containsKey(id)).forEach(id -> reasons.add(id + " names no domain component; placed here as the nearest by requirements, epic and words (low confidence)"));
      modules.add(new Module(component.id().value(), component.name(), component.purpose().text(), List.of(component.id().value()), stories, supports, owned, owned.isEmpty() ? List.of(component.id().value()) : owned, reasons));
    }
    return modules;
  }

  /** The domain component a story belongs to: the one whose operation it asks for, else the most specific one that names it. */
  private Optional<String> linkedHome(Story story, List<Component> domain) {
    List<String> linked = domain.stream().filter(component -> component.stories().contains(story.id())).map(component -> component.id().value()).toList();
    Optional<String> asked = serving.get(story.id()).stream().map(draft -> draft.component).filter(linked::contains).findFirst();
    if (asked.isPresent()) {
      return asked;
    }
    return domain.stream().filter(component -> linked.contains(component.id().value())).min((a, b) -> a.stories().size() - b.stories().size()).map(component -> component.id().value());
  }

  private String nearest(Story story, Map<ElementId, String> linked, List<Component> domain) {
    Map<String, Double> scores = new LinkedHashMap<>();
    domain.forEach(component -> scores.put(component.id().value(), 0.0));
    serving.get(story.id()).forEach(draft -> scores.computeIfPresent(draft.component, (id, score) -> score + 3));
    for (Map.Entry<ElementId, String> entry : linked.entrySet()) {
      Story other = product.story(entry.getKey()).orElseThrow();
      long shared = other.requirements().stream().filter(story.requirements()::contains).filter(id -> id.value().startsWith("FR")).count();
      double score = 2.0 * shared + (other.epic().isPresent() && other.epic().equals(story.epic()) ? 1 : 0);
      scores.merge(entry.getValue(), score, Double::sum);
    }
    String best = domain.get(0).id().value();
    for (Map.Entry<String, Double> entry : scores.entrySet()) {
      best = entry.getValue() > scores.get(best) ? entry.getKey() : best;
    }
    return best;
  }

  private List<Module> byEpics() {
    List<Module> modules = new ArrayList<>();
    for (Epic epic : product.epics()) {
      List<ElementId> stories = product.stories().stream().filter(story -> story.epic().equals(Optional.of(epic.id()))).map(Story::id).toList();
      if (!stories.isEmpty()) {
        modules.add(module(Names.kebab(epic.name()), epic.name(), epic.goals().isEmpty() ? "" : epic.goals().get(0), stories, List.of("Epic " + epic.id())));
      }
    }
    withRest(modules, "No epic");
    return modules;
  }

  private List<Module> byEntities() {
    List<Module> modules = new ArrayList<>();
    for (StoryClusters.Cluster cluster : joined(clusters.find())) {
      String id = unique(Names.kebab(cluster.name()), modules);
      List<ElementId> stories = cluster.stories().stream().map(Story::id).toList();
      modules.add(module(id, Names.plain(id), "Everything about " + Names.plain(cluster.name()), stories, List.of("These stories share " + Names.plain(cluster.name()) + " and the words around it")));
    }
    return modules;
  }

  /** Two groups known by the same thing are one: nobody could tell their names apart. */
  private List<StoryClusters.Cluster> joined(List<StoryClusters.Cluster> found) {
    Map<String, List<Story>> byName = new LinkedHashMap<>();
    found.forEach(cluster -> byName.computeIfAbsent(cluster.name(), name -> new ArrayList<>()).addAll(cluster.stories()));
    return byName.entrySet().stream().map(entry -> new StoryClusters.Cluster(entry.getKey(), inOrder(entry.getValue()))).toList();
  }

  private List<Story> inOrder(List<Story> stories) {
    Set<ElementId> members = stories.stream().map(Story::id).collect(Collectors.toSet());
    return product.stories().stream().filter(story -> members.contains(story.id())).toList();
  }

  private static String unique(String id, List<Module> modules) {
    String candidate = id;
    for (int n = 2; taken(candidate, modules); n++) {
      candidate = id + "-" + n;
    }
    return candidate;
  }

  private static boolean taken(String id, List<Module> modules) {
    return modules.stream().anyMatch(module -> module.id().equals(id));
  }

  private void withRest(List<Module> modules, String name) {
    Set<ElementId> placed = modules.stream().flatMap(module -> module.stories().stream()).collect(Collectors.toSet());
    List<ElementId> rest = product.stories().stream().map(Story::id).filter(id -> !placed.contains(id)).toList();
    if (rest.isEmpty()) {
      return;
    }
    Map<ElementId, String> nearest = new LinkedHashMap<>();
    for (ElementId id : rest) {
      Story story = product.story(id).orElseThrow();
      nearestModule(story, modules).ifPresent(module -> nearest.put(id, module));
    }
    for (int i = 0; i < modules.size(); i++) {
      Module module = modules.get(i);
      List<ElementId> stories = new ArrayList<>(module.stories());
      nearest.forEach((id, target) -> {
        if (target.equals(module.id())) {
          stories.add(id);
        }
      });
      modules.set(i, module(module.id(), module.name(), module.purpose(), stories, module.reasons()));
    }
    List<ElementId> left = rest.stream().filter(id -> !nearest.containsKey(id)).toList();
    if (!left.isEmpty()) {
      modules.add(module(Names.kebab(name), name, "Stories that name nothing another module owns", left, List.of("No entity, requirement or epic in common with another module")));
    }
  }

  private Optional<String> nearestModule(Story story, List<Module> modules) {
    String best = null;
    double bestScore = 0;
    for (Module module : modules) {
      double score = 0;
      for (ElementId id : module.stories()) {
        Story other = product.story(id).orElseThrow();
        score += 2.0 * other.requirements().stream().filter(story.requirements()::contains).filter(each -> each.value().startsWith("FR")).count();
        score += product.epics().size() > 1 && other.epic().isPresent() && other.epic().equals(story.epic()) ? 1 : 0;
      }
      score /= Math.sqrt(module.stories().size());
      if (score > bestScore) {
        best = module.id();
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private List<Module> single() {
    return List.of(module("backend", "Backend", "The whole backend", product.stories().stream().map(Story::id).toList(), List.of("Chosen not to cut")));
  }

  private Module module(String id, String name, String purpose, List<ElementId> stories, List<String> reasons) {
    Set<ElementId> members = Set.copyOf(stories);
    List<String> owned = entities.stream().filter(entity -> ownedBy(entity, members)).map(Entity::name).toList();
    return new Module(id, capital(name), purpose, List.of(), stories, List.of(), owned, owned.isEmpty() ? List.of(id) : owned, reasons);
  }

  /** An entity belongs where the first operation that changes it (else the first about it) has its stories. */
  private boolean ownedBy(Entity entity, Set<ElementId> stories) {
    return homes.computeIfAbsent(entity.name(), this::home).map(stories::contains).orElse(false);
  }

  private Optional<ElementId> home(String entity) {
    List<OperationDraft> served = about.get(entity).stream().filter(draft -> !draft.stories.isEmpty()).toList();
    Optional<OperationDraft> writer = served.stream().filter(draft -> !draft.type.isSafe()).findFirst();
    return writer.or(() -> served.stream().findFirst()).map(draft -> draft.stories.iterator().next());
  }

  private static String capital(String name) {
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private ModuleCut cut(String id, String title, String basis, List<Module> modules) {
    return new ModuleCut(id, title, basis, cohesion(modules), modules);
  }

  /** The share of story pairs that serve a common operation or requirement and stay together. */
  private double cohesion(List<Module> modules) {
    Map<ElementId, Integer> home = new LinkedHashMap<>();
    for (int i = 0; i < modules.size(); i++) {
      for (ElementId story : modules.get(i).stories()) {
        home.put(story, i);
      }
    }
    int linked = 0;
    int together = 0;
    for (OperationDraft draft : drafts) {
      List<ElementId> stories = List.copyOf(draft.stories);
      for (int i = 0; i < stories.size(); i++) {
        for (int j = i + 1; j < stories.size(); j++) {
          linked++;
          together += java.util.Objects.equals(home.get(stories.get(i)), home.get(stories.get(j))) ? 1 : 0;
        }
      }
    }
    double kept = linked == 0 ? 1 : (double) together / linked;
    return Math.round(kept * 100) / 100.0;
  }

  /** The share of pairs that groups of these sizes would keep together by chance. */
  private static double expected(List<Module> modules) {
    double all = modules.stream().mapToInt(module -> module.stories().size()).sum();
    return modules.stream().mapToDouble(module -> Math.pow(module.stories().size() / all, 2)).sum();
  }
}
