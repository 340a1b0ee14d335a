package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Clause;
import io.github.backenddesign.language.NounPhrase;
import io.github.backenddesign.language.VerbClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Understands clauses as intents on entities. */
final class IntentReader {

  private static final Map<VerbClass, OperationClass> CLASSES = Map.ofEntries(Map.entry(VerbClass.CREATE, OperationClass.CREATE), Map.entry(VerbClass.REGISTER, OperationClass.CREATE),
      Map.entry(VerbClass.READ, OperationClass.READ), Map.entry(VerbClass.LIST, OperationClass.LIST), Map.entry(VerbClass.NARROW, OperationClass.LIST), Map.entry(VerbClass.SEARCH, OperationClass.SEARCH),
      Map.entry(VerbClass.UPDATE, OperationClass.UPDATE), Map.entry(VerbClass.DELETE, OperationClass.DELETE), Map.entry(VerbClass.ACTION, OperationClass.ACTION),
      Map.entry(VerbClass.REVERSE, OperationClass.REVERSE_ACTION), Map.entry(VerbClass.SIGN_IN, OperationClass.SIGN_IN), Map.entry(VerbClass.SIGN_OUT, OperationClass.SIGN_OUT),
      Map.entry(VerbClass.UPLOAD, OperationClass.UPLOAD), Map.entry(VerbClass.DOWNLOAD, OperationClass.DOWNLOAD), Map.entry(VerbClass.NOTIFY, OperationClass.SUBSCRIBE), Map.entry(VerbClass.UNKNOWN, OperationClass.ACTION));

  private static final Set<String> REACHED_THROUGH = Set.of("to", "on", "in", "into", "under", "for", "of", "onto", "within");
  private static final Set<String> IDENTIFYING = Set.of("id", "identifier", "code", "number", "reference", "key", "token", "link", "pin");
  private static final Set<String> PLACES = Set.of("in", "on", "at", "under", "within", "inside", "during", "after", "before", "by", "as");

  private final Language language;
  private final EntityIndex index;
  /** The entities that nouns of acts stand for, by the verbs of these. */
  private final Map<String, String> acts = new HashMap<>();

  IntentReader(Language language, EntityIndex index) {
    this.language = language;
    this.index = index;
  }

