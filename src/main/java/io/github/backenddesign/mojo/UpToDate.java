package io.github.backenddesign.mojo;

import io.github.backenddesign.DesignRequest;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.output.PlannedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether anything changed since the last run that passed: by content, never by time. Uses nothing but the Java platform and our own records,
 * because loading the libraries is what makes a run slow; any doubt means that something changed.
 */
final class UpToDate {

  static final String FILE = "last-run.txt";

  private final ProjectPaths paths;
  private final Settings settings;
  private final Optional<String> plugin;

  /** For a goal with these settings of a plugin with this identity; without an identity everything always counts as changed. */
  UpToDate(ProjectPaths paths, Settings settings, Optional<String> plugin) {
    this.paths = paths;
    this.settings = settings;
    this.plugin = plugin;
  }

  /** The last run, where it had the same inputs, and its outputs are as it left them. */
  Optional<LastRun> lastRun(DesignRequest request) {
    try {
      if (plugin.isEmpty() || !Files.isRegularFile(file())) {
        return Optional.empty();
      }
      Optional<LastRun> last = LastRun.parse(Files.readAllBytes(file()));
      return last.isPresent() && last.get().key().equals(key(request, last.get().files().keySet())) && areUntouched(last.get().files()) ? last : Optional.empty();
    } catch (IOException | RuntimeException doubt) {
      return Optional.empty();
    }
  }

  /** Records a run that passed: its request as it was read, the files as they were planned, the files it removed. */
  void record(DesignRequest request, List<PlannedFile> files, List<String> removed, List<LogLine> lines) throws IOException {
    if (plugin.isEmpty()) {
      return;
    }
    Map<String, String> digests = new LinkedHashMap<>();
    files.forEach(file -> digests.put(file.path(), Digest.of(file.bytes())));
    Set<String> gone = new LinkedHashSet<>(digests.keySet());
    gone.addAll(removed);
    Path draft = file().resolveSibling(FILE + ".new");
    Files.createDirectories(file().getParent());
    Files.write(draft, new LastRun(key(request, gone), digests, lines).bytes());
    Files.move(draft, file(), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Outputs that stood there before the run do not count, since they are compared with what it left there; everything else that was read does. */
  private String key(DesignRequest request, Set<String> outputs) {
    List<InputFile> others = new ArrayList<>();
    for (InputFile file : request.existing()) {
      if (!outputs.contains(file.path())) {
        others.add(file);
      }
    }
    return new Digest().with(plugin).with(settings).without("existing", request).with(others).end();
  }

  private boolean areUntouched(Map<String, String> digests) throws IOException {
    for (Map.Entry<String, String> file : digests.entrySet()) {
      Path place = paths.place(file.getKey());
      if (!Files.isRegularFile(place) || !Digest.of(place).equals(file.getValue())) {
        return false;
      }
    }
    return true;
  }

  private Path file() {
    return settings.work().resolve(FILE);
  }
}
