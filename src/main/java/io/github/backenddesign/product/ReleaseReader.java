package io.github.backenddesign.product;

import io.github.backenddesign.document.ListNode;
import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.ObjectNode;
import io.github.backenddesign.document.ScalarNode;
import java.util.List;
import java.util.Optional;

/** Reads release slices: {@code {mvp: [US-001], later: [], notes}}, or a list of slices with their stories. */
final class ReleaseReader {

  private final Contents contents;

  ReleaseReader(Contents contents) {
    this.contents = contents;
  }

  void read(Fields section) {
    section.values("releases").forEach(this::read);
  }

  private void read(Node node) {
    if (node instanceof ListNode list) {
      list.items().forEach(this::read);
    } else if (node instanceof ObjectNode object) {
      Fields slice = new Fields(object, Members.RELEASE, contents.reading);
      slice.passages("notes").forEach(note -> contents.scope.notes.add(new Passage("releases: " + note.text(), note.at())));
      Optional<Passage> name = slice.text("name");
      name.ifPresent(text -> release(text, slice.ids("stories", Reference.Kind.STORY, text.text())));
      object.members().stream().filter(member -> name.isEmpty() && !Members.RELEASE.isRemark(member.key()) && isSlice(member, object)).forEach(this::member);
    }
  }

  private static boolean isSlice(ObjectNode.Member member, ObjectNode slices) {
    return Fields.isEntry(member, slices) || member.value() instanceof ScalarNode scalar && IdText.split(scalar.text()).stream()
        .allMatch(id -> IdText.isNumbered(id) || IdIndex.isAll(id));
  }

  private void member(ObjectNode.Member member) {
    Fields slice = new Fields(new ObjectNode(member.value().at(), List.of(new ObjectNode.Member("stories", member.keyAt(), member.value()))), Members.RELEASE, contents.reading);
    contents.reading.ask(member);
    release(new Passage(member.key(), member.keyAt()), slice.ids("stories", Reference.Kind.STORY, member.key()));
  }

  private void release(Passage name, List<ElementId> stories) {
    stories.forEach(story -> contents.releases.putIfAbsent(story, name));
  }
}
