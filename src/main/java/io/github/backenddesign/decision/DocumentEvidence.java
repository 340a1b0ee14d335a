package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Statement;
import io.github.backenddesign.analysis.Statements;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.OpenQuestion;
import io.github.backenddesign.product.Product;
import java.util.ArrayList;
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
    List<DraftOption> ranked = new ArrayList<>(options);
    ranked.sort(Comparator.comparing((DraftOption option) -> -share(option, said, common)));
    double first = share(ranked.get(0), said, common);
    boolean clear = ranked.size() < 2 || first > share(ranked.get(1), said, common);
    return first >= enough && clear ? Optional.of(answer(statement, ranked.get(0).id(), sure)) : Optional.empty();
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
    String place = statement.refs().isEmpty() ? statement.at().toString() : String.join(", ", statement.refs());
    String sort = statement.kind() == Statement.Kind.ASSUMPTION ? "An assumption answers it" : "The documents state it";
    return new Answer(option, new Decision.Reason(sort + " (" + place + "): \"" + Sentences.shorten(statement.text()) + "\"", statement.refs()), sure);
  }
}
