package io.github.backenddesign.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Base forms of English words by suffix rules, with a table for what they miss. */
public final class Inflection {

  private static final Set<String> SIBILANTS = Set.of("s", "x", "z", "ch", "sh");

  private final Map<String, Object> nouns;
  private final Map<String, Object> verbs;

  /** Takes the tables of irregular forms: inflected form to base form. */
  public Inflection(Map<String, Object> nouns, Map<String, Object> verbs) {
    this.nouns = new TreeMap<>(nouns);
    this.verbs = Map.copyOf(verbs);
  }

  /** The singular of a noun in lower case; a singular comes back as it is. */
  public String singular(String noun) {
    if (nouns.containsKey(noun)) {
      return String.valueOf(nouns.get(noun));
    }
    if (noun.length() < 3 || noun.length() == 3 && "aeious".indexOf(noun.charAt(1)) >= 0 || noun.endsWith("ss") || noun.endsWith("us") || noun.endsWith("is") || !noun.endsWith("s")) {
      return noun;
    }
    if (noun.endsWith("ies")) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    if (noun.endsWith("es") && SIBILANTS.stream().anyMatch(end -> noun.substring(0, noun.length() - 2).endsWith(end)) && !noun.endsWith("ses") || noun.endsWith("sses")) {
      return noun.substring(0, noun.length() - 2);
    }
    return noun.substring(0, noun.length() - 1);
  }

  /** Whether a noun in lower case is a plural form. */
  public boolean isPlural(String noun) {
    return !singular(noun).equals(noun) || noun.equals("data") || noun.equals("news") || noun.equals("media");
  }

  /** The plural of a noun in lower case; only its last word changes. */
  public String plural(String noun) {
    for (Map.Entry<String, Object> entry : nouns.entrySet()) {
      if (entry.getValue().equals(noun) && !entry.getKey().equals(noun)) {
        return entry.getKey();
      }
    }
    if (noun.equals("data") || noun.equals("news") || noun.equals("media") || noun.equals("series")) {
      return noun;
    }
    if (noun.endsWith("y") && noun.length() > 1 && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    if (SIBILANTS.stream().anyMatch(noun::endsWith)) {
      return noun + "es";
    }
    return noun + "s";
  }

  /** Whether a word in lower case is a past form that no suffix rule explains. */
  public boolean isIrregularVerb(String form) {
    return verbs.containsKey(form) && !verbs.get(form).equals(form) && !form.equals("saw") && !form.equals("found");
  }

  /** Possible base forms of a verb form in lower case, likeliest first; the word itself is always among them. */
  public List<String> verbBases(String form) {
    List<String> bases = new ArrayList<>();
    if (verbs.containsKey(form)) {
      bases.add(String.valueOf(verbs.get(form)));
    }
    if (form.endsWith("ing") && form.length() > 4) {
      addStem(bases, form.substring(0, form.length() - 3));
    } else if (form.endsWith("ied") && form.length() > 4) {
      bases.add(form.substring(0, form.length() - 3) + "y");
    } else if (form.endsWith("ed") && form.length() > 3) {
      addStem(bases, form.substring(0, form.length() - 2));
    } else if (form.endsWith("s")) {
      bases.add(singular(form));
    }
    bases.add(form);
    return bases;
  }

  private static void addStem(List<String> bases, String stem) {
    int length = stem.length();
    if (length > 2 && stem.charAt(length - 1) == stem.charAt(length - 2) && "lsz".indexOf(stem.charAt(length - 1)) < 0) {
      bases.add(stem.substring(0, length - 1));
    }
    bases.add(stem);
    bases.add(stem + "e");
    if (length > 2 && stem.charAt(length - 1) == stem.charAt(length - 2)) {
      bases.add(stem.substring(0, length - 1));
    }
  }
}
