package io.github.backenddesign.sync;

import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An edge case takes a thing away while somebody acts on it, and the call that acts has no answer for it. */
final class UnhandledOutcomes implements Finder {

  private static final Pattern GONE_WHILE = Pattern.compile("(?i)\\b(?:is|are|was|were|gets?) (?:deleted|removed|withdrawn|cancelled|canceled|closed|taken down)\\b.*?\\bwhile\\b(.*)");
  private static final Pattern ACTING = Pattern.compile("(?i)\\b(?:is|are|was|were) (\\w+ing\\b.*)");
  private static final Pattern ANSWERED = Pattern.compile("(?i)not found|\\bgone\\b|deleted|removed|no longer|missing|withdrawn|\\b404\\b|\\b410\\b|vanished|unknown|conflict");

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (Passage edge : scene.product().scope().edgeCases()) {
      Matcher matcher = GONE_WHILE.matcher(edge.text());
      Matcher acting = ACTING.matcher(matcher.find() ? matcher.group(1) : "");
      if (acting.find()) {
        List<Act> acts = scene.meaning().acts(acting.group(1));
        ExpectedCall.of(scene).stream().filter(call -> acts(scene, call, acts) && !ANSWERED.matcher(call.source().text().text()).find())
            .forEach(call -> findings.add(Finding.of("outcome-unhandled", call.place(), edge).with("call", call.label()).with("edge", edge.text())
                .with("designer", call.designer())));
      }
    }
    return findings;
  }

  private static boolean acts(Scene scene, ExpectedCall call, List<Act> acts) {
    return scene.meaning().actsOfName(call.source().name()).stream().anyMatch(act -> acts.stream().anyMatch(act::isLike));
  }
}
