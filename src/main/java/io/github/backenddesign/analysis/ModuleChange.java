package io.github.backenddesign.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A cut with one module renamed or merged into another; a cut without the module stays as it is. */
final class ModuleChange {

  private ModuleChange() {
  }

  static ModuleCut of(ModuleCut cut, String target, String verb, String value) {
    return verb.equals("rename") ? renamed(cut, target, value) : merged(cut, target, value);
  }

  private static ModuleCut renamed(ModuleCut cut, String target, String name) {
    return with(cut, cut.modules().stream().map(module -> module.id().equals(target)
        ? new Module(Names.kebab(name), name, module.purpose(), module.components(), module.stories(), module.supports(), module.entities(), module.anchors(), module.reasons()) : module).toList());
  }

  private static ModuleCut merged(ModuleCut cut, String target, String into) {
    List<Module> gone = cut.modules().stream().filter(module -> module.id().equals(target)).toList();
    boolean hasBoth = !gone.isEmpty() && cut.modules().stream().anyMatch(module -> module.id().equals(into));
    if (!hasBoth || target.equals(into)) {
      return cut;
    }
    return with(cut, cut.modules().stream().filter(module -> !module.id().equals(target)).map(module -> module.id().equals(into) ? joined(module, gone.get(0)) : module).toList());
  }

  private static Module joined(Module kept, Module gone) {
    List<String> reasons = new ArrayList<>(kept.reasons());
    reasons.add("takes in " + gone.name() + " by an adjustment of the team");
    return new Module(kept.id(), kept.name(), kept.purpose(), union(kept.components(), gone.components()), union(kept.stories(), gone.stories()), union(kept.supports(), gone.supports()), union(kept.entities(), gone.entities()),
        union(kept.anchors(), gone.anchors()), reasons);
  }

  private static <T> List<T> union(List<T> a, List<T> b) {
    Set<T> all = new LinkedHashSet<>(a);
    all.addAll(b);
    return List.copyOf(all);
  }

  private static ModuleCut with(ModuleCut cut, List<Module> modules) {
    return new ModuleCut(cut.id(), cut.title(), cut.basis(), cut.cohesion(), modules);
  }
}
