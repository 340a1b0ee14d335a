package io.github.backenddesign.sync;

import io.github.backenddesign.product.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One requirement keeps a right to the owner of a thing, another gives it to somebody else. */
final class ExclusiveRights implements Finder {

  private static final Pattern OWNER = Pattern.compile("(?i)\\b(?:owner|author|writer|creator|poster|sender|own)s?\\b");

  @Override
  public List<Finding> find(Scene scene) {
    List<Grants.Grant> grants = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (Requirement requirement : scene.product().requirements()) {
      for (Grants.Grant grant : Grants.of(scene, requirement.statement())) {
        grants.add(grant);
        ids.add(requirement.id().value());
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < grants.size(); i++) {
      for (int j = 0; j < grants.size(); j++) {
        if (grants.get(i).exclusive() && contradicts(grants.get(i), grants.get(j))) {
          findings.add(Finding.of("right-differs", grants.get(j).place(), grants.get(i).place()).with("id", ids.get(j)).with("who", grants.get(j).who()).with("other", ids.get(i))
              .with("owner", grants.get(i).who()));
        }
      }
    }
    return findings;
  }

  private static boolean contradicts(Grants.Grant exclusive, Grants.Grant other) {
    boolean owners = OWNER.matcher(other.who()).find() || OWNER.matcher(other.place().text()).find();
    return !other.exclusive() && !owners && other.acts().stream().anyMatch(act -> exclusive.acts().stream().anyMatch(act::isLike));
  }
}
