package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Table;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Requirement;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds by what lists can be narrowed, in the words of the stories they serve and of the requirements behind them; the sentence forms are in {@code en/list-filters.yaml}. */
final class ListFilters {

  private static final int LONGEST = 3;

  private final Product product;
  private final FieldPhrases phrases;
  private final List<Pattern> forms;
  private final Pattern spans;
  private final List<String> spanFields;
  private final Set<String> notFields;

  ListFilters(Language language, Product product) {
    this.product = product;
    this.phrases = new FieldPhrases(language);
    Table table = Table.of(ListFilters.class, "en/list-filters.yaml");
    this.forms = table.texts("forms").stream().map(form -> Pattern.compile(form, Pattern.CASE_INSENSITIVE)).toList();
    this.spans = Pattern.compile(String.valueOf(table.text("spans")), Pattern.CASE_INSENSITIVE);
    this.spanFields = table.texts("span-fields");
    this.notFields = Set.copyOf(table.texts("not-fields"));
  }

  /** Adds what lists are narrowed by; a requirement counts where it has one list. */
  void complete(List<OperationDraft> drafts) {
    for (OperationDraft draft : drafts) {
      if (draft.type.isCollection()) {
        sentences(draft, drafts).forEach(sentence -> in(sentence).stream().filter(filter -> !Names.pascal(filter).equals(draft.entity) && draft.filters.stream().noneMatch(other -> Names.camel(other).equals(Names.camel(filter)))).forEach(draft.filters::add));
      }
    }
  }

  /** The filters of one sentence, as they are called in it. */
  List<String> in(String sentence) {
    Set<String> found = new LinkedHashSet<>();
    for (Pattern form : forms) {
      Matcher matcher = form.matcher(sentence.replaceFirst("[.!?]\\s*$", ""));
      while (matcher.find()) {
        if (spans.matcher(matcher.group("items")).find()) {
          found.addAll(spanFields);
        }
        phrases.read(spans.matcher(matcher.group("items")).replaceAll("")).stream().filter(this::isField).map(FieldPhrase::words).forEach(found::add);
      }
    }
    return List.copyOf(found);
  }

  private boolean isField(FieldPhrase phrase) {
    String words = phrase.words().toLowerCase(Locale.ROOT);
    return !phrase.name().isEmpty() && phrase.name().size() <= LONGEST && !notFields.contains(phrase.head()) && !notFields.contains(words);
  }

  private List<String> sentences(OperationDraft draft, List<OperationDraft> drafts) {
    List<String> sentences = new ArrayList<>();
    draft.stories.stream().map(product::story).flatMap(Optional::stream).filter(story -> isOnlyList(draft, story, drafts)).forEach(story -> {
      sentences.add(story.want());
      story.criteria().forEach(criterion -> sentences.add(criterion.text()));
      story.requirements().stream().map(product::requirement).flatMap(Optional::stream).filter(requirement -> requirement.kind() == Requirement.Kind.FUNCTIONAL && isOnlyList(draft, requirement, drafts)).forEach(requirement -> {
        sentences.add(requirement.statement().text());
        requirement.criteria().stream().map(Passage::text).forEach(sentences::add);
      });
    });
    return sentences;
  }

  private static boolean isOnlyList(OperationDraft draft, Story story, List<OperationDraft> drafts) {
    return drafts.stream().noneMatch(other -> other != draft && other.type.isCollection() && other.stories.contains(story.id()));
  }

  private boolean isOnlyList(OperationDraft draft, Requirement requirement, List<OperationDraft> drafts) {
    return drafts.stream().filter(other -> other != draft && other.type.isCollection())
        .noneMatch(other -> other.stories.stream().map(product::story).flatMap(Optional::stream).anyMatch(story -> story.requirements().contains(requirement.id())));
  }
}
