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

  /** Reads with the words of this lexicon. */
  public ClauseReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.nounPhrases = new NounPhraseReader(lexicon);
  }

  /** The clauses of a want, title or capability; empty when there are no words. */
  public List<Clause> read(String text) {
    List<Token> tokens = Tokens.of(text).stream().filter(token -> !lexicon.is("fillers", token.text())).toList();
    int start = skipLeadIns(tokens, 0);
    if (start >= tokens.size()) {
      return List.of();
    }
    Optional<Lexicon.VerbMatch> verb = verbAt(tokens, start, true);
    return verb.isPresent() ? verbal(tokens, start) : nominal(tokens, start);
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

  private List<Clause> verbal(List<Token> tokens, int start) {
    List<Clause> clauses = new ArrayList<>();
    int position = start;
    while (position < tokens.size()) {
      List<Lexicon.VerbMatch> verbs = new ArrayList<>();
      position = verbs(tokens, position, verbs);
      if (verbs.isEmpty()) {
        break;
      }
      position = object(tokens, position, verbs, clauses);
      position = nextVerb(tokens, position);
    }
    return clauses;
  }

  /** Collects verbs that share an object: "view and change", "publish, read, edit". */
  private int verbs(List<Token> tokens, int start, List<Lexicon.VerbMatch> verbs) {
    int position = start;
    while (position < tokens.size()) {
      Optional<Lexicon.VerbMatch> verb = verbAt(tokens, position, verbs.isEmpty());
      if (verb.isEmpty()) {
        return position;
      }
      verbs.add(verb.get());
      position += verb.get().length();
      int behind = skipCoordination(tokens, position);
      if (behind == position || behind >= tokens.size() || verbAt(tokens, behind, false).isEmpty()) {
        return position;
      }
      position = behind;
    }
    return position;
  }

  private int object(List<Token> tokens, int start, List<Lexicon.VerbMatch> verbs, List<Clause> clauses) {
    List<NounPhrase> objects = new ArrayList<>();
    List<Clause.Complement> complements = new ArrayList<>();
    boolean takesObject = verbs.stream().noneMatch(verb -> WITHOUT_OBJECT.contains(verb.type()));
    int position = anaphor(tokens, start, clauses, objects);
    String preposition = "";
    while (position < tokens.size()) {
      String word = tokens.get(position).text();
      if (isCoordination(tokens, position) && verbAt(tokens, skipCoordination(tokens, position), false).isPresent()) {
        break;
      }
      if (lexicon.is("prepositions", word)) {
        preposition = word;
        position++;
        continue;
      }
      if (startsRelativeClause(word, !objects.isEmpty() || !complements.isEmpty())) {
        position = skipRelativeClause(tokens, position);
        preposition = RELATIVE;
        continue;
      }
      NounPhraseReader.Reading reading = nounPhrases.read(tokens, position);
      if (reading.phrase().isPresent() && !preposition.equals(RELATIVE)) {
        boolean isObject = preposition.isEmpty() || takesObject && objects.isEmpty() && complements.isEmpty();
        boolean manner = !objects.isEmpty() && lexicon.is("adjectives", reading.phrase().get().head());
        if (isObject && !manner && !isParticle(tokens, position, reading)) {
          objects.add(reading.phrase().get());
        } else if (!isObject) {
          complements.add(new Clause.Complement(preposition, reading.phrase().get()));
        }
      }
      position = Math.max(reading.next(), position + 1);
    }
    int end = position;
    verbs.forEach(verb -> clauses.add(clause(withParticle(verb, tokens, start, end), objects, complements)));
    return position;
  }

  private Clause clause(Lexicon.VerbMatch verb, List<NounPhrase> objects, List<Clause.Complement> complements) {
    return new Clause(verb.verb(), verb.type(), objects, complements);
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

  private boolean isParticle(List<Token> tokens, int position, NounPhraseReader.Reading reading) {
    return reading.next() == position + 1 && lexicon.is("particles", tokens.get(position).text());
  }

  /** "take a favorite back" is the verb "take back", "keep my address up to date" the verb "keep up to date". */
  private Lexicon.VerbMatch withParticle(Lexicon.VerbMatch verb, List<Token> tokens, int start, int end) {
    for (int i = start; i < end; i++) {
      if (lexicon.is("particles", tokens.get(i).text())) {
        String phrase = verb.verb();
        for (int j = i; j < Math.min(end, i + LONGEST_PARTICLE); j++) {
          phrase = phrase + " " + tokens.get(j).text();
          if (lexicon.classOf(phrase) != VerbClass.UNKNOWN) {
            return new Lexicon.VerbMatch(phrase, lexicon.classOf(phrase), verb.length());
          }
        }
      }
    }
    return verb;
  }

  private boolean startsRelativeClause(String word, boolean afterPhrase) {
    boolean clause = lexicon.is("clause-starts", word) && !lexicon.is("determiners", word);
    return clause || afterPhrase && (lexicon.is("pronouns", word) || lexicon.is("auxiliaries", word) || lexicon.is("clause-starts", word));
  }

  /** Behind a relative pronoun, up to the next coordination or preposition. */
  private int skipRelativeClause(List<Token> tokens, int start) {
    int position = start + 1;
    while (position < tokens.size() && !isCoordination(tokens, position) && !lexicon.is("prepositions", tokens.get(position).text())) {
      position++;
    }
    return position;
  }

  private int nextVerb(List<Token> tokens, int start) {
    int position = start;
    while (position < tokens.size() && verbAt(tokens, position, false).isEmpty()) {
      position++;
    }
    return position;
  }

  /** "a list of cargos", "my card to be charged", "the system to verify my hours". */
  private List<Clause> nominal(List<Token> tokens, int start) {
    int to = infinitive(tokens, start);
    NounPhraseReader.Reading subject = nounPhrases.read(tokens, start);
    if (to >= 0) {
      int verbStart = skipLeadIns(tokens, to + 1);
      boolean passive = verbStart < tokens.size() && tokens.get(verbStart).text().equals("be");
      Optional<Lexicon.VerbMatch> verb = passive ? participleAt(tokens, verbStart + 1) : verbAt(tokens, verbStart, false);
      if (verb.isPresent() && passive && subject.phrase().isPresent()) {
        return List.of(new Clause(verb.get().verb(), verb.get().type(), List.of(subject.phrase().get()), List.of()));
      }
      if (verb.isPresent()) {
        return verbal(tokens, verbStart);
      }
    }
    return subject.phrase()
        .map(phrase -> List.of(new Clause("", phrase.plural() ? VerbClass.LIST : VerbClass.READ, List.of(phrase), List.<Clause.Complement>of())))
        .orElse(List.of());
  }

  private Optional<Lexicon.VerbMatch> participleAt(List<Token> tokens, int position) {
    return position < tokens.size() ? lexicon.verbAt(tokens, position) : Optional.empty();
  }

  private int infinitive(List<Token> tokens, int start) {
    for (int i = start + 1; i < tokens.size() - 1; i++) {
      String word = tokens.get(i).text();
      if (word.equals("to") && (tokens.get(i + 1).text().equals("be") || verbAt(tokens, skipLeadIns(tokens, i + 1), false).isPresent())) {
        return i;
      }
      if (lexicon.is("clause-starts", word)) {
        return -1;
      }
    }
    return -1;
  }

  /** A verb of the table, "be" with a participle, or, at the very start, a word that can only be a verb there. */
  private Optional<Lexicon.VerbMatch> verbAt(List<Token> tokens, int position, boolean atStart) {
    if (position >= tokens.size() || tokens.get(position).isMark() || tokens.get(position).possessive()) {
      return Optional.empty();
    }
    String word = tokens.get(position).text();
    Optional<Lexicon.VerbMatch> known = lexicon.verbAt(tokens, position);
    if (known.isPresent()) {
      boolean base = known.get().length() > 1 || known.get().verb().equals(word);
      return base && (atStart || canBeVerb(tokens, position + known.get().length())) ? known : Optional.empty();
    }
    if (word.equals("be") && position + 1 < tokens.size()) {
      return lexicon.verbAt(tokens, position + 1).map(match -> new Lexicon.VerbMatch(match.verb(), match.type(), match.length() + 1));
    }
    if (atStart && looksLikeVerb(tokens, position)) {
      return Optional.of(new Lexicon.VerbMatch(word, VerbClass.UNKNOWN, 1));
    }
    return Optional.empty();
  }

  /** Inside a phrase a word of the verb table is a verb only where something follows that a verb can take. */
  private boolean canBeVerb(List<Token> tokens, int next) {
    if (next >= tokens.size()) {
      return true;
    }
    String word = tokens.get(next).text();
    return !word.equals("of") && !lexicon.is("auxiliaries", word);
  }

  private boolean looksLikeVerb(List<Token> tokens, int position) {
    String word = tokens.get(position).text();
    boolean grammar = lexicon.is("determiners", word) || lexicon.is("adjectives", word) || lexicon.is("prepositions", word) || lexicon.is("pronouns", word) || lexicon.is("clause-starts", word);
    if (grammar || word.endsWith("ing") || lexicon.inflection().isPlural(word) || position + 1 >= tokens.size()) {
      return false;
    }
    String next = tokens.get(position + 1).text();
    return lexicon.is("determiners", next) || lexicon.is("pronouns", next) || lexicon.is("prepositions", next) || lexicon.inflection().isPlural(next) || lexicon.is("adjectives", next);
  }

  private int skipLeadIns(List<Token> tokens, int start) {
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

  private boolean isCoordination(List<Token> tokens, int position) {
    String word = tokens.get(position).text();
    return word.equals(",") || word.equals(";") || lexicon.is("conjunctions", word);
  }

  private int skipCoordination(List<Token> tokens, int start) {
    int position = start;
    while (position < tokens.size() && (isCoordination(tokens, position) || position > start && (lexicon.is("adverbs", tokens.get(position).text()) || tokens.get(position).text().equals("to")))) {
      position++;
    }
    return position;
  }
}
