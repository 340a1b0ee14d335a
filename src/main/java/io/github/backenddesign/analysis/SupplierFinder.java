package io.github.backenddesign.analysis;

import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the systems outside that the backend calls or hears from: interfaces to the outside and external systems the architecture names. */
final class SupplierFinder {

  private static final Set<String> NOT_SERVERS = Set.of("client", "simulator", "browser", "probe");

  List<Supplier> find(Product product) {
    List<Supplier> suppliers = new ArrayList<>();
    Set<String> ours = Set.copyOf(product.components().stream().map(component -> component.id().value()).toList());
    for (Interface each : product.interfaces()) {
      boolean external = each.type().map(type -> type.toLowerCase(Locale.ROOT).contains("external")).orElse(false);
      boolean calledByUs = each.consumers().stream().anyMatch(ours::contains) && !each.consumers().stream().allMatch(SupplierFinder::isUserInterface);
      boolean foreign = each.provider().map(provider -> !ours.contains(provider.split(" ")[0])).orElse(false);
      if (calledByUs && (external || foreign)) {
        suppliers.add(new Supplier(each.name(), each.consumers(), List.of(each.id()), each.stories(), each.notes().map(note -> note.text()).orElse(""),
            List.of(new Evidence("supplier.interface", each.name(), each.id().value(), each.places().get(0)))));
      }
    }
    product.externalSystems().stream().filter(system -> suppliers.stream().noneMatch(supplier -> covers(supplier, system.name().text(), system.id(), product)))
        .filter(system -> NOT_SERVERS.stream().noneMatch(word -> system.name().text().toLowerCase(Locale.ROOT).contains(word)))
        .forEach(system -> suppliers.add(new Supplier(system.name().text(), List.of(), List.<ElementId>of(), List.of(), "", List.of(new Evidence("supplier.system", system.name().text(), system.id(), system.name().at())))));
    return suppliers;
  }

  private static boolean isUserInterface(String component) {
    return component.contains("client") || component.contains("frontend") || component.contains("browser");
  }

  private static boolean covers(Supplier supplier, String name, String id, Product product) {
    boolean sameProvider = product.interfaces().stream().filter(each -> supplier.interfaces().contains(each.id())).anyMatch(each -> each.provider().map(id::equals).orElse(false));
    List<String> words = Names.words(supplier.name());
    return sameProvider || Names.words(name).stream().filter(word -> word.length() > 3).anyMatch(words::contains);
  }
}
