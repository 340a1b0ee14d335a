package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Token;
import io.github.backenddesign.language.Tokens;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
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
  private static final double ENTITY = 1.6;
  private static final double REQUIREMENT = 1.0;
  private static final double PERSONA = 0.25;
  private static final double ACCOUNT = 2.2;
  private static final double STOP = 0.115;
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
    List<Map<String, Double>> features = weighted(stories.stream().map(this::features).toList());
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
    groups.forEach(group -> group.sort(null));
    groups.sort((a, b) -> a.get(0) - b.get(0));
    return groups;
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

  private Map<String, Double> features(Story story) {
    Map<String, Double> found = new TreeMap<>();
    for (Token token : Tokens.of(story.want() + " " + story.title().orElse(""))) {
      String noun = language.lexicon().standard(language.inflection().singular(token.text()));
      if (isTelling(noun)) {
        found.merge(noun, 1.0, Double::sum);
      }
      if (language.lexicon().is("account-topics", noun)) {
        found.merge("#account", ACCOUNT, Math::max);
      }
    }
    drafts.stream().filter(draft -> draft.stories.contains(story.id())).forEach(draft -> {
      found.merge("@" + (draft.parent.isEmpty() ? draft.entity : draft.parent), ENTITY, Double::sum);
      boolean account = draft.type == OperationClass.SIGN_IN || draft.type == OperationClass.SIGN_OUT || draft.verb.equals("sign up");
      if (account) {
        found.merge("#account", ACCOUNT, Math::max);
      }
    });
    index.mentionedIn(story.want()).forEach(entity -> found.merge("@" + entity, ENTITY / 2, Double::sum));
    story.requirements().stream().filter(id -> id.value().startsWith("FR")).forEach(id -> found.merge("!" + id, REQUIREMENT, Double::sum));
    story.persona().ifPresent(persona -> found.merge("~" + persona.toLowerCase(java.util.Locale.ROOT), PERSONA, Double::sum));
    return found;
  }

  private boolean isTelling(String word) {
    boolean grammar = List.of("determiners", "prepositions", "pronouns", "clause-starts", "conjunctions", "auxiliaries", "adverbs", "adjectives", "abstract", "screen", "fillers").stream().anyMatch(set -> language.lexicon().is(set, word));
    boolean verb = language.lexicon().classOf(word) != io.github.backenddesign.language.VerbClass.UNKNOWN && index.exact(word).isEmpty();
    return word.length() > 2 && !grammar && !verb && Character.isLetter(word.charAt(0));
  }

  /** Term frequency times inverse document frequency, each story's vector of length one. */
  private static List<Map<String, Double>> weighted(List<Map<String, Double>> all) {
    Map<String, Integer> frequency = new TreeMap<>();
    all.forEach(features -> features.keySet().forEach(feature -> frequency.merge(feature, 1, Integer::sum)));
    List<Map<String, Double>> weighted = new ArrayList<>();
    for (Map<String, Double> features : all) {
      Map<String, Double> vector = new LinkedHashMap<>();
      features.forEach((feature, count) -> vector.put(feature, count * Math.log(1 + (double) all.size() / frequency.get(feature))));
      double length = Math.sqrt(vector.values().stream().mapToDouble(value -> value * value).sum());
      vector.replaceAll((feature, value) -> length == 0 ? 0 : value / length);
      weighted.add(vector);
    }
    return weighted;
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
    Optional<String> entity = best(sums, feature -> feature.startsWith("@") && index.entities().contains(feature.substring(1)) || feature.equals("#account"));
    return entity.or(() -> best(sums, feature -> Character.isLetter(feature.charAt(0)))).or(() -> best(sums, feature -> feature.startsWith("@")))
        .map(feature -> feature.equals("#account") ? "account" : feature.startsWith("@") ? feature.substring(1) : feature).orElse("general");
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
