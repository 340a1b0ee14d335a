package io.github.backenddesign.document;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in plain words why a text is not YAML. The parser's own message only serves to tell the kinds of fault apart; users never see it. */
final class YamlFault {

  private static final int SHOWN = 24;

  /** Recognised by a part of the parser's message; {@code %s} stands for what was found, {@code %l} for the line where the surrounding value starts. The first that fits counts. */
  private record Kind(String part, String message) {
  }

  private static final List<Kind> KINDS = List.of(
      new Kind("mapping values are not allowed", "found a second \": \" in one value, or a line indented deeper than its neighbours; a text that contains \": \" needs quotes"),
      new Kind("could not find expected ':'", "found a line without a colon; expected \"key: value\""),
      new Kind("\\t(TAB)", "found a tab; expected blanks for indentation"),
      new Kind("cannot start any token", "found %s at the start of a value; such a text needs quotes"),
      new Kind("unexpected end of stream", "the text that opens with a quote at line %l is never closed"),
      new Kind("expected ',' or ']'", "found %s in the list that opens with \"[\" at line %l; expected \",\" or \"]\""),
      new Kind("expected ',' or '}'", "found %s in the mapping that opens with \"{\" at line %l; expected \",\" or \"}\""),
      new Kind("unknown escape", "found a backslash before %s in double quotes; use single quotes, or double the backslash"),
      new Kind("sequence entries are not allowed", "found a list item behind a key; expected it on a line of its own"),
      new Kind("expected <block end>", "found %s; expected the next key or item, indented like the ones before (the block starts at line %l)"),
      new Kind("expected the node content", "found %s; expected a value"),
      new Kind("expected '<document start>'", "found %s; expected one document of keys and values"),
      new Kind("", "found %s; expected keys and values"));

  private final SourceText source;

  YamlFault(SourceText source) {
    this.source = source;
  }

  Problem explain(YamlEngineException fault) {
    if (fault instanceof MarkedYamlEngineException marked) {
      return explain(marked);
    }
    if (fault instanceof ReaderException reader) {
      int offset = source.text().offsetByCodePoints(0, Math.min(reader.getPosition(), source.text().codePointCount(0, source.text().length())));
      return problem(offset, String.format("found the control character U+%04X; expected plain text", reader.getCodePoint()));
    }
    return problem(0, "expected keys and values");
  }

  private Problem explain(MarkedYamlEngineException fault) {
    Optional<Mark> mark = fault.getProblemMark().or(fault::getContextMark);
    int offset = mark.map(place -> source.offset(place.getLine(), place.getColumn())).orElse(0);
    int line = fault.getContextMark().or(() -> mark).map(Mark::getLine).orElse(0) + 1;
    String parserSays = String.valueOf(fault.getProblem());
    Kind kind = KINDS.stream().filter(candidate -> parserSays.contains(candidate.part())).findFirst().orElseThrow();
    return problem(offset, kind.message().replace("%l", Integer.toString(line)).replace("%s", found(offset)));
  }

  private Problem problem(int offset, String message) {
    return Problem.error("document.not-yaml", source.locate(offset, ""), "not YAML: " + message);
  }

  private String found(int offset) {
    String rest = source.text().substring(Math.min(offset, source.text().length())).stripLeading();
    if (rest.isEmpty()) {
      return "the end of the file";
    }
    int end = rest.offsetByCodePoints(0, 1);
    while (end < rest.length() && end < SHOWN && Character.isLetterOrDigit(rest.codePointAt(0)) && Character.isLetterOrDigit(rest.charAt(end))) {
      end++;
    }
    return "\"" + rest.substring(0, end) + "\"";
  }
}
