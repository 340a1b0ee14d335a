package io.github.backenddesign.mojo;

import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, by lines. Large differences are told as one block, because the exact way would take too long for what nobody reads anyway. */
final class LineDiff {

  /** The most lines on either side that are compared pair by pair. */
  private static final int EXACT = 2000;

  private final List<String> before;
  private final List<String> after;

  private LineDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** Lines that stand at one place: those that are gone, those that are new; {@code line} is one-based, in the text before. */
  record Change(int line, List<String> gone, List<String> added) {

    Change {
      gone = List.copyOf(gone);
      added = List.copyOf(added);
    }
  }

  /** The changes from the one text to the other, from top to bottom; none where the texts have the same lines. */
  static List<Change> between(List<String> before, List<String> after) {
    return new LineDiff(before, after).changes();
  }

  private List<Change> changes() {
    int start = 0;
    int most = Math.min(before.size(), after.size());
    while (start < most && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < most - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    List<String> gone = before.subList(start, before.size() - end);
    List<String> added = after.subList(start, after.size() - end);
    if (gone.isEmpty() && added.isEmpty()) {
      return List.of();
    }
    return gone.size() > EXACT || added.size() > EXACT ? List.of(new Change(start + 1, gone, added)) : exact(start, gone, added);
  }

  /** Longest common subsequence. */
  private static List<Change> exact(int start, List<String> gone, List<String> added) {
    int[][] common = common(gone, added);
    List<Change> changes = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < gone.size() || j < added.size()) {
      int fromI = i;
      int fromJ = j;
      while (i < gone.size() || j < added.size()) {
        boolean same = i < gone.size() && j < added.size() && gone.get(i).equals(added.get(j));
        if (same) {
          break;
        }
        if (j == added.size() || i < gone.size() && common[i + 1][j] >= common[i][j + 1]) {
          i++;
        } else {
          j++;
        }
      }
      if (i > fromI || j > fromJ) {
        changes.add(new Change(start + fromI + 1, gone.subList(fromI, i), added.subList(fromJ, j)));
      }
      i++;
      j++;
    }
    return changes;
  }

  private static int[][] common(List<String> gone, List<String> added) {
    int[][] common = new int[gone.size() + 1][added.size() + 1];
    for (int i = gone.size() - 1; i >= 0; i--) {
      for (int j = added.size() - 1; j >= 0; j--) {
        common[i][j] = gone.get(i).equals(added.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
