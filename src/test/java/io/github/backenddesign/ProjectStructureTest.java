package io.github.backenddesign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Holds the one direction in which packages use each other, as the sources have it. */
class ProjectStructureTest {

  private static final Path ROOT = Path.of("src/main/java/io/github/backenddesign");

  /** Each package with all packages it may use; "root" is the package above them. A new package has to be entered here. */
  private static final Map<String, Set<String>> MAY_USE = mayUse();

  static final List<String> PACKAGES = MAY_USE.keySet().stream().sorted().toList();

  /** A use of one of our packages, in an import or by a qualified name; types start with a capital letter, packages do not. */
  private static final Pattern OURS = Pattern.compile("\\bio\\.github\\.backenddesign\\.(?:([a-z][a-z0-9]*)\\b|[A-Z])");
  private static final Pattern MAVEN = Pattern.compile("\\borg\\.(?:apache\\.maven|codehaus\\.plexus|eclipse\\.aether)\\.");
  private static final Pattern PACKAGE_LINE = Pattern.compile("(?m)^package .*;$");

  @Test
  void knowsEveryPackage() throws IOException {
    try (Stream<Path> entries = Files.list(ROOT)) {
      Set<String> found = entries.filter(Files::isDirectory).map(directory -> directory.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
      found.add("root");
      assertThat(found).containsExactlyElementsOf(new TreeSet<>(MAY_USE.keySet()));
    }
  }

  @ParameterizedTest
  @FieldSource("PACKAGES")
  void hasNoPackageWithoutClassesOrDescription(String name) throws IOException {
    assertThat(sources(name)).map(source -> source.getFileName().toString()).contains("package-info.java").hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @FieldSource("PACKAGES")
  void hasNoPackageInsideAnother(String name) throws IOException {
    if (!name.equals("root")) {
      try (Stream<Path> entries = Files.list(directory(name))) {
        assertThat(entries.filter(Files::isDirectory)).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @FieldSource("PACKAGES")
  void usesOnlyThePackagesBelow(String name) throws IOException {
    Set<String> allowed = new TreeSet<>(MAY_USE.get(name));
    allowed.add(name);
    for (Path source : sources(name)) {
      assertThat(used(source)).as("packages that %s uses", source).isSubsetOf(allowed);
    }
  }

  @ParameterizedTest
  @FieldSource("PACKAGES")
  void knowsMavenInNoPackageButMojo(String name) throws IOException {
    List<Path> maven = sources(name).stream().filter(source -> MAVEN.matcher(text(source)).find()).toList();
    if (name.equals("mojo")) {
      assertThat(maven).isNotEmpty();
    } else {
      assertThat(maven).isEmpty();
    }
  }

  private static Path directory(String name) {
    return name.equals("root") ? ROOT : ROOT.resolve(name);
  }

  private static List<Path> sources(String name) throws IOException {
    try (Stream<Path> entries = Files.list(directory(name))) {
      return entries.filter(entry -> entry.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static Set<String> used(Path source) {
    Matcher uses = OURS.matcher(PACKAGE_LINE.matcher(text(source)).replaceAll(""));
    Set<String> used = new TreeSet<>();
    while (uses.find()) {
      used.add(uses.group(1) == null ? "root" : uses.group(1));
    }
    return used;
  }

  private static String text(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Every package may use what the ones it names may use. */
  private static Map<String, Set<String>> mayUse() {
    Map<String, Set<String>> uses = new java.util.LinkedHashMap<>();
    uses.put("document", Set.of());
    uses.put("language", Set.of("document"));
    uses.put("product", Set.of("document"));
    uses.put("answers", Set.of("document"));
    uses.put("analysis", Set.of("document", "language", "product", "answers"));
    String before = "analysis";
    for (String next : List.of("decision", "design", "sync", "output", "root", "mojo")) {
      Set<String> all = new TreeSet<>(uses.get(before));
      all.add(before);
      uses.put(next, all);
      before = next;
    }
    return uses;
  }
}
