package io.github.backenddesign.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads wishes that begin with a thing: "a list of cargos", "my card blocked", "the release of a timetable", "the system to verify my hours". */
final class NominalReader {

  private final Lexicon lexicon;
  private final NounPhraseReader nounPhrases;
  private final VerbFinder verbs;
  private final ClauseReader clauses;

  NominalReader(Lexicon lexicon, NounPhraseReader nounPhrases, VerbFinder verbs, ClauseReader clauses) {
    this.lexicon = lexicon;
    this.nounPhrases = nounPhrases;
    this.verbs = verbs;
    this.clauses = clauses;
  }

  List<Clause> read(List<Token> tokens, int start) {
    int to = infinitive(tokens, start);
    NounPhraseReader.Reading subject = nounPhrases.readInClause(tokens, start);
    if (to >= 0) {
      List<Clause> wished = wished(tokens, start, to, subject);
      if (!wished.isEmpty()) {
        return wished;
      }
    }
    List<Clause> caused = caused(tokens, start);
    if (!caused.isEmpty()) {
      return caused;
    }
    return subject.phrase().map(phrase -> thing(tokens, subject, phrase)).orElseGet(() -> gathered(tokens, start));
  }

  /** "Everything that waits for my signature in one folder": what it is gathered in is looked at. */
  private List<Clause> gathered(List<Token> tokens, int start) {
    if (!lexicon.is("collectives", tokens.get(start).text())) {
      return List.of();
    }
    for (int i = start + 1; i + 1 < tokens.size(); i++) {
      if (lexicon.is("gathering", tokens.get(i).text() + " " + tokens.get(i + 1).text())) {
        return nounPhrases.readInClause(tokens, i + 1).phrase().map(phrase -> List.of(new Clause("", VerbClass.LIST, List.of(phrase), List.of()))).orElse(List.of());
      }
    }
    return List.of();
  }

  /** "My card to be charged", "the system to verify my hours". */
  private List<Clause> wished(List<Token> tokens, int start, int to, NounPhraseReader.Reading subject) {
    int verbStart = verbs.skipLeadIns(tokens, to + 1);
    boolean passive = verbStart < tokens.size() && tokens.get(verbStart).text().equals("be");
    Optional<Lexicon.VerbMatch> verb = passive ? lexicon.verbAt(tokens, verbStart + 1).or(() -> lexicon.participleAt(tokens, verbStart + 1)) : verbs.at(tokens, verbStart);
    if (verb.isPresent() && passive && subject.phrase().isPresent()) {
      Lexicon.VerbMatch whole = clauses.withParticle(verb.get(), tokens, verbStart + 1 + verb.get().length(), tokens.size());
      return List.of(new Clause(whole.verb(), whole.type(), subjects(tokens, start, to, new ArrayList<>()), List.of()));
    }
    return verb.isPresent() ? clauses.verbal(tokens, verbStart, false) : List.of();
  }

  /** "My card blocked", "slips in an order pointed out to me": a participle behind the thing asks for the act, unless it only describes the thing ("orders placed by me", "a list of bills paid"). */
  private List<Clause> caused(List<Token> tokens, int start) {
    for (int i = start + 1; i < tokens.size(); i++) {
      int at = i;
      Token token = tokens.get(i);
      if (lexicon.is("clause-starts", token.text()) && !lexicon.is("determiners", token.text()) || lexicon.is("auxiliaries", token.text())) {
        return List.of();
      }
      Optional<Lexicon.VerbMatch> participle = nounPhrases.isInFrontOfNoun(tokens, i) || lexicon.is("prepositions", tokens.get(i - 1).text()) ? Optional.empty() : lexicon.participleAt(tokens, i).or(() -> unchanged(tokens, at));
      if (participle.isPresent()) {
        List<Clause.Complement> complements = new ArrayList<>();
        List<NounPhrase> subjects = subjects(tokens, start, i, complements);
        if (subjects.isEmpty() || describes(tokens, start, i, i + participle.get().length())) {
          return List.of();
        }
        List<Clause> read = new ArrayList<>();
        clauses.object(tokens, i + participle.get().length(), List.of(done(participle.get())), read, subjects, complements);
        return read;
      }
    }
    return List.of();
  }

  /** Who wants a licence checked asks for the check, which is more than looking at something. */
  private static Lexicon.VerbMatch done(Lexicon.VerbMatch verb) {
    return verb.type() == VerbClass.READ ? new Lexicon.VerbMatch(verb.verb(), VerbClass.ACTION, verb.length()) : verb;
  }

  /** "The bill split between us": a participle that looks like its verb. */
  private Optional<Lexicon.VerbMatch> unchanged(List<Token> tokens, int position) {
    boolean behind = position + 1 < tokens.size() && lexicon.is("prepositions", tokens.get(position + 1).text());
    return behind && lexicon.is("unchanging", tokens.get(position).text()) ? lexicon.firstVerbAt(tokens, position) : Optional.empty();
  }

