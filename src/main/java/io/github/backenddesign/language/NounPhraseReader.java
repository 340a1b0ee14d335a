package io.github.backenddesign.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads one noun phrase from tokens: determiners and adjectives dropped, "of" and 's followed. */
final class NounPhraseReader {

  /** A phrase and the position behind it. */
  record Reading(Optional<NounPhrase> phrase, int next) {
  }

  private static final int DEEPEST_OF = 2;
  private static final Set<String> COUNTING = Set.of("number", "amount");

  private final Lexicon lexicon;

  NounPhraseReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Reading read(List<Token> tokens, int start) {
    return read(tokens, start, 0, false);
  }

  /** The same inside a wish, where a participle behind a noun says what is done with it: "my card blocked within seconds". */
  Reading readInClause(List<Token> tokens, int start) {
    return read(tokens, start, 0, true);
  }

  /** Whether what follows a word is a noun it may describe: "a booked room", but "a room booked for me". */
  boolean isInFrontOfNoun(List<Token> tokens, int position) {
    if (position + 1 >= tokens.size() || tokens.get(position + 1).isMark()) {
      return false;
    }
    String next = tokens.get(position + 1).text();
    return List.of("prepositions", "particles", "conjunctions", "clause-starts", "adverbs", "adjectives", "auxiliaries", "pronouns", "determiners", "past-times").stream().noneMatch(set -> lexicon.is(set, next)) && !next.equals("of")
        && lexicon.participleAt(tokens, position + 1).isEmpty();
  }

  private Reading read(List<Token> tokens, int start, int depth, boolean inClause) {
    List<String> nouns = new ArrayList<>();
    List<String> words = new ArrayList<>();
    NounPhrase possessor = null;
    boolean own = false;
    boolean many = false;
    int position = start;
    while (position < tokens.size() && (!ends(tokens, position, words.isEmpty()) || describesOn(tokens, position, nouns)) && !startsAnother(tokens, position, nouns) && !(inClause && (isDone(tokens, position, nouns) || !nouns.isEmpty() && isGoingOn(tokens, position)))) {
      Token token = tokens.get(position);
      String word = token.text();
      own |= lexicon.is("own", word);
      many |= lexicon.is("many", word);
      words.add(word);
      if (!lexicon.is("determiners", word) && !lexicon.is("conjunctions", word) && !word.chars().allMatch(Character::isDigit)) {
        nouns.add(word);
      }
      position++;
      if (token.possessive() && !nouns.isEmpty()) {
        possessor = phrase(nouns, words, Optional.empty(), false, own).orElse(null);
        nouns.clear();
      }
    }
    Optional<NounPhrase> of = Optional.ofNullable(possessor);
    if (position < tokens.size() && tokens.get(position).text().equals("of") && depth < DEEPEST_OF && !words.isEmpty()) {
      Reading behind = read(tokens, position + 1, depth + 1, inClause);
      if (behind.phrase().isPresent()) {
        position = behind.next();
        if (nouns.isEmpty() || lexicon.is("containers", nouns.get(nouns.size() - 1)) || lexicon.is("containers", lexicon.inflection().singular(nouns.get(nouns.size() - 1)))) {
          NounPhrase inner = behind.phrase().get();
          return new Reading(Optional.of(new NounPhrase(inner.head(), inner.modifiers(), inner.of(), inner.plural() || many, inner.own() || own, words(nouns, inner))), position);
        }
        of = behind.phrase();
      }
    }
    return new Reading(phrase(nouns, words, of, many, own), position);
  }

  /** A number of rooms is a figure of its own, a list of rooms is not. */
  private static List<String> words(List<String> nouns, NounPhrase inner) {
    boolean counts = !nouns.isEmpty() && COUNTING.contains(nouns.get(nouns.size() - 1));
    return counts ? Stream.concat(Stream.of(nouns.get(nouns.size() - 1), "of"), inner.words().stream()).toList() : inner.words();
  }

  private Optional<NounPhrase> phrase(List<String> nouns, List<String> words, Optional<NounPhrase> of, boolean many, boolean own) {
    List<String> kept = nouns.stream().filter(word -> !lexicon.is("adjectives", word) && !isParticipleBefore(word, nouns) && !isAdverbBehind(word, nouns)).toList();
    if (kept.isEmpty()) {
      return nouns.isEmpty() ? of : Optional.of(single(nouns.get(nouns.size() - 1), of, many, own, words));
    }
    if (kept.size() > 1 && lexicon.is("containers", kept.get(kept.size() - 1)) && !lexicon.is("naming", kept.get(kept.size() - 1))) {
      kept = kept.subList(0, kept.size() - 1);
    }
    String last = kept.get(kept.size() - 1);
    List<String> modifiers = kept.subList(Math.max(0, kept.size() - 3), kept.size() - 1).stream().map(lexicon.inflection()::singular).toList();
    boolean plural = many || lexicon.inflection().isPlural(last);
    return Optional.of(new NounPhrase(lexicon.inflection().singular(last), modifiers, of, plural, own, words));
  }

