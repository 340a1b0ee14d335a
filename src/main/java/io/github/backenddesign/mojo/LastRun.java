package io.github.backenddesign.mojo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The record of a run that passed: a key of everything it read, the digests of the files it left, and what is to be said when nothing changed.
 * As a file it ends with its own digest, so that one cut off or edited counts as none.
 */
record LastRun(String key, Map<String, String> files, List<LogLine> lines) {

  /** To be raised with every change of what is recorded. */
  private static final String FORMAT = "backend-design last-run 2";

  LastRun {
    files = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(files));
    lines = List.copyOf(lines);
  }

  byte[] bytes() {
    StringBuilder text = new StringBuilder(FORMAT).append('\n').append("key ").append(key).append('\n');
    for (Map.Entry<String, String> file : files.entrySet()) {
      text.append("file ").append(file.getValue()).append(' ').append(file.getKey()).append('\n');
    }
    for (LogLine line : lines) {
      text.append("say ").append(line.toString().replace('\n', ' ')).append('\n');
    }
    String end = Digest.of(text.toString().getBytes(StandardCharsets.UTF_8));
    return text.append("end ").append(end).append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  /** What {@link #bytes} wrote; nothing where a byte of it is another. */
  static Optional<LastRun> parse(byte[] bytes) {
    List<String> all = List.of(new String(bytes, StandardCharsets.UTF_8).split("\n"));
    if (all.size() < 3 || !all.get(0).equals(FORMAT)) {
      return Optional.empty();
    }
    Map<String, String> files = new LinkedHashMap<>();
    List<LogLine> lines = new ArrayList<>();
    for (String line : all.subList(2, all.size() - 1)) {
      if (line.startsWith("file ")) {
        int blank = line.indexOf(' ', "file ".length());
        files.put(line.substring(blank + 1), line.substring("file ".length(), blank));
      } else {
        lines.add(LogLine.parse(line.substring("say ".length())));
      }
    }
    LastRun run = new LastRun(all.get(1).substring("key ".length()), files, lines);
    return java.util.Arrays.equals(run.bytes(), bytes) ? Optional.of(run) : Optional.empty();
  }
}
