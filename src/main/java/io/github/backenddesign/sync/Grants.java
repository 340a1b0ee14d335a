package io.github.backenddesign.sync;

import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who may do what from sentences such as "A member can delete a comment." and "Only the owner of an article or comment can change or remove it." */
final class Grants {

  /** A right: who has it in the words of the sentence, whether nobody else has it, and what it allows. */
  record Grant(String who, boolean exclusive, List<Act> acts, Passage place) {

    /** Copies the list. */
    Grant {
      acts = List.copyOf(acts);
    }
  }

  private static final Pattern CAN = Pattern.compile("(?i)^(?:the |an? )?(.{2,60}?) (?:can|may|is allowed to|are allowed to) (?!not\\b)(?:also |then )?(.+?)[.;]?$");
  private static final Pattern ONLY = Pattern.compile("(?i)^only (?:the |its |an? )?(owners?|authors?|writers?|creators?|poster|sender)(?: of (?:an? |the )?(.+?))? (?:can|may) (.+?)(?: (?:it|them|one))?[.;]?$");

  private Grants() {
  }

  /** The rights of the first sentence of a passage. */
  static List<Grant> of(Scene scene, Passage passage) {
    String sentence = passage.text().split("(?<=[.!?])\\s+(?=\\p{Lu})")[0];
    Matcher only = ONLY.matcher(sentence);
    if (only.matches()) {
      return List.of(new Grant(only.group(1), true, acts(scene, only.group(3), only.group(2)), passage));
    }
    Matcher can = CAN.matcher(sentence);
    return can.matches() && can.group(1).indexOf(',') < 0 ? List.of(new Grant(can.group(1), false, scene.meaning().acts(can.group(2)), passage)) : List.of();
  }

  /** "change or remove" of "an article or comment": every act on every thing. */
  private static List<Act> acts(Scene scene, String verbs, String things) {
    List<Act> acts = new ArrayList<>();
    for (String verb : verbs.split("\\s+or\\s+|\\s+and\\s+|,\\s*")) {
      Set<String> objects = things == null ? Set.of() : scene.meaning().words(things);
      for (Act act : scene.meaning().acts(verb + " it")) {
        objects.forEach(object -> acts.add(new Act(act.type(), act.verb(), Set.of(object))));
      }
    }
    return acts;
  }
}
