package io.github.backenddesign.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.SampleRun;
import io.github.backenddesign.document.DataTable;
import io.github.backenddesign.document.InputFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencePatternTest {

  private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "colou?rs?; colo",
    "\\b(?:red|blue)\\b; red|blue",
    "(?:red)? wine; ' wine'",
    "(?<kind>mail)er; mail",
    "post(?:s|ed) (?=now)later; later",
    "(?i-m:ab)c\\.def+gh; c.def",
    "\\Qa.b\\E+cd; a.b",
    "[abc]+\\p{Lu}only; only",
    "[]a]word[^]]; word",
    "(abc){0,2}(defg){2}; defg",
    "(?<!not )sold|bought; sold|bought",
    "see\\u2019sun; see"})
  void requiresWhatEveryMatchHas(String regex, String pieces) {
    assertThat(String.join("|", RequiredWords.of(regex))).isEqualTo(pieces);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {"(?=only)", "ab|longer", "(?:later)?", "\\bgo\\b", "[a-z&&[^q]]word", "(?x) w o r d", "\\x41bcd", ".*"})
  void requiresNothingWhereAMatchMayLackEverything(String regex) {
    assertThat(RequiredWords.of(regex)).isEmpty();
  }

  @Test
  void findsWhatIsWrittenInOtherCase() {
    SentencePattern pattern = SentencePattern.ofAnyCase("kiosk \u00e9cole");

    assertThat(pattern.occursIn(Letters.of("The \u212aIO\u017fK \u00c9COLE"))).isTrue();
    assertThat(pattern.find(Letters.of("A KIOSK \u00c9cole"))).hasValueSatisfying(match -> assertThat(match.start()).isEqualTo(2));
    assertThat(pattern.find(Letters.of("a kiosk"))).isEmpty();
  }

  /** The short way must never lose a match: all expressions of the tables on all texts of a product, in both ways. */
  @Test
  void findsWhatThePlainExpressionsFind() {
    List<String> regexes = new ArrayList<>();
    for (String table : List.of("analysis/signals.yaml", "analysis/en/criteria.yaml", "decision/question-patterns.yaml", "decision/grounding.yaml", "decision/model-patterns.yaml", "sync/mismatches.yaml")) {
      collect(DataTable.beside(SentencePattern.class, "/io/github/backenddesign/" + table), regexes);
    }
    List<String> texts = new ArrayList<>();
    for (InputFile document : SampleRun.documents("conduit")) {
      texts.addAll(List.of(new String(document.bytes(), StandardCharsets.UTF_8).split("[\"\\n]+")));
    }
    List<Letters> letters = texts.stream().map(Letters::of).toList();
    int found = 0;
    for (String regex : regexes) {
      SentencePattern pattern = SentencePattern.of(regex, ANY_CASE);
      for (Letters text : letters) {
        boolean plain = pattern.pattern().matcher(text.text()).find();
        found += plain ? 1 : 0;
        assertThat(pattern.occursIn(text)).as("%s in %s", regex, text.text()).isEqualTo(plain);
      }
    }
    assertThat(regexes).hasSizeGreaterThan(300);
    assertThat(found).isGreaterThan(1000);
  }

  private static void collect(Object value, List<String> regexes) {
    if (value instanceof Map<?, ?> map) {
      map.values().forEach(item -> collect(item, regexes));
    } else if (value instanceof List<?> list) {
      list.forEach(item -> collect(item, regexes));
    } else if (value instanceof String text && isExpression(text)) {
      regexes.add(text);
    }
  }

  private static boolean isExpression(String text) {
    try {
      return Pattern.compile(text, ANY_CASE).matcher("").groupCount() >= 0;
    } catch (PatternSyntaxException noExpression) {
      return false;
    }
  }
}
