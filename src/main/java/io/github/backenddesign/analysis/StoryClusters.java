package io.github.backenddesign.analysis;

import io.github.backenddesign.language.VerbClass;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Groups stories by what they are about: average-link agglomeration (Sneath and Sokal, 1973) over the nouns and entities they share, weighted by how rare those are; stories that stand near each other in the backlog are likelier
 * to belong together. Deterministic: ties go to the earlier pair.
 */
final class StoryClusters {

  private static final double NEIGHBOURS = 0.22;
  private static final double REACH = 2.5;
  private static final double STOP = 0.1;
  private static final int FEWEST = 2;
  private static final int LARGE = 300;
  private static final double STORIES_PER_CLUSTER = 4.5;

  private final Language language;
  private final Product product;
  private final EntityIndex index;
  private final List<OperationDraft> drafts;

  StoryClusters(Language language, Product product, EntityIndex index, List<OperationDraft> drafts) {
    this.language = language;
    this.product = product;
    this.index = index;
    this.drafts = drafts;
  }

  /** A group of stories with the word it is best known by. */
  record Cluster(String name, List<Story> stories) {
  }

  List<Cluster> find() {
    return product.stories().size() > LARGE ? byMainThing() : byLikeness();
  }

  /** Comparing each with each is too slow for very large backlogs; there the thing a story's first operation is about decides. */
  private List<Cluster> byMainThing() {
    Map<String, List<Story>> groups = new LinkedHashMap<>();
    Map<io.github.backenddesign.product.ElementId, String> things = new LinkedHashMap<>();
    drafts.forEach(draft -> draft.stories.forEach(story -> things.putIfAbsent(story, draft.parent.isEmpty() ? draft.entity : draft.parent)));
    product.stories().forEach(story -> groups.computeIfAbsent(things.getOrDefault(story.id(), "general"), thing -> new ArrayList<>()).add(story));
    return groups.entrySet().stream().map(group -> new Cluster(group.getKey(), group.getValue())).toList();
  }

  private List<Cluster> byLikeness() {
    List<Story> stories = product.stories();
    List<Map<String, Double>> features = new StoryFeatures(language, index, drafts).of(stories);
    double[][] similarity = new double[stories.size()][stories.size()];
    for (int i = 0; i < stories.size(); i++) {
      for (int j = i + 1; j < stories.size(); j++) {
        similarity[i][j] = cosine(features.get(i), features.get(j)) + NEIGHBOURS * Math.exp(-(j - i - 1) / REACH);
        similarity[j][i] = similarity[i][j];
      }
    }
    List<List<Integer>> groups = agglomerate(similarity);
    return groups.stream().map(group -> new Cluster(name(group, features), group.stream().map(stories::get).toList())).toList();
  }

  private static List<List<Integer>> agglomerate(double[][] similarity) {
    int n = similarity.length;
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      groups.add(new ArrayList<>(List.of(i)));
    }
    double most = Math.max(FEWEST, n / STORIES_PER_CLUSTER);
    while (groups.size() > FEWEST) {
      int bestA = -1;
      int bestB = -1;
      double best = -1;
      for (int a = 0; a < groups.size(); a++) {
        for (int b = a + 1; b < groups.size(); b++) {
          double mean = mean(groups.get(a), groups.get(b), similarity);
          if (mean > best + 1e-12) {
            best = mean;
            bestA = a;
            bestB = b;
          }
        }
      }
      if (best < STOP && groups.size() <= most) {
        break;
      }
      groups.get(bestA).addAll(groups.remove(bestB));
    }
    withoutSingles(groups, similarity);
    groups.forEach(group -> group.sort(null));
    groups.sort((a, b) -> a.get(0) - b.get(0));
    return groups;
  }

  /** Nobody makes a module of one story: it goes where it fits best. */
  private static void withoutSingles(List<List<Integer>> groups, double[][] similarity) {
    for (List<Integer> single : groups.stream().filter(group -> group.size() == 1).toList()) {
      if (groups.size() > FEWEST) {
        groups.remove(single);
        groups.stream().max(Comparator.comparingDouble(group -> mean(single, group, similarity))).ifPresent(group -> group.addAll(single));
      }
    }
  }

  private static double mean(List<Integer> a, List<Integer> b, double[][] similarity) {
    double sum = 0;
    for (int i : a) {
      for (int j : b) {
        sum += similarity[i][j];
      }
    }
    return sum / (a.size() * b.size());
  }

  private static double cosine(Map<String, Double> a, Map<String, Double> b) {
    double sum = 0;
    for (Map.Entry<String, Double> entry : a.entrySet()) {
      sum += entry.getValue() * b.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }

  /** The entity most of a group is about, else its most telling noun. */
  private String name(List<Integer> group, List<Map<String, Double>> features) {
    Map<String, Double> sums = new TreeMap<>();
    group.forEach(i -> features.get(i).forEach((feature, value) -> sums.merge(feature, value, Double::sum)));
    Optional<String> entity = best(sums, feature -> feature.startsWith("@") && index.entities().contains(feature.substring(1)) && isName(lastWord(feature)) || feature.equals("#account"));
    return entity.or(() -> best(sums, this::isName)).or(() -> best(sums, feature -> Character.isLetter(feature.charAt(0)))).or(() -> best(sums, feature -> feature.startsWith("@")))
        .map(feature -> feature.equals("#account") ? "account" : feature.startsWith("@") ? feature.substring(1) : feature).orElse("general");
  }

  /** A noun a team would call a part of its product by: no describing word, number or form of a verb. */
  private boolean isName(String feature) {
    boolean form = language.inflection().verbBases(feature).stream().anyMatch(base -> !base.equals(feature) && !feature.endsWith("ing") && !language.inflection().isPlural(feature) && language.lexicon().classOf(base) != VerbClass.UNKNOWN);
    return feature.chars().allMatch(Character::isLetter) && !form && !language.lexicon().is("numerals", feature);
  }

  private static String lastWord(String feature) {
    List<String> words = Names.words(feature);
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  private static Optional<String> best(Map<String, Double> sums, java.util.function.Predicate<String> wanted) {
    String best = null;
    for (Map.Entry<String, Double> entry : sums.entrySet()) {
      if (wanted.test(entry.getKey()) && (best == null || entry.getValue() > sums.get(best))) {
        best = entry.getKey();
      }
    }
    return Optional.ofNullable(best);
  }
}
