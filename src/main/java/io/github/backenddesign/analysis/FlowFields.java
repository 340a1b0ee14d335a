package io.github.backenddesign.analysis;

import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.UserFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds fields in what people do step by step: who "enters a serial number and picks a building" gives both for what the flow makes, or for the thing named in front of one of them ("writes an ad text"). */
final class FlowFields {

  /** The fields somebody gives in one step, and for what. */
  record Given(String entity, List<FieldPhrase> fields, Passage words) {
  }

  private static final Pattern GIVING = FieldSentences.of("flows", "giving");
  private static final Pattern ACT = FieldSentences.of("flows", "other-act");

  private final EntityIndex index;
  private final FieldPhrases phrases;

  FlowFields(EntityIndex index, FieldPhrases phrases) {
    this.index = index;
    this.phrases = phrases;
  }

  /** The lists of a flow; {@code made} are the things its stories make. */
  List<Given> of(UserFlow flow, List<String> made) {
    List<Given> found = new ArrayList<>();
    for (UserFlow.Step step : flow.steps()) {
      step.userAction().ifPresent(action -> given(action).ifPresent(items -> owner(items, made).ifPresent(entity -> found.add(new Given(entity, phrases.read(items), action)))));
    }
    return found;
  }

  /** Everything the verbs of giving take, as one list. */
  private Optional<String> given(Passage action) {
    List<String> items = new ArrayList<>();
    Matcher matcher = GIVING.matcher(action.text());
    int from = -1;
    while (matcher.find()) {
      if (from >= 0) {
        items.add(action.text().substring(from, matcher.start()));
      }
      from = matcher.end();
    }
    if (from >= 0) {
      items.add(ACT.matcher(action.text().substring(from)).replaceFirst(""));
    }
    return items.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", items).replaceFirst("[.;]\\s*$", ""));
  }

  private Optional<String> owner(String items, List<String> made) {
    Optional<String> named = phrases.read(items).stream().filter(field -> field.name().size() > 1).flatMap(field -> index.exact(String.join(" ", field.name().subList(0, field.name().size() - 1))).stream()).findFirst();
    return named.or(() -> made.size() == 1 && !items.toLowerCase(Locale.ROOT).contains(Names.plain(made.get(0))) ? Optional.of(made.get(0)) : Optional.empty());
  }
}
