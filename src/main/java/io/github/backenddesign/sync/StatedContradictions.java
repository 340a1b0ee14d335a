package io.github.backenddesign.sync;

import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.OpenQuestion;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The documents themselves say that two of their parts collide: in the reason of a question, or in the notes of a requirement. */
final class StatedContradictions implements Finder {

  private static final Pattern CONTRAST = Pattern.compile("(?i)\\bcollid\\w+|\\bconflicts?\\b|\\bcontradict\\w*|\\bwhile\\b|, but\\b|; (?:a|the|one) |\\bargues? against|\\bspeaks? against|\\bcan ?not be right|\\balthough\\b|\\bprobably meant"
      + "|\\bno \\w+ exists\\b|, \\p{Lu}{2,4}-\\d+ (?:lets|says|demands|allows|wants|forbids)|\\band also of\\b| yet\\b.*\\bno(?:t|ne)?\\b");
  private static final Pattern ID = Pattern.compile("\\b(?:FR|NFR|US)-\\d{1,4}\\b");

  @Override
  public List<Finding> find(Scene scene) {
    Map<List<ElementId>, List<Passage>> said = new LinkedHashMap<>();
    for (Requirement requirement : scene.product().requirements()) {
      requirement.notes().filter(note -> CONTRAST.matcher(note.text()).find()).ifPresent(note -> add(said, named(note.text(), List.of(requirement.id())), note));
    }
    for (OpenQuestion question : scene.product().questions()) {
      Stream.concat(question.reason().stream(), Stream.of(question.question())).filter(passage -> CONTRAST.matcher(passage.text()).find()).findFirst()
          .ifPresent(passage -> add(said, named(passage.text(), List.of()), passage));
    }
    List<Finding> findings = new ArrayList<>();
    said.forEach((ids, passages) -> finding(scene, passages, ids).ifPresent(findings::add));
    return findings;
  }

  /** Two documents may say the same; it is one record. */
  private static void add(Map<List<ElementId>, List<Passage>> said, List<ElementId> ids, Passage passage) {
    said.computeIfAbsent(ids.stream().sorted().toList(), key -> new ArrayList<>()).add(passage);
  }

  private static List<ElementId> named(String text, List<ElementId> always) {
    List<ElementId> ids = new ArrayList<>(always);
    Matcher matcher = ID.matcher(text);
    while (matcher.find()) {
      ids.add(new ElementId(matcher.group()));
    }
    return ids.stream().distinct().toList();
  }

  private static Optional<Finding> finding(Scene scene, List<Passage> said, List<ElementId> ids) {
    List<Passage> sides = new ArrayList<>(said);
    ids.stream().map(scene::passage).flatMap(Optional::stream).forEach(sides::add);
    if (sides.size() == said.size()) {
      return Optional.empty();
    }
    return Optional.of(Finding.of("stated-contradiction", sides).with("ids", String.join(", ", ids.stream().map(ElementId::value).toList())).with("words", said.get(0).text()));
  }
}
