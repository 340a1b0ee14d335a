package io.github.backenddesign.analysis;

import io.github.backenddesign.document.SourceLocation;
import io.github.backenddesign.product.Component;
import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.SourceArtifact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Facts that follow from how a product is built up rather than from its sentences. */
final class StructureSignals {

  /** Everything this class can find; a present file is named after its role. */
  static final List<String> NAMES = Stream.concat(Stream.of("many-services", "has-components", "many-stories", "few-stories", "event-interfaces",
      "rpc-interfaces", "outbound-interfaces", "page-interfaces", "external-systems"),
      Arrays.stream(SourceArtifact.Role.values()).map(StructureSignals::fileSignal)).toList();
  private static final Pattern SERVICE = Pattern.compile("(?i)^svc\\b|-service$|-svc$|^service-|\\bmicro-?service\\b|^service$");
  private static final int MANY_SERVICES = 4;
  private static final int MANY_STORIES = 60;
  private static final int FEW_STORIES = 15;

  private final Product product;
  private final List<Signal> signals = new ArrayList<>();

  private StructureSignals(Product product) {
    this.product = product;
  }

  static List<Signal> of(Product product) {
    StructureSignals structure = new StructureSignals(product);
    structure.components();
    structure.size();
    structure.interfaces();
    structure.files();
    return List.copyOf(structure.signals);
  }

  private void components() {
    List<Component> services = product.components().stream().filter(component -> SERVICE.matcher(component.id().value()).find() || component.kind()
        .filter(kind -> SERVICE.matcher(kind).find()).isPresent()).toList();
    if (services.size() >= MANY_SERVICES) {
      add("many-services", services.stream().map(component -> component.id().value()).toList(), services.size()
          + " components are services of their own", services.get(0).places());
    }
    if (!product.components().isEmpty()) {
      add("has-components", List.of(), product.components().size() + " components are named", product.components().get(0).places());
    }
  }

  private void size() {
    int stories = product.stories().size();
    if (stories >= MANY_STORIES) {
      add("many-stories", List.of(), stories + " stories", product.stories().get(0).places());
    } else if (stories > 0 && stories <= FEW_STORIES) {
      add("few-stories", List.of(), "only " + stories + " stories", product.stories().get(0).places());
    }
  }

  private void interfaces() {
    group("event-interfaces", "event|message|async", "is an event", "are events");
    group("rpc-interfaces", "rpc|grpc", "is a remote call between services", "are remote calls between services");
    List<Interface> outbound = product.interfaces().stream().filter(door -> is(door.direction().orElse(""), "outbound")
        || is(door.type().orElse(""), "external|outbound")).toList();
    addInterfaces("outbound-interfaces", outbound, "leads to a system outside", "lead to systems outside");
    List<Interface> pages = product.interfaces().stream().filter(door -> is(door.type().orElse(""), "^(?:ui|page|html|web page).*")).toList();
    addInterfaces("page-interfaces", pages, "delivers pages", "deliver pages");
    if (!product.externalSystems().isEmpty()) {
      add("external-systems", product.externalSystems().stream().map(system -> system.id()).toList(), "systems outside are named",
          List.of(product.externalSystems().get(0).name().at()));
    }
  }

  private void files() {
    for (SourceArtifact artifact : product.artifacts()) {
      if (artifact.present()) {
        signals.add(new Signal(fileSignal(artifact.role()), false, List.of(), artifact.path() + " is there", SourceLocation.ofFile(artifact.path())));
      }
    }
  }

  private static String fileSignal(SourceArtifact.Role role) {
    return "has-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void group(String name, String type, String one, String many) {
    addInterfaces(name, product.interfaces().stream().filter(door -> is(door.type().orElse(""), type)).toList(), one, many);
  }

  private void addInterfaces(String name, List<Interface> doors, String one, String many) {
    if (!doors.isEmpty()) {
      add(name, doors.stream().map(door -> door.id().value()).toList(), doors.size() == 1 ? "1 interface " + one : doors.size() + " interfaces " + many, doors.get(0).places());
    }
  }

  private static boolean is(String text, String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE).matcher(text).find();
  }

  private void add(String name, List<String> refs, String quote, List<SourceLocation> places) {
    SourceLocation at = places.isEmpty() ? SourceLocation.ofFile(product.artifacts().stream().filter(SourceArtifact::present).findFirst()
        .map(SourceArtifact::path).orElse("docs")) : places.get(0);
    signals.add(new Signal(name, false, refs, quote, at));
  }
}
