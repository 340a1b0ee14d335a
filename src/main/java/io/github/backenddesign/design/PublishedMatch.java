package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.analysis.OperationId;
import io.github.backenddesign.design.PublishedContract.PublishedOperation;
import io.github.backenddesign.language.Inflection;
import io.github.backenddesign.language.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which published operation serves which of ours: by the address we would give it, by the id, or by method, resource and verb together. Each published one serves at most one of ours. */
final class PublishedMatch {

  private static final int SAME_ADDRESS = 8;
  private static final int SAME_ID = 6;
  private static final int SAME_RESOURCE = 4;
  private static final int SAME_VERB = 2;
  private static final Set<String> SIGN_IN = Set.of("login", "signin", "session", "token", "auth", "authenticate");
  private static final Set<String> SIGN_OUT = Set.of("logout", "signout", "session");

  private final Model model;
  private final Inflection inflection = Lexicon.english().inflection();
  private final Map<OperationId, PublishedOperation> matched = new HashMap<>();

  private record Candidate(Operation ours, PublishedOperation theirs, int score) {
  }

  /** Compares all operations; {@code addresses} gives the address ours would have. */
  PublishedMatch(PublishedContract contract, Model model, Addresses addresses) {
    this.model = model;
    List<Candidate> candidates = new ArrayList<>();
    for (Operation ours : model.operations()) {
      for (PublishedOperation theirs : contract.operations()) {
        int score = score(ours, theirs, addresses.of(ours));
        if (score >= SAME_RESOURCE) {
          candidates.add(new Candidate(ours, theirs, score));
        }
      }
    }
    Set<PublishedOperation> taken = new HashSet<>();
    candidates.stream().sorted(Comparator.comparingInt(Candidate::score).reversed()).forEach(candidate -> {
      if (!matched.containsKey(candidate.ours().id()) && taken.add(candidate.theirs())) {
        matched.put(candidate.ours().id(), candidate.theirs());
      }
    });
  }

