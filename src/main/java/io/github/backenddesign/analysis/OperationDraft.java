package io.github.backenddesign.analysis;

import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Interface;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** An operation while it is being found: what is done to what, and which elements of the documents speak of it. */
final class OperationDraft {

  final OperationClass type;
  String verb;
  String entity;
  String noun;
  final boolean own;
  final String component;
  final Set<ElementId> interfaces = new LinkedHashSet<>();
  final Set<ElementId> stories = new LinkedHashSet<>();
  final Set<ElementId> requirements = new LinkedHashSet<>();
  final Set<String> filters = new LinkedHashSet<>();
  /** What a caller sends, where an interface says it for this very act ("registration: username, email, password"). */
  final List<String> sends = new ArrayList<>();
  /** The things it is said to be reached through, in the stories it serves. */
  final Set<String> contexts = new LinkedHashSet<>();
  final List<Evidence> evidence = new ArrayList<>();
  String parent = "";
  String qualifier = "";
  boolean internal;
  boolean many;
  /** Whether an interface names only the act ("make, look up, cancel"), so that what it is done to is taken from the interface's name. */
  boolean implied;
  double confidence = 0.5;

  OperationDraft(OperationClass type, String verb, String entity, String noun, boolean own, String component) {
    this.type = type;
    this.verb = verb;
    this.entity = entity;
    this.noun = noun;
    this.own = own;
    this.component = component;
  }

  /** An operation named after no known entity is about the one a story names ("a feed with only the articles"). */
  void isAbout(String named, Set<String> known) {
    if (!known.contains(entity) && known.contains(named)) {
      entity = named;
    }
  }

  /** Turns an act on a mark ("mark a favorite") into the act on the thing that is marked ("favorite an article"). */
  void becomes(String act, String thing) {
    verb = act;
    entity = thing;
    noun = "";
    parent = "";
    qualifier = "";
  }

  /** Whether one of these interfaces offers it. */
  boolean offeredBy(List<Interface> linked) {
    return linked.stream().anyMatch(each -> interfaces.contains(each.id()));
  }

  void serve(ElementId story, List<ElementId> storyRequirements, Evidence why) {
    if (stories.add(story)) {
      evidence.add(why);
    }
    requirements.addAll(storyRequirements);
  }
}
