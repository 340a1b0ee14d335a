package io.github.backenddesign.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a phrase such as the want of a story asks for: verbs with their objects, in order. */
public final class ClauseReader {

  private static final String RELATIVE = "that";
  private static final int LONGEST_PARTICLE = 3;
  private static final Set<VerbClass> WITHOUT_OBJECT = Set.of(VerbClass.REGISTER, VerbClass.SIGN_IN, VerbClass.SIGN_OUT);

  private final Lexicon lexicon;
  private final NounPhraseReader nounPhrases;
  private final VerbFinder verbs;
  private final VerbSenses senses;
  private final NominalReader nominals;
  private final FillerWords fillers;

  /** Reads with the words of this lexicon. */
  public ClauseReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.nounPhrases = new NounPhraseReader(lexicon);
    this.verbs = new VerbFinder(lexicon);
    this.senses = lexicon.senses();
    this.fillers = new FillerWords(lexicon);
    this.nominals = new NominalReader(lexicon, nounPhrases, verbs, this);
  }

  /** The clauses of a want, title or capability; empty when there are no words. */
  public List<Clause> read(String text) {
    return read(text, false);
  }

  /** The clauses of words that stood behind "to": they begin with a verb, known or not. */
  public List<Clause> readInfinitive(String text) {
    return read(text, true);
  }

  /** Whether a wish tells an act rather than a thing. */
  public boolean beginsWithVerb(String text) {
    List<Token> tokens = Tokens.of(text).stream().filter(token -> !lexicon.is("fillers", token.text())).toList();
    return verbs.first(tokens, verbs.skipLeadIns(tokens, 0), false).isPresent();
  }

  private List<Clause> read(String text, boolean infinitive) {
    List<Token> tokens = fillers.without(Tokens.of(text));
    int wish = verbs.skipLeadIns(tokens, 0);
    int start = verbs.first(tokens, wish, false).isPresent() ? wish : skipCircumstance(tokens, wish);
    if (start >= tokens.size() || lexicon.isEmpty()) {
      return List.of();
    }
    return verbs.first(tokens, start, infinitive).isPresent() ? verbal(tokens, start, infinitive) : nominals.read(tokens, start);
  }

  /** The noun phrases of a text such as "title, description, body and tags", in order. */
  public List<NounPhrase> phrases(String text) {
    List<Token> tokens = Tokens.of(text);
    List<NounPhrase> phrases = new ArrayList<>();
    int position = 0;
    while (position < tokens.size()) {
      NounPhraseReader.Reading reading = nounPhrases.read(tokens, position);
      reading.phrase().ifPresent(phrases::add);
      position = Math.max(reading.next(), position + 1);
    }
    return phrases;
  }

  /** "For advisers list and decide", "at the gate, scan a ticket": where or for whom comes before what. */
  private int skipCircumstance(List<Token> tokens, int start) {
    if (start >= tokens.size() || !lexicon.is("prepositions", tokens.get(start).text())) {
      return start;
    }
    int position = start + 1;
    while (position < tokens.size() && !tokens.get(position).isMark() && verbs.at(tokens, position).isEmpty()) {
      position++;
    }
    int behind = position < tokens.size() && tokens.get(position).isMark() ? position + 1 : position;
    return behind < tokens.size() && verbs.at(tokens, behind).isPresent() ? behind : start;
  }

  List<Clause> verbal(List<Token> tokens, int start, boolean infinitive) {
    List<Clause> clauses = new ArrayList<>();
    int position = start;
    while (position < tokens.size()) {
      VerbGroup group = verbGroup(tokens, position, infinitive && position == start, !clauses.isEmpty());
      if (group.all().isEmpty()) {
        break;
      }
      List<NounPhrase> before = clauses.isEmpty() ? List.of() : clauses.get(clauses.size() - 1).objects();
      group.ofTheObjectBefore().forEach(verb -> clauses.add(clause(verb, before, List.of())));
      position = object(tokens, group.next(), group.ofTheNextObject(), clauses, List.of(), List.of());
      position = nextVerb(tokens, position);
    }
    return clauses;
  }

  /** Verbs that stand together, and how many of them belong to the object that came before. */
  private record VerbGroup(List<Lexicon.VerbMatch> all, int before, int next) {

    List<Lexicon.VerbMatch> ofTheObjectBefore() {
      return all.subList(0, before);
    }

    List<Lexicon.VerbMatch> ofTheNextObject() {
      return all.subList(before, all.size());
    }
  }

  /** Collects verbs that share an object: "view and change", "publish, read, edit"; of "order a card, block, set the cap" the second is done to the card. */
  private VerbGroup verbGroup(List<Token> tokens, int start, boolean infinitive, boolean behindObject) {
    List<Lexicon.VerbMatch> found = new ArrayList<>();
    boolean commasOnly = true;
    int position = start;
    while (position < tokens.size()) {
      Optional<Lexicon.VerbMatch> verb = position == start ? verbs.first(tokens, position, infinitive) : verbs.chained(tokens, position);
      if (verb.isEmpty()) {
        break;
      }
      found.add(verb.get());
      position += verb.get().length();
      int behind = verbs.skipCoordination(tokens, position);
      if (behind == position || behind >= tokens.size() || verbs.chained(tokens, behind).isEmpty()) {
        break;
      }
      commasOnly &= behind == position + 1 && tokens.get(position).text().equals(",");
      position = behind;
    }
    boolean share = behindObject && commasOnly && found.size() > 1 && position < tokens.size();
    return new VerbGroup(found, share ? found.size() - 1 : 0, position);
  }

  /** Reads what verbs are done to, with what is known of it already, up to the next verb; the clauses are added. */
  int object(List<Token> tokens, int start, List<Lexicon.VerbMatch> found, List<Clause> clauses, List<NounPhrase> subjects, List<Clause.Complement> known) {
    List<NounPhrase> objects = new ArrayList<>(subjects);
    List<Clause.Complement> complements = new ArrayList<>(known);
    List<Lexicon.VerbMatch> acts = found;
    List<Clause> offered = new ArrayList<>();
    boolean takesObject = found.stream().noneMatch(verb -> WITHOUT_OBJECT.contains(verb.type()));
    int position = anaphor(tokens, parenthesis(tokens, start, complements), clauses, objects);
    String preposition = "";
    while (position < tokens.size()) {
      String word = tokens.get(position).text();
      if (verbs.isCoordination(tokens, position) && verbs.at(tokens, verbs.skipCoordination(tokens, position)).isPresent()) {
        break;
      }
      boolean role = word.equals("as") && position + 1 < tokens.size() && lexicon.is("articles", tokens.get(position + 1).text());
      if (lexicon.is("prepositions", word) || role || word.equals("of") && preposition.equals(RELATIVE)) {
        preposition = word;
        position++;
        continue;
      }
      if (lexicon.is("particles", word) && position + 1 < tokens.size() && lexicon.is("subordinators", tokens.get(position + 1).text())) {
        position++;
        continue;
      }
      if (lexicon.is("subordinators", word) && position > start) {
        position = skipSubordinate(tokens, position);
        continue;
      }
      if (startsRelativeClause(tokens, position, !objects.isEmpty() || !complements.isEmpty())) {
        int behind = offeredAct(tokens, position, objects, offered);
        position = behind > position ? behind : skipRelativeClause(tokens, position);
        preposition = RELATIVE;
        continue;
      }
      if (!objects.isEmpty() && nounPhrases.isGoingOn(tokens, position)) {
        position = skipRelativeClause(tokens, position);
        preposition = RELATIVE;
        continue;
      }
      Optional<Lexicon.VerbMatch> participle = objects.isEmpty() && !isAnaphor(tokens, position - 1) || nounPhrases.isInFrontOfNoun(tokens, position) ? Optional.empty() : lexicon.participleAt(tokens, position);
      if (participle.isPresent() && preposition.isEmpty()) {
        boolean caused = found.size() == 1 && subjects.isEmpty() && lexicon.is("causatives", found.get(0).verb());
        acts = caused ? List.of(withParticle(participle.get(), tokens, position + participle.get().length(), tokens.size())) : acts;
        preposition = caused ? preposition : RELATIVE;
        position = caused ? position + participle.get().length() : skipRelativeClause(tokens, position);
        continue;
      }
      NounPhraseReader.Reading reading = nounPhrases.readInClause(tokens, position);
      if (reading.phrase().isPresent() && !preposition.equals(RELATIVE)) {
        boolean isObject = preposition.isEmpty() || takesObject && objects.isEmpty() && complements.isEmpty() && lexicon.is("object-prepositions", preposition);
        boolean manner = !objects.isEmpty() && lexicon.is("adjectives", reading.phrase().get().head());
        if (isObject && !manner && !isParticle(tokens, position, reading)) {
          receiver(tokens, position, found, objects).ifPresent(receiver -> complements.add(new Clause.Complement("to", receiver)));
          objects.add(reading.phrase().get());
        } else if (!isObject) {
          complements.add(new Clause.Complement(preposition, reading.phrase().get()));
        }
      }
      position = Math.max(reading.next(), position + 1);
    }
    int end = position;
    for (Lexicon.VerbMatch verb : acts) {
      clauses.add(clause(withParticle(verb, tokens, start, end), objects, complements));
    }
    clauses.addAll(offered);
    return position;
  }

  private Clause clause(Lexicon.VerbMatch verb, List<NounPhrase> objects, List<Clause.Complement> complements) {
    return new Clause(verb.verb(), senses.classOf(verb, objects, complements), objects, complements);
  }

  /** "Open defects that I can tick off": what may be done with the thing is wished as well. Gives the place behind the act, or the same place where there is none. */
  private int offeredAct(List<Token> tokens, int position, List<NounPhrase> objects, List<Clause> offered) {
    boolean can = position + 3 < tokens.size() && lexicon.is("relatives", tokens.get(position).text()) && lexicon.is("speakers", tokens.get(position + 1).text()) && lexicon.is("permitting", tokens.get(position + 2).text());
    Optional<Lexicon.VerbMatch> verb = can && !objects.isEmpty() ? verbs.chained(tokens, position + 3) : Optional.empty();
    if (verb.isEmpty()) {
      return position;
    }
    int next = position + 3 + verb.get().length();
    offered.add(clause(withParticle(verb.get(), tokens, next, Math.min(tokens.size(), next + 1)), objects, List.of()));
    return next;
  }

  /** Behind "when", "because" ... up to the next verb that is joined to the main one. */
  private int skipSubordinate(List<Token> tokens, int start) {
    int position = start + 1;
    while (position < tokens.size() && !(verbs.isCoordination(tokens, position) && verbs.at(tokens, verbs.skipCoordination(tokens, position)).isPresent())) {
      position++;
    }
    return position;
  }

  /** "See, on one page, my visits": what stands between commas is no object. */
  private int parenthesis(List<Token> tokens, int start, List<Clause.Complement> complements) {
    boolean opens = start + 1 < tokens.size() && tokens.get(start).text().equals(",") && lexicon.is("prepositions", tokens.get(start + 1).text());
    for (int i = start + 2; opens && i < tokens.size() - 1; i++) {
      if (tokens.get(i).text().equals(",")) {
        String preposition = tokens.get(start + 1).text();
        nounPhrases.readInClause(tokens, start + 2).phrase().ifPresent(phrase -> complements.add(new Clause.Complement(preposition, phrase)));
        return i + 1;
      }
    }
    return start;
  }

  /** "submit them again": the pronoun stands for the objects of the clause before. */
  private int anaphor(List<Token> tokens, int start, List<Clause> clauses, List<NounPhrase> objects) {
    boolean anaphor = start < tokens.size() && lexicon.is("anaphors", tokens.get(start).text()) && !clauses.isEmpty();
    boolean alone = anaphor && (start + 1 == tokens.size() || nounPhrases.read(tokens, start + 1).phrase().isEmpty() || lexicon.is("particles", tokens.get(start + 1).text()));
    if (alone) {
      objects.addAll(clauses.get(clauses.size() - 1).objects());
      return start + 1;
    }
    return start;
  }

  /** "Send a driver a message": of two objects of giving the first receives the second. */
  private Optional<NounPhrase> receiver(List<Token> tokens, int position, List<Lexicon.VerbMatch> found, List<NounPhrase> objects) {
    boolean gives = objects.size() == 1 && found.size() == 1 && lexicon.is("ditransitives", found.get(0).verb());
    boolean second = gives && lexicon.is("determiners", tokens.get(position).text()) && !verbs.isCoordination(tokens, position - 1);
    return second ? Optional.of(objects.remove(0)) : Optional.empty();
  }

  private boolean isAnaphor(List<Token> tokens, int position) {
    return position >= 0 && lexicon.is("anaphors", tokens.get(position).text());
  }

  private boolean isParticle(List<Token> tokens, int position, NounPhraseReader.Reading reading) {
    return reading.next() == position + 1 && lexicon.is("particles", tokens.get(position).text());
  }

  /** "take a favorite back" is the verb "take back", "keep my address up to date" the verb "keep up to date". */
  Lexicon.VerbMatch withParticle(Lexicon.VerbMatch verb, List<Token> tokens, int start, int end) {
    for (int i = start; i < end && !lexicon.is("clause-starts", tokens.get(i).text()) && !lexicon.is("subordinators", tokens.get(i).text()); i++) {
      boolean preposition = i > start && i + 1 < tokens.size() && lexicon.is("determiners", tokens.get(i + 1).text());
      if (lexicon.is("particles", tokens.get(i).text()) && !preposition) {
        String phrase = verb.verb();
        Lexicon.VerbMatch longest = null;
        for (int j = i; j < Math.min(end, i + LONGEST_PARTICLE); j++) {
          phrase = phrase + " " + tokens.get(j).text();
          if (lexicon.classOf(phrase) != VerbClass.UNKNOWN) {
            longest = new Lexicon.VerbMatch(phrase, lexicon.classOf(phrase), verb.length());
          }
        }
        if (longest != null) {
          return longest;
        }
      }
    }
    return verb;
  }

  private boolean startsRelativeClause(List<Token> tokens, int position, boolean afterPhrase) {
    String word = tokens.get(position).text();
    String next = position + 1 < tokens.size() ? tokens.get(position + 1).text() : "";
    boolean clause = lexicon.is("clause-starts", word) && !lexicon.is("determiners", word);
    boolean free = lexicon.is("questions", word) && (lexicon.is("determiners", next) || lexicon.is("pronouns", next) || lexicon.is("auxiliaries", next));
    return clause || free || afterPhrase && (lexicon.is("pronouns", word) || lexicon.is("auxiliaries", word) || lexicon.is("clause-starts", word));
  }

  /** Behind a relative pronoun, up to the next coordination or preposition. */
  private int skipRelativeClause(List<Token> tokens, int start) {
    int position = start + 1;
    while (position < tokens.size() && !verbs.isCoordination(tokens, position) && !lexicon.is("prepositions", tokens.get(position).text()) && !lexicon.is("subordinators", tokens.get(position).text()) && !tokens.get(position).text().equals("of")) {
      position++;
    }
    return position;
  }

  private int nextVerb(List<Token> tokens, int start) {
    int position = start;
    while (position < tokens.size() && verbs.at(tokens, position).isEmpty()) {
      position++;
    }
    return position;
  }
}
