package io.github.backenddesign.mojo;

import io.github.backenddesign.DesignRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The parameters of a goal, as values: the places (absolute) and the switches. */
record Settings(Path docs, Path decisions, Path output, Path work, List<Path> catalogs, Optional<Path> templates, DesignRequest.Options options) {

  Settings {
    catalogs = List.copyOf(catalogs);
  }
}
