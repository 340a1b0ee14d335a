package io.github.backenddesign.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How well one cut of stories into modules agrees with another, counted over pairs of stories. */
record Grouping(double f1, double adjustedRand) {

  private static final Comparator<Grouping> BY_AGREEMENT =
      Comparator.comparingDouble(Grouping::f1).thenComparingDouble(Grouping::adjustedRand);

  /** The best agreement with any of the key's cuts; empty when no cut shares two stories with the packet. */
  static Optional<Grouping> best(JsonNode reference, List<JsonNode> modules) {
    return cuts(reference).stream().flatMap(cut -> compare(cut, modules).stream()).max(BY_AGREEMENT);
  }

  /** Compares two cuts over the stories of the first; a story the second leaves out stands alone in it. */
  static Optional<Grouping> compare(List<JsonNode> keyModules, List<JsonNode> packetModules) {
    Map<String, Integer> key = homes(keyModules);
    Map<String, Integer> packet = homes(packetModules);
    if (Sets.shared(key.keySet(), packet.keySet()) < 2) {
      return Optional.empty();
    }
    int alone = packetModules.size();
    for (String story : key.keySet()) {
      if (packet.putIfAbsent(story, alone) == null) {
        alone++;
      }
    }
    return Optional.of(ofPairs(key, packet));
  }

  /** The stories that stand in more than one module, or twice in one. */
  static Set<String> storiesWithSeveralHomes(List<JsonNode> modules) {
    Set<String> seen = new HashSet<>();
    Set<String> several = new HashSet<>();
    modules.forEach(module -> Json.texts(module, "story_ids").stream().filter(s -> !seen.add(s)).forEach(several::add));
    return several;
  }

  private static Grouping ofPairs(Map<String, Integer> key, Map<String, Integer> packet) {
    List<String> stories = List.copyOf(key.keySet());
    long both = 0;
    long keyOnly = 0;
    long packetOnly = 0;
    for (int i = 0; i < stories.size(); i++) {
      for (int j = i + 1; j < stories.size(); j++) {
        boolean inKey = together(key, stories.get(i), stories.get(j));
        boolean inPacket = together(packet, stories.get(i), stories.get(j));
        both += inKey && inPacket ? 1 : 0;
        keyOnly += inKey && !inPacket ? 1 : 0;
        packetOnly += !inKey && inPacket ? 1 : 0;
      }
    }
    long pairs = (long) stories.size() * (stories.size() - 1) / 2;
    return of(both, keyOnly, packetOnly, pairs);
  }

  private static Grouping of(long both, long keyOnly, long packetOnly, long pairs) {
    long inKey = both + keyOnly;
    long inPacket = both + packetOnly;
    double f1 = inKey + inPacket == 0 ? 1 : 2.0 * both / (inKey + inPacket);
    double expected = (double) (inPacket * inKey) / pairs;
    double highest = (inPacket + inKey) / 2.0;
    return new Grouping(f1, highest == expected ? 1 : (both - expected) / (highest - expected));
  }

  private static boolean together(Map<String, Integer> homes, String a, String b) {
    return homes.get(a).equals(homes.get(b));
  }

  private static Map<String, Integer> homes(List<JsonNode> modules) {
    Map<String, Integer> homes = new HashMap<>();
    for (int m = 0; m < modules.size(); m++) {
      for (String story : Json.texts(modules.get(m), "story_ids")) {
        homes.putIfAbsent(story, m);
      }
    }
    return homes;
  }

  /** The key's own modules, then its alternatives, which are a list of modules or an object holding one. */
  private static List<List<JsonNode>> cuts(JsonNode reference) {
    List<List<JsonNode>> cuts = new ArrayList<>();
    cuts.add(Json.items(reference, "modules"));
    for (JsonNode cut : Json.items(reference, "alternative_cuts")) {
      cuts.add(cut.isObject() ? Json.items(cut, "modules") : Json.oneOrMany(cut));
    }
    return cuts;
  }
}
