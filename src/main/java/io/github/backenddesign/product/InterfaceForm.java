package io.github.backenddesign.product;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Interfaces in the notation of their kind: {@code POST /loans - lends a book}, {@code lending.Lend(book, member) -> loan}, {@code Event loan.made published by lending when ...}. */
final class InterfaceForm {

  private static final String ID = "^(?:(" + IdText.NUMBERED.pattern() + ")\\s*[:.\u2013\u2014-]?\\s+)?";
  private static final String ENDING = "\\s*(?:\\(([^()]*)\\))?\\.?$";
  private static final Pattern HTTP = Pattern.compile(ID + "((?:GET|POST|PUT|PATCH|DELETE|HEAD)\\s+/[^\\s:]*)(?:\\s*[:\u2013\u2014-]+\\s+|\\s+)?(?!\\()([^()]*?)" + ENDING, Pattern.DOTALL);
  private static final Pattern CALL = Pattern.compile(ID + "([A-Za-z][\\w.]*)\\(([^()]*)\\)(?:\\s*(?:->|=>|\u2192|:)\\s*([^()]*?))?" + ENDING, Pattern.DOTALL);
  private static final Pattern EVENT = Pattern.compile(ID + "[Ee]vent\\s+[\"'`]?([\\w.-]+)[\"'`]?\\s+(?:is\\s+)?(?:published|emitted|sent|raised)\\s+by\\s+([\\w-]+)\\s*([^()]*?)" + ENDING, Pattern.DOTALL);

  private InterfaceForm() {
  }

  /** The interface, if the text is in one of these forms; {@code ids} have been found behind it. */
  static Optional<InterfaceSentence> parse(String text, List<String> ids) {
    return http(HTTP.matcher(text), ids).or(() -> call(CALL.matcher(text), ids)).or(() -> event(EVENT.matcher(text), ids));
  }

  private static Optional<InterfaceSentence> http(Matcher form, List<String> ids) {
    return form.matches() ? Optional.of(sentence(form, form.group(2), form.group(3), remarks(form, 4), Map.of(), ids)) : Optional.empty();
  }

  private static Optional<InterfaceSentence> call(Matcher form, List<String> ids) {
    if (!form.matches() || form.group(2).indexOf('.') < 0 && form.group(4) == null) {
      return Optional.empty();
    }
    Map<String, String> clauses = new LinkedHashMap<>();
    Optional.of(form.group(3).replaceAll("\\s*,\\s*", "; ")).filter(words -> !words.isBlank()).ifPresent(words -> clauses.put("inputs", words));
    Optional.ofNullable(form.group(4)).filter(words -> !words.isBlank()).ifPresent(words -> clauses.put("outputs", words));
    return Optional.of(sentence(form, form.group(2), "", remarks(form, 5), clauses, ids));
  }

  private static Optional<InterfaceSentence> event(Matcher form, List<String> ids) {
    if (!form.matches()) {
      return Optional.empty();
    }
    List<String> remarks = new ArrayList<>(List.of("event", form.group(3)));
    remarks.addAll(remarks(form, 5));
    Map<String, String> clauses = form.group(4).isBlank() ? Map.of() : Map.of("notes", form.group(4).strip());
    return Optional.of(sentence(form, form.group(2), "", remarks, clauses, ids));
  }

  private static List<String> remarks(Matcher form, int group) {
    return IdText.split(Optional.ofNullable(form.group(group)).orElse(""));
  }

  private static InterfaceSentence sentence(Matcher form, String name, String operations, List<String> remarks, Map<String, String> clauses, List<String> ids) {
    List<String> all = new ArrayList<>(remarks.stream().filter(IdText::isNumbered).toList());
    all.addAll(ids);
    return new InterfaceSentence(Optional.ofNullable(form.group(1)), name.strip(), remarks.stream().filter(remark -> !IdText.isNumbered(remark)).toList(), operations, clauses, all);
  }
}
