package io.github.backenddesign.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.github.backenddesign.document.ObjectNode.Member;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Reads JSON as teams really hand it over: a trailing comma passes silently, a repeated key and text behind the document with a warning. */
public final class JsonReader {

  /** Deep enough for any document, shallow enough for any stack. */
  static final int MAX_DEPTH = 500;
  /** Several times what ten thousand stories need; a value takes a hundred times the memory of its shortest form. */
  static final int MAX_VALUES = 500_000;

  // Names are not kept in the parser's table: it would refuse documents whose keys happen to collide.
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
      .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
      .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH + 10).maxStringLength(SourceText.MAX_BYTES).build())
      .build();

  private final SourceText source;
  private final JsonParser parser;
  private final Deque<SourceLocation> open = new ArrayDeque<>();
  private final List<Problem> problems = new ArrayList<>();
  private int values;

  private JsonReader(SourceText source, JsonParser parser) {
    this.source = source;
    this.parser = parser;
  }

  /** The tree of the file. Errors: wrong encoding, too large, nested too deeply, or not JSON, each at its line and column. */
  public static Parsed<Node> read(InputFile file) {
    Parsed<SourceText> source = SourceText.read(file);
    return source.value().map(JsonReader::read).orElseGet(() -> new Parsed<>(Optional.empty(), source.problems()));
  }

  private static Parsed<Node> read(SourceText source) {
    Optional<Problem> marker = MergeMarkers.find(source);
    if (marker.isPresent()) {
      return Parsed.failed(marker.get());
    }
    try (JsonParser parser = FACTORY.createParser(source.text())) {
      return new JsonReader(source, parser).document();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory can not fail", e);
    }
  }

  private Parsed<Node> document() throws IOException {
    try {
      JsonToken token = parser.nextToken();
      if (token == null) {
        return Parsed.failed(Problem.error("document.not-json", source.locate(0, ""), "the file is empty; expected a JSON document"));
      }
      Node root = value(token, "");
      trailingText().ifPresent(problems::add);
      return new Parsed<>(Optional.of(root), problems);
    } catch (JsonProcessingException e) {
      return Parsed.failed(new JsonFault(source, Optional.ofNullable(open.peek()), parser.currentName()).explain(e));
    } catch (ReadFault e) {
      return Parsed.failed(e.problem());
    }
  }

  private Node value(JsonToken token, String pointer) throws IOException {
    SourceLocation at = tokenAt(pointer);
    if (++values > MAX_VALUES) {
      throw new ReadFault(Problem.error("document.too-large", at, "the document has more than " + MAX_VALUES + " values; expected fewer"));
    }
    return switch (token) {
      case START_OBJECT -> object(at);
      case START_ARRAY -> list(at);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new ScalarNode(at, ScalarNode.Kind.NUMBER, parser.getText());
      case VALUE_TRUE, VALUE_FALSE -> new ScalarNode(at, ScalarNode.Kind.BOOLEAN, parser.getText());
      case VALUE_NULL -> new ScalarNode(at, ScalarNode.Kind.NULL, parser.getText());
      default -> new ScalarNode(at, ScalarNode.Kind.TEXT, parser.getText());
    };
  }

  private ObjectNode object(SourceLocation at) throws IOException {
    enter(at);
    Members members = new Members();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      String pointer = Pointer.member(at.pointer(), key);
      SourceLocation keyAt = tokenAt(pointer);
      members.add(new Member(key, keyAt, value(parser.nextToken(), pointer)), Severity.WARNING).ifPresent(problems::add);
    }
    open.pop();
    return new ObjectNode(at, members.list());
  }

  private ListNode list(SourceLocation at) throws IOException {
    enter(at);
    List<Node> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      items.add(value(token, Pointer.item(at.pointer(), items.size())));
    }
    open.pop();
    return new ListNode(at, items);
  }

  private void enter(SourceLocation at) {
    open.push(at);
    if (open.size() > MAX_DEPTH) {
      throw new ReadFault(Problem.error("document.too-deep", at, "objects and lists are nested more than " + MAX_DEPTH + " levels deep; expected fewer"));
    }
  }

  private SourceLocation tokenAt(String pointer) {
    return source.locate((int) parser.currentTokenLocation().getCharOffset(), pointer);
  }

  private Optional<Problem> trailingText() {
    String text = source.text();
    int offset = (int) parser.currentLocation().getCharOffset();
    while (offset < text.length() && Character.isWhitespace(text.charAt(offset))) {
      offset++;
    }
    return offset == text.length() ? Optional.empty()
        : Optional.of(Problem.warning("document.trailing-text", source.locate(offset, ""), "text behind the end of the JSON document; it is not read"));
  }
}