  /** The published address of an operation, its other parameters being ours; ours where none is published. */
  Projection.Address address(Operation operation, Projection.Address ours) {
    PublishedOperation theirs = matched.get(operation.id());
    if (theirs == null || ours.path().isEmpty()) {
      return ours;
    }
    return new Projection.Address(Optional.of(theirs.method()), Optional.of(theirs.path()), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), parameters(theirs.path(), ours.parameters()));
  }

  /** Parameters of the path by their places: the first of theirs is called as they call it and limited as ours is. */
  private static List<OperationDesign.ParameterDesign> parameters(String path, List<OperationDesign.ParameterDesign> ours) {
    List<OperationDesign.ParameterDesign> inPath = ours.stream().filter(parameter -> parameter.in().equals("path")).toList();
    List<OperationDesign.ParameterDesign> all = new ArrayList<>();
    for (String name : placeholders(path)) {
      int place = all.size();
      OperationDesign.ParameterDesign like = place < inPath.size() ? inPath.get(place)
          : new OperationDesign.ParameterDesign(name, "path", "string", Optional.empty(), true, Optional.of("1"), Optional.of("200"), Optional.empty(), Optional.empty(), "named by the published contract", "published contract");
      all.add(new OperationDesign.ParameterDesign(name, "path", like.type(), like.format(), true, like.min(), like.max(), like.pattern(), like.example(), like.rule(), like.source()));
    }
    ours.stream().filter(parameter -> !parameter.in().equals("path")).forEach(all::add);
    return all;
  }

  private int score(Operation ours, PublishedOperation theirs, Projection.Address address) {
    if (theirs.id().map(this::words).filter(words(ours.id().toString())::equals).isPresent()) {
      return SAME_ID + SAME_RESOURCE;
    }
    if (!methods(ours).contains(theirs.method())) {
      return 0;
    }
    boolean sameAddress = address.method().equals(Optional.of(theirs.method())) && address.path().map(PublishedMatch::shape).equals(Optional.of(shape(theirs.path())));
    return (sameAddress ? SAME_ADDRESS : 0) + (isAbout(ours, theirs) ? SAME_RESOURCE + verb(ours, theirs) : 0);
  }

  private int verb(Operation ours, PublishedOperation theirs) {
    Set<String> theirWords = words(theirs.id().orElse("") + " " + theirs.summary() + " " + literals(theirs.path()));
    return Names.words(ours.id().action()).stream().anyMatch(theirWords::contains) ? SAME_VERB : 0;
  }

  /** Whether the path leads to the thing in the way the class of operation does: to the collection, to one of it, or to an act on it. */
  private boolean isAbout(Operation ours, PublishedOperation theirs) {
    List<String> steps = Arrays.stream(theirs.path().split("/")).filter(step -> !step.isEmpty()).toList();
    boolean one = !steps.isEmpty() && isPlaceholder(steps.get(steps.size() - 1));
    Optional<String> last = steps.stream().filter(step -> !isPlaceholder(step)).reduce((first, second) -> second);
    Set<String> said = words(theirs.id().orElse("") + " " + literals(theirs.path()));
    boolean resource = last.filter(step -> names(ours).contains(words(step))).isPresent();
    return switch (ours.type()) {
      case SIGN_IN -> said.stream().anyMatch(SIGN_IN::contains);
      case SIGN_OUT -> said.stream().anyMatch(SIGN_OUT::contains);
      case CREATE, UPLOAD -> resource && !one;
      case LIST, SEARCH -> !one && (resource || said.containsAll(Names.words(ours.id().action())) && names(ours).stream().anyMatch(said::containsAll));
      case READ, UPDATE, DELETE, DOWNLOAD, SUBSCRIBE -> resource && (one || ours.own());
      case ACTION, REVERSE_ACTION -> names(ours).stream().anyMatch(said::containsAll) && Names.words(ours.id().action()).stream().anyMatch(said::contains);
    };
  }

  private static Set<String> methods(Operation operation) {
    return switch (operation.type()) {
      case CREATE, UPLOAD -> Set.of("POST", "PUT");
      case READ, LIST, SEARCH, DOWNLOAD -> operation.isComputed() || operation.type() == OperationClass.SEARCH ? Set.of("GET", "POST") : Set.of("GET");
      case UPDATE -> Set.of("PUT", "PATCH", "POST");
      case DELETE -> Set.of("DELETE");
      case ACTION -> Set.of("POST", "PUT", "PATCH");
      case REVERSE_ACTION -> Set.of("DELETE", "POST", "PUT");
      case SIGN_IN -> Set.of("POST");
      case SIGN_OUT -> Set.of("DELETE", "POST");
      case SUBSCRIBE -> Set.of("GET", "POST");
    };
  }

  /** The words of each name of the thing: "HandlingEvent" as handling, event. */
  private List<Set<String>> names(Operation operation) {
    List<Set<String>> names = new ArrayList<>(List.of(words(operation.entity())));
    model.entity(operation.entity()).map(Entity::aliases).ifPresent(aliases -> aliases.forEach(alias -> names.add(words(alias))));
    return names;
  }

  private Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    Names.words(text).forEach(word -> words.add(inflection.singular(word)));
    return words;
  }

  private static String literals(String path) {
    return String.join(" ", Arrays.stream(path.split("/")).filter(step -> !isPlaceholder(step)).toList());
  }

  private static List<String> placeholders(String path) {
    return Arrays.stream(path.split("/")).filter(PublishedMatch::isPlaceholder).map(step -> step.substring(1, step.length() - 1)).toList();
  }

  private static boolean isPlaceholder(String step) {
    return step.startsWith("{") && step.endsWith("}");
  }

  private static String shape(String path) {
    return path.replaceAll("\\{[^}]*}", "{}").replaceAll("/$", "");
  }
}
