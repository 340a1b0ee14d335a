package io.github.backenddesign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventFinderTest {

  @Test
  void namesAnEventAfterWhatHappenedToWhat() {
    assertThat(events("As a tenant, I want to add a meter.", "As a tenant, I want to delete a meter.", "As a tenant, I want to be notified when a meter is replaced.")).containsExactly("meter.replaced for [US-003] to [tenant]");
  }

  @Test
  void letsStoriesAboutTheSameOccasionShareAnEvent() {
    assertThat(events("As a seller, I want to post an offer.", "As a seller, I want to delete an offer.", "As a seller, I want to be notified when my offer is accepted.", "As a seller, I want to receive an email when my offer is accepted."))
        .containsExactly("offer.accepted for [US-003, US-004] to [seller]");
  }

  @Test
  void namesAnEventAfterItsStoryWhereTheWordsSayNoOccasion() {
    assertThat(events("As a parent, I want to receive a weekly digest.")).containsExactly("digest.notify-us-001 for [US-001] to [parent]");
  }

  @Test
  void prefersTheEventTheArchitectureNames() {
    assertThat(Products.model(Products.of("hotel")).events()).extracting(event -> event.id().toString()).containsExactly("booking.cancelled");
  }

  private static List<String> events(String... stories) {
    return Products.model(Products.stories(stories)).events().stream().map(event -> event.id() + " for " + event.stories() + " to " + event.consumers()).toList();
  }
}
