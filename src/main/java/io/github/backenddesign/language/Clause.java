package io.github.backenddesign.language;

import java.util.List;
import java.util.Optional;

/** A verb in its base form with what it is done to, and what stands behind prepositions. {@code verb} is "" for a phrase without a verb ("a list of cargos"). */
public record Clause(String verb, VerbClass type, List<NounPhrase> objects, List<Complement> complements) {

  /** A preposition and its phrase: "from the list", "in my cart". */
  public record Complement(String preposition, NounPhrase phrase) {
  }

  /** Copies the lists. */
  public Clause {
    objects = List.copyOf(objects);
    complements = List.copyOf(complements);
  }

  /** What the verb is mainly done to. */
  public Optional<NounPhrase> object() {
    return objects.stream().findFirst();
  }

  /** The first phrase behind one of these prepositions. */
  public Optional<NounPhrase> behind(String... prepositions) {
    List<String> wanted = List.of(prepositions);
    return complements.stream().filter(complement -> wanted.contains(complement.preposition())).map(Complement::phrase).findFirst();
  }
}
