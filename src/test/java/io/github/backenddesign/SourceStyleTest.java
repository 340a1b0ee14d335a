package io.github.backenddesign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How sources are laid out, and that what others may use is described; CONTRIBUTING.md tells the rules. */
class SourceStyleTest {

  private static final Pattern BAD_LAYOUT = Pattern.compile("\t|[ ]+$|\r", Pattern.MULTILINE);
  private static final Pattern WILDCARD = Pattern.compile("(?m)^import .*\\*;$");
  private static final Pattern PUBLIC_TYPE = Pattern.compile("(?m)^(?:  )?public (?:static |abstract |sealed |final )*(?:class|interface|enum|record|@interface) (\\w+)");
  private static final Pattern DESCRIBED = Pattern.compile("(?s).*\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*$");

  @ParameterizedTest
  @ValueSource(strings = {"src/main/java", "src/test/java"})
  void sourcesAreLaidOutAlike(String root) throws IOException {
    for (Path source : sources(root)) {
      String text = Files.readString(source);
      assertThat(BAD_LAYOUT.matcher(text).find()).as("tabs, blanks at line ends, or carriage returns in " + source).isFalse();
      assertThat(text).as(source + " ends with one line feed").endsWith("\n").doesNotEndWith("\n\n");
      assertThat(WILDCARD.matcher(text).find()).as("imports of whole packages in " + source).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = "src/main/java")
  void everyPublicTypeIsDescribed(String root) throws IOException {
    int types = 0;
    for (Path source : sources(root)) {
      String text = Files.readString(source);
      Matcher type = PUBLIC_TYPE.matcher(text);
      while (type.find()) {
        types++;
        assertThat(DESCRIBED.matcher(text.substring(0, type.start())).matches()).as(type.group(1) + " in " + source + " has Javadoc").isTrue();
      }
    }
    assertThat(types).isGreaterThan(100);
  }

  private static List<Path> sources(String root) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(root))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
