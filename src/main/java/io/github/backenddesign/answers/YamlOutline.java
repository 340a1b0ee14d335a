package io.github.backenddesign.answers;

import io.github.backenddesign.document.SourceText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Where the parts of a YAML text stand, by offset, for edits that leave every other character alone. The text must have been read without errors before. */
final class YamlOutline {

  enum Form {
    NOTHING, SCALAR, FLOW, BLOCK
  }

  /** A value from its first to behind its last character; a mapping has entries. Nothing has a place, too: right behind the colon. */
  record Part(Form form, int start, int end, List<Entry> entries) {

    Optional<Entry> entry(String key) {
      return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }
  }

  /** A key with its place, and its value. */
  record Entry(String key, int keyStart, int keyEnd, Part value) {
  }

  private final SourceText source;
  private final Iterator<Event> events;
  /** Start and end of everything that is neither comment nor space nor punctuation, in the order of the text. */
  private final List<int[]> tokens = new ArrayList<>();
  private final Optional<Part> root;

  YamlOutline(SourceText source) {
    this.source = source;
    this.events = new Parse(LoadSettings.builder().setUseMarks(true).setCodePointLimit(Integer.MAX_VALUE).build()).parseString(source.text()).iterator();
    events.next();
    this.root = events.next().getEventId() == Event.ID.StreamEnd ? Optional.empty() : Optional.of(part(events.next()));
  }

  /** The whole document; absent where there are only comments. */
  Optional<Part> root() {
    return root;
  }

  /** Whether a comment stands somewhere between these offsets. */
  boolean hasComment(int from, int to) {
    int at = from;
    for (int[] token : tokens) {
      if (token[0] >= at && token[1] <= to) {
        if (source.text().substring(at, token[0]).contains("#")) {
          return true;
        }
        at = token[1];
      }
    }
    return source.text().substring(at, Math.max(at, to)).contains("#");
  }

  private Part part(Event event) {
    if (event instanceof CollectionStartEvent start) {
      return collection(start);
    }
    int start = start(event);
    int end = end(event);
    if (event instanceof ScalarEvent scalar && (scalar.isLiteral() || scalar.isFolded())) {
      end = start + source.text().substring(start, end).stripTrailing().length();
      int header = source.text().substring(start, end).split("[\r\n]", 2)[0].indexOf('#');
      tokens.add(new int[] {start, header < 0 ? end : start + header});
    } else if (end > start) {
      tokens.add(new int[] {start, end});
    }
    return new Part(end > start ? Form.SCALAR : Form.NOTHING, start, end, List.of());
  }

  private Part collection(CollectionStartEvent start) {
    int from = start(start);
    if (end(start) > from) {
      tokens.add(new int[] {from, end(start)});
    }
    List<Entry> entries = new ArrayList<>();
    int to = end(start);
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd && event.getEventId() != Event.ID.SequenceEnd) {
      Part first = part(event);
      to = Math.max(to, first.end());
      if (start.getEventId() == Event.ID.MappingStart) {
        Part value = part(events.next());
        to = Math.max(to, value.end());
        entries.add(new Entry(event instanceof ScalarEvent scalar ? scalar.getValue() : "", first.start(), first.end(), value));
      }
      event = events.next();
    }
    // A block ends where the next token starts, maybe many comments later; what counts is its last part.
    if (!start.isFlow()) {
      return new Part(Form.BLOCK, from, to, entries);
    }
    tokens.add(new int[] {start(event), end(event)});
    return new Part(Form.FLOW, from, end(event), entries);
  }

  private int start(Event event) {
    return offset(event.getStartMark());
  }

  private int end(Event event) {
    return offset(event.getEndMark());
  }

  private int offset(Optional<Mark> mark) {
    return mark.map(place -> source.offset(place.getLine(), place.getColumn())).orElseThrow();
  }
}
