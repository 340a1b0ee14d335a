package io.github.backenddesign.sync;

import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Expectation;
import io.github.backenddesign.product.SourceArtifact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A call serves a story on a screen, and the description of that screen does not name the story. */
final class ScreenDifferences implements Finder {

  private static final List<String> SCREENS = List.of("views", "screens", "routes", "pages");

  @Override
  public List<Finding> find(Scene scene) {
    List<Expectation> screens = scene.product().expectations().stream()
        .filter(expectation -> expectation.from() == SourceArtifact.Role.FRONTEND_PACKET && SCREENS.contains(expectation.kind().toLowerCase(Locale.ROOT)) && !expectation.refs()
            .isEmpty()).toList();
    List<Finding> findings = new ArrayList<>();
    for (ExpectedCall call : ExpectedCall.of(scene)) {
      Optional<Expectation> screen = call.member("screen", "view", "page").flatMap(name -> screens.stream().filter(one -> isOn(name, one.name())).findFirst());
      screen.ifPresent(one -> {
        List<ElementId> missing = call.refs().stream().filter(ref -> scene.product().story(ref).isPresent() && !one.refs().contains(ref)).toList();
        if (!missing.isEmpty()) {
          findings.add(Finding.of("screen-differs", call.place(), Scene.of(one)).with("call", call.label()).with("screen", one.name())
              .with("stories", String.join(", ", missing.stream().map(ElementId::value).toList())).with("designer", call.designer()));
        }
      });
    }
    return findings;
  }

  private static boolean isOn(String place, String screen) {
    return place.replaceAll("\\s*\\(.*$", "").equalsIgnoreCase(screen);
  }
}
