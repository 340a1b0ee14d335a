package io.github.backenddesign.product;

import io.github.backenddesign.document.ObjectNode;
import io.github.backenddesign.document.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads open questions, as objects or as texts such as {@code Q1 (blocks FR-003): How long ...? Options: (A) ...}. */
final class QuestionReader {

  private static final Pattern LABEL = Pattern.compile("^\\[?(" + IdText.NUMBERED.pattern() + ")\\]?\\s*(?:\\(([^)]*)\\))?\\s*[:.\u2013\u2014-]\\s+(.+)$", Pattern.DOTALL);

  private static final Pattern BRACKETED = Pattern.compile("^\\[(" + IdText.NUMBERED.pattern() + ")\\]\\s+(?!\\()");
  private static final Pattern BLOCKS = Pattern.compile("\\s*\\((blocks?(?:\\s[^()]*|ing)?)\\)\\.?$");

  private final Contents contents;

  QuestionReader(Contents contents) {
    this.contents = contents;
  }

  void read(Fields section, String field) {
    section.elements(field, Members.QUESTION).forEach(element -> question(element));
  }

  /** In a list of what is open, an id alone refers to a question asked elsewhere, and words without a question mark are only something missing. */
  void readOpen(Fields section, String field, String who) {
    section.elements(field, Members.QUESTION).forEach(element -> {
      if (element.node() instanceof ObjectNode) {
        question(element);
      } else {
        new Phrases(contents.reading).one(element.node()).ifPresent(text -> open(text, who));
      }
    });
  }

  private void open(Passage text, String who) {
    if (IdText.isNumbered(text.text())) {
      contents.reading.refer(new Reference(Reference.Kind.ANY, text.text(), who, text.at()));
    } else if (text.text().contains("?")) {
      contents.questions.add(sentence(text, Optional.empty()));
    } else {
      contents.missing.add(new Passage(who + ": " + text.text(), text.at()));
    }
  }

  private void question(Element element) {
    if (element.node() instanceof ObjectNode object) {
      object(element, new Fields(object, Members.QUESTION, contents.reading)).ifPresent(contents.questions::add);
    } else {
      new Phrases(contents.reading).one(element.node()).ifPresent(text -> contents.questions.add(sentence(text, element.key())));
    }
  }

  private Optional<QuestionDraft> object(Element element, Fields fields) {
    Optional<String> id = fields.string("id").or(element::key);
    List<String> affects = new ArrayList<>();
    fields.passages("affects").forEach(passage -> affects.addAll(IdText.split(passage.text())));
    List<OpenQuestion.Choice> options = new ArrayList<>();
    fields.elements("options", Members.CHOICE).forEach(option -> choice(option).ifPresent(options::add));
    Optional<Passage> reason = fields.text("reason");
    boolean blocking = fields.flag("blocking");
    return fields.text("question").or(() -> id.map(text -> new Passage(text, element.at()))).map(text -> {
      QuestionDraft parsed = sentence(text, id);
      return new QuestionDraft(id, parsed.label(), parsed.question(), reason, affects.isEmpty() ? parsed.affects() : affects, blocking || parsed.blocking(),
          options.isEmpty() ? parsed.options() : options, element.at());
    });
  }

  private Optional<OpenQuestion.Choice> choice(Element option) {
    if (option.node() instanceof ObjectNode object) {
      Fields fields = new Fields(object, Members.CHOICE, contents.reading);
      return fields.string("title").or(option::key).map(title -> new OpenQuestion.Choice(title, fields.string("pros").orElse(""), fields.string("cons").orElse("")));
    }
    return new Phrases(contents.reading).one(option.node()).map(text -> option.key().filter(key -> key.length() > 2).map(key -> new OpenQuestion.Choice(key, text.text(), ""))
        .orElseGet(() -> InlineOptions.choice(text.text())));
  }

  /** A question in one text; what it touches are the ids it mentions. */
  static QuestionDraft sentence(Passage text, Optional<String> id) {
    Matcher behind = BLOCKS.matcher(text.text());
    boolean blocks = behind.find();
    String words = BRACKETED.matcher(blocks ? text.text().substring(0, behind.start()) : text.text()).replaceFirst("$1: ");
    Matcher labelled = LABEL.matcher(words);
    boolean hasLabel = labelled.matches();
    String remark = (hasLabel && labelled.group(2) != null ? labelled.group(2) : "") + (blocks ? " " + behind.group(1) : "");
    InlineOptions inline = InlineOptions.parse(hasLabel ? labelled.group(3) : words);
    List<String> affects = new ArrayList<>(IdText.within(remark));
    IdText.within(inline.question()).stream().filter(mentioned -> !affects.contains(mentioned) && !remark.contains(mentioned)).forEach(affects::add);
    return draft(id, hasLabel ? Optional.of(labelled.group(1)) : Optional.empty(), inline, affects, remark.matches("(?i).*\\bblock.*"), text.at());
  }

  private static QuestionDraft draft(Optional<String> id, Optional<String> label, InlineOptions inline, List<String> affects, boolean blocking, SourceLocation at) {
    return new QuestionDraft(id, label, new Passage(inline.question(), at), Optional.empty(), affects, blocking, inline.choices(), at);
  }
}
