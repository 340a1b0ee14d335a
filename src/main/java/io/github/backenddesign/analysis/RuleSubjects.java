package io.github.backenddesign.analysis;

import java.util.List;
import java.util.stream.Stream;

/** What a sentence of a rule speaks of: the thing of an operation, or what the operation does with it. */
final class RuleSubjects {

  private static final int SHORTEST_STEM = 3;

  private final List<String> words;
  private final String text;

  RuleSubjects(String rule) {
    this.words = Names.words(rule);
    this.text = " " + String.join(" ", words) + " ";
  }

  /** Whether the thing is named, in the singular or plural; what proves who calls is the session. */
  boolean nameThingOf(Operation operation) {
    boolean proof = operation.type() == OperationClass.SIGN_IN || operation.type() == OperationClass.SIGN_OUT;
    return Stream.of(Names.plain(operation.entity()), Names.plain(operation.id().resource()), proof ? "session" : "").filter(name -> !name.isEmpty()).anyMatch(this::has);
  }

  /** Whether the act is named, in any of its forms ("delete", "deleted", "deleting"). */
  boolean nameActOf(Operation operation) {
    String act = Names.plain(operation.id().action());
    String stem = act.endsWith("e") ? act.substring(0, act.length() - 1) : act;
    return act.contains(" ") ? text.contains(" " + act + " ") : stem.length() >= SHORTEST_STEM && words.stream().anyMatch(word -> word.startsWith(stem) && word.length() <= stem.length() + SHORTEST_STEM);
  }

  private boolean has(String name) {
    return Stream.of(name, name + "s", name + "es", name.replaceFirst("y$", "ies")).anyMatch(form -> text.contains(" " + form + " "));
  }
}
