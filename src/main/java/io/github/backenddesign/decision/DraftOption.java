package io.github.backenddesign.decision;

import io.github.backenddesign.document.DataTable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** An option of a document question before its effects are known; the first one of a list is the most reversible where a form made it. */
record DraftOption(String id, String title, List<String> pros, List<String> cons) {

  DraftOption {
    pros = List.copyOf(pros);
    cons = List.copyOf(cons);
  }

  static DraftOption of(String title, List<String> pros, List<String> cons) {
    return new DraftOption(Sentences.slug(title), Sentences.capital(title.strip()), pros, cons);
  }

  /** An option as a table of ours writes it. */
  static DraftOption of(Map<String, Object> map) {
    String title = DataTable.text(map.get("title"));
    String id = map.containsKey("id") ? DataTable.text(map.get("id")) : Sentences.slug(title);
    return new DraftOption(id, title, DataTable.texts(map.get("pros")), DataTable.texts(map.get("cons")));
  }

  /** Sentences in one text, as documents write pros and cons. */
  static List<String> sentences(String text) {
    return Arrays.stream(text.split("\\s*;\\s+|(?<=[.!])\\s+(?=\\p{Lu})")).map(part -> Sentences.capital(Sentences.bare(part)))
        .filter(part -> !part.isEmpty()).toList();
  }

  /** The same option in words of the product. */
  DraftOption grounded(Grounding grounding) {
    Grounding.Sides sides = grounding.ground(new Grounding.Sides(pros, cons), 0, 0, "Rules");
    return new DraftOption(id, title, sides.pros(), sides.cons());
  }

  DraftOption withId(String other) {
    return new DraftOption(other, title, pros, cons);
  }
}
