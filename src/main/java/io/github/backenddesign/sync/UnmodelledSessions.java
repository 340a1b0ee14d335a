package io.github.backenddesign.sync;

import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A session that interfaces hand out and that no list of things kept contains. */
final class UnmodelledSessions implements Gaps {

  private static final Pattern SESSION = Pattern.compile("(?i)\\bsession (?:token|id|identifier|key)\\b");

  @Override
  public List<DataGap> find(Scene scene) {
    boolean named = scene.product().entities().stream().anyMatch(entity -> scene.meaning().within(entity.name().text(), "session"))
        || scene.product().components().stream().anyMatch(component -> component.owns().stream().anyMatch(owned -> scene.meaning().within(owned, "session")));
    List<DataGap> gaps = new ArrayList<>();
    for (Interface door : named || scene.product().entities().isEmpty() ? List.<Interface>of() : scene.product().interfaces()) {
      List<Passage> sessions = new ArrayList<>(door.outputs());
      sessions.addAll(door.inputs());
      sessions.stream().filter(passage -> gaps.isEmpty() && SESSION.matcher(passage.text()).find()).findFirst()
          .ifPresent(passage -> gaps.add(DataGap.of("session-not-modelled", passage, List.of(door.id().value())).with("interface", door.id())));
    }
    return gaps;
  }
}
