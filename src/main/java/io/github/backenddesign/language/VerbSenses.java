package io.github.backenddesign.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Verbs that mean different things with different objects ("open a ticket", "open a letter"); the table is {@code senses.yaml}. */
final class VerbSenses {

  private static final Set<String> FIRST_TIME = Set.of("a", "an", "new", "another", "my own");
  private static final Set<String> KNOWN_BY = Set.of("by", "from");

  private record Sense(Set<String> verbs, String objects, boolean firstTime, boolean with, VerbClass type) {
  }

  private final List<Sense> senses = new ArrayList<>();
  private final Map<String, Set<String>> objects = new HashMap<>();

  /** No senses: every verb means what its class says. */
  VerbSenses() {
  }

  VerbSenses(String language) {
    Table table = Table.of(VerbSenses.class, language + "/senses.yaml");
    table.map("objects").forEach((name, words) -> objects.put(name, texts(words)));
    for (Map<String, Object> row : table.rows("senses")) {
      VerbClass type = VerbClass.valueOf(String.valueOf(row.get("class")).toUpperCase(Locale.ROOT).replace('-', '_'));
      senses.add(new Sense(texts(row.get("verbs")), String.valueOf(row.get("objects")), Boolean.TRUE.equals(row.get("new")), Boolean.TRUE.equals(row.get("with")), type));
    }
  }

  private static Set<String> texts(Object words) {
    Set<String> texts = new HashSet<>();
    ((List<?>) words).forEach(word -> texts.add(String.valueOf(word)));
    return texts;
  }

  /** The class of a verb with these objects. */
  VerbClass classOf(Lexicon.VerbMatch verb, List<NounPhrase> phrases, List<Clause.Complement> complements) {
    Optional<NounPhrase> object = phrases.stream().findFirst();
    return senses.stream().filter(sense -> sense.verbs().contains(verb.verb())).filter(sense -> fits(sense, object, complements)).map(Sense::type).findFirst().orElse(verb.type());
  }

  private boolean fits(Sense sense, Optional<NounPhrase> object, List<Clause.Complement> complements) {
    if (object.isEmpty() || sense.objects().equals("none")) {
      return object.isEmpty() && sense.objects().equals("none");
    }
    boolean named = sense.objects().equals("any") || objects.get(sense.objects()).contains(object.get().head()) || objects.get(sense.objects()).contains(object.get().compound());
    boolean known = complements.stream().map(Clause.Complement::preposition).anyMatch(KNOWN_BY::contains) || object.get().words().stream().noneMatch(FIRST_TIME::contains) && !object.get().plural();
    boolean given = !sense.with() || complements.stream().map(Clause.Complement::preposition).anyMatch("with"::equals);
    return named && given && !(sense.firstTime() && known);
  }
}