  private boolean describes(List<Token> tokens, int start, int participle, int next) {
    boolean shown = tokens.subList(start, participle).stream().map(Token::text).map(lexicon.inflection()::singular).anyMatch(word -> lexicon.is("containers", word))
        && tokens.subList(start, participle).stream().map(Token::text).anyMatch("of"::equals);
    String behind = next < tokens.size() ? tokens.get(next).text() : "";
    String second = next + 1 < tokens.size() ? tokens.get(next + 1).text() : "";
    boolean someone = lexicon.is("pronouns", second) || lexicon.is("determiners", second) || lexicon.inflection().isPlural(second);
    boolean agent = behind.equals("by") && someone || behind.equals("to") && lexicon.is("pronouns", second) && !lexicon.is("tellings", tokens.get(participle).text());
    return shown || agent || lexicon.is("past-times", behind) && !behind.equals("in");
  }

  private List<NounPhrase> subjects(List<Token> tokens, int start, int end, List<Clause.Complement> complements) {
    List<NounPhrase> subjects = new ArrayList<>();
    List<Token> before = tokens.subList(0, end);
    String preposition = "";
    int position = start;
    while (position < end) {
      if (lexicon.is("prepositions", tokens.get(position).text())) {
        preposition = tokens.get(position).text();
        position++;
        continue;
      }
      NounPhraseReader.Reading reading = nounPhrases.readInClause(before, position);
      if (reading.phrase().isPresent() && preposition.isEmpty()) {
        subjects.add(reading.phrase().get());
      } else if (reading.phrase().isPresent()) {
        complements.add(new Clause.Complement(preposition, reading.phrase().get()));
      }
      position = Math.max(reading.next(), position + 1);
    }
    return subjects;
  }

  /** Something that is only named: an act by its noun, a limit to be set, otherwise a thing to be seen. */
  private List<Clause> thing(List<Token> tokens, NounPhraseReader.Reading reading, NounPhrase phrase) {
    Optional<Clause> act = act(tokens, reading, phrase);
    if (act.isPresent()) {
      return List.of(act.get());
    }
    boolean named = phrase.words().stream().anyMatch(word -> word.equals("a") || word.equals("an")) && !phrase.own();
    if (named && lexicon.is("settings", phrase.head())) {
      List<Clause> set = new ArrayList<>();
      clauses.object(tokens, reading.next(), List.of(new Lexicon.VerbMatch("set", VerbClass.UPDATE, 1)), set, List.of(phrase), List.of());
      return set;
    }
    List<Clause> all = new ArrayList<>();
    all.add(new Clause("", phrase.plural() ? VerbClass.LIST : VerbClass.READ, List.of(phrase), List.of()));
    offered(tokens, reading.next(), phrase).ifPresent(all::add);
    return all;
  }

  /** "Defects that I can tick off". */
  private Optional<Clause> offered(List<Token> tokens, int from, NounPhrase phrase) {
    for (int i = from; i + 3 < tokens.size(); i++) {
      boolean can = lexicon.is("relatives", tokens.get(i).text()) && lexicon.is("speakers", tokens.get(i + 1).text()) && lexicon.is("permitting", tokens.get(i + 2).text());
      Optional<Lexicon.VerbMatch> verb = can ? verbs.chained(tokens, i + 3) : Optional.empty();
      if (verb.isPresent()) {
        return Optional.of(new Clause(verb.get().verb(), verb.get().type(), List.of(phrase), List.of()));
      }
    }
    return Optional.empty();
  }

  /** "The release of a timetable", "access to my records". */
  private Optional<Clause> act(List<Token> tokens, NounPhraseReader.Reading reading, NounPhrase phrase) {
    Optional<String> verb = lexicon.verbOf(phrase.head());
    if (verb.isEmpty() || phrase.own() || !phrase.modifiers().isEmpty()) {
      return Optional.empty();
    }
    Lexicon.VerbMatch match = new Lexicon.VerbMatch(verb.get(), lexicon.classOf(verb.get()), 1);
    List<Clause> read = new ArrayList<>();
    boolean reaches = reading.next() < tokens.size() && List.of("to", "at", "into", "for", "on").contains(tokens.get(reading.next()).text());
    if (phrase.of().isPresent()) {
      clauses.object(tokens, reading.next(), List.of(match), read, List.of(phrase.of().get()), List.of());
    } else if (reaches && (match.type() == VerbClass.READ || match.type() == VerbClass.SEARCH || match.type() == VerbClass.UPDATE)) {
      clauses.object(tokens, reading.next(), List.of(match), read, List.of(), List.of());
    }
    return read.stream().findFirst();
  }

  private int infinitive(List<Token> tokens, int start) {
    for (int i = start + 1; i < tokens.size() - 1; i++) {
      String word = tokens.get(i).text();
      if (word.equals("to") && (tokens.get(i + 1).text().equals("be") || verbs.at(tokens, verbs.skipLeadIns(tokens, i + 1)).isPresent())) {
        return i;
      }
      if (lexicon.is("clause-starts", word)) {
        return -1;
      }
    }
    return -1;
  }
}