  /** The intents of clauses in order; a clause that only gives something to the next one is left out. */
  List<Intent> read(List<Clause> clauses) {
    List<Intent> intents = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      boolean gives = i + 1 < clauses.size() && language.lexicon().is("giving", clauses.get(i).verb());
      if (!gives && !isSaidOfTheActBefore(clauses.get(i), intents)) {
        Intent intent = read(clauses.get(i), intents);
        intents.add(i > 0 && givesIdentifier(clauses.get(i - 1)) ? intent.ofAnybody() : intent);
        if (clauses.get(i).type() == VerbClass.SIGN_OUT) {
          return intents;
        }
      }
    }
    return intents;
  }

  /** "Reject an offer and say why", "deliver reports and get a receipt": what goes with an act or is answered to it is no act of its own. */
  private boolean isSaidOfTheActBefore(Clause clause, List<Intent> before) {
    if (before.isEmpty() || before.get(before.size() - 1).type().isSafe()) {
      return false;
    }
    boolean said = language.lexicon().is("saying", clause.verb()) && clause.object().flatMap(index::of).isEmpty();
    boolean answered = clause.type() == VerbClass.READ && clause.object().map(object -> language.lexicon().is("answers", object.head()) && !object.own()).orElse(false);
    return said || answered;
  }

  /** "Enter my tracking ID and see my cargo": who knows the identifier may see it, so the thing is named, not the caller's. */
  boolean givesIdentifier(Clause clause) {
    return language.lexicon().is("giving", clause.verb()) && clause.object().map(object -> IDENTIFYING.contains(object.head())).orElse(false);
  }

  /** "Register" alone, or an account, is signing up. */
  private Clause signUp(Clause clause) {
    boolean account = clause.object().map(object -> language.lexicon().is("accounts", object.head())).orElse(true);
    return clause.verb().equals("register") && account ? new Clause("sign up", VerbClass.REGISTER, clause.objects(), clause.complements()) : clause;
  }

  private Intent read(Clause read, List<Intent> before) {
    Clause clause = signUp(read);
    Optional<NounPhrase> object = clause.object();
    boolean choice = language.lexicon().is("giving", clause.verb()) && clause.behind("from").isPresent() && !clause.verb().equals("enter");
    if (choice) {
      return choice(clause);
    }
    String entity = entity(clause, object, before);
    OperationClass type = isNotedOf(clause, object, entity) ? OperationClass.ACTION : type(clause, object, entity);
    String qualifier = saysItself(clause, entity) ? "" : qualifier(object, entity);
    return new Intent(type, clause.verb(), entity, object.map(NounPhrase::compound).orElse(""), qualifier, own(object), object.map(NounPhrase::plural).orElse(false), filters(clause, type), context(clause, entity), clause);
  }

  /** "Choose X from the Ys": the Ys (or Xs) have to be listed. */
  private Intent choice(Clause clause) {
    NounPhrase source = clause.behind("from").orElseThrow();
    Optional<NounPhrase> object = clause.object();
    String entity = index.of(source).or(() -> object.flatMap(index::of)).orElse("");
    String noun = object.map(NounPhrase::compound).orElse(source.compound());
    return new Intent(OperationClass.LIST, clause.verb(), entity, noun, "", false, true, List.of(), List.of(), clause);
  }

  private String entity(Clause clause, Optional<NounPhrase> object, List<Intent> before) {
    if (clause.type() == VerbClass.REGISTER || clause.type() == VerbClass.SIGN_IN || clause.type() == VerbClass.SIGN_OUT) {
      return clause.type() == VerbClass.SIGN_OUT && accountEntity().isEmpty() ? "Session" : account();
    }
    Optional<String> recorded = language.lexicon().is("recording", clause.verb()) ? clause.behind("as").flatMap(index::of) : Optional.empty();
    if (recorded.isPresent()) {
      return recorded.get();
    }
    Optional<String> verbNoun = made(clause);
    Optional<String> direct = object.flatMap(index::of);
    if (verbNoun.isPresent() && (direct.isEmpty() || !direct.equals(verbNoun)) && !clause.verb().contains("register")) {
      return verbNoun.get();
    }
    if (direct.isPresent()) {
      return direct.get();
    }
    boolean makesSomethingNew = (clause.type() == VerbClass.CREATE || clause.type() == VerbClass.UPLOAD) && object.isPresent() && object.get().of().isEmpty();
    if (makesSomethingNew) {
      return "";
    }
    Optional<String> holder = clause.objects().stream().flatMap(each -> each.of().stream()).map(index::of).flatMap(Optional::stream).findFirst();
    if (holder.isPresent()) {
      return holder.get();
    }
    boolean theirs = object.isPresent() && !before.isEmpty() && object.get().words().stream().anyMatch(word -> language.lexicon().is("possessives", word));
    if (theirs) {
      return before.get(before.size() - 1).entity();
    }
    boolean goesOn = object.isPresent() && !before.isEmpty() && !before.get(before.size() - 1).entity().isEmpty() && (clause.type() == VerbClass.READ || clause.type() == VerbClass.NARROW);
    if (goesOn || object.isEmpty() && !before.isEmpty()) {
      return before.get(before.size() - 1).entity();
    }
    return clause.complements().stream().filter(complement -> object.isPresent() && !PLACES.contains(complement.preposition())).map(Clause.Complement::phrase).map(index::of).flatMap(Optional::stream).findFirst().orElse("");
  }

  /** What a verb makes that its object does not name: "comment on a listing". */
  private Optional<String> made(Clause clause) {
    return clause.type() == VerbClass.CREATE ? index.exact(clause.verb().split(" ")[0]).or(() -> act(clause.verb())) : Optional.empty();
  }

  /** Where the verb says what is made, or whose account is meant, the object is no part of it. */
  private boolean saysItself(Clause clause, String entity) {
    boolean account = clause.type() == VerbClass.REGISTER || clause.type() == VerbClass.SIGN_IN || clause.type() == VerbClass.SIGN_OUT;
    return account || made(clause).filter(entity::equals).isPresent();
  }

  /** "Book a room" makes a booking, where bookings are kept. */
  private Optional<String> act(String verb) {
    if (acts.isEmpty()) {
      index.entities().forEach(name -> language.lexicon().verbOf(Names.plain(name)).ifPresent(act -> acts.putIfAbsent(act, name)));
    }
    return Optional.ofNullable(acts.get(verb));
  }

  /** The entity that stands for the caller's account. */
  private String account() {
    return accountEntity().orElse("Account");
  }

  private Optional<String> accountEntity() {
    return index.entities().stream().filter(name -> language.lexicon().is("accounts", Names.plain(name))).findFirst();
  }

  private OperationClass type(Clause clause, Optional<NounPhrase> object, String entity) {
    OperationClass type = CLASSES.get(clause.type());
    boolean direct = object.flatMap(index::of).filter(entity::equals).isPresent();
    if (type == OperationClass.READ && object.isPresent() && object.get().plural() && (direct || entity.isEmpty())) {
      return OperationClass.LIST;
    }
    return type;
  }

  /** "Record the arrival of a sample": what happened to the thing goes on record, which is an act on it. */
  private boolean isNotedOf(Clause clause, Optional<NounPhrase> object, String entity) {
    boolean act = object.flatMap(phrase -> language.lexicon().verbOf(phrase.head())).isPresent() && object.flatMap(index::of).isEmpty();
    return act && language.lexicon().is("recording", clause.verb()) && object.flatMap(NounPhrase::of).flatMap(index::of).filter(entity::equals).isPresent();
  }

  private String qualifier(Optional<NounPhrase> object, String entity) {
    boolean part = object.isPresent() && !entity.isEmpty() && !object.flatMap(index::of).filter(entity::equals).isPresent();
    return part ? object.get().compound() : "";
  }

  private static boolean own(Optional<NounPhrase> object) {
    return object.map(phrase -> phrase.own() || phrase.of().map(NounPhrase::own).orElse(false)).orElse(false);
  }

  private static List<String> filters(Clause clause, OperationClass type) {
    if (!type.isCollection()) {
      return List.of();
    }
    List<String> filters = new ArrayList<>();
    clause.complements().stream().filter(complement -> complement.preposition().equals("by")).map(complement -> complement.phrase().compound()).forEach(filters::add);
    clause.objects().stream().flatMap(object -> object.of().stream()).map(NounPhrase::compound).forEach(filters::add);
    return filters;
  }

  private List<String> context(Clause clause, String entity) {
    List<String> context = new ArrayList<>();
    for (Clause.Complement complement : clause.complements()) {
      if (REACHED_THROUGH.contains(complement.preposition())) {
        index.of(complement.phrase()).filter(other -> !context.contains(other)).ifPresent(context::add);
      }
    }
    clause.objects().forEach(object -> index.of(object).filter(other -> !other.equals(entity) && !context.contains(other)).ifPresent(context::add));
    return context;
  }
}
