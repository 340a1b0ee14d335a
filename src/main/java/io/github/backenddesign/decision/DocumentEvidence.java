package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Statement;
import io.github.backenddesign.analysis.Statements;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.OpenQuestion;
import io.github.backenddesign.product.Product;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks in the documents for what answers one of their own questions: an assumption that names it, else a statement with much the same words. */
final class DocumentEvidence {

  private static final double ENOUGH_OF_OPTION = 0.6;
  private static final double ENOUGH_OF_QUESTION = 0.5;
  private static final double NEARLY_ALL = 0.75;
  private static final int WORDS_IN_COMMON = 2;
  private static final Pattern OTHERS = Pattern.compile("(?i)\\b(?:any|each|every|an)?other(?:s)?\\b");
  private static final Pattern OPEN = Pattern.compile("\\?|^TBD\\b");
  private static final Pattern NEGATED = Pattern.compile("(?i)\\b(?:no|not|never|without|cannot|none|nobody)\\b|n't\\b");

  private final Words words;
  private final List<Statement> statements;

  DocumentEvidence(Product product, Words words) {
    this.words = words;
    this.statements = Statements.of(product).stream().filter(statement -> isGround(statement.kind()) && !OPEN.matcher(statement.text()).find()).toList();
  }

  /** An option with the statement that speaks for it. */
  record Answer(String option, Decision.Reason reason, boolean sure) {
  }

  private static boolean isGround(Statement.Kind kind) {
    return switch (kind) {
      case ASSUMPTION, FR, NFR, CRITERION, CONSTRAINT, INTERFACE, NOTE, RESPONSE, OUT_OF_SCOPE -> true;
      default -> false;
    };
  }

  Optional<Answer> find(OpenQuestion question, List<DraftOption> options) {
    Set<String> subject = words.of(question.question().text());
    Optional<Answer> named = statements.stream().filter(statement -> statement.kind() == Statement.Kind.ASSUMPTION && names(statement, question))
        .flatMap(statement -> best(statement, subject, options, 0.3, true).stream()).findFirst();
    return named.or(() -> statements.stream().filter(statement -> statement.kind() == Statement.Kind.ASSUMPTION || statement.kind().isBinding()
        || concerns(statement, question))
        .filter(statement -> Words.share(subject, words.of(statement.text())) >= ENOUGH_OF_QUESTION)
        .sorted(Comparator.comparing(statement -> statement.kind() == Statement.Kind.ASSUMPTION ? 0 : 1))
            .flatMap(statement -> best(statement, subject, options, ENOUGH_OF_OPTION, false).stream()).findFirst());
  }

  /** The statements that concern the same elements as a question, or share words with it in themselves or in what stands under the same id. */
  List<Statement> near(OpenQuestion question) {
    Set<String> asked = new LinkedHashSet<>(words.of(question.question().text()));
    question.otherWordings().forEach(wording -> asked.addAll(words.of(wording.text())));
    return statements.stream().filter(statement -> concerns(statement, question) || common(asked, statement) >= WORDS_IN_COMMON).toList();
  }

  private long common(Set<String> asked, Statement statement) {
    Set<String> said = new LinkedHashSet<>(words.of(statement.text()));
    statements.stream().filter(other -> !statement.refs().isEmpty() && other.refs().equals(statement.refs())).forEach(other -> said.addAll(words.of(other.text())));
    return asked.stream().filter(said::contains).count();
  }

  /** Of two actions, the one the documents grant towards others only is not for oneself; where that holds for one of them, the other is left. */
  Optional<Answer> ofCombination(QuestionForm.Offer offer, List<DraftOption> options) {
    if (!offer.form().equals("combination")) {
      return Optional.empty();
    }
    List<DraftOption> single = options.stream().filter(option -> option.id().startsWith("only-")).toList();
    List<Optional<Statement>> limits = single.stream().map(this::towardsOthers).toList();
    if (single.size() != 2 || limits.get(0).isPresent() == limits.get(1).isPresent()) {
      return Optional.empty();
    }
    int limited = limits.get(0).isPresent() ? 0 : 1;
    return limits.get(limited).map(statement -> answer("The documents grant the one towards others only, and do not limit the other", statement, single.get(1 - limited).id(), false));
  }

  private Optional<Statement> towardsOthers(DraftOption action) {
    String verb = action.id().split("-")[1];
    return statements.stream().filter(statement -> statement.kind().isBinding() && OTHERS.matcher(statement.text()).find() && words.of(statement.text()).contains(Words.stem(verb))).findFirst();
  }

