package io.github.backenddesign.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The judges that are npm packages, pinned in {@code src/test/npm} and installed once below {@code target}. */
public final class NpmJudges {

  private static final Path SOURCE = Path.of("src/test/npm");
  private static final Path HOME = Path.of("target/npm").toAbsolutePath();
  private static final List<String> FILES = List.of("package.json", "package-lock.json", "spectral.yaml", "redocly.yaml", "mermaid.mjs", "browse.mjs");
  private static final boolean WINDOWS = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
  private static final JsonMapper JSON = new JsonMapper();

  /** What a judge found: the rule, and where and why on one line. */
  record Finding(String tool, String rule, String file, String text) {
  }

  private NpmJudges() {
  }

  /** Whether they can be run; installs them when they are not there yet. */
  public static boolean present() {
    Path installed = HOME.resolve("installed.json");
    try {
      Files.createDirectories(HOME);
      for (String file : FILES) {
        Files.copy(SOURCE.resolve(file), HOME.resolve(file), StandardCopyOption.REPLACE_EXISTING);
      }
      byte[] lock = Files.readAllBytes(SOURCE.resolve("package-lock.json"));
      if (Files.isRegularFile(installed) && Arrays.equals(Files.readAllBytes(installed), lock)) {
        return true;
      }
      if (!canRun("--version")) {
        return Judges.present("npm packages (Spectral, Redocly, Mermaid)", false, "there is no npm");
      }
      boolean done = canRun("ci", "--ignore-scripts", "--no-audit", "--no-fund");
      if (done) {
        Files.write(installed, lock);
      }
      return Judges.present("npm packages (Spectral, Redocly, Mermaid)", done, "npm ci failed in " + HOME);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Errors and warnings of Spectral; hints and information are left out. */
  static List<Finding> spectral(List<Path> files) {
    List<String> command = new ArrayList<>(List.of("node", "node_modules/@stoplight/spectral-cli/dist/index.js", "lint", "-r", "spectral.yaml", "-f", "json", "--quiet"));
    files.forEach(file -> command.add(file.toString()));
    List<Finding> findings = new ArrayList<>();
    for (JsonNode result : json(run(command))) {
      if (result.get("severity").asInt() <= 1) {
        findings.add(new Finding("spectral", result.get("code").asText(), name(result.get("source").asText()), result.get("path") + " " + result.get("message").asText()));
      }
    }
    return findings;
  }

  /** Errors and warnings of Redocly, which writes a report per file. */
  static List<Finding> redocly(List<Path> files) {
    List<Finding> findings = new ArrayList<>();
    List<String> command = new ArrayList<>(List.of("node", "node_modules/@redocly/cli/bin/cli.js", "lint", "--config", "redocly.yaml", "--format", "json", "--max-problems", "1000"));
    files.forEach(file -> command.add(file.toString()));
    try (var reports = JSON.readerFor(JsonNode.class).<JsonNode>readValues(run(command))) {
      while (reports.hasNext()) {
        for (JsonNode problem : reports.next().get("problems")) {
          JsonNode at = problem.get("location").get(0);
          findings.add(new Finding("redocly", problem.get("ruleId").asText(), name(at.get("source").get("ref").asText()), at.get("pointer").asText() + " " + problem.get("message").asText()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return findings;
  }

  /** What a script of ours reports about files. */
  public static JsonNode script(String script, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of("node", script));
    command.addAll(arguments);
    return json(run(command));
  }

  private static String name(String path) {
    return path.replaceFirst(".*[/\\\\]", "");
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException("not a report: " + text, e);
    }
  }

  private static boolean canRun(String... arguments) {
    List<String> command = new ArrayList<>(List.of(WINDOWS ? "npm.cmd" : "npm"));
    command.addAll(List.of(arguments));
    try {
      Process process = builder(command).redirectErrorStream(true).redirectOutput(HOME.resolve("npm.log").toFile()).start();
      return process.waitFor(3, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String run(List<String> command) {
    try {
      Path errors = HOME.resolve("errors.log");
      Process process = builder(command).redirectError(errors.toFile()).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      if (output.isBlank()) {
        throw new IllegalStateException(String.join(" ", command) + " reported nothing: " + Files.readString(errors));
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ProcessBuilder builder(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(HOME.toFile());
    builder.environment().put("REDOCLY_TELEMETRY", "off");
    builder.environment().put("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
    return builder;
  }
}
