package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Clause;
import io.github.backenddesign.language.Lexicon;
import io.github.backenddesign.language.NounPhrase;
import io.github.backenddesign.language.Tokens;
import io.github.backenddesign.language.Token;
import io.github.backenddesign.language.VerbClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what is done to the subject of a sentence: "a certificate can be added", "entries are struck out". */
final class Passives {

  private static final Pattern PASSIVE = Pattern.compile("(?:^|[.,;:] )([^.,;:]{2,60}?) (?:(?:can|may|must|shall|will|could) (?:also |then |only )?be|is|are|was|were) (?:then |always |also |never )?([\\p{L}]+(?:ed|en|nt|ft|ade|ilt|old|aid)(?: (?:in|out|up|off|down))?)\\b",
      Pattern.CASE_INSENSITIVE);

  private final Language language;

  Passives(Language language) {
    this.language = language;
  }

  /** The acts of a text with their objects, those with a known verb only. */
  List<Clause> read(String text) {
    List<Clause> clauses = new ArrayList<>();
    Matcher matcher = PASSIVE.matcher(text);
    while (matcher.find()) {
      List<Token> verb = Tokens.of(matcher.group(2));
      Optional<Lexicon.VerbMatch> match = language.lexicon().verbAt(verb, 0).filter(found -> found.type() != VerbClass.UNKNOWN);
      List<NounPhrase> subjects = language.clauses().phrases(matcher.group(1));
      match.filter(found -> subjects.size() == 1).ifPresent(found -> clauses.add(new Clause(found.verb(), found.type(), subjects, List.of())));
    }
    return clauses;
  }
}
