package io.github.backenddesign.sync;

import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notes of an interface warn that it may miss a non-functional requirement. */
final class InterfacesAtRisk implements Finder {

  private static final Pattern WARNS = Pattern.compile("(?i)\\b(?:may|might|can|could) (?:become|get|grow|be) (?:too )?(?:very )?(?:large|big|slow|many|long|expensive|huge)\\b.*\\b(NFR-\\d{1,4})\\b");

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (Interface door : scene.product().interfaces()) {
      Matcher warning = WARNS.matcher(door.notes().map(Passage::text).orElse(""));
      Optional<Requirement> nfr = warning.find() ? scene.product().requirement(new ElementId(warning.group(1))) : Optional.empty();
      nfr.ifPresent(one -> findings.add(Finding.of("interface-at-risk", door.notes().orElseThrow(), one.target().orElse(one.statement()))
          .with("interface", door.id() + " " + door.name()).with("nfr", one.id())
          .with("note", door.notes().orElseThrow().text())));
    }
    return findings;
  }
}
