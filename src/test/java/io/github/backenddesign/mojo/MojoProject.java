package io.github.backenddesign.mojo;

import io.github.backenddesign.DesignRequest;
import io.github.backenddesign.DesignRun;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.apache.maven.api.plugin.testing.MojoExtension;

/** A project in a temporary directory, in which a goal of the harness is made to run. */
record MojoProject(Path directory) {

  static final String ALL_ANSWERED = "decisions:\n  api-style: rest\n  authentication: password\n  session: token\n";

  static MojoProject at(Path directory) {
    return new MojoProject(directory);
  }

  /** Adds a file. */
  MojoProject with(String path, String text) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Points the goal's places here, as Maven does by {@code ${basedir}}, and gives it a log and a core. */
  void prepare(BackendDesignMojo mojo, RecordingLog log, Function<DesignRequest, DesignRun> core) throws IllegalAccessException {
    set(mojo, "basedir", directory);
    set(mojo, "executionRoot", directory);
    set(mojo, "docsDirectory", directory.resolve("docs"));
    set(mojo, "decisionsFile", directory.resolve("decisions.yaml"));
    set(mojo, "workDirectory", directory.resolve("target/backend-design"));
    mojo.setLog(log);
    mojo.setDesigner(core);
  }

  /** Sets a parameter that holds a place. */
  static void set(BackendDesignMojo mojo, String parameter, Path place) throws IllegalAccessException {
    MojoExtension.setVariableValueToObject(mojo, parameter, place.toFile());
  }

  /** The place a parameter holds. */
  static File place(BackendDesignMojo mojo, String parameter) throws IllegalAccessException {
    return MojoExtension.getVariableValueFromObject(mojo, parameter);
  }
}
