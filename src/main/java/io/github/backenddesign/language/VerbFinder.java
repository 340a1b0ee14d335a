package io.github.backenddesign.language;

import java.util.List;
import java.util.Optional;

/** Finds verbs in the tokens of a wish: where one may stand, and which words only lead to it. */
final class VerbFinder {

  private static final String UNDOING = "un";
  private static final List<String> NOUN_ENDINGS = List.of("ance", "ence", "tion", "sion", "ment", "ness", "ity", "ship", "ism", "ist", "cy", "age", "ible", "able", "ful", "less", "ous", "ical");
  private static final List<VerbClass> SAID_BY_NOUN = List.of(VerbClass.UPDATE, VerbClass.DELETE, VerbClass.READ, VerbClass.LIST, VerbClass.SEARCH);

  private final Lexicon lexicon;

  VerbFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A verb at the very start: of the table, or a word that can only be a verb there; {@code sure} says that a verb must stand there. */
  Optional<Lexicon.VerbMatch> first(List<Token> tokens, int position, boolean sure) {
    Optional<Lexicon.VerbMatch> composed = composed(tokens, position);
    if (composed.isPresent()) {
      return composed;
    }
    Optional<Lexicon.VerbMatch> known = isWord(tokens, position) ? lexicon.firstVerbAt(tokens, position).filter(match -> isBase(tokens, position, match)) : Optional.empty();
    boolean noun = known.isPresent() && !sure && lexicon.is("noun-verbs", known.get().verb()) && !looksLikeVerb(tokens, position);
    if (known.isPresent() && !noun) {
      return known;
    }
    Optional<Lexicon.VerbMatch> passive = passive(tokens, position);
    if (passive.isPresent()) {
      return passive;
    }
    boolean verb = isWord(tokens, position) && (sure && position + 1 < tokens.size() && !isGrammar(tokens.get(position).text()) || looksLikeVerb(tokens, position));
    return verb ? Optional.of(new Lexicon.VerbMatch(tokens.get(position).text(), VerbClass.UNKNOWN, 1)) : Optional.empty();
  }

  /** A verb in the midst of a wish: of the table, where something follows that a verb can take. */
  Optional<Lexicon.VerbMatch> at(List<Token> tokens, int position) {
    Optional<Lexicon.VerbMatch> composed = composed(tokens, position);
    if (composed.isPresent() || !isWord(tokens, position)) {
      return composed;
    }
    Optional<Lexicon.VerbMatch> known = lexicon.verbAt(tokens, position).or(() -> lexicon.firstVerbAt(tokens, position).filter(match -> beforeItsObject(tokens, position + match.length())));
    if (known.isPresent()) {
      return known.filter(match -> isBase(tokens, position, match) && canBeVerb(tokens, position + match.length()));
    }
    return passive(tokens, position);
  }

  /** A verb in a chain of verbs ("suspend, end, list"): a word that may be a noun counts where nothing but the next verb follows. */
  Optional<Lexicon.VerbMatch> chained(List<Token> tokens, int position) {
    boolean alone = isWord(tokens, position) && (position + 1 == tokens.size() || isCoordination(tokens, position + 1));
    return at(tokens, position).or(() -> alone ? lexicon.firstVerbAt(tokens, position).filter(match -> isBase(tokens, position, match)) : Optional.empty());
  }

  /** Behind words such as "be able to", "easily" and "to". */
  int skipLeadIns(List<Token> tokens, int start) {
    int position = start;
    boolean moved = true;
    while (moved && position < tokens.size()) {
      moved = false;
      for (List<String> leadIn : lexicon.leadIns()) {
        if (startsWith(tokens, position, leadIn)) {
          position += leadIn.size();
          moved = true;
          break;
        }
      }
      if (!moved && position < tokens.size() && tokens.get(position).text().equals("to")) {
        position++;
        moved = true;
      }
    }
    return position;
  }

  boolean isCoordination(List<Token> tokens, int position) {
    String word = tokens.get(position).text();
    return word.equals(",") || word.equals(";") || lexicon.is("conjunctions", word);
  }

  int skipCoordination(List<Token> tokens, int start) {
    int position = start;
    while (position < tokens.size() && (isCoordination(tokens, position) || position > start && (lexicon.is("adverbs", tokens.get(position).text()) || lexicon.is("correlatives", tokens.get(position).text()) || tokens.get(position).text().equals("to")))) {
      position++;
    }
    return position;
  }

  private static boolean isWord(List<Token> tokens, int position) {
    return position < tokens.size() && !tokens.get(position).isMark() && !tokens.get(position).possessive();
  }

  private static boolean isBase(List<Token> tokens, int position, Lexicon.VerbMatch match) {
    return match.length() > 1 || match.verb().equals(tokens.get(position).text());
  }

  /** "Stop following", "go on taking", "make changes to". */
  private Optional<Lexicon.VerbMatch> composed(List<Token> tokens, int position) {
    return isWord(tokens, position) ? ended(tokens, position).or(() -> goingOn(tokens, position)).or(() -> saidByNoun(tokens, position)).or(() -> around(tokens, position)) : Optional.empty();
  }

