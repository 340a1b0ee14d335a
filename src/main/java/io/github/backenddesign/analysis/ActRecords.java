package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Lexicon;
import io.github.backenddesign.language.VerbClass;
import io.github.backenddesign.product.Story;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the things that are the record of an act: what is said of correcting a bill is kept of the correction, where corrections are things. */
final class ActRecords {

  private static final Pattern ABOUT = FieldSentences.of("markers", "about");

  private final Language language;
  private final EntityIndex index;
  private final Lexicon lexicon;
  private final Map<String, String> records = new LinkedHashMap<>();

  ActRecords(Language language, EntityIndex index) {
    this.language = language;
    this.index = index;
    this.lexicon = language.lexicon();
    for (String entity : index.entities()) {
      String noun = Names.plain(entity);
      lexicon.verbOf(noun).or(() -> Optional.of(noun).filter(word -> lexicon.classOf(word) != VerbClass.UNKNOWN)).ifPresent(verb -> records.putIfAbsent(verb, entity));
    }
  }

  /** The record an act on another thing leaves. */
  Optional<String> of(String verb, String acted) {
    return Optional.ofNullable(records.get(verb)).filter(record -> !record.equals(acted));
  }

  /** What an operation is about: the record first, then the thing acted upon. */
  Stream<String> about(OperationDraft draft) {
    boolean acts = !draft.type.isSafe() && draft.type != OperationClass.CREATE;
    return Stream.concat(acts ? of(draft.verb, draft.entity).stream() : Stream.empty(), Stream.of(draft.entity));
  }

  /** "Complaint about a parcel": a title names what an act on one thing leaves about it. */
  Optional<String> titled(Story story) {
    return story.title().map(ABOUT::matcher).filter(Matcher::find).map(matcher -> matcher.group("record")).flatMap(words -> language.clauses().phrases(words).stream().findFirst()).filter(phrase -> !phrase.plural())
        .flatMap(phrase -> index.exact(phrase.compound()));
  }
}
