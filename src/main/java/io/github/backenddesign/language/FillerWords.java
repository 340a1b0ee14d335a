package io.github.backenddesign.language;

import java.util.ArrayList;
import java.util.List;

/** Leaves out words that change neither verb nor object: single ones ("simply") and set phrases ("on the spot", "in one go"). */
final class FillerWords {

  private final Lexicon lexicon;

  FillerWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The other words; "once" stays where a clause follows ("once the lawyer has agreed"). */
  List<Token> without(List<Token> all) {
    List<Token> kept = new ArrayList<>();
    int position = 0;
    while (position < all.size()) {
      int behind = behindPhrase(all, position);
      if (behind > position) {
        position = behind;
      } else {
        if (startsClause(all, position) || !lexicon.is("fillers", all.get(position).text())) {
          kept.add(all.get(position));
        }
        position++;
      }
    }
    return kept;
  }

  private boolean startsClause(List<Token> all, int position) {
    String next = position + 1 < all.size() ? all.get(position + 1).text() : "";
    return lexicon.is("subordinators", all.get(position).text()) && (lexicon.is("determiners", next) || lexicon.is("pronouns", next));
  }

  private int behindPhrase(List<Token> all, int position) {
    for (List<String> phrase : lexicon.adverbials()) {
      int end = position + phrase.size();
      if (end <= all.size() && all.subList(position, end).stream().map(Token::text).toList().equals(phrase)) {
        return end;
      }
    }
    return position;
  }
}
