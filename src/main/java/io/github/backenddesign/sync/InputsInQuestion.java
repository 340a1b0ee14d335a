package io.github.backenddesign.sync;

import io.github.backenddesign.product.OpenQuestion;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A question asks whether something has to be given, and interface and client are made as if the answer were no. */
final class InputsInQuestion implements Finder {

  private static final Pattern GIVEN = Pattern.compile("(?i)\\b(?:must|should|does|has|do) (?:the |an? )?((?:old|current|present|previous|existing) \\w+) (?:be |have to be )?(?:given|asked|entered|sent|repeated|needed|required)");

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (OpenQuestion question : scene.product().questions()) {
      Matcher matcher = GIVEN.matcher(question.question().text());
      if (matcher.find()) {
        List<Passage> sides = new ArrayList<>(List.of(question.question()));
        Set<String> names = new LinkedHashSet<>();
        Set<String> wanted = scene.meaning().words(matcher.group(1));
        scene.product().interfaces().stream().filter(door -> door.stories().stream().anyMatch(story -> question.affects().contains(story.value())) && lacks(scene, door.inputs()
            .stream().map(Passage::text).toList(), wanted))
            .limit(1).forEach(door -> add(sides, names, Scene.of(door), door.id().value()));
        ExpectedCall.of(scene).stream().filter(call -> call.refs().stream().anyMatch(ref -> question.affects().contains(ref.value())) && lacks(scene, call.sends(), wanted))
            .limit(1)
            .forEach(call -> add(sides, names, call.place(), call.source().id()));
        if (sides.size() > 1) {
          findings.add(Finding.of("input-in-question", sides).with("question", question.id()).with("input", matcher.group(1)).with("sides", String.join(" and ", names)));
        }
      }
    }
    return findings;
  }

  private static void add(List<Passage> sides, Set<String> names, Passage place, String name) {
    sides.add(place);
    names.add(name);
  }

  /** The plain field is there ("password"), the one in question is not ("old password"). */
  private static boolean lacks(Scene scene, List<String> inputs, Set<String> wanted) {
    Set<String> words = scene.meaning().words(inputs);
    return scene.meaning().shared(wanted, words) > 0 && !words.containsAll(wanted);
  }
}
