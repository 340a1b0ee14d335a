package io.github.backenddesign.analysis;

import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Requirement;
import io.github.backenddesign.product.Story;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Where the documents speak of a system outside by its telling words: which stories and requirements, and what happens when it fails. */
final class SupplierMentions {

  private final Product product;
  private final SupplierRoles roles;
  private final TellingWords telling;
  private final List<Statement> statements;

  SupplierMentions(Product product, SupplierRoles roles, TellingWords telling, List<Statement> statements) {
    this.product = product;
    this.roles = roles;
    this.telling = telling;
    this.statements = statements;
  }

  /** What was found. */
  record Mentions(List<ElementId> stories, List<ElementId> requirements, Optional<Statement> outage) {
  }

  /** The places that speak of this system; words it shares with another one tell nothing. */
  Mentions of(String name, List<String> others) {
    Set<String> shared = new LinkedHashSet<>();
    others.forEach(other -> shared.addAll(telling.of(other)));
    List<String> words = telling.of(name).stream().filter(word -> !shared.contains(word)).toList();
    List<Statement> about = words.isEmpty() ? List.of() : statements.stream().filter(statement -> isAbout(statement, name, words)).toList();
    Set<String> refs = new LinkedHashSet<>();
    about.stream().filter(SupplierMentions::isAsked).forEach(statement -> refs.addAll(statement.refs()));
    List<ElementId> stories = product.stories().stream().map(Story::id).filter(id -> refs.contains(id.value())).toList();
    List<ElementId> requirements = product.requirements().stream().map(Requirement::id).filter(id -> refs.contains(id.value())).toList();
    return new Mentions(stories, requirements, about.stream().filter(statement -> roles.speaksOfOutage(statement.text())).filter(SupplierMentions::isAsked).findFirst());
  }

  /** What only lists or asks for the system says nothing of its use. */
  private static boolean isAsked(Statement statement) {
    return switch (statement.kind()) {
      case DEPENDENCY, RISK, EDGE_CASE, COMPONENT, OUT_OF_SCOPE -> false;
      default -> true;
    };
  }

  /** Two of its words, one of them telling, or the one that is its proper name. */
  private static boolean isAbout(Statement statement, String name, List<String> words) {
    Set<String> found = new HashSet<>(TellingWords.words(statement.text()));
    List<String> hits = words.stream().filter(found::contains).toList();
    boolean proper = hits.stream().anyMatch(word -> name.matches(".+\\b" + capital(word) + "\\b.*"));
    long all = TellingWords.words(name).stream().filter(word -> word.length() >= TellingWords.SHORTEST).distinct().filter(found::contains).count();
    return proper || hits.size() >= Math.min(2, words.size()) || !hits.isEmpty() && all > 1;
  }

  private static String capital(String word) {
    return Pattern.quote(Character.toUpperCase(word.charAt(0)) + word.substring(1));
  }
}
