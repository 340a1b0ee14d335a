package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Names of acts as verb and noun (AIP-136): a verb keeps its particle, then comes the thing, then what else is said of the act. */
final class ActNames {

  /** Words that make another verb of the one before them (Quirk et al., A Comprehensive Grammar of the English Language, 16.2). */
  private static final Set<String> PARTICLES = Set.of("in", "out", "up", "down", "off", "on", "over", "back", "away", "through", "together", "apart");

  /** Words that say nothing in a name. */
  private static final Set<String> EMPTY = Set.of("a", "an", "the");

  private ActNames() {
  }

  /** "submit-again" of a Report as SubmitReportAgain, "hand-in-a-file" as HandInReportFile, "publish" as PublishReport. */
  static String of(String action, String entity) {
    if (Names.pascal(action).contains(entity)) {
      return Names.pascal(action);
    }
    List<String> words = Arrays.asList(action.split("-"));
    int end = words.size() > 1 && PARTICLES.contains(words.get(1)) ? 2 : 1;
    List<String> own = Names.words(entity).stream().map(word -> word.toLowerCase(java.util.Locale.ROOT)).toList();
    List<String> rest = new ArrayList<>(words.subList(end, words.size()));
    rest.removeIf(word -> EMPTY.contains(word) || own.contains(word));
    return Names.pascal(String.join("-", words.subList(0, end))) + entity + (rest.isEmpty() ? "" : Names.pascal(String.join("-", rest)));
  }
}
