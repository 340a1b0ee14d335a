package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.document.DataTable;
import io.github.backenddesign.language.Inflection;
import io.github.backenddesign.language.Lexicon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Examples for texts whose kind says too little: by the last word of the field's name, else the name itself, which at least tells the reader which field stands there. */
final class ExampleWords {

  private static final Set<String> VAGUE = Set.of("text", "name", "long-text", "code", "status", "");

  private final Map<String, String> examples = new LinkedHashMap<>();
  private final Inflection inflection = Lexicon.english().inflection();

  ExampleWords(List<Map<String, Object>> rows) {
    rows.forEach(row -> DataTable.texts(row.get("words")).forEach(word -> examples.put(word, DataTable.text(row.get("example")))));
  }

  /** The example of a field of this kind ("" for one without a form of its own); what the kind has where its name tells nothing more. */
  Optional<String> of(String field, String kind, Optional<String> ofKind) {
    List<String> words = Names.words(AsciiNames.of(field));
    if (!VAGUE.contains(kind) || words.isEmpty()) {
      return ofKind;
    }
    String last = inflection.singular(words.get(words.size() - 1));
    return Optional.of(examples.getOrDefault(String.join(" ", words), examples.getOrDefault(last, kind.equals("text") || kind.isEmpty() ? String.join(" ", words) : ofKind.orElse(last))));
  }
}
