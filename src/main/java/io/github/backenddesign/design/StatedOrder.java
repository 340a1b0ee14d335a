package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.language.Inflection;
import io.github.backenddesign.language.Lexicon;
import io.github.backenddesign.product.Component;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/** In which order a component says that it has things done by others: "call payment, then shipping; have the cart emptied". */
final class StatedOrder {

  private static final int LONGEST = 1000;

  private final List<List<String>> sentences = new ArrayList<>();
  private final Inflection inflection = Lexicon.english().inflection();

  StatedOrder(Component component) {
    component.responsibilities().stream().map(Passage::text).forEach(text -> sentences.add(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))));
  }

  /** Whether the other component is named where this one says what it does. */
  boolean names(Component other) {
    return sentences.stream().anyMatch(words -> words.containsAll(Names.words(other.name())));
  }

  /** Those named first come first, those never named keep their order at the end; the thing that the whole is about tells none from another. */
  List<Operation> sorted(List<Operation> operations, String about, Function<Operation, String> componentName) {
    return operations.stream().sorted(Comparator.comparingInt(operation -> place(operation, about, componentName.apply(operation)))).toList();
  }

  /** The sentence that says most of the operation, the last of several, and the place in it. */
  private int place(Operation operation, String about, String componentName) {
    Set<String> telling = new TreeSet<>(Names.words(operation.entity()));
    telling.addAll(Names.words(componentName));
    telling.addAll(Names.words(operation.id().action()));
    telling.removeAll(Names.words(about));
    int best = 0;
    int place = Integer.MAX_VALUE;
    for (int i = 0; i < sentences.size(); i++) {
      List<String> words = sentences.get(i);
      List<Integer> hits = IntStream.range(0, words.size()).filter(at -> tells(telling, words.get(at))).boxed().toList();
      if (!hits.isEmpty() && hits.size() >= best) {
        best = hits.size();
        place = i * LONGEST + hits.get(0);
      }
    }
    return place;
  }

  private boolean tells(Set<String> telling, String word) {
    return telling.contains(word) || telling.contains(inflection.singular(word)) || inflection.verbBases(word).stream().anyMatch(telling::contains);
  }
}
