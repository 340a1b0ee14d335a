package io.github.backenddesign.analysis;

import java.util.List;

/** A way to cut the backend into modules: its id ("components", "epics"...), what it follows in a sentence, and a figure from 0 to 1 for how well linked stories stay together. */
public record ModuleCut(String id, String title, String basis, double cohesion, List<Module> modules) {

  /** Copies the list. */
  public ModuleCut {
    modules = List.copyOf(modules);
  }
}
