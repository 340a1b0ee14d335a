package io.github.backenddesign.product;

import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.SourceLocation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks every question once: the same id, the same words, or a question that names another one's id in brackets. Similar wording alone is not enough. */
final class QuestionMerger {

  private static final Pattern NAMED = Pattern.compile("\\((?:see |cf\\.? |same as |= ?|also )?(" + IdText.NUMBERED.pattern() + ")\\)");
  private static final int SLUG_WORDS = 5;

  private static final Duplicates<QuestionDraft> DUPLICATES =
      new Duplicates<>("question", draft -> new ElementId(draft.id().orElseGet(() -> draft.at().toString())), QuestionDraft::at,
          draft -> draft.question().text(), QuestionDraft::withId);

  private final List<Problem> problems;
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, Group> byNameOrWords = new HashMap<>();

  QuestionMerger(List<Problem> problems) {
    this.problems = problems;
  }

  /** The questions of all files, the most authoritative file first. */
  List<OpenQuestion> merge(Collection<Contents> files) {
    for (Contents file : files) {
      DUPLICATES.resolve(file.questions, problems).forEach(this::add);
    }
    joinNamed();
    Set<String> taken = new LinkedHashSet<>();
    groups.forEach(group -> taken.addAll(group.ids()));
    Map<String, List<Group>> labels = new LinkedHashMap<>();
    groups.forEach(group -> group.labels().forEach(label -> labels.computeIfAbsent(label, key -> new ArrayList<>()).add(group)));
    return groups.stream().map(group -> question(group, labels, taken)).toList();
  }

  private void add(QuestionDraft draft) {
    Optional<String> id = draft.id().map(given -> "id " + given);
    String words = "words " + Wording.normal(draft.question().text());
    Group group = id.map(byNameOrWords::get).or(() -> Optional.ofNullable(byNameOrWords.get(words))).orElseGet(() -> {
      Group created = new Group(new ArrayList<>());
      groups.add(created);
      return created;
    });
    group.drafts.add(draft);
    id.ifPresent(name -> byNameOrWords.putIfAbsent(name, group));
    byNameOrWords.putIfAbsent(words, group);
  }

  @SuppressWarnings("ReferenceEquality") // Another group, however like.
  private void joinNamed() {
    for (Group group : List.copyOf(groups)) {
      List<Group> named = group.named().stream().map(id -> byNameOrWords.get("id " + id)).filter(other -> other != null && other != group && groups.contains(other)).distinct()
          .toList();
      if (named.size() == 1 && !named.get(0).sharesFileWith(group)) {
        join(group, named.get(0));
      }
    }
  }

  private void join(Group one, Group other) {
    boolean oneFirst = groups.indexOf(one) < groups.indexOf(other);
    Group kept = oneFirst ? one : other;
    Group gone = oneFirst ? other : one;
    kept.drafts.addAll(gone.drafts);
    groups.remove(gone);
  }

  private static OpenQuestion question(Group group, Map<String, List<Group>> labels, Set<String> taken) {
    Set<String> ids = new LinkedHashSet<>(group.ids());
    group.labels().stream().filter(label -> labels.get(label).size() == 1 && !taken.contains(label)).forEach(ids::add);
    boolean given = !ids.isEmpty();
    if (!given) {
      ids.add(slug(group.first().question().text(), taken));
    }
    taken.addAll(ids);
    List<Passage> wordings = Merging.distinct(group.drafts.stream().map(QuestionDraft::question).toList());
    List<SourceLocation> places = group.drafts.stream().map(QuestionDraft::at).distinct().toList();
    return new OpenQuestion(ids.stream().map(ElementId::new).toList(), given, wordings.get(0), wordings.subList(1, wordings.size()),
        Merging.first(group.drafts, QuestionDraft::reason),
        affected(group, ids), group.drafts.stream().anyMatch(QuestionDraft::blocking), Merging.firstList(group.drafts, QuestionDraft::options), places);
  }

  private static List<String> affected(Group group, Set<String> ids) {
    return Merging.union(group.drafts, QuestionDraft::affects).stream().filter(affected -> !ids.contains(affected)).toList();
  }

  private static String slug(String question, Set<String> taken) {
    String words = Wording.slug(question, SLUG_WORDS);
    String base = "q-" + (words.isEmpty() ? "open" : words);
    String slug = base;
    for (int number = 2; taken.contains(slug); number++) {
      slug = base + "-" + number;
    }
    return slug;
  }

  /** The drafts of one question, the most authoritative first. */
  private record Group(List<QuestionDraft> drafts) {

    QuestionDraft first() {
      return drafts.get(0);
    }

    Set<String> ids() {
      Set<String> ids = new LinkedHashSet<>();
      drafts.forEach(draft -> draft.id().ifPresent(ids::add));
      return ids;
    }

    Set<String> labels() {
      Set<String> labels = new LinkedHashSet<>();
      drafts.forEach(draft -> draft.label().ifPresent(labels::add));
      return labels;
    }

    /** The ids in brackets, which name other questions. */
    Set<String> named() {
      return drafts.stream().flatMap(draft -> NAMED.matcher(draft.question().text()).results()).map(found -> found.group(1)).collect(Collectors.toSet());
    }

    boolean sharesFileWith(Group other) {
      return drafts.stream().anyMatch(draft -> other.drafts.stream().anyMatch(its -> its.at().file().equals(draft.at().file())));
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }
}
