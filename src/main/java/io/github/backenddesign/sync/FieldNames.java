package io.github.backenddesign.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names of fields in what an expectation reads; sentences hold none. */
final class FieldNames {

  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*(?:\\[\\])?(?:\\.[\\p{L}_][\\p{L}\\p{N}_]*)*");
  private static final Pattern SELECTION = Pattern.compile("^\\s*(\\w+)(?:\\([^)]*\\))?\\s*\\{([^{}]*)}(.*)$");

  private FieldNames() {
  }

  /** "author.image", "slug: text", "tags?", or the names within "profile { username bio }". */
  static List<String> of(String text) {
    Matcher selection = SELECTION.matcher(text);
    if (selection.matches()) {
      List<String> names = new ArrayList<>(names(selection.group(2)));
      names.addAll(names(selection.group(3)));
      return selection.group(2).strip().contains("same as") ? List.of() : names;
    }
    String plain = text.replaceAll("\\(.*?\\)", "").replaceAll(":.*$", "").replace("?", "").strip();
    return NAME.matcher(plain).matches() ? List.of(plain.replace("[]", "")) : List.of();
  }

  private static List<String> names(String text) {
    return NAME.matcher(text).results().map(result -> result.group()).toList();
  }
}
