package io.github.backenddesign.sync;

import io.github.backenddesign.language.VerbClass;
import io.github.backenddesign.product.Passage;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares what something does with what the documents put out of scope. */
final class Scopes {

  /** Acts whose verb alone says what is meant, whatever they are done to. */
  private static final Set<VerbClass> TELLING = EnumSet.of(VerbClass.SEARCH, VerbClass.UPLOAD, VerbClass.DOWNLOAD, VerbClass.SIGN_IN, VerbClass.REGISTER);

  /** Classes with so many verbs that two of them may have nothing in common. */
  private static final Set<VerbClass> BROAD = EnumSet.of(VerbClass.CREATE, VerbClass.ACTION, VerbClass.READ, VerbClass.LIST);

  private final Scene scene;

  Scopes(Scene scene) {
    this.scene = scene;
  }

  /** The item out of scope that means the same act on the same thing, or the same telling act. */
  Optional<Passage> excluding(List<Act> acts) {
    return scene.product().scope().outOfScope().stream().filter(item -> parts(item).stream().anyMatch(out -> acts.stream().anyMatch(act -> act.isLike(out) || tells(act, out))))
        .findFirst();
  }

  /** The item out of scope that names the same act on the same thing. */
  Optional<Passage> excludingExactly(Act act) {
    return scene.product().scope().outOfScope().stream().filter(item -> parts(item).stream().anyMatch(out -> isSame(act, out))).findFirst();
  }

  /** Of a broad class only the same verb is meant. */
  private static boolean isSame(Act act, Act out) {
    return act.isLike(out) && act.object().containsAll(out.object()) && (!BROAD.contains(act.type()) || act.verb().equals(out.verb()));
  }

  private static boolean tells(Act act, Act out) {
    return act.type() == out.type() && TELLING.contains(act.type());
  }

  private List<Act> parts(Passage item) {
    return List.of(item.text().replaceAll("\\(.*?\\)", "").split("[,;]")).stream().flatMap(part -> scene.meaning().acts(part).stream()).toList();
  }
}
