package io.github.backenddesign.decision;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a yes-or-no question into the sentence that its answer states: "May tags be changed?" with no becomes "Tags may not be changed." */
final class Declarative {

  private static final Pattern WITH_BE = Pattern.compile("(?i)^(may|can|must|should|shall|could|will) (.+?) (be|have) (.+?)\\?.*$");
  private static final Pattern WITH_NOUN = Pattern.compile("(?i)^(may|can|must|should|shall|could|will) ((?:an?|the|any|every|each|all) \\w+) (?!of\\b|for\\b|in\\b|to\\b)(\\w+(?: .+?)?)\\?.*$");
  private static final Pattern WITH_OBJECT = Pattern.compile("(?i)^(may|can|must|should|shall|could|will) (\\w+(?: \\w+){0,3}?) ((?!(?:for|of|in|to|at|by|with|on|from|under|before|after|and|or)\\b)\\w+ (?:an?|the|its|their|his|her|any|every|each|all)\\b.*?)\\?.*$");
  private static final Pattern STATE = Pattern.compile("(?i)^(is|are) (.+? (?:that|which|who) (?:is|are|was|were)(?: not)? \\w+|.+?) (\\w+ed|kept|sent|given|shown|allowed|needed|chosen|a|an|enough|possible)\\b(.*?)\\?.*$");
  private static final Pattern DOES = Pattern.compile("(?i)^(does|do) ((?:an?|the|any|every|each|all) (?:(?:\\w+(?:ed|wn|ous|ful|able)|broken|chosen|hidden|open|new|old|late|lost|paid|unpaid|sent) )*\\w+(?: (?:change|report|request|owner|user))?) (\\w+)(.*?)\\?.*$");

  private Declarative() {
  }

  static Optional<String> of(String question, boolean yes) {
    String text = question.strip();
    Matcher be = WITH_BE.matcher(text);
    if (be.matches()) {
      return Optional.of(sentence(be.group(2), modal(be.group(1), yes), be.group(3) + " " + be.group(4)));
    }
    Matcher noun = WITH_NOUN.matcher(text);
    if (noun.matches()) {
      return Optional.of(sentence(noun.group(2), modal(noun.group(1), yes), noun.group(3)));
    }
    Matcher object = WITH_OBJECT.matcher(text);
    if (object.matches()) {
      return Optional.of(sentence(object.group(2), modal(object.group(1), yes), object.group(3)));
    }
    Matcher state = STATE.matcher(text);
    if (state.matches()) {
      return Optional.of(sentence(state.group(2), state.group(1).toLowerCase(Locale.ROOT) + (yes ? "" : " not"), state.group(3) + state.group(4)));
    }
    Matcher does = DOES.matcher(text);
    return does.matches() ? Optional.of(does(does, yes)) : Optional.empty();
  }

  private static String does(Matcher does, boolean yes) {
    String auxiliary = does.group(1).toLowerCase(Locale.ROOT);
    return yes ? sentence(does.group(2), auxiliary.equals("does") ? third(does.group(3)) : does.group(3), does.group(4))
        : sentence(does.group(2), auxiliary + " not", does.group(3) + does.group(4));
  }

  static String third(String verb) {
    return verb.equals("have") ? "has" : verb.matches(".*(?:s|sh|ch|x|o)") ? verb + "es" : verb + "s";
  }

  /** Denying a duty leaves a choice; it does not forbid. */
  private static String modal(String word, boolean yes) {
    String modal = word.toLowerCase(Locale.ROOT);
    return yes ? modal : modal.matches("must|should|shall") ? "need not" : modal + " not";
  }

  private static String sentence(String subject, String verb, String rest) {
    return Sentences.capital(subject.strip()) + " " + verb + " " + Sentences.bare(rest).replaceAll("\\s*\\([A-Z]+-?\\d+\\)", "").strip() + ".";
  }
}
