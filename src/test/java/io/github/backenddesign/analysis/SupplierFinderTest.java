package io.github.backenddesign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SupplierFinderTest {

  @Test
  void takesInterfacesToTheOutsideThatOurComponentsCall() {
    assertThat(suppliers("""
        {"id": "IF-01", "name": "Weather service", "type": "external", "direction": "outbound", "provider": "met office", "consumers": ["fields"]},
        {"id": "IF-02", "name": "Soil data", "type": "api", "direction": "outbound", "provider": "soil institute", "consumers": ["fields"], "notes": "Yesterday's values are shown when it is down."}
        """, "")).containsExactly("Weather service by [fields] down: ", "Soil data by [fields] down: Yesterday's values are shown when it is down.");
  }

  @Test
  void takesNeitherOurOwnInterfacesNorThoseThatOnlyScreensCall() {
    assertThat(suppliers("""
        {"id": "IF-01", "name": "Field API", "type": "api", "direction": "inbound", "provider": "fields", "consumers": ["web-client"]},
        {"id": "IF-02", "name": "Map tiles", "type": "external", "direction": "outbound", "provider": "tile host", "consumers": ["web-client"]}
        """, "")).isEmpty();
  }

  @Test
  void takesExternalSystemsNoInterfaceCovers() {
    assertThat(suppliers("""
        {"id": "IF-01", "name": "Weather service", "type": "external", "direction": "outbound", "provider": "met office", "consumers": ["fields"]}
        """, "\"Weather bureau\", \"Land register\", \"Browser of the farmer\"")).containsExactly("Weather service by [fields] down: ", "Land register by [] down: ");
  }

  private static List<String> suppliers(String interfaces, String externalSystems) {
    return new SupplierFinder().find(Products.read("architecture.packet.json", """
        {"system_context": {"external_systems": [%s]},
         "components": [{"id": "fields", "name": "Fields", "purpose": "Keeps fields"}, {"id": "web-client", "name": "Web client", "purpose": "Screens"}],
         "interfaces": [%s]}
        """.formatted(externalSystems, interfaces))).stream().map(supplier -> supplier.name() + " by " + supplier.calledBy() + " down: " + supplier.whenDown()).toList();
  }

  @Test
  void takesTheDependenciesOfThePrdAndWhatItSaysOfOutages() {
    String prd = """
        {"normalized_prd": {"dependencies": ["Keycloak, run by IT Security", "Route engine of the planning team", "Uptime probe", "Company mail gateway", "Good weather"],
         "functional_requirements": [{"id": "FR-001", "requirement": "The system asks the route engine for proposals."}],
         "non_functional_requirements": [{"id": "NFR-001", "requirement": "Loss of the route engine affects only the request for proposals."}]}}
        """;
    String stories = """
        {"stories": [{"id": "US-001", "story": "As a planner, I want to see proposals of the route engine.", "fr_ids": ["FR-001"]}]}
        """;

    assertThat(new SupplierFinder().find(Products.read(prd, "{}", stories))).extracting(supplier -> supplier.name() + " | " + supplier.role() + " | " + supplier.stories() + " | " + supplier.whenDown()).containsExactly(
        "Keycloak | identity | [] | ", "Route engine | service | [US-001] | Loss of the route engine affects only the request for proposals.", "Company mail gateway | messages | [] | ");
  }
}
