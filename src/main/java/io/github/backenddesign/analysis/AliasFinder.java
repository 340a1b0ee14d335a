package io.github.backenddesign.analysis;

import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds two names for one thing: both go by the same telling identifier (a UN/LOCODE, an ISBN), and stories about both serve the same requirement. Two pieces of evidence make one entity of them; one is not enough.
 */
final class AliasFinder {

  private static final Set<String> NOT_TELLING = Set.of("id", "name", "title", "description", "number", "code", "date", "status", "type", "email", "price", "text", "address", "time");

  private final Language language;
  private final Product product;
  private final Paraphrases paraphrases;

  AliasFinder(Language language, Product product, Paraphrases paraphrases) {
    this.language = language;
    this.product = product;
    this.paraphrases = paraphrases;
  }

  /** The entities with aliases merged into the one the requirements name more often. */
  List<Entity> merge(List<Entity> entities) {
    List<Entity> merged = new ArrayList<>(entities);
    for (Entity a : entities) {
      for (Entity b : entities) {
        boolean alike = a.identifier().isPresent() && a.name().compareTo(b.name()) < 0 && shareIdentifier(a, b);
        if (alike && merged.contains(a) && merged.contains(b) && shareRequirement(a, b)) {
          Entity kept = mentions(a) >= mentions(b) ? a : b;
          Entity gone = kept.equals(a) ? b : a;
          merged.set(merged.indexOf(kept), withAlias(kept, gone));
          merged.remove(gone);
        }
      }
    }
    return merged;
  }

  private static Entity withAlias(Entity kept, Entity gone) {
    Set<String> aliases = new LinkedHashSet<>(kept.aliases());
    aliases.add(gone.name());
    List<Evidence> evidence = new ArrayList<>(kept.evidence());
    evidence.addAll(gone.evidence());
    return new Entity(kept.name(), List.copyOf(aliases), kept.identifier(), kept.attributes(), kept.relations(), kept.owner().or(gone::owner), evidence);
  }

  private static boolean shareIdentifier(Entity a, Entity b) {
    boolean stated = a.evidence().stream().anyMatch(AliasFinder::isStated) && b.evidence().stream().anyMatch(AliasFinder::isStated);
    return !stated && a.identifier().filter(name -> !NOT_TELLING.contains(name)).isPresent() && a.identifier().equals(b.identifier());
  }

  /** An architecture that names both means two things. */
  private static boolean isStated(Evidence evidence) {
    return evidence.rule().equals("entity.stated") || evidence.rule().equals("entity.owned");
  }

  private boolean shareRequirement(Entity a, Entity b) {
    Set<ElementId> ofA = requirements(a);
    return requirements(b).stream().anyMatch(ofA::contains);
  }

  /** The requirements of stories whose want or title is directly about the entity. */
  private Set<ElementId> requirements(Entity entity) {
    Set<ElementId> found = new LinkedHashSet<>();
    for (Story story : product.stories()) {
      boolean about = paraphrases.of(story).stream().filter(paraphrase -> paraphrase.source() != Paraphrase.Source.REQUIREMENT).flatMap(paraphrase -> paraphrase.clauses().stream())
          .flatMap(clause -> clause.objects().stream()).anyMatch(object -> isNamed(entity, object.compound()) || isNamed(entity, object.head()));
      if (about) {
        story.requirements().stream().filter(id -> id.value().startsWith("FR")).forEach(found::add);
      }
    }
    return found;
  }

  private long mentions(Entity entity) {
    return product.requirements().stream().map(requirement -> requirement.statement().text()).filter(text -> Names.words(text).stream().map(language.inflection()::singular).toList().containsAll(Names.words(entity.name()))).count();
  }

  private static boolean isNamed(Entity entity, String words) {
    return Optional.of(Names.pascal(words)).filter(entity.name()::equals).isPresent();
  }
}
