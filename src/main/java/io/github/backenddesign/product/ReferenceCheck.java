package io.github.backenddesign.product;

import io.github.backenddesign.document.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds references to elements that no file defines. Where no file defines any element of the kind, the file that should is missing, and that is said once instead. */
final class ReferenceCheck {

  private static final int SHOWN = 12;

  private final IdIndex index;
  private final Set<String> questionIds;

  ReferenceCheck(IdIndex index, Collection<OpenQuestion> questions) {
    this.index = index;
    this.questionIds = questions.stream().flatMap(question -> question.ids().stream()).map(ElementId::value).collect(Collectors.toSet());
  }

  List<Problem> check(List<Reference> references) {
    return references.stream().distinct().flatMap(reference -> check(reference).stream()).toList();
  }

  private Optional<Problem> check(Reference reference) {
    boolean fine = IdIndex.isAll(reference.id()) || index.findAny(reference.id()).isPresent() || questionIds.contains(reference.id());
    Optional<Reference.Kind> kind = fine ? Optional.empty() : expected(reference);
    Optional<Problem> dangling = kind.filter(expected -> !index.known(expected).isEmpty()).map(expected -> problem(reference, expected));
    return dangling.or(() -> fine || kind.isPresent() ? Optional.empty() : words(reference));
  }

  /** The kind of element the id should be, where it can be told from other texts. */
  private Optional<Reference.Kind> expected(Reference reference) {
    return switch (reference.kind()) {
      case STORY, REQUIREMENT, INTERFACE, EPIC -> Optional.of(reference.kind());
      case COMPONENT -> reference.id().contains(" ") ? Optional.empty() : Optional.of(Reference.Kind.COMPONENT);
      case PARTY -> resembles(reference.id()) ? Optional.of(Reference.Kind.COMPONENT) : Optional.empty();
      case ANY, LINK -> kindOfPrefix(reference.id());
    };
  }

  /** A party that is no component may be a person or a system; it is only suspicious when named as several components are ("svc-..."). */
  private boolean resembles(String id) {
    int hyphen = id.indexOf('-');
    String prefix = hyphen > 0 && !id.contains(" ") ? id.substring(0, hyphen + 1) : "";
    return !prefix.isEmpty() && index.known(Reference.Kind.COMPONENT).stream().filter(component -> component.value().startsWith(prefix)).count() > 1;
  }

  private Optional<Reference.Kind> kindOfPrefix(String id) {
    if (!IdText.isNumbered(id)) {
      return Optional.empty();
    }
    String prefix = prefix(id);
    return List.of(Reference.Kind.STORY, Reference.Kind.REQUIREMENT, Reference.Kind.INTERFACE, Reference.Kind.EPIC).stream()
        .filter(kind -> index.known(kind).stream().anyMatch(known -> prefix(known.value()).equals(prefix))).findFirst();
  }

  private static String prefix(String id) {
    return id.replaceAll("\\d.*$", "").replaceAll("[-_]", "").toUpperCase(Locale.ROOT);
  }

  /** Words where only an element makes sense connect nothing. */
  private static Optional<Problem> words(Reference reference) {
    boolean connects = reference.kind() == Reference.Kind.LINK && !IdText.isNumbered(reference.id()) || reference.kind() == Reference.Kind.COMPONENT;
    return connects ? Optional.of(Problem.note("document.unknown-reference", reference.at(), "names \"" + reference.id() + "\", which is no element that a document defines").about(reference.from()))
        : Optional.empty();
  }

  private Problem problem(Reference reference, Reference.Kind kind) {
    List<ElementId> known = List.copyOf(index.known(kind));
    String all = known.size() <= SHOWN ? known.stream().map(ElementId::value).collect(Collectors.joining(", "))
        : known.get(0) + " ... " + known.get(known.size() - 1) + " (" + known.size() + ")";
    String message = "refers to " + kind.noun() + " " + reference.id() + ", which no document defines; known: " + all;
    return Problem.warning("document.unknown-reference", reference.at(), message).about(reference.from())
        .withRemedy("correct the id, or add the " + kind.noun() + " to its document");
  }
}
