package io.github.backenddesign.product;

import io.github.backenddesign.document.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a data flow written in one line: {@code DF-01: web-client -> accounts, mail - sign-up form is submitted (US-001)}. */
final class FlowSentence {

  private static final Pattern FORM = Pattern.compile(
      "^(?:(" + IdText.NUMBERED.pattern() + ")\\s*[:.]?\\s+)?(.+?)\\s*(?:->|=>|-->|\u2192)\\s*(.+?)(?:(?:\\s+[-\u2013\u2014]\\s+|:\\s+)(.*?))?(?:\\s*\\(([^()]*)\\))?\\.?$",
          Pattern.DOTALL);

  private FlowSentence() {
  }

  static Optional<DataFlow> parse(String text, Optional<String> key, String fallback, SourceLocation at, Reading reading) {
    Matcher form = FORM.matcher(Wording.clean(text));
    if (!form.matches()) {
      return Optional.empty();
    }
    String id = key.or(() -> Optional.ofNullable(form.group(1))).orElse(fallback);
    List<ElementId> stories = new ArrayList<>();
    List<ElementId> via = new ArrayList<>();
    String remark = Optional.ofNullable(form.group(5)).orElse("");
    for (String ref : IdText.split(remark)) {
      if (IdText.isNumbered(ref)) {
        (ref.startsWith("IF") ? via : stories).add(new ElementId(ref));
        reading.refer(new Reference(ref.startsWith("IF") ? Reference.Kind.INTERFACE : Reference.Kind.STORY, ref, id, at));
      }
    }
    String behind = stories.isEmpty() && via.isEmpty() && !remark.isEmpty() ? " (" + remark + ")" : "";
    List<String> targets = List.of(form.group(3).split("\\s*,\\s*|\\s*(?:->|=>|\u2192)\\s*"));
    String trigger = Optional.ofNullable(form.group(4)).orElse("") + behind;
    return Optional.of(new DataFlow(new ElementId(id), Optional.empty(), form.group(2), targets, new Passage(trigger.strip(), at), via, stories, List.of(at)));
  }
}
