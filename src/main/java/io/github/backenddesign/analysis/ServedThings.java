package io.github.backenddesign.analysis;

import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Story;
import io.github.backenddesign.product.UserFlow;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Tells which things stories, requirements and flows are about: those their operations make or act on, the record an act leaves coming first. */
final class ServedThings {

  private final ActRecords records;
  private final Lookup<ElementId, OperationDraft> serving;
  private final Lookup<ElementId, Story> asking;

  ServedThings(ActRecords records, Product product, List<OperationDraft> drafts) {
    this.records = records;
    this.serving = Lookup.of(drafts, draft -> draft.stories);
    this.asking = Lookup.of(product.stories(), Story::requirements);
  }

  /** The things of a story, what its title names first. */
  List<String> of(Story story) {
    return Stream.concat(records.titled(story).stream(), serving.get(story.id()).stream().flatMap(records::about)).distinct().toList();
  }

  /** The things of all stories that serve a requirement, those that are made first. */
  List<String> of(ElementId requirement) {
    List<ElementId> stories = asking.get(requirement).stream().map(Story::id).toList();
    return serving.any(stories).stream().sorted(Comparator.comparing(draft -> draft.type == OperationClass.CREATE ? 0 : 1)).flatMap(records::about).distinct().toList();
  }

  /** What the stories of a flow make. */
  List<String> madeIn(UserFlow flow) {
    return serving.any(flow.stories()).stream().filter(draft -> draft.type == OperationClass.CREATE).map(draft -> draft.entity).distinct().toList();
  }
}
