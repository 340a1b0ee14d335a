package io.github.backenddesign.sync;

import io.github.backenddesign.analysis.Statement;
import io.github.backenddesign.analysis.Statements;
import io.github.backenddesign.product.Expectation;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A place lists all outcomes a client tells apart, and another asks for a limit whose refusal is not among them. */
final class MissingOutcomes implements Finder {

  private static final Pattern ALL_OUTCOMES = Pattern.compile("(?i)\\b(?:distinct|different|uniform) (?:outcomes|answers|results|refusals)\\b.*");
  private static final Pattern LIMIT = Pattern.compile("(?i)\\brate limits?\\b|\\blimits? (?:the )?(?:request )?rate\\b|\\btoo many (?:requests|attempts)\\b|\\bthrottl\\w+");

  @Override
  public List<Finding> find(Scene scene) {
    List<Passage> lists = Stream.concat(scene.product().interfaces().stream().flatMap(door -> door.outputs().stream()), scene.product().expectations().stream()
        .map(Expectation::text))
        .filter(passage -> ALL_OUTCOMES.matcher(passage.text()).find() && !LIMIT.matcher(passage.text()).find()).toList();
    Optional<Passage> limit = Statements.of(scene.product()).stream().filter(statement -> statement.kind() != Statement.Kind.EXPECTATION && LIMIT.matcher(statement.text()).find())
        .findFirst()
        .map(statement -> new Passage(statement.text(), statement.at()));
    List<Finding> findings = new ArrayList<>();
    if (limit.isPresent() && !lists.isEmpty()) {
      List<Passage> sides = new ArrayList<>(List.of(limit.get()));
      sides.addAll(lists);
      findings.add(Finding.of("outcome-missing", sides));
    }
    return findings;
  }
}