  /** An option that the question's own reason speaks of, unless it does so to deny it. */
  Optional<Answer> ofReason(OpenQuestion question, QuestionForm.Offer offer, List<DraftOption> options) {
    return question.reason().filter(reason -> offer.form().equals("choice")).flatMap(reason -> {
      Set<String> subject = words.of(question.question().text());
      Set<String> said = new LinkedHashSet<>();
      Arrays.stream(reason.text().split("[;,.]\\s")).filter(part -> !NEGATED.matcher(part).find()).forEach(part -> said.addAll(words.of(part)));
      List<DraftOption> meant = options.stream().filter(option -> share(option, said, subject) >= ENOUGH_OF_OPTION).toList();
      String text = "The question gives its reason: \"" + Sentences.shorten(reason.text()) + "\"";
      return meant.size() == 1 ? Optional.of(new Answer(meant.get(0).id(), new Decision.Reason(text, List.of()), false)) : Optional.empty();
    });
  }

  private static boolean names(Statement statement, OpenQuestion question) {
    return question.ids().stream().map(ElementId::value)
        .anyMatch(id -> Pattern.compile("(?<![\\w-])" + Pattern.quote(id) + "(?![\\w-])").matcher(statement.text()).find());
  }

  private static boolean concerns(Statement statement, OpenQuestion question) {
    return statement.refs().stream().anyMatch(question.affects()::contains);
  }

  private Optional<Answer> best(Statement statement, Set<String> subject, List<DraftOption> options, double enough, boolean sure) {
    Set<String> said = words.of(statement.text());
    if (isYesNo(options)) {
      boolean close = sure || isPlain(statement.kind()) && Words.share(subject, said) >= NEARLY_ALL;
      return close ? Optional.of(answer(statement, isDenial(statement) ? "no" : "yes", sure)) : Optional.empty();
    }
    Set<String> common = sure ? Set.of() : subject;
    List<DraftOption> ranked = new ArrayList<>(options.stream().filter(option -> sure || !opposes(option, statement)).toList());
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    if (ranked.size() == 1 && options.size() > 1 && isPlain(statement.kind()) && Words.share(subject, said) >= NEARLY_ALL) {
      return Optional.of(answer(statement, ranked.get(0).id(), false));
    }
    ranked.sort(Comparator.comparing((DraftOption option) -> -share(option, said, common)));
    double first = share(ranked.get(0), said, common);
    boolean clear = ranked.size() < 2 || first > share(ranked.get(1), said, common);
    return first >= enough && clear ? Optional.of(answer(statement, ranked.get(0).id(), sure)) : Optional.empty();
  }

  /** A statement that something is so does not speak for an option that begins with no, nor one that denies it for a yes. */
  private static boolean opposes(DraftOption option, Statement statement) {
    return option.title().matches(isDenial(statement) ? "(?i)yes\\b.*" : "(?i)no\\b.*");
  }

  /** The share of an option's words that a statement has, words of the question itself left aside. */
  private double share(DraftOption option, Set<String> said, Set<String> common) {
    Set<String> own = new LinkedHashSet<>(words.of(option.title()));
    own.removeAll(common);
    return Words.share(own, said);
  }

  private static boolean isPlain(Statement.Kind kind) {
    return kind == Statement.Kind.ASSUMPTION || kind == Statement.Kind.CONSTRAINT || kind == Statement.Kind.OUT_OF_SCOPE || kind == Statement.Kind.FR;
  }

  private static boolean isDenial(Statement statement) {
    return statement.kind() == Statement.Kind.OUT_OF_SCOPE || NEGATED.matcher(statement.text()).find();
  }

  private static boolean isYesNo(List<DraftOption> options) {
    return options.size() == 2 && options.stream().allMatch(option -> option.id().equals("yes") || option.id().equals("no"));
  }

  private static Answer answer(Statement statement, String option, boolean sure) {
    return answer(statement.kind() == Statement.Kind.ASSUMPTION ? "An assumption answers it" : "The documents state it", statement, option, sure);
  }

  private static Answer answer(String sort, Statement statement, String option, boolean sure) {
    String place = statement.refs().isEmpty() ? statement.at().toString() : String.join(", ", statement.refs());
    return new Answer(option, new Decision.Reason(sort + " (" + place + "): \"" + Sentences.shorten(statement.text()) + "\"", statement.refs()), sure);
  }
}
