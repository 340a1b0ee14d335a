package io.github.backenddesign.answers;

import io.github.backenddesign.answers.YamlOutline.Entry;
import io.github.backenddesign.answers.YamlOutline.Form;
import io.github.backenddesign.answers.YamlOutline.Part;
import io.github.backenddesign.document.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One edit of one text: finds the place and splices the new characters in. */
final class EditPlan {

  private static final Pattern COLON = Pattern.compile("[ \\t]*:");
  private static final String STEP = "  ";

  private final SourceText source;
  private final String text;
  private final Edit edit;
  private final YamlOutline outline;
  private final TextLines lines;

  EditPlan(SourceText source, Edit edit) {
    this.source = source;
    this.text = source.text();
    this.edit = edit;
    this.outline = new YamlOutline(source);
    this.lines = new TextLines(source);
  }

  /** The text after the edit. Throws a refusal where the place is not one that can be edited safely. */
  String apply() {
    Optional<Part> root = outline.root().filter(part -> part.form() != Form.NOTHING);
    if (root.isEmpty()) {
      return appendSection();
    }
    if (root.get().form() != Form.BLOCK) {
      throw new Refusal("the whole file is one value in braces");
    }
    Optional<Entry> section = root.get().entry(edit.section().key());
    return section.isEmpty() ? appendSection() : section(section.get(), lineOfNext(root.get(), section.get()));
  }

  private String appendSection() {
    StringBuilder added = new StringBuilder(edit.section().key() + ":");
    edit.lines(STEP).forEach(line -> added.append('\n').append(line));
    return lines.insertBelow(source.lineCount() - 1, added.toString().lines().toList());
  }

  /** The line of the next key of the file, or the one behind its last line. */
  private int lineOfNext(Part root, Entry section) {
    return root.entries().stream().map(Entry::keyStart).filter(start -> start > section.keyStart()).map(lines::of).findFirst().orElse(source.lineCount());
  }

  private String section(Entry section, int next) {
    Part mapping = section.value();
    Optional<Entry> entry = mapping.entry(edit.key());
    if (entry.isPresent()) {
      return mapping.form() == Form.FLOW ? inFlow(entry.get()) : inBlock(entry.get());
    }
    TopicHeadings headings = new TopicHeadings(source, lines, section, next);
    return switch (mapping.form()) {
      case BLOCK -> lines.insertBelow(headings.lastLineOf(edit.topic()), edit.lines(indentOf(mapping.entries())));
      case NOTHING -> lines.insertBelow(headings.lastLineOf(edit.topic()), edit.lines(STEP));
      case FLOW -> insertIntoFlow(mapping);
      case SCALAR -> throw new Refusal("\"" + edit.section().key() + "\" has a value that is no mapping");
    };
  }

  private String indentOf(List<Entry> entries) {
    if (entries.isEmpty()) {
      throw new Refusal("\"" + edit.section().key() + "\" has a value that is no mapping");
    }
    return lines.indentOf(entries.get(0).keyStart());
  }

  private String insertIntoFlow(Part mapping) {
    if (edit.section() == Edit.Section.DECISIONS || edit.isBlock()) {
      throw new Refusal("\"" + edit.section().key() + "\" stands in braces");
    }
    String entry = YamlText.key(edit.key()) + ": " + edit.value();
    if (mapping.entries().isEmpty()) {
      return splice(mapping.start() + 1, mapping.start() + 1, " " + entry + (text.charAt(mapping.start() + 1) == ' ' ? "" : " "));
    }
    int end = mapping.entries().get(mapping.entries().size() - 1).value().end();
    return splice(end, end, ", " + entry);
  }

  private String inFlow(Entry entry) {
    if (edit.isBlock()) {
      throw new Refusal("\"" + edit.section().key() + "\" stands in braces");
    }
    return inBlock(entry);
  }

  private String inBlock(Entry entry) {
    Part old = entry.value();
    int colon = behindColon(entry);
    if (!edit.replace() && !isUnanswered(old)) {
      throw new Refusal("\"" + edit.key() + "\" has an answer already");
    }
    if (old.form() == Form.SCALAR && !edit.isBlock() && lines.of(old.start()) == lines.of(colon) && lines.of(old.end()) == lines.of(colon)) {
      return splice(old.start(), old.end(), edit.value());
    }
    int keyLine = lines.of(colon);
    boolean sameLine = lines.of(old.start()) == keyLine;
    int from = sameLine ? old.start() : lines.endOf(keyLine);
    if (outline.hasComment(from, old.end())) {
      throw new Refusal("the old value of \"" + edit.key() + "\" holds comments that would be lost");
    }
    String without = text.substring(0, from) + text.substring(Math.max(from, old.end()));
    if (edit.isBlock()) {
      return new TextLines(SourceText.of(source.file(), without)).insertBelow(keyLine, edit.blockLines(lines.indentOf(entry.keyStart()) + STEP));
    }
    return inline(without, colon);
  }

  /** Nothing, or a null that was typed out. */
  private boolean isUnanswered(Part value) {
    String typed = text.substring(value.start(), value.end());
    return value.form() == Form.NOTHING || value.form() == Form.SCALAR && List.of("~", "null", "Null", "NULL", "''", "\"\"").contains(typed);
  }

  /** Behind the blanks that stood between colon and value, but directly behind the colon where only a comment or nothing follows. */
  private String inline(String without, int colon) {
    int blanks = colon;
    while (blanks < without.length() && without.charAt(blanks) == ' ') {
      blanks++;
    }
    boolean comment = blanks < without.length() && without.charAt(blanks) == '#';
    int at = comment ? colon : blanks;
    String before = at == colon ? " " : "";
    boolean touches = at < without.length() && ",}".indexOf(without.charAt(at)) < 0 && !Character.isWhitespace(without.charAt(at));
    return without.substring(0, at) + before + edit.value() + (touches ? " " : "") + without.substring(at);
  }

  private int behindColon(Entry entry) {
    Matcher colon = COLON.matcher(text).region(entry.keyEnd(), text.length());
    if (!colon.lookingAt()) {
      throw new Refusal("the key \"" + entry.key() + "\" is written in a form that is not edited");
    }
    return colon.end();
  }

  private String splice(int from, int to, String replacement) {
    return text.substring(0, from) + replacement + text.substring(to);
  }
}
