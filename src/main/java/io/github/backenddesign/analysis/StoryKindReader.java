package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Table;
import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides the kind of a story by weighted cues; the table is {@code en/kinds.yaml}. */
final class StoryKindReader {

  /** The kind, the runner-up, how sure (0 to 1), and the cues that matched. */
  record Kind(StoryKind kind, Optional<StoryKind> runnerUp, double confidence, List<Evidence> evidence) {
  }

  private record Cue(StoryKind kind, String part, double weight, Pattern pattern) {
  }

  private final List<Cue> cues = new ArrayList<>();
  private final Language language;
  private final Product product;
  private final double requestWeight;
  private final Pattern clientAlone;

  StoryKindReader(Language language, Product product) {
    this.language = language;
    this.product = product;
    Table table = Table.of(StoryKindReader.class, "en/kinds.yaml");
    CueWords words = new CueWords(table);
    requestWeight = table.number("request-weight");
    clientAlone = words.pattern(table.text("client-alone"));
    for (Map.Entry<String, Object> entry : table.map("kinds").entrySet()) {
      StoryKind kind = StoryKind.valueOf(entry.getKey().toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
      for (Object row : (List<?>) entry.getValue()) {
        Map<String, Object> cue = Table.asMap(row);
        cues.add(new Cue(kind, String.valueOf(cue.get("in")), ((Number) cue.get("weight")).doubleValue(),
            words.pattern(cue.get("pattern"))));
      }
    }
  }

  Kind read(Story story) {
    Map<StoryKind, Double> weights = new EnumMap<>(StoryKind.class);
    weights.put(StoryKind.REQUEST, requestWeight);
    List<Evidence> evidence = new ArrayList<>();
    for (Cue cue : cues) {
      Matcher matcher = cue.pattern().matcher(part(story, cue.part()));
      if (matcher.find()) {
        weights.merge(cue.kind(), cue.weight(), Double::sum);
        evidence.add(new Evidence("story-kind." + cue.kind(), matcher.group(), story.id().value(), story.sentence().at()));
      }
    }
    clientAlone(story).ifPresent(evidenceOfClient -> {
      weights.merge(StoryKind.CLIENT_ONLY, 2.0, Double::sum);
      evidence.add(evidenceOfClient);
    });
    List<StoryKind> ranked = weights.keySet().stream().sorted((a, b) -> Double.compare(weights.get(b), weights.get(a))).toList();
    Optional<StoryKind> runnerUp = ranked.size() > 1 ? Optional.of(ranked.get(1)) : Optional.empty();
    double best = weights.get(ranked.get(0));
    double second = runnerUp.map(weights::get).orElse(0.0);
    List<Evidence> kept = evidence.stream().filter(item -> item.rule().endsWith("." + ranked.get(0))).toList();
    return new Kind(ranked.get(0), runnerUp, best / (best + second), kept);
  }

  /** A story all of whose interfaces are screens, one of which says that the server has no part in it. */
  private Optional<Evidence> clientAlone(Story story) {
    List<Interface> linked = product.interfaces().stream().filter(each -> each.stories().contains(story.id())).toList();
    boolean screens = !linked.isEmpty() && linked.stream().allMatch(each -> each.type().map(type -> type.equalsIgnoreCase("ui")).orElse(false));
    return linked.stream().filter(each -> screens).flatMap(each -> each.notes().stream()).filter(note -> clientAlone.matcher(note.text()).find()).findFirst()
        .map(note -> new Evidence("story-kind.client-only", note.text(), story.id().value(), note.at()));
  }

  private String part(Story story, String name) {
    Wish wish = new Wish(story);
    return switch (name) {
      case "nominal" -> wish.isInfinitive() || wish.isPlain() || language.clauses().beginsWithVerb(story.want()) ? "" : want(story);
      case "plain" -> wish.isPlain() ? story.sentence().text() : "";
      case "title" -> story.title().orElse("");
      case "persona" -> story.persona().orElse("");
      case "benefit" -> story.benefit().orElse("");
      default -> want(story);
    };
  }

  private static String want(Story story) {
    return story.want().replace('\u2019', '\'').replaceAll("\\s+", " ").replaceFirst("(?i)^(to |be able to |also )+", "");
  }
}
