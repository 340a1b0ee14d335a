package io.github.backenddesign.sync;

import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.Relation;
import io.github.backenddesign.design.ApiDesign;
import io.github.backenddesign.design.OperationDesign;
import io.github.backenddesign.language.VerbClass;
import io.github.backenddesign.product.ElementId;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the operations of the contract that an expected call means: by the class of its verb together with its stories or its nouns. */
final class Contract {

  private static final Set<String> SAFE = Set.of("read", "list", "search", "download", "subscribe");
  private static final Map<VerbClass, Set<String>> MEANT = meant();

  private final Scene scene;

  Contract(Scene scene) {
    this.scene = scene;
  }

  /** All operations that fit best; none when the contract has nothing like it. */
  List<OperationDesign> operations(ExpectedCall call) {
    Set<OperationDesign> found = new LinkedHashSet<>();
    List<Act> acts = scene.meaning().actsOfName(call.source().name());
    for (Act act : acts) {
      found.addAll(best(call, act));
    }
    if (found.isEmpty() && acts.stream().allMatch(act -> act.type() == VerbClass.UNKNOWN)) {
      scene.design().api().operations().stream().filter(operation -> sharesStory(call, operation) && fitsKind(call, operation)).forEach(found::add);
    }
    return List.copyOf(found);
  }

  private List<OperationDesign> best(ExpectedCall call, Act act) {
    int highest = 0;
    List<OperationDesign> best = List.of();
    for (OperationDesign operation : scene.design().api().operations()) {
      int score = score(call, act, operation);
      if (score > highest) {
        highest = score;
        best = List.of(operation);
      }
    }
    return best;
  }

  /** Nothing without the same kind of act; then shared stories and shared nouns count. */
  private int score(ExpectedCall call, Act act, OperationDesign operation) {
    if (act.type() == VerbClass.UNKNOWN || !isMeant(act, operation) || !fitsKind(call, operation)) {
      return 0;
    }
    Set<String> nouns = scene.meaning().words(List.of(Names.plain(operation.id()), operation.summary()));
    Set<String> wanted = new LinkedHashSet<>(act.object());
    wanted.addAll(scene.meaning().words(act.verb()));
    int stories = (int) call.refs().stream().filter(ref -> operation.storyIds().contains(ref.value())).count();
    int shared = scene.meaning().shared(act.object(), nouns) * 2 + scene.meaning().shared(wanted, nouns);
    boolean named = !act.object().isEmpty() && act.object().stream().anyMatch(nouns::contains);
    return stories == 0 && !named ? 0 : stories * 3 + shared;
  }

  private boolean isMeant(Act act, OperationDesign operation) {
    boolean narrows = operation.type().equals("list") && act.type() == VerbClass.SEARCH && operation.parameters().stream().anyMatch(parameter -> isText(parameter.name()));
    boolean meant = MEANT.getOrDefault(act.type(), Set.of()).contains(operation.type());
    return narrows || meant && (act.type() != VerbClass.ACTION || speaks(act, operation) || operation.type().equals("action") && isAbout(act, operation));
  }

  /** Acts of many kinds are actions, so the operation has to be named by the same verb, or be an action on the same thing. */
  private boolean speaks(Act act, OperationDesign operation) {
    return scene.meaning().words(List.of(Names.plain(operation.id()), operation.summary())).containsAll(scene.meaning().words(act.verb()));
  }

  private boolean isAbout(Act act, OperationDesign operation) {
    List<String> things = scene.model().operation(operation.id()).map(Operation::entity).flatMap(scene.model()::entity)
        .map(entity -> Stream.concat(Stream.of(entity.name()), entity.relations().stream().map(Relation::target)).toList()).orElse(List.of());
    return scene.meaning().shared(act.object(), scene.meaning().words(things)) > 0;
  }

  private static boolean isText(String parameter) {
    return Set.of("q", "query", "text", "search", "term", "keyword", "word").contains(parameter);
  }

  private static boolean sharesStory(ExpectedCall call, OperationDesign operation) {
    return call.refs().stream().map(ElementId::value).anyMatch(operation.storyIds()::contains);
  }

  private static boolean fitsKind(ExpectedCall call, OperationDesign operation) {
    return call.isQuery().map(query -> query == SAFE.contains(operation.type())).orElse(true);
  }

  /** The shape of this name. */
  Optional<ApiDesign.SchemaDesign> schema(String name) {
    return scene.design().api().schemas().stream().filter(schema -> schema.name().equals(name)).findFirst();
  }

  private static Map<VerbClass, Set<String>> meant() {
    Map<VerbClass, Set<String>> meant = new EnumMap<>(VerbClass.class);
    meant.put(VerbClass.CREATE, Set.of("create", "update", "upload", "action"));
    meant.put(VerbClass.REGISTER, Set.of("create"));
    meant.put(VerbClass.READ, Set.of("read", "list", "download"));
    meant.put(VerbClass.LIST, Set.of("list", "search", "read"));
    meant.put(VerbClass.SEARCH, Set.of("search"));
    meant.put(VerbClass.NARROW, Set.of("list", "search"));
    meant.put(VerbClass.UPDATE, Set.of("update", "create", "action"));
    meant.put(VerbClass.DELETE, Set.of("delete", "reverse-action"));
    meant.put(VerbClass.ACTION, Set.of("action", "create", "update"));
    meant.put(VerbClass.REVERSE, Set.of("reverse-action", "delete"));
    meant.put(VerbClass.SIGN_IN, Set.of("sign-in"));
    meant.put(VerbClass.SIGN_OUT, Set.of("sign-out"));
    meant.put(VerbClass.UPLOAD, Set.of("upload", "create"));
    meant.put(VerbClass.DOWNLOAD, Set.of("download", "read"));
    meant.put(VerbClass.NOTIFY, Set.of("subscribe"));
    return meant;
  }
}