  private Optional<Lexicon.VerbMatch> ended(List<Token> tokens, int position) {
    int length = phrase(tokens, position, "ending");
    return length == 0 ? Optional.empty() : lexicon.gerundAt(tokens, position + length).map(match -> {
      String undone = UNDOING + match.verb();
      String verb = lexicon.classOf(undone) == VerbClass.REVERSE ? undone : "stop " + match.verb();
      return new Lexicon.VerbMatch(verb, VerbClass.REVERSE, length + match.length());
    });
  }

  private Optional<Lexicon.VerbMatch> goingOn(List<Token> tokens, int position) {
    int length = phrase(tokens, position, "aspects");
    return length == 0 ? Optional.empty() : lexicon.gerundAt(tokens, position + length).map(match -> new Lexicon.VerbMatch(match.verb(), match.type(), length + match.length()));
  }

  private Optional<Lexicon.VerbMatch> saidByNoun(List<Token> tokens, int position) {
    int length = phrase(tokens, position, "light-verbs");
    if (length == 0) {
      return Optional.empty();
    }
    int noun = position + length;
    while (noun < tokens.size() && (lexicon.is("determiners", tokens.get(noun).text()) || lexicon.is("adjectives", tokens.get(noun).text()))) {
      noun++;
    }
    if (noun + 1 >= tokens.size() || !lexicon.is("prepositions", tokens.get(noun + 1).text()) && !tokens.get(noun + 1).text().equals("of")) {
      return Optional.empty();
    }
    int end = noun + 2;
    return lexicon.verbOf(lexicon.inflection().singular(tokens.get(noun).text())).filter(verb -> SAID_BY_NOUN.contains(lexicon.classOf(verb)))
        .map(verb -> new Lexicon.VerbMatch(verb, lexicon.classOf(verb), end - position));
  }

  /** "Turn it down", "wave them through": verb and particle with the pronoun between them, which is read as the object; not "take it off the street". */
  private Optional<Lexicon.VerbMatch> around(List<Token> tokens, int position) {
    boolean pronoun = position + 2 < tokens.size() && lexicon.is("anaphors", tokens.get(position + 1).text()) && !tokens.get(position + 1).text().equals("one");
    boolean preposition = pronoun && position + 3 < tokens.size() && lexicon.is("determiners", tokens.get(position + 3).text());
    String verb = pronoun && !preposition ? tokens.get(position).text() + " " + tokens.get(position + 2).text() : "";
    return lexicon.classOf(verb) == VerbClass.UNKNOWN ? Optional.empty() : Optional.of(new Lexicon.VerbMatch(verb, lexicon.classOf(verb), 1));
  }

  private int phrase(List<Token> tokens, int position, String set) {
    if (position + 1 >= tokens.size()) {
      return 0;
    }
    String one = tokens.get(position).text();
    return lexicon.is(set, one + " " + tokens.get(position + 1).text()) ? 2 : lexicon.is(set, one) ? 1 : 0;
  }

  private Optional<Lexicon.VerbMatch> passive(List<Token> tokens, int position) {
    boolean be = isWord(tokens, position) && tokens.get(position).text().equals("be") && position + 1 < tokens.size();
    return be ? lexicon.verbAt(tokens, position + 1).or(() -> lexicon.participleAt(tokens, position + 1)).map(match -> new Lexicon.VerbMatch(match.verb(), match.type(), match.length() + 1)) : Optional.empty();
  }

  private boolean beforeItsObject(List<Token> tokens, int next) {
    return next < tokens.size() && (lexicon.is("determiners", tokens.get(next).text()) || lexicon.is("anaphors", tokens.get(next).text()));
  }

  /** Inside a phrase a word of the verb table is a verb only where something follows that a verb can take. */
  private boolean canBeVerb(List<Token> tokens, int next) {
    if (next >= tokens.size()) {
      return true;
    }
    String word = tokens.get(next).text();
    return !word.equals("of") && !lexicon.is("auxiliaries", word);
  }

  private boolean isGrammar(String word) {
    return List.of("determiners", "adjectives", "prepositions", "pronouns", "clause-starts", "auxiliaries").stream().anyMatch(set -> lexicon.is(set, word)) || word.endsWith("ing");
  }

  private boolean looksLikeVerb(List<Token> tokens, int position) {
    if (!isWord(tokens, position) || position + 1 >= tokens.size()) {
      return false;
    }
    String word = tokens.get(position).text();
    String next = tokens.get(position + 1).text();
    if (isGrammar(word) || lexicon.inflection().isPlural(word)) {
      return false;
    }
    boolean nominal = NOUN_ENDINGS.stream().anyMatch(word::endsWith) || lexicon.verbOf(word).isPresent();
    boolean object = lexicon.is("determiners", next) || lexicon.is("pronouns", next);
    boolean direction = lexicon.is("directions", next);
    return object || !nominal && (direction || lexicon.inflection().isPlural(next) || lexicon.is("adjectives", next));
  }

  private static boolean startsWith(List<Token> tokens, int position, List<String> words) {
    if (position + words.size() >= tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.get(position + i).text().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
