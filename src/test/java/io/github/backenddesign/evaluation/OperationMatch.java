package io.github.backenddesign.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One operation of the key met by one of the packet, both by position, and how well.
 * Pairs are taken greedily, best first; among equals the earlier in the key, then the earlier in the packet.
 */
record OperationMatch(int key, int packet, double affinity) {

  /** From here on either the shape agrees or so many words and stories that it need not. */
  private static final double STRONG = 4;

  private static final Comparator<OperationMatch> BEST_FIRST = Comparator.comparingDouble(OperationMatch::affinity).reversed()
      .thenComparingInt(OperationMatch::key)
      .thenComparingInt(OperationMatch::packet);

  /** Matches each operation of the key with at most one of the packet, and the other way round. */
  static List<OperationMatch> all(List<Operation> keys, List<Operation> packets) {
    Set<Integer> usedKeys = new HashSet<>();
    Set<Integer> usedPackets = new HashSet<>();
    List<OperationMatch> matches = new ArrayList<>();
    for (OperationMatch candidate : candidates(keys, packets)) {
      if (!usedKeys.contains(candidate.key) && !usedPackets.contains(candidate.packet)) {
        usedKeys.add(candidate.key);
        usedPackets.add(candidate.packet);
        matches.add(candidate);
      }
    }
    return List.copyOf(matches);
  }

  boolean strong() {
    return affinity >= STRONG;
  }

  private static List<OperationMatch> candidates(List<Operation> keys, List<Operation> packets) {
    List<OperationMatch> candidates = new ArrayList<>();
    for (int k = 0; k < keys.size(); k++) {
      for (int p = 0; p < packets.size(); p++) {
        double affinity = likeness(keys.get(k), packets.get(p));
        if (affinity > 0) {
          candidates.add(new OperationMatch(k, p, affinity));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    return candidates;
  }

  /** Zero when the two are different operations; else the larger, the more alike. */
  static double likeness(Operation key, Operation packet) {
    if (!compatible(key, packet)) {
      return 0;
    }
    double stories = Sets.overlap(key.stories(), packet.stories());
    long nouns = Sets.shared(key.nouns(), packet.nouns());
    boolean shape = key.path().sameShape(packet.path());
    boolean largelySameStories = stories >= 1.0 / 3;
    boolean sameThing = stories > 0 && (nouns > 0 || shape);
    if (!largelySameStories && !sameThing) {
      return 0;
    }
    return (shape ? 4 : 0) + 2 * Math.min(nouns, 2) + 3 * stories + (key.verb() == packet.verb() ? 1 : 0);
  }

  /** Writes may stand for each other where an action on an item, or no address at all, leaves the method to taste. */
  private static boolean compatible(Operation key, Operation packet) {
    if (key.verb() == packet.verb()) {
      return true;
    }
    boolean bothWrite = key.verb() != VerbClass.READ && packet.verb() != VerbClass.READ;
    boolean bothAddressed = key.path().given() && packet.path().given();
    return bothWrite && (!bothAddressed || key.path().action() || packet.path().action());
  }
}
