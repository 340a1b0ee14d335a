package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Inflection;
import io.github.backenddesign.language.VerbClass;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Story;
import java.util.List;
import java.util.Optional;

/** What an operation is called in a line of words: as the one story it serves is titled, if the title tells an act and belongs to it alone; else composed of verb and thing. */
final class OperationSummary {

  private final Language language;
  private final Product product;
  private final List<OperationDraft> drafts;

  OperationSummary(Language language, Product product, List<OperationDraft> drafts) {
    this.language = language;
    this.product = product;
    this.drafts = drafts;
  }

  String of(OperationDraft draft) {
    return title(draft).orElseGet(() -> composed(draft));
  }

  private Optional<String> title(OperationDraft draft) {
    boolean shared = drafts.stream().anyMatch(other -> other != draft && other.stories.equals(draft.stories));
    return draft.stories.size() != 1 || shared ? Optional.empty()
        : draft.stories.stream().map(product::story).flatMap(Optional::stream).findFirst().flatMap(Story::title).map(title -> title.replaceFirst("^\\p{Lu}+-?\\d+:? +", "").strip()).filter(title -> tellsAct(draft, title));
  }

  /** "My rides" and "Monday payout" name what is shown, not what is done. */
  private boolean tellsAct(OperationDraft draft, String title) {
    List<String> words = List.of(title.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}-]+"));
    if (words.size() < 2) {
      return false;
    }
    String first = words.get(0);
    boolean verb = language.lexicon().classOf(first) != VerbClass.UNKNOWN || language.lexicon().classOf(first + " " + words.get(1)) != VerbClass.UNKNOWN || draft.verb.equals(first) || draft.verb.startsWith(first + " ");
    return verb && !words.get(1).equals("of") && !language.inflection().isPlural(first);
  }

  private String composed(OperationDraft draft) {
    String thing = Names.plain(draft.entity);
    String object = draft.noun.isEmpty() ? thing : draft.noun;
    String said = draft.verb.replaceFirst(" (?:an?|the)$", "");
    String verb = said.isEmpty() ? draft.type.isCollection() ? "list" : "read" : said;
    String phrase = switch (draft.type) {
      case SIGN_IN -> "sign in";
      case SIGN_OUT -> "sign out";
      default -> phrase(verb, named(draft, object));
    };
    boolean partOf = !draft.qualifier.isEmpty() && !object.equals(thing) && draft.type != OperationClass.SIGN_IN && draft.type != OperationClass.SIGN_OUT;
    String whole = partOf ? phrase + " of " + article(thing) : phrase;
    return Character.toUpperCase(whole.charAt(0)) + whole.substring(1);
  }

  /** "Sign up for an account", "take up a loan again". */
  private static String phrase(String verb, String object) {
    if (verb.equals("sign up") || verb.equals("register") && object.endsWith("account")) {
      return "sign up for " + object;
    }
    return verb.endsWith(" again") ? verb.substring(0, verb.length() - " again".length()) + " " + object + " again" : verb + " " + object;
  }

  private String named(OperationDraft draft, String object) {
    Inflection inflection = language.inflection();
    String last = object.substring(object.lastIndexOf(' ') + 1);
    String many = object.substring(0, object.length() - last.length()) + inflection.plural(inflection.singular(last));
    if (draft.type.isCollection()) {
      return many;
    }
    if (inflection.isPlural(last)) {
      return object;
    }
    return draft.own && language.isAccount(draft.entity) && object.equals(Names.plain(draft.entity)) ? "one's own " + object : article(object);
  }

  private static String article(String words) {
    return (words.matches("(?:[aeio]|hours?\\b|heir|honest).*") ? "an " : "a ") + words;
  }
}
