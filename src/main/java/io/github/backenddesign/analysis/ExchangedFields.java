package io.github.backenddesign.analysis;

import io.github.backenddesign.language.ClauseReader;
import io.github.backenddesign.language.Lexicon;
import io.github.backenddesign.language.VerbClass;
import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the fields an interface takes and gives: inputs go with what it makes, outputs with what it is about, both with what their own words name first. */
final class ExchangedFields {

  /** A list of fields of an entity in the words of an interface. */
  record Exchange(String entity, String list, Passage words, String rule) {
  }

  private static final String INPUT = "attribute.input";
  private static final String OUTPUT = "attribute.output";
  private static final Pattern LABELLED = Pattern.compile("^([\\p{L}_ -]{2,40}):\\s*(.+)$");
  private static final Pattern PARENTHESISED = Pattern.compile("^([a-z -]{2,30})\\((.+,.+)\\)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern WITH = Pattern.compile("(?i)^([\\p{L} -]{2,30}?) with (?:its |the |an? )?(.+)$");
  private static final Pattern IDENTIFIER = Pattern.compile("(?i)^[\\p{L} ]+ (?:reference|number|code|id)$");
  private static final Pattern LOAD = Pattern.compile("(?i)\\b(?:batch|file|import|feed)\\b");
  private static final Pattern REFUSAL = Pattern.compile("(?i).*\\b(?:refusals?|errors?|rejected|failures?|optional|reasons? of)\\b.*");
  /** "enter an order - payee, amount -> order number, state": what goes in and what comes out behind the act. */
  private static final Pattern SIGNATURE = Pattern.compile("^([^>]+?)(?: [-\u2013] ([^>]+?))? (?:->|\u2192) (.+)$");

  private final Lexicon lexicon;
  private final ClauseReader clauses;
  private final EntityIndex index;
  private final List<OperationDraft> drafts;
  private final Set<String> dataTypes;

  ExchangedFields(Language language, EntityIndex index, List<OperationDraft> drafts) {
    this.lexicon = language.lexicon();
    this.clauses = language.clauses();
    this.index = index;
    this.drafts = drafts;
    this.dataTypes = Set.copyOf(FieldWords.table().texts("data-types"));
  }

  /** The lists of an interface, none where it offers no operation. */
  List<Exchange> of(Interface each) {
    List<OperationDraft> offered = drafts.stream().filter(draft -> draft.interfaces.contains(each.id())).toList();
    List<Exchange> found = new ArrayList<>();
    if (offered.isEmpty()) {
      return loaded(each);
    }
    Optional<String> subject = subject(each, offered);
    Optional<String> made = offered.stream().filter(draft -> draft.type == OperationClass.CREATE).map(draft -> draft.entity).findFirst();
    boolean changes = offered.stream().anyMatch(draft -> !draft.type.isSafe() || lexicon.is("answering", draft.verb) && !draft.type.isCollection());
    boolean aligned = each.inputs().size() > 1 && each.inputs().size() == each.capabilities().size();
    for (int i = 0; i < each.inputs().size(); i++) {
      Optional<String> asked = aligned ? acted(each.capabilities().get(i).text()) : Optional.empty();
      read(each.inputs().get(i), asked.or(() -> changes ? made.or(() -> subject) : Optional.empty()), INPUT, offered).ifPresent(found::add);
    }
    each.outputs().forEach(output -> read(output, subject, OUTPUT, offered).or(() -> made.flatMap(thing -> single(output, thing))).ifPresent(found::add));
    each.capabilities().forEach(capability -> signature(capability, subject, offered, found));
    return found;
  }

  /** Files and batches that nobody calls hold what is kept of the things they are named after; "rate per currency code" are both. */
  private List<Exchange> loaded(Interface each) {
    boolean load = each.type().filter(type -> LOAD.matcher(type).find()).isPresent();
    List<Exchange> found = new ArrayList<>();
    if (load) {
      Stream.concat(each.inputs().stream(), each.outputs().stream()).forEach(words -> {
        String list = words.text().replaceFirst("(?i)^([\\p{L} ]+) per ([\\p{L} ]+ (?:code|number|id))$", "$1, $2");
        first(each.name()).filter(entity -> list.contains(",")).ifPresent(entity -> found.add(new Exchange(entity, list, words, OUTPUT)));
      });
    }
    partnered(each, each.inputs(), found);
    partnered(each, each.outputs(), found);
    return found;
  }

  /** What a partner takes and gives, act by act ("book a shipment" gives "tracking number"), is known of the thing each act makes or changes. */
  private void partnered(Interface each, List<Passage> words, List<Exchange> found) {
    for (int i = 0; words.size() > 1 && words.size() == each.capabilities().size() && i < words.size(); i++) {
      Passage list = words.get(i);
      clauses.read(each.capabilities().get(i).text()).stream().filter(clause -> !clause.verb().isEmpty()).flatMap(clause -> clause.objects().stream()).flatMap(object -> index.exact(object.compound()).stream()).findFirst()
          .ifPresent(entity -> found.add(new Exchange(entity, list.text(), list, OUTPUT)));
    }
  }

  private void signature(Passage capability, Optional<String> subject, List<OperationDraft> offered, List<Exchange> found) {
    Matcher matcher = SIGNATURE.matcher(capability.text().replaceFirst("\\s*\\[[^\\]]*\\]\\s*$", ""));
    if (!matcher.matches()) {
      return;
    }
    Optional<String> about = first(matcher.group(1)).or(() -> subject);
    Optional.ofNullable(matcher.group(2)).flatMap(list -> read(new Passage(list, capability.at()), about, INPUT, offered)).ifPresent(found::add);
    read(new Passage(matcher.group(3), capability.at()), about, OUTPUT, offered).ifPresent(found::add);
  }

  /** What a capability is done to or makes ("order a repeat"), else what it names first. */
  private Optional<String> acted(String capability) {
    return clauses.read(capability).stream().flatMap(clause -> clause.objects().stream()).flatMap(object -> index.of(object).stream()).findFirst().or(() -> first(capability));
  }

  private Optional<String> first(String words) {
    return index.mentionedIn(words).stream().findFirst();
  }

  private Optional<String> subject(Interface each, List<OperationDraft> offered) {
    return first(each.name().replaceFirst(":.*", "")).or(() -> begun(each.name())).or(() -> offered.stream().map(draft -> draft.entity).findFirst())
        .or(() -> each.capabilities().stream().map(Passage::text).map(this::first).flatMap(Optional::stream).findFirst());
  }

  private Optional<Exchange> read(Passage words, Optional<String> subject, String rule, List<OperationDraft> offered) {
    Matcher labelled = LABELLED.matcher(words.text());
    if (labelled.matches() && dataTypes.contains(labelled.group(2).toLowerCase(Locale.ROOT).replaceFirst("[ ,(].*", ""))) {
      return exchange(subject, labelled.group(1).replace('_', ' '), words, rule);
    }
    for (Pattern pattern : List.of(LABELLED, PARENTHESISED, WITH)) {
      Matcher matcher = pattern.matcher(words.text());
      if (matcher.matches()) {
        String label = matcher.group(1).strip();
        Predicate<String> refuses = text -> REFUSAL.matcher(text).matches();
        boolean items = pattern == WITH && !index.isWhole(label) && label.matches(".*[^s]s$");
        String list = items ? label : matcher.group(2);
        return refuses.test(label) ? Optional.empty() : exchange(pattern == LABELLED ? entity(label, offered) : items ? subject : first(label).or(() -> subject), list, words, rule);
      }
    }
    boolean several = words.text().contains(",") || words.text().contains(" and ") || rule.equals(INPUT);
    boolean own = words.text().toLowerCase(Locale.ROOT).startsWith("own ");
    return several && !own ? exchange(subject, words.text(), words, rule) : identifier(words, rule);
  }

  /** "Transaction reference" is given for the transaction. */
  private Optional<Exchange> identifier(Passage words, String rule) {
    boolean identifier = IDENTIFIER.matcher(words.text()).matches();
    return first(words.text()).filter(name -> identifier && words.text().toLowerCase(Locale.ROOT).startsWith(Names.plain(name) + " ")).map(name -> new Exchange(name, words.text(), words, rule));
  }

  /** The number that alone answers making a thing is the number of that thing. */
  private static Optional<Exchange> single(Passage words, String made) {
    return IDENTIFIER.matcher(words.text()).matches() ? exchange(Optional.of(made), words.text(), words, OUTPUT) : Optional.empty();
  }

  private static Optional<Exchange> exchange(Optional<String> entity, String list, Passage words, String rule) {
    return entity.map(name -> new Exchange(name, list, words, rule));
  }

  /** The entity a label names in part ("licence" for a licence check), or that of the act it names ("making"). */
  private Optional<String> entity(String label, List<OperationDraft> offered) {
    String plain = label.toLowerCase(Locale.ROOT);
    return first(label).or(() -> begun(label)).or(() -> offered.stream().filter(draft -> !draft.verb.isEmpty() && (index.bases(plain).contains(draft.verb) || lexicon.verbOf(plain).filter(verb -> verb.equals(draft.verb) || sameClass(verb, draft.verb)).isPresent())).map(draft -> draft.entity).findFirst());
  }

  /** The board has the board figures. */
  private Optional<String> begun(String words) {
    String plain = words.toLowerCase(Locale.ROOT).replaceFirst("^(?:the|an?) ", "") + " ";
    return index.entities().stream().filter(name -> Names.plain(name).startsWith(plain)).findFirst();
  }

  private boolean sameClass(String verb, String other) {
    return lexicon.classOf(verb) == lexicon.classOf(other) && lexicon.classOf(verb) == VerbClass.REGISTER;
  }
}
