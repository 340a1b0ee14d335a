package io.github.backenddesign.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Optional;

/** Says in plain words why a text is not JSON. The parser's own message only serves to tell the kinds of fault apart; users never see it. */
final class JsonFault {

  private static final int SHOWN = 24;
  private static final String VALUE = "expected a value: an object, a list, a text in double quotes, a number, true, false or null";

  /** Recognised by a part of the parser's message; {@code %s} stands for what was found. The first that fits counts. */
  private record Kind(String part, String message) {
  }

  private static final List<Kind> KINDS = List.of(
      new Kind("Illegal unquoted character", "found %s inside a text; expected the closing double quote, or an escape such as \\n"),
      new Kind("hex-digit", "found %s in an escape; expected four hexadecimal digits behind \\u"),
      new Kind("character escape", "found %s behind a backslash; expected one of \" \\ / b f n r t u"),
      new Kind("Decimal point not followed", "found a number that ends with its decimal point; expected a digit behind it"),
      new Kind("in numeric value", "found %s in a number; expected a digit"),
      new Kind("Leading zeroes", "found a number with a leading zero; expected a number without, or a text in double quotes"),
      new Kind("Number value length", "found a number that is far too long; expected fewer digits"),
      new Kind("Name length", "found a key that is far too long; expected a shorter one"),
      new Kind("comment", "found a comment; JSON knows none"),
      new Kind("a colon to separate", "found %s; expected a colon behind the key"),
      new Kind("start field name", "found %s; expected a key in double quotes, or \"}\""),
      new Kind("separate Object entries", "found %s; expected a comma or \"}\" behind the value"),
      new Kind("separate Array entries", "found %s; expected a comma or \"]\" behind the value"),
      new Kind("expected '}'", "found %s; expected \"}\""),
      new Kind("expected ']'", "found %s; expected \"]\""),
      new Kind("", "found %s; " + VALUE));

  private final SourceText source;
  private final Optional<SourceLocation> open;
  private final Optional<String> key;

  JsonFault(SourceText source, Optional<SourceLocation> open, String key) {
    this.source = source;
    this.open = open;
    this.key = Optional.ofNullable(key);
  }

  Problem explain(JsonProcessingException fault) {
    String parserSays = fault.getOriginalMessage();
    int offset = offset(fault);
    boolean ends = parserSays.contains("end-of-input") || offset >= source.text().length();
    String message = ends ? endOfFile() : because(parserSays, found(offset)) + behindKey(parserSays);
    return Problem.error("document.not-json", source.locate(offset, open.map(SourceLocation::pointer).orElse("")), "not JSON: " + message);
  }

  private int offset(JsonProcessingException fault) {
    int offset = fault.getLocation() == null ? 0 : (int) Math.max(0, fault.getLocation().getCharOffset());
    int inText = Math.min(offset, source.text().length());
    return fault.getOriginalMessage().contains("Non-standard token") ? wordStart(inText) : inText;
  }

  /** Words such as NaN are reported at their end. */
  private int wordStart(int offset) {
    int start = offset;
    while (start > 0 && (Character.isLetter(source.text().charAt(start - 1)) || source.text().charAt(start - 1) == '-')) {
      start--;
    }
    return start;
  }

  private String endOfFile() {
    String inside = open.map(at -> " inside the " + (opensList(at) ? "list" : "object") + " that starts at line " + at.line() + ", column " + at.column()).orElse("");
    return "the file ends" + inside + "; is it cut off?";
  }

  private boolean opensList(SourceLocation at) {
    return source.text().charAt(source.lineStart(at.line() - 1) + at.column() - 1) == '[';
  }

  private static String because(String parserSays, String found) {
    return KINDS.stream().filter(kind -> parserSays.contains(kind.part())).map(kind -> kind.message().replace("%s", found)).findFirst().orElseThrow();
  }

  private String behindKey(String parserSays) {
    return parserSays.contains("a colon to separate") ? key.map(name -> " \"" + name + "\"").orElse("") : "";
  }

  private String found(int offset) {
    String text = source.text();
    char c = text.charAt(offset);
    if (c == '\n' || c == '\r') {
      return "a line break";
    }
    if (c < ' ') {
      return String.format("the control character U+%04X", (int) c);
    }
    int end = offset + Character.charCount(text.codePointAt(offset));
    while (end < text.length() && end - offset < SHOWN && Character.isLetterOrDigit(c) && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return c == '"' ? "a double quote" : "\"" + text.substring(offset, end) + "\"";
  }
}
