package io.github.backenddesign.mojo;

import io.github.backenddesign.output.Explainer;
import io.github.backenddesign.output.Explanation;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences of the goal {@code explain}. */
final class ExplainText {

  /** Enough to see what ids look like. */
  private static final int EXAMPLES = 12;

  /** An explanation, its words made harmless for the terminal. */
  List<String> lines(Explanation explanation) {
    return explanation.lines().stream().map(ConsoleText::plain).toList();
  }

  String noId() {
    return "\nNothing to explain. Name an element of the design, as in -Did=article.publish, -Did=Article.title, -Did=US-001 or -Did=api-style.";
  }

  String noDesign() {
    return "\nThere is no design to explain, because of the errors listed above. Mend them first.";
  }

  /** What to try in place of an id that nothing has. */
  String unknown(String id, Explainer explainer) {
    String guess = explainer.closest(id).map(close -> " Did you mean \"" + close + "\"?").orElse("");
    return "\nThe design has nothing with the id \"" + ConsoleText.plain(id) + "\"." + ConsoleText.plain(guess) + "\n  ids are, for example: "
        + ConsoleText.plain(explainer.ids().stream().limit(EXAMPLES).collect(Collectors.joining(", "))) + "; all " + explainer.ids().size() + " are in the packet.";
  }
}
