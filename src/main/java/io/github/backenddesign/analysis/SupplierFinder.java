package io.github.backenddesign.analysis;

import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Product;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the systems outside that the backend depends on: interfaces to the outside, external systems the architecture names, and the dependencies of the PRD; the sources are joined where they mean the same system.
 * What the documents say of an outage is taken word for word.
 */
final class SupplierFinder {

  private final SupplierRoles roles = SupplierRoles.english();

  List<Supplier> find(Product product) {
    List<Statement> statements = Statements.of(product);
    TellingWords telling = new TellingWords(roles, statements);
    List<Named> named = new ArrayList<>();
    product.interfaces().stream().filter(each -> isOutside(each, product)).forEach(each -> add(named, telling, fromInterface(each)));
    product.externalSystems().forEach(system -> add(named, telling, new Named(system.name().text(), List.of(), Optional.of(system.id()), List.of(), List.of(), "", new Evidence("supplier.system", system.name().text(), system.id(), system.name().at()))));
    product.scope().dependencies().stream().filter(passage -> roles.of(passage.text()).isPresent()).forEach(passage -> add(named, telling, fromDependency(passage)));
    SupplierMentions mentions = new SupplierMentions(product, roles, telling, statements);
    return named.stream().filter(each -> roles.of(each.name()).map(roles::callOf).filter(SupplierCall.NONE::equals).isEmpty()).map(each -> supplier(each, mentions, named)).toList();
  }

  /** A system as one place of the documents names it. */
  private record Named(String name, List<String> calledBy, Optional<String> provider, List<ElementId> interfaces, List<ElementId> stories, String whenDown, Evidence evidence) {
  }

  private static void add(List<Named> named, TellingWords telling, Named next) {
    boolean known = named.stream().anyMatch(each -> isSame(each, next, telling));
    if (!known) {
      named.add(next);
    }
  }

  /** The same provider, or a telling word in common. */
  private static boolean isSame(Named one, Named other, TellingWords telling) {
    boolean sameProvider = one.provider().isPresent() && one.provider().equals(other.provider());
    List<String> words = telling.of(one.name());
    return sameProvider || telling.of(other.name()).stream().anyMatch(words::contains);
  }

  private boolean isOutside(Interface each, Product product) {
    Set<String> ours = Set.copyOf(product.components().stream().map(component -> component.id().value()).toList());
    boolean external = each.type().map(type -> type.toLowerCase(Locale.ROOT).contains("external")).orElse(false);
    boolean calledByUs = each.consumers().stream().anyMatch(ours::contains) && !each.consumers().stream().allMatch(roles::isScreen);
    boolean foreign = each.provider().map(provider -> !ours.contains(provider.split(" ")[0])).orElse(false);
    return calledByUs && (external || foreign);
  }

  private Named fromInterface(Interface each) {
    String notes = each.notes().map(Passage::text).filter(text -> !roles.isSimulated(text)).orElse("");
    return new Named(each.name(), each.consumers(), each.provider(), List.of(each.id()), each.stories(), notes, new Evidence("supplier.interface", each.name(), each.id().value(), each.places().get(0)));
  }

  /** "Keycloak, run by IT Security" is Keycloak. */
  private Named fromDependency(Passage passage) {
    return new Named(roles.nameIn(passage.text()), List.of(), Optional.empty(), List.of(), List.of(), "", new Evidence("supplier.dependency", passage.text(), "", passage.at()));
  }

  @SuppressWarnings("ReferenceEquality") // All but this very one.
  private Supplier supplier(Named named, SupplierMentions mentions, List<Named> all) {
    List<String> others = all.stream().filter(other -> other != named).map(Named::name).toList();
    SupplierMentions.Mentions found = mentions.of(named.name(), others);
    Set<ElementId> stories = new LinkedHashSet<>(named.stories());
    stories.addAll(found.stories());
    List<Evidence> evidence = new ArrayList<>(List.of(named.evidence()));
    found.outage().ifPresent(passage -> evidence.add(new Evidence("supplier.when-down", passage.text(), passage.refs().isEmpty() ? "" : passage.refs().get(0), passage.at())));
    String whenDown = named.whenDown().isEmpty() ? found.outage().map(Statement::text).orElse("") : named.whenDown();
    return new Supplier(capital(named.name()), roles.of(named.name()).orElse("service"), named.calledBy(), named.interfaces(), List.copyOf(stories), found.requirements(), whenDown, evidence);
  }

  private static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
