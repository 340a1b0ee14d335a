package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Tokens;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Story;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives capabilities that nobody asked for by name to the stories of their interface. */
final class Leftovers {

  private final Language language;
  private final Product product;
  private final Map<ElementId, StoryKind> kinds;
  private final List<OperationDraft> drafts;

  Leftovers(Language language, Product product, Map<ElementId, StoryKind> kinds, List<OperationDraft> drafts) {
    this.language = language;
    this.product = product;
    this.kinds = kinds;
    this.drafts = drafts;
  }

  void join() {
    drafts.stream().filter(draft -> draft.stories.isEmpty()).forEach(draft -> product.interfaces().stream().filter(each -> draft.interfaces.contains(each.id())).forEach(each -> join(draft, each)));
  }

  private void join(OperationDraft draft, Interface each) {
    List<Story> stories = each.stories().stream().map(product::story).flatMap(Optional::stream).toList();
    List<Story> unserved = stories.stream().filter(story -> drafts.stream().noneMatch(other -> other.stories.contains(story.id()))).toList();
    (unserved.isEmpty() ? speaking(draft, stories).stream().toList() : unserved)
        .forEach(story -> draft.serve(story.id(), story.requirements(), new Evidence("operation.interface-story", each.name(), each.id().value(), each.places().get(0))));
  }

  /** The only request of the interface, or the first whose words, criteria included, speak of the act. */
  private Optional<Story> speaking(OperationDraft draft, List<Story> stories) {
    List<Story> requests = stories.stream().filter(story -> kinds.get(story.id()) == StoryKind.REQUEST && !hasAlike(story, draft)).toList();
    if (draft.verb.isEmpty()) {
      return Optional.empty();
    }
    return requests.size() == 1 ? requests.stream().findFirst() : requests.stream().filter(story -> speaksOf(story, draft.verb)).findFirst().or(() -> acting(draft, requests));
  }

  /** Whoever acts on one of many picks it from the list: the story that says most about how they are shown. */
  private Optional<Story> acting(OperationDraft draft, List<Story> requests) {
    List<Story> actors = requests.stream().filter(story -> draft.type == OperationClass.LIST && drafts.stream().anyMatch(other -> other.stories.contains(story.id()) && other.entity.equals(draft.entity) && other.type != OperationClass.CREATE)).toList();
    return actors.stream().filter(story -> shows(story) > 0).max(Comparator.comparingLong(this::shows).thenComparing(actors::indexOf, Comparator.reverseOrder()));
  }

  private long shows(Story story) {
    return story.criteria().stream().filter(criterion -> Tokens.words(criterion.text()).stream().anyMatch(word -> language.lexicon().is("showing", word))).count();
  }

  private boolean hasAlike(Story story, OperationDraft draft) {
    return drafts.stream().anyMatch(other -> other.stories.contains(story.id()) && other.entity.equals(draft.entity) && (other.type == draft.type || other.type.isSafe() && draft.type.isSafe()));
  }

  private boolean speaksOf(Story story, String verb) {
    Stream<String> texts = Stream.concat(Stream.of(story.want(), story.title().orElse("")), story.criteria().stream().map(criterion -> criterion.text()));
    return !verb.isEmpty() && texts.flatMap(text -> Tokens.words(text).stream()).anyMatch(word -> language.inflection().verbBases(word).contains(verb));
  }
}
