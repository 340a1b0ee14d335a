package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.analysis.PersonaKind;
import io.github.backenddesign.analysis.Signal;
import io.github.backenddesign.analysis.Statement;
import io.github.backenddesign.analysis.Statements;
import io.github.backenddesign.document.SourceLocation;
import io.github.backenddesign.language.Letters;
import io.github.backenddesign.language.SentencePattern;
import io.github.backenddesign.product.ElementId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Facts of the model that questions look at, as signals named {@code model:...}. */
final class ModelFacts {

  private final Model model;
  private final List<Said> said;
  private final List<Signal> facts = new ArrayList<>();

  /** What a document says, ready to be searched. */
  private record Said(Statement statement, Letters letters) {
  }

  private ModelFacts(Model model) {
    this.model = model;
    this.said = Statements.of(model.product()).stream().filter(statement -> statement.kind() != Statement.Kind.OUT_OF_SCOPE)
        .map(statement -> new Said(statement, Letters.of(statement.text()))).toList();
  }

  static List<Signal> of(Model model) {
    ModelFacts facts = new ModelFacts(model);
    facts.operations("model:lists", operation -> operation.type().isCollection(), "operations return lists");
    facts.operations("model:search", operation -> operation.type() == OperationClass.SEARCH, "operations search");
    facts.operations("model:uploads", operation -> operation.type() == OperationClass.UPLOAD, "operations take files");
    facts.operations("model:subscriptions", operation -> operation.type() == OperationClass.SUBSCRIBE, "operations keep clients informed");
    facts.operations("model:changes", operation -> !operation.type().isSafe(), "operations change something");
    facts.operations("model:owner-rules", operation -> operation.condition().startsWith("owner"), "operations are for the owner only");
    facts.operations("model:updates", operation -> operation.type() == OperationClass.UPDATE, "operations change a thing in place");
    SubjectTraits traits = new SubjectTraits(model);
    facts.operations("model:several-editors", traits::hasSeveralEditors, "operations change what other people with the same role may change, too");
    facts.operations("model:filters", operation -> !operation.filters().isEmpty(), "lists are narrowed by filters");
    facts.operations("model:mixed-callers", facts::isMixed, "operations are open to everybody and to people who sign in");
    facts.attributes("model:dates", List.of("date"), "dates");
    facts.attributes("model:money", List.of("money"), "amounts of money");
    facts.attributes("model:long-texts", List.of("long-text"), "texts that people write");
    facts.callers("model:signed-in-callers", PersonaKind.SIGNED_IN, "callers sign in");
    facts.callers("model:granted-roles", PersonaKind.GRANTED_ROLE, "callers have a role that is granted");
    facts.callers("model:machine-callers", PersonaKind.MACHINE, "callers are machines");
    facts.named();
    facts.add("model:owner-updates-only", model.operations().stream().filter(operation -> operation.type() == OperationClass.UPDATE).allMatch(operation -> operation.own() || operation.condition().startsWith("owner")),
        List.of(), "only owners change things in place");
    facts.said("model:past-only", "\\b(?:not|never|refus\\w+|reject\\w+)\\b.{0,60}\\bin the future\\b|\\bin the future\\b.{0,60}\\b(?:refus|reject|not allowed)");
    facts.said("model:comes-back", "\\b(?:when|if|after) (?:I|they|he|she|we|people|an? [a-z]+) (?:returns?|comes? back)\\b");
    facts.said("model:mail-gateway", "\\b(?:mail (?:gateway|server|provider|relay|service)|smtp|e-mail (?:gateway|provider|service)|by e-?mail)\\b");
    facts.said("model:sms-gateway", "\\b(?:sms|text messages?)\\b");
    return List.copyOf(facts.facts);
  }

  private void named() {
    boolean anonymousOnly = !model.callers().isEmpty() && model.callers().stream().allMatch(caller -> caller.kind() == PersonaKind.ANONYMOUS
        || caller.kind() == PersonaKind.OPERATOR);
    add("model:anonymous-only", anonymousOnly, List.of(), "no caller signs in");
    add("model:events", !model.events().isEmpty(), model.events().stream().map(event -> event.id().toString()).toList(), model.events().size() + " events");
    add("model:jobs", !model.jobs().isEmpty(), model.jobs().stream().map(job -> job.id().toString()).toList(), model.jobs().size()
        + " jobs without a waiting caller");
    add("model:suppliers", !model.suppliers().isEmpty(), List.of(), model.suppliers().size() + " systems outside are called");
    add("model:cuts", !model.cuts().isEmpty(), List.of(), model.cuts().size() + " module cuts are possible");
    add("model:several-modules", model.cut().modules().size() > 1, List.of(), model.cut().modules().size() + " modules");
    add("model:entities", !model.entities().isEmpty(), List.of(), model.entities().size() + " things are kept");
  }

  private void operations(String name, Predicate<Operation> test, String words) {
    List<Operation> found = model.operations().stream().filter(test).toList();
    add(name, !found.isEmpty(), found.stream().flatMap(operation -> operation.stories().stream()).map(ElementId::value).distinct()
        .toList(), counted(found.size(), words));
  }

  private boolean isMixed(Operation operation) {
    boolean signedIn = model.callers().stream().anyMatch(caller -> caller.kind() == PersonaKind.SIGNED_IN && operation.callers().contains(caller.name()));
    return signedIn && operation.type().isSafe() && operation.callers().contains("anonymous");
  }

  private void attributes(String name, List<String> kinds, String words) {
    List<String> found = model.entities().stream().flatMap(entity -> entity.attributes().stream().filter(attribute -> kinds.contains(attribute.kind()))
        .map(attribute -> entity.name() + "." + attribute.name())).toList();
    add(name, !found.isEmpty(), List.of(), words + ": " + Sentences.list(found.subList(0, Math.min(3, found.size())), "and"));
  }

  private void callers(String name, PersonaKind kind, String words) {
    List<String> found = model.callers().stream().filter(caller -> caller.kind() == kind).map(caller -> caller.name()).toList();
    add(name, !found.isEmpty(), List.of(), words + ": " + Sentences.list(found, "and"));
  }

  /** A fact that a sentence of the documents states. */
  private void said(String name, String regex) {
    SentencePattern pattern = SentencePattern.of(regex, Pattern.CASE_INSENSITIVE);
    said.stream().filter(each -> pattern.occursIn(each.letters())).map(Said::statement)
        .forEach(statement -> facts.add(new Signal(name, statement.kind().isBinding(), statement.refs(), statement.text(), statement.at())));
  }

  private void add(String name, boolean there, List<String> refs, String words) {
    if (there) {
      facts.add(new Signal(name, false, refs, words, SourceLocation.ofFile("the derived model")));
    }
  }

  /** "3 operations change something", "1 operation changes something". */
  private static String counted(int size, String words) {
    if (size != 1) {
      return size + " " + words;
    }
    String verb = words.split(" ")[1];
    String one = verb.equals("are") ? "is" : verb + (verb.endsWith("ch") ? "es" : "s");
    return "1 operation " + one + words.substring("operations ".length() + verb.length());
  }
}
