package io.github.backenddesign.sync;

import io.github.backenddesign.language.VerbClass;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Persona;
import io.github.backenddesign.product.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A requirement gives a right to somebody no persona stands for. */
final class UnknownRoles implements Finder {

  private static final Set<String> EVERYBODY = Set.of("everybody", "everyone", "anybody", "anyone", "nobody", "people", "person", "user", "users", "somebody", "one", "system",
      "shop", "product", "reader", "readers", "application", "client", "they");

  @Override
  public List<Finding> find(Scene scene) {
    Map<String, List<Requirement>> unknown = new LinkedHashMap<>();
    for (Requirement requirement : scene.product().requirements()) {
      Grants.of(scene, requirement.statement()).stream().filter(grant -> requirement.kind() == Requirement.Kind.FUNCTIONAL && grant.acts().stream()
          .anyMatch(act -> act.type() != VerbClass.UNKNOWN) && isUnknown(scene, grant.who()))
          .forEach(grant -> unknown.computeIfAbsent(grant.who().toLowerCase(Locale.ROOT), key -> new ArrayList<>()).add(requirement));
    }
    List<Finding> findings = new ArrayList<>();
    Optional<Persona> first = scene.product().personas().stream().filter(persona -> !persona.places().isEmpty()).findFirst();
    first.ifPresent(persona -> unknown.forEach((who, requirements) -> {
      List<Passage> sides = new ArrayList<>(requirements.stream().map(Requirement::statement).limit(3).toList());
      sides.add(new Passage("Personas: " + String.join(", ", scene.product().personas().stream().map(Persona::name).toList()), persona.places().get(0)));
      findings.add(Finding.of("role-unknown", sides).with("who", who).with("ids", String.join(", ", requirements.stream().map(requirement -> requirement.id().value()).toList())));
    }));
    return findings;
  }

  /** Known by a persona's name, a word of it, an alias, or as a relation to a thing ("the author of an article"). */
  private static boolean isUnknown(Scene scene, String who) {
    Set<String> words = scene.meaning().words(who);
    boolean general = List.of(who.toLowerCase(Locale.ROOT).split("\\s+")).stream().anyMatch(EVERYBODY::contains);
    if (general || words.isEmpty() || words.size() > 3) {
      return false;
    }
    Stream<String> names = Stream.concat(scene.product().personas().stream().map(Persona::name), scene.model().callers().stream()
        .filter(caller -> caller.evidence().stream().noneMatch(evidence -> evidence.rule().equals("persona.requirement"))).flatMap(caller -> Stream.concat(Stream.of(caller.name()), caller.aliases().stream())));
    return names.noneMatch(name -> scene.meaning().shared(scene.meaning().words(name), words) > 0)
        && scene.model().entities().stream().noneMatch(entity -> words.containsAll(scene.meaning().words(entity.name())) && !entity.name().isEmpty());
  }
}
