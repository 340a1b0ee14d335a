package io.github.backenddesign.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.ModelBuilder;
import io.github.backenddesign.analysis.Module;
import io.github.backenddesign.analysis.ModuleCut;
import io.github.backenddesign.answers.Decisions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No option is only there for show: each one is recommended for some product whose documents do not name it. */
class EveryOptionTest {

  private static final Path TABLE = Path.of("src/test/resources/decision/recommended-for.txt");
  private static final Pattern SAID = Pattern.compile("(?:^|(?<=[.:?!]) )([cfnas]): (.+?)(?= [cfnas]: |$)");
  private static final ModuleCut CUT = new ModuleCut("epics", "As the epics", "One module per epic.", 0.5, List.of(module("stays"), module("rates")));

  private final Catalog catalog = Catalog.standard();

  /** A product with what has to be recommended for it. */
  record Case(String question, String option, String answers, String documents) {

    static Case of(String line) {
      String[] parts = line.split("\\s*\\|\\s*", 4);
      return new Case(parts[0], parts[1], parts[2], parts[3]);
    }

    Models product() {
      Models product = Models.product().cut(CUT);
      Matcher said = SAID.matcher(documents);
      for (int i = 1; said.find(); i++) {
        String text = said.group(2);
        switch (said.group(1)) {
          case "c" -> product.constraint(text);
          case "f" -> product.fr("FR-" + i, text);
          case "s" -> product.story("US-" + i, text);
          case "n" -> product.nfr("NFR-" + i, text);
          default -> product.assumption(text);
        }
      }
      return product;
    }

    /** Stories make callers and operations, so they are read as a whole. */
    Model model() {
      return documents.contains("s: ") ? new ModelBuilder().build(product().build(), List.of()).value().orElseThrow() : product().model();
    }

    String given() {
      return answers.isEmpty() ? "{}" : Arrays.stream(answers.split(", ")).map(answer -> answer.replace("=", ": ")).collect(Collectors.joining("\n"));
    }
  }

  private static Module module(String id) {
    return new Module(id, id, "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  static List<Case> cases() throws IOException {
    return Files.readAllLines(TABLE).stream().filter(line -> !line.startsWith("#")).map(Case::of).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isRecommended(Case product) {
    Resolution resolution = new Decider().resolve(product.model(), product.answers().isEmpty() ? Decisions.NONE : AnswersTest.read(product.given()), catalog);
    Decision decision = resolution.decisions().stream().filter(asked -> asked.id().equals(product.question())).findFirst().orElseThrow(() -> new AssertionError(product.question() + " is not asked"));
    String scores = decision.options().stream().map(option -> option.id() + " " + option.score()).collect(Collectors.joining(", "));
    assertThat(decision.recommended()).as(scores).contains(product.option());
  }

  @Test
  void thereIsAProductForEachOption() throws IOException {
    Set<String> covered = cases().stream().map(product -> product.question() + "/" + product.option()).collect(Collectors.toSet());
    Stream<String> options = catalog.entries().stream().flatMap(entry -> entry.options().stream().filter(option -> option.needs().isEmpty()).map(option -> entry.id() + "/" + option.id()));
    assertThat(options.filter(option -> !covered.contains(option))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void itsDocumentsDoNotNameIt(Case product) {
    Set<String> common = Set.of("own", "per", "with", "service", "services", "data", "same", "two", "open", "keys", "region", "event", "events", "messages", "calls", "text", "search", "hosted", "central",
        "database", "company", "provider", "shared", "column", "day", "short", "token", "visit", "browser", "none", "the", "user", "and", "for", "direct", "through", "files", "stated", "server", "pages",
        "monitoring", "platform", "accounts", "social", "session", "anonymous", "login", "roles", "from", "groups", "one", "centre", "link", "contract", "existing", "client", "password", "api", "push", "http");
    List<String> words = Arrays.stream(product.option().split("-")).filter(word -> word.length() > 2 && !common.contains(word)).toList();
    String said = product.documents().toLowerCase(java.util.Locale.ROOT);
    assertThat(words).noneMatch(word -> Pattern.compile("\\b" + word + "\\b").matcher(said).find());
  }
}
