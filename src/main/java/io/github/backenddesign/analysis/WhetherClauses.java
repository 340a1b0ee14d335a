package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads clauses that ask whether something is so as fields that say yes or no: "whether the viewer follows" is isFollowing, "whether the cargo is misdirected" misdirected. */
final class WhetherClauses {

  private static final Pattern START = Pattern.compile("(?i)^(?:whether|if) (?:or not )?(.+)$");
  private static final Pattern THERE_IS = Pattern.compile("(?i)^there (?:is|are|was|were) (?:an? |any )?([\\p{L} -]+)$|^(?:an? |the )([\\p{L} -]+?) (?:is|was) (?:there|present|available)$");
  private static final Pattern HAS = Pattern.compile("(?i)^(?:it|they|the [\\p{L}]+) (?:has|have) (?:an? |any )?([\\p{L}-]+(?: [\\p{L}-]+){0,2})$");
  private static final Pattern MAY = Pattern.compile("(?i)^.+? (may|can|must) ([\\p{L}]+)\\b.*$");
  private static final Pattern IS = Pattern.compile("(?i)^(?:.+? )?(?:is|are|was|were|has been|have been) (?:already |currently |still )?([\\p{L}]+(?: (?:off|out|in|up))?)(?: ((?:at|in|on) (?:(?:its|the|their) )?[\\p{L}]+)| (?:by|for|to|at|in|on) .*)?$");
  private static final Pattern ACTS = Pattern.compile("(?i)^.*?\\b(?:viewer|caller|member|user|reader|person|they|i|he|she|customer|visitor)s? (?:already )?(?:has |have )?([\\p{L}]+)(?: (?:it|them|this|the|that|him|her)\\b.*)?$");

  private final Lexicon lexicon;

  WhetherClauses(Language language) {
    lexicon = language.lexicon();
  }

  Optional<FieldPhrase> read(String text) {
    Matcher start = START.matcher(text);
    if (!start.matches()) {
      return Optional.empty();
    }
    return name(start.group(1)).filter(name -> !name.isEmpty() && name.size() <= 3).map(name -> FieldPhrase.of(name, "boolean"));
  }

  private Optional<List<String>> name(String clause) {
    Matcher there = THERE_IS.matcher(clause);
    if (there.matches()) {
      return Optional.of(Names.words(there.group(1) == null ? there.group(2) : there.group(1)));
    }
    Matcher may = MAY.matcher(clause);
    if (may.matches()) {
      return Optional.of(List.of(may.group(1).toLowerCase(Locale.ROOT), may.group(2).toLowerCase(Locale.ROOT)));
    }
    Matcher is = IS.matcher(clause);
    if (is.matches()) {
      return Optional.of(Names.words(is.group(1) + (is.group(2) == null ? "" : " " + is.group(2).replaceFirst("(?i) (?:its|the|their|an?) ", " "))));
    }
    Matcher has = HAS.matcher(clause);
    if (has.matches()) {
      return Optional.of(Names.words(has.group(1)));
    }
    Matcher acts = ACTS.matcher(clause);
    return acts.matches() ? Optional.of(List.of("is", progressive(acts.group(1).toLowerCase(Locale.ROOT)))) : Optional.empty();
  }

  private String progressive(String verb) {
    if (verb.endsWith("ed") || verb.endsWith("ing")) {
      return verb;
    }
    List<String> bases = new ArrayList<>(lexicon.inflection().verbBases(verb));
    String base = bases.get(0);
    return base.endsWith("e") && !base.endsWith("ee") ? base.substring(0, base.length() - 1) + "ing" : base + "ing";
  }
}
