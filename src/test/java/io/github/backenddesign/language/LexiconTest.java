package io.github.backenddesign.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables a next developer adds words to: what keeps a word from ever being found. */
class LexiconTest {

  private final Lexicon lexicon = Lexicon.english();

  @Test
  void everyGroupOfVerbsNamesTheSourceThatKeepsItTogether() {
    Table table = Table.of(Lexicon.class, "en/verbs.yaml");

    assertThat(table.keys()).isNotEmpty().allSatisfy(key -> assertThat(table.rows(key)).isNotEmpty().allSatisfy(row -> assertThat(row).containsOnlyKeys("source", "verbs")
        .extractingByKey("source").asString().matches("((VN|WN|ISO|RFC|OGC|products of)[ /]).+")));
  }

  @Test
  void everySenseOfAVerbNamesItsSourceAndAKnownClassOfObjects() {
    Table table = Table.of(VerbSenses.class, "en/senses.yaml");

    assertThat(table.rows("senses")).isNotEmpty().allSatisfy(row -> {
      assertThat(row).containsKeys("verbs", "objects", "class", "source");
      assertThat(List.of("any", "none").contains(row.get("objects")) || table.map("objects").containsKey(String.valueOf(row.get("objects")))).as(row.toString()).isTrue();
    });
  }

  @Test
  void everyWordThatIsMoreOftenANounIsAVerbOfTheTable() {
    List<String> verbs = verbs();

    assertThat(Table.of(Lexicon.class, "en/phrases.yaml").texts("noun-verbs")).isNotEmpty().allSatisfy(word -> assertThat(verbs).contains(word));
  }

  @ParameterizedTest
  @ValueSource(strings = "phrases")
  void tablesAreInLowerCase(String name) {
    Table table = Table.of(Lexicon.class, "en/" + name + ".yaml");

    assertThat(table.keys()).isNotEmpty().allSatisfy(key -> assertThat(table.texts(key)).isNotEmpty().allSatisfy(word -> assertThat(word).isEqualTo(word.toLowerCase(Locale.ROOT).strip())));
  }

  @Test
  void noVerbHidesBehindTheSameVerbOfAnotherClass() {
    Table table = Table.of(Lexicon.class, "en/verbs.yaml");
    Map<String, Set<String>> classes = new TreeMap<>();
    table.keys().forEach(group -> table.rows(group).forEach(row -> ((List<?>) row.get("verbs")).forEach(verb -> classes.computeIfAbsent(String.valueOf(verb), key -> new HashSet<>()).add(group))));

    assertThat(classes).isNotEmpty().allSatisfy((verb, groups) -> assertThat(groups).as(verb).hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(strings = "phrases")
  void noWordStandsTwiceInOneList(String name) {
    Table table = Table.of(Lexicon.class, "en/" + name + ".yaml");

    table.keys().forEach(key -> assertThat(table.texts(key)).as(key).doesNotHaveDuplicates());
  }

  @Test
  void everyNounOfAnActStandsForAKnownVerb() {
    Table table = Table.of(Lexicon.class, "en/nominal-verbs.yaml");

    assertThat(table.keys()).isNotEmpty().allSatisfy(noun -> assertThat(lexicon.classOf(table.text(noun))).as(noun).isNotEqualTo(VerbClass.UNKNOWN));
  }

  @Test
  void noWordHasTwoStandards() {
    List<String> words = new ArrayList<>();
    Table.of(Lexicon.class, "en/synonyms.yaml").lists("groups").forEach(group -> ((List<?>) group).forEach(word -> words.add(String.valueOf(word))));

    assertThat(words).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void everyVerbOfTheTableIsFoundInItsBaseForm() {
    assertThat(verbs()).doesNotHaveDuplicates().allSatisfy(verb -> assertThat(lexicon.firstVerbAt(Tokens.of(verb), 0)).as(verb).map(Lexicon.VerbMatch::verb).hasValue(verb.replace("e-mail", "email")));
  }

  private static List<String> verbs() {
    Table table = Table.of(Lexicon.class, "en/verbs.yaml");
    return table.keys().stream().flatMap(group -> table.rows(group).stream()).flatMap(row -> ((List<?>) row.get("verbs")).stream()).map(String::valueOf).toList();
  }

  @ParameterizedTest
  @CsvSource({"booked a room, book, CREATE, 1", "signs up now, sign up, REGISTER, 2", "looking up a name, look up, SEARCH, 2", "takes back a vote, take back, REVERSE, 2", "unmuted the chat, unmute, REVERSE, 1",
      "cancelled it, cancel, ACTION, 1", "received an email, receive an email, NOTIFY, 3"})
  void findsTheLongestVerbInAnyForm(String text, String verb, VerbClass type, int length) {
    assertThat(lexicon.verbAt(Tokens.of(text), 0)).hasValue(new Lexicon.VerbMatch(verb, type, length));
  }

  @Test
  void knowsWordsThatMeanTheSame() {
    assertThat(lexicon.standard("advert")).isEqualTo(lexicon.standard("advertisement")).isEqualTo("ad");
    assertThat(lexicon.standard("meter")).isEqualTo("meter");
    assertThat(lexicon.verbOf("reservation")).hasValue("reserve");
    assertThat(lexicon.verbOf("meter")).isEmpty();
  }
}
