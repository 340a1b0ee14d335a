package io.github.backenddesign.document;

import io.github.backenddesign.document.ObjectNode.Member;
import io.github.backenddesign.document.ScalarNode.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 with every scalar as the text that was typed: {@code no}, {@code 010} and {@code 1.0} stay what they are, and only nothing, {@code ~} and {@code null} are null.
 * Works on the parser's events, so that tags are never looked at and nothing can be instantiated.
 */
public final class YamlReader {

  /** A document repeats itself a little; more is an attack or an accident. */
  static final int MAX_REPEATED_NODES = 10_000;
  private static final int MAX_DEPTH = 200;
  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
  private static final LoadSettings SETTINGS = LoadSettings.builder().setUseMarks(true).setCodePointLimit(SourceText.MAX_BYTES).build();

  private final SourceText source;
  private final Iterator<Event> events;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Anchored> anchors = new HashMap<>();
  private int nodes;
  private int repeated;

  /** A node that can be referred to, and how many nodes it has with all below it. */
  private record Anchored(Node node, int size) {
  }

  private YamlReader(SourceText source, Iterator<Event> events) {
    this.source = source;
    this.events = events;
  }

  /**
   * The tree of the file; absent without a problem when it holds nothing but comments.
   * Errors: wrong encoding, a merge marker, a repeated key (the tree then keeps both), or not YAML, each at its line and column.
   */
  public static Parsed<Node> read(InputFile file) {
    Parsed<SourceText> source = SourceText.read(file);
    return source.value().map(YamlReader::read).orElseGet(() -> new Parsed<>(Optional.empty(), source.problems()));
  }

  private static Parsed<Node> read(SourceText source) {
    Optional<Problem> marker = MergeMarkers.find(source);
    if (marker.isPresent()) {
      return Parsed.failed(marker.get());
    }
    try {
      return new YamlReader(source, new Parse(SETTINGS).parseString(source.text()).iterator()).stream();
    } catch (YamlEngineException e) {
      return Parsed.failed(new YamlFault(source).explain(e));
    } catch (ReadFault e) {
      return Parsed.failed(e.problem());
    }
  }

  private Parsed<Node> stream() {
    events.next();
    if (events.next().getEventId() == Event.ID.StreamEnd) {
      return new Parsed<>(Optional.empty(), problems);
    }
    Node root = node((NodeEvent) events.next(), "", 0);
    events.next();
    Event next = events.next();
    if (next.getEventId() != Event.ID.StreamEnd) {
      throw fault("document.not-yaml", at(next, ""), "a second YAML document starts here; expected one document in the file");
    }
    boolean nothing = root instanceof ScalarNode scalar && scalar.kind() == Kind.NULL;
    return new Parsed<>(nothing ? Optional.empty() : Optional.of(root), problems);
  }

  private Node node(NodeEvent event, String pointer, int depth) {
    SourceLocation at = at(event, pointer);
    if (depth > MAX_DEPTH) {
      throw fault("document.too-deep", at, "mappings and lists are nested more than " + MAX_DEPTH + " levels deep; expected fewer");
    }
    int before = nodes++;
    if (nodes > JsonReader.MAX_VALUES) {
      throw fault("document.too-large", at, "the document has more than " + JsonReader.MAX_VALUES + " values; expected fewer");
    }
    Node node = switch (event.getEventId()) {
      case Alias -> alias((AliasEvent) event, at);
      case MappingStart -> mapping(at, depth);
      case SequenceStart -> list(at, depth);
      default -> scalar((ScalarEvent) event, at);
    };
    if (!(event instanceof AliasEvent)) {
      event.getAnchor().ifPresent(anchor -> anchors.put(anchor.getValue(), new Anchored(node, nodes - before)));
    }
    return node;
  }

  private static ScalarNode scalar(ScalarEvent event, SourceLocation at) {
    boolean typedByHand = event.isPlain() && event.getTag().isEmpty();
    return new ScalarNode(at, typedByHand && NULLS.contains(event.getValue()) ? Kind.NULL : Kind.TEXT, event.getValue());
  }

  private ObjectNode mapping(SourceLocation at, int depth) {
    Members members = new Members();
    for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
      String key = key(event, at.pointer());
      String pointer = Pointer.member(at.pointer(), key);
      Node value = node((NodeEvent) events.next(), pointer, depth + 1);
      members.add(new Member(key, at(event, pointer), value), Severity.ERROR).ifPresent(problems::add);
    }
    return new ObjectNode(at, members.list());
  }

  private String key(Event event, String pointer) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getValue();
    }
    throw fault("document.not-yaml", at(event, pointer), "a key that is no plain text; expected one such as \"name:\"");
  }

  private ListNode list(SourceLocation at, int depth) {
    List<Node> items = new ArrayList<>();
    for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
      items.add(node((NodeEvent) event, Pointer.item(at.pointer(), items.size()), depth + 1));
    }
    return new ListNode(at, items);
  }

  /** The node itself, not a copy: its place is where its words stand. */
  private Node alias(AliasEvent event, SourceLocation at) {
    String name = event.getAlias().getValue();
    Anchored target = anchors.get(name);
    if (target == null) {
      throw fault("document.not-yaml", at, "\"*" + name + "\" refers to \"&" + name + "\", which stands nowhere above; a text that starts with an asterisk needs quotes");
    }
    nodes += target.size();
    repeated += target.size();
    if (nodes < 0 || repeated > MAX_REPEATED_NODES) {
      throw fault("document.too-large", at, "aliases repeat more than " + MAX_REPEATED_NODES + " values; expected fewer");
    }
    return target.node();
  }

  private SourceLocation at(Event event, String pointer) {
    return event.getStartMark().map(mark -> source.locate(source.offset(mark.getLine(), mark.getColumn()), pointer)).orElseGet(() -> source.locate(0, pointer));
  }

  private static ReadFault fault(String rule, SourceLocation at, String message) {
    return new ReadFault(Problem.error(rule, at, message));
  }
}