  private NounPhrase single(String word, Optional<NounPhrase> of, boolean many, boolean own, List<String> words) {
    return new NounPhrase(lexicon.inflection().singular(word), List.of(), of, many || lexicon.inflection().isPlural(word), own, words);
  }

  /** "booked cargo", "registered user": a participle of a known verb before a noun describes it. */
  private boolean isParticipleBefore(String word, List<String> nouns) {
    boolean last = nouns.get(nouns.size() - 1).equals(word);
    return !last && word.endsWith("ed") && word.length() > 4;
  }

  /** "answers submitted by students", "students attending my class": a participle behind the noun with what belongs to it. */
  private boolean isParticipleBehind(List<Token> tokens, int position) {
    String word = tokens.get(position).text();
    if (position + 1 >= tokens.size() || position == 0 || lexicon.is("adjectives", word) || lexicon.is("determiners", tokens.get(position - 1).text()) || lexicon.is("adjectives", tokens.get(position - 1).text())) {
      return false;
    }
    String next = tokens.get(position + 1).text();
    boolean past = word.endsWith("ed") && word.length() > 4 && lexicon.is("prepositions", next);
    return past || word.endsWith("ing") && word.length() > 5 && lexicon.is("determiners", next);
  }

  /** "A delayed or cancelled flight": describing words may be joined before the noun they describe. */
  private boolean describesOn(List<Token> tokens, int position, List<String> nouns) {
    boolean joins = lexicon.is("conjunctions", tokens.get(position).text()) && position + 2 < tokens.size() && !nouns.isEmpty();
    return joins && nouns.stream().allMatch(this::describes) && describes(tokens.get(position + 1).text()) && isInFrontOfNoun(tokens, position + 1);
  }

  private boolean describes(String word) {
    return lexicon.is("adjectives", word) || word.endsWith("ed") && word.length() > 4;
  }

  /** "Commands waiting for me": a form in -ing behind many things tells what they do; behind one it names something ("meter reading"). */
  boolean isGoingOn(List<Token> tokens, int position) {
    String word = tokens.get(position).text();
    boolean behindMany = position > 0 && lexicon.inflection().isPlural(tokens.get(position - 1).text()) && !tokens.get(position - 1).possessive();
    boolean goesOn = position + 1 < tokens.size() && List.of("prepositions", "determiners", "pronouns", "particles").stream().anyMatch(set -> lexicon.is(set, tokens.get(position + 1).text()));
    return behindMany && goesOn && word.endsWith("ing") && word.length() > 4;
  }

  private boolean isDone(List<Token> tokens, int position, List<String> nouns) {
    boolean behindNoun = nouns.stream().anyMatch(word -> !lexicon.is("adjectives", word)) && !nouns.isEmpty() && !lexicon.is("adjectives", nouns.get(nouns.size() - 1));
    return behindNoun && !isInFrontOfNoun(tokens, position) && lexicon.participleAt(tokens, position).isPresent();
  }

  /** "lock the door remotely". */
  private boolean isAdverbBehind(String word, List<String> nouns) {
    boolean behind = nouns.size() > 1 && nouns.get(nouns.size() - 1).equals(word);
    return behind && word.endsWith("ly") && word.length() > 4 && !lexicon.is("ly-nouns", word);
  }

  /** "cargos a voyage affects": a determiner behind a noun begins another phrase. */
  private boolean startsAnother(List<Token> tokens, int position, List<String> nouns) {
    return !nouns.isEmpty() && lexicon.is("determiners", tokens.get(position).text()) && !lexicon.is("adjectives", tokens.get(position).text());
  }

  private boolean ends(List<Token> tokens, int position, boolean first) {
    Token token = tokens.get(position);
    String word = token.text();
    if (token.isMark() || word.equals("of") || word.equals("not")) {
      return true;
    }
    boolean behindArticle = position > 0 && !first && lexicon.is("articles", tokens.get(position - 1).text());
    if (lexicon.is("prepositions", word) && !behindArticle || lexicon.is("conjunctions", word) || lexicon.is("auxiliaries", word)) {
      return true;
    }
    if (lexicon.is("clause-starts", word)) {
      return !(first && lexicon.is("determiners", word));
    }
    if (!first && (lexicon.is("particles", word) || isParticipleBehind(tokens, position))) {
      return true;
    }
    return lexicon.is("pronouns", word) && !(word.equals("one") || word.equals("mine"));
  }
}
