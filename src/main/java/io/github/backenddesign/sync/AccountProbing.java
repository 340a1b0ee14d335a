package io.github.backenddesign.sync;

import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Signing in must not tell whether an account exists, and signing up does tell. */
final class AccountProbing implements Finder {

  private static final Pattern HIDDEN = Pattern.compile("(?i)\\b(?:nobody|no one|cannot|can not) (?:can )?(?:probe|find out|tell)\\b.*\\baccounts?\\b|\\bsame message\\b.*\\bprobe\\b");
  private static final Pattern TOLD = Pattern.compile("(?i)\\b(?:e-?mail|address|user ?name)\\b.*\\b(?:already (?:taken|used|registered|in use)|in use|taken|duplicate)\\b.*\\b(?:named|told|shown|refused|cause)\\b");

  @Override
  public List<Finding> find(Scene scene) {
    Optional<Passage> hidden = criteria(scene).filter(criterion -> HIDDEN.matcher(criterion.text()).find()).findFirst();
    List<Passage> told = hidden.isPresent() ? criteria(scene).filter(criterion -> TOLD.matcher(criterion.text()).find()).limit(2).toList() : List.of();
    if (told.isEmpty()) {
      return List.of();
    }
    List<Passage> sides = new ArrayList<>(List.of(hidden.get()));
    sides.addAll(told);
    return List.of(Finding.of("account-probing", sides).with("hidden", hidden.get().text()).with("told", told.get(0).text()));
  }

  private static Stream<Passage> criteria(Scene scene) {
    return scene.product().stories().stream().map(Story::criteria).flatMap(List::stream);
  }
}
