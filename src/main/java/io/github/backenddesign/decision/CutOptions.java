package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Module;
import io.github.backenddesign.analysis.ModuleCut;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The possible module cuts of a model as options, what is good and bad about each told in its own figures. */
final class CutOptions {

  private static final String COMPONENTS = "components";
  private static final int AT_MOST = 3;
  private static final int TOO_LARGE_PERCENT = 50;

  private final Model model;

  private CutOptions(Model model) {
    this.model = model;
  }

  static List<CatalogOption> of(Model model) {
    CutOptions options = new CutOptions(model);
    return model.cuts().stream().limit(AT_MOST).map(options::option).toList();
  }

  private CatalogOption option(ModuleCut cut) {
    int rank = model.cuts().indexOf(cut);
    EffectTemplate effects = new EffectTemplate(List.of(Map.of("cut", cut.id())));
    return new CatalogOption(cut.id(), cut.title(), (AT_MOST - rank) * 3, pros(cut), cons(cut), grounds(cut), List.of(), effects, "", "");
  }

  private static List<Weight> grounds(ModuleCut cut) {
    return cut.id().equals(COMPONENTS) ? List.of(new Weight("has-components", List.of(), 1, false, "The architecture draws these boundaries: {quote} ({refs})"))
        : List.of();
  }

  private List<String> pros(ModuleCut cut) {
    List<String> pros = new ArrayList<>();
    pros.add(Sentences.bare(Sentences.capital(cut.basis())));
    pros.add(names(cut));
    if (cut.modules().size() == 1) {
      return pros;
    }
    pros.add(String.format(Locale.ROOT, "Stories that share things stay together in %d of 100 cases", Math.round(cut.cohesion() * 100)));
    return pros;
  }

  private static String names(ModuleCut cut) {
    List<String> names = cut.modules().stream().map(Module::name).toList();
    String shown = Sentences.list(names.subList(0, Math.min(8, names.size())), "and") + (names.size() > 8 ? " ..." : "");
    if (names.size() == 1) {
      return "All " + cut.modules().get(0).stories().size() + " stories and " + cut.modules().get(0).entities().size() + " things in one place";
    }
    return names.size() + " modules: " + shown;
  }

  private List<String> cons(ModuleCut cut) {
    List<String> cons = new ArrayList<>();
    int stories = cut.modules().stream().mapToInt(module -> module.stories().size()).sum();
    cut.modules().stream().max(Comparator.comparing((Module module) -> module.stories().size())).ifPresent(largest -> {
      int percent = stories == 0 ? 0 : largest.stories().size() * 100 / stories;
      cons.add(largest.name() + " is the largest with " + largest.stories().size() + " of " + stories + " stories"
          + (percent > TOO_LARGE_PERCENT ? "; it may want to be divided" : ""));
    });
    List<String> tiny = cut.modules().stream().filter(module -> module.stories().isEmpty()).map(Module::name).toList();
    if (!tiny.isEmpty()) {
      cons.add("No story has its home in " + Sentences.list(tiny, "and"));
    }
    if (!cut.id().equals(model.cut().id())) {
      cons.add(moved(cut));
    }
    return cons;
  }

  /** How many stories stand beside other stories than in the cut in force. */
  private String moved(ModuleCut cut) {
    Map<String, Set<String>> here = neighbours(cut);
    Map<String, Set<String>> there = neighbours(model.cut());
    Map<Set<String>, Map<Set<String>, Double>> overlaps = new IdentityHashMap<>();
    long moved = here.keySet().stream().filter(there::containsKey)
        .filter(story -> overlaps.computeIfAbsent(here.get(story), one -> new IdentityHashMap<>()).computeIfAbsent(there.get(story), other -> overlap(here.get(story), other)) < 0.5).count();
    return moved + " stories would stand in another company than in \"" + model.cut().title() + "\"";
  }

  private static Map<String, Set<String>> neighbours(ModuleCut cut) {
    Map<String, Set<String>> neighbours = new HashMap<>();
    for (Module module : cut.modules()) {
      Set<String> stories = module.stories().stream().map(Object::toString).collect(Collectors.toSet());
      stories.forEach(story -> neighbours.put(story, stories));
    }
    return neighbours;
  }

  private static double overlap(Set<String> one, Set<String> other) {
    long common = one.stream().filter(other::contains).count();
    return (double) common / (one.size() + other.size() - common);
  }
}
