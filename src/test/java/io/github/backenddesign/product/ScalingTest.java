package io.github.backenddesign.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.document.Severity;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reading takes time in proportion to what is read. Measured is the processor time of the reading thread, which other work on the machine hardly changes. */
class ScalingTest {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int SMALL = 1_000;
  private static final int LARGE = 10_000;
  private static final int RUNS = 3;
  private static final int ATTEMPTS = 4;
  private static final double MOST = 1.1;

  @Test
  void growsNoFasterThanTheNumberOfStories() {
    Docs small = docs(SMALL);
    Docs large = docs(LARGE);
    assertThat(large.problems(Severity.NOTE)).isEmpty();
    assertThat(large.product().stories()).hasSize(LARGE);
    median(small, 10);
    List<Double> exponents = new ArrayList<>();
    for (int attempt = 0; attempt < ATTEMPTS && exponents.stream().noneMatch(exponent -> exponent <= MOST); attempt++) {
      exponents.add(Math.log10((double) median(large, RUNS) / median(small, 3 * RUNS)) / Math.log10((double) LARGE / SMALL));
    }
    assertThat(exponents).as("growth exponents; a busy machine spoils some, a slow algorithm all").anyMatch(exponent -> exponent <= MOST);
  }

  private static long median(Docs docs, int runs) {
    List<Long> times = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      long start = THREADS.getCurrentThreadCpuTime();
      docs.read();
      times.add(THREADS.getCurrentThreadCpuTime() - start);
    }
    return times.stream().sorted().toList().get(runs / 2);
  }

  /** A PRD, a story map and an architecture with as many stories and requirements, ten stories an epic, twenty a component, two an interface. */
  private static Docs docs(int stories) {
    String requirements = list(stories, i -> "{'id': 'FR-%d', 'statement': 'Members do thing %1$d', 'priority': 'P1'}".formatted(n(i)));
    String epics = list(stories / 10, i -> "{'id': 'EPIC-%d', 'name': 'Topic %1$d'}".formatted(n(i)));
    String told = list(stories, i -> "{'id': 'US-%d', 'epic_id': 'EPIC-%d', 'story': 'As a Member, I want to do thing %1$d, so that it is done', 'fr_ids': ['FR-%1$d'], 'acceptance_criteria': ['Thing %1$d is done']}"
        .formatted(n(i), n(i / 10)));
    String questions = list(stories / 50, i -> "{'id': 'AMB-%d', 'question': 'How often may thing %1$d be done?', 'impact_scope': ['US-%1$d']}".formatted(n(i)));
    String components = list(stories / 20 + 1, i -> "{'id': 'part-%d', 'purpose': 'Does things', 'dependencies': [%s], 'owns': ['Thing %1$d']}".formatted(n(i), i == 0 ? "" : "'part-" + n(i - 1) + "'"));
    String interfaces = list(stories / 2, i -> "{'id': 'IF-%d', 'name': 'Thing API: do, undo', 'provider': 'part-%d', 'linked_stories': ['US-%d', 'US-%d']}".formatted(n(i), n(i / 10), n(2 * i), n(2 * i + 1)));
    String trace = list(stories, i -> "{'story_id': 'US-%d', 'requirement_ids': ['FR-%1$d'], 'component_ids': ['part-%d']}".formatted(n(i), n(i / 20)));
    return Docs.of()
        .prd(json("{'meta': {'title': 'Big'}, 'normalized_prd': {'overview': {'summary': 'Big.'}, 'problem': {}, 'users': {'personas': [{'name': 'Member'}]}, 'goals': {}, 'scope': {}, 'assumptions_constraints': {}, "
            + "'journeys': [], 'edge_cases': [], 'dependencies': [], 'risks': [], 'open_questions': [], 'requirements': {'functional': " + requirements + ", 'non_functional': []}}, "
            + "'handoff_user_story_mapper': {'actors': ['Member'], 'epics': [], 'stories': [], 'linkage': {}}, 'tbd': {'missing_fields': [], 'assumptions_made': [], 'questions': []}}"))
        .storyMap(json("{'epics': " + epics + ", 'stories': " + told + ", 'ambiguities': " + questions + "}"))
        .architecture(json("{'components': " + components + ", 'interfaces': " + interfaces + ", 'traceability': " + trace + "}"));
  }

  /** Numbers of four digits and more, so that ids sort as they count. */
  private static int n(int i) {
    return 1000 + i;
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }

  private static String list(int size, IntFunction<String> item) {
    return IntStream.range(0, size).mapToObj(item).collect(Collectors.joining(",\n", "[", "]"));
  }
}
