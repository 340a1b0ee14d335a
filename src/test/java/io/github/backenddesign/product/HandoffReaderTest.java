package io.github.backenddesign.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.document.Severity;
import org.junit.jupiter.api.Test;

class HandoffReaderTest {

  private static final String HANDOFF = """
      # Backend handoff - Shop

      Derived from `docs/architecture.packet.json`.

      ## Components in your scope

      ### cart - Cart

      Keeps one cart per session.

      - Adds items
      - Owns: Cart, Cart item
      - Depends on: storage

      ## Who may do what

      - **Shopper**: add an item; pay
      - Merchandiser: publish the range
      - Nobody else exists.

      | Role | May |
      |---|---|
      | Operator | restart services |

      ## Data flows

      - DF-01: web -> cart, mail - item is added

      ## Quality requirements

      | NFR | Response |
      |---|---|
      | NFR-001 | Answer from memory. |

      - NFR-002: Two instances.

      ## Rules that must hold

      1. One line per product.

      ## Working assumptions

      - A-1: One server is enough.

      ## Data ownership

      Cart: Cart, Voucher (later). No service reads another's store.

      ## Please settle

      - **TQ-1** (blocking): May a line be removed? Options: no (+ simple); yes (+ expected, - more states)
      - Which currency?
      """;

  @Test
  void readsAHandoffThatStandsAlone() {
    Docs docs = Docs.of().handoff(HANDOFF);
    Product product = docs.product();
    assertThat(docs.problems(Severity.NOTE)).isEmpty();
    assertThat(product.components()).extracting(component -> component.id() + " | " + component.name() + " | " + component.purpose() + " | " + component.responsibilities() + " | "
        + component.owns() + " | "
        + component.dependencies()).containsExactly("cart | Cart | Keeps one cart per session. | [Adds items] | [Cart, Cart item, Voucher] | [storage]");
    assertThat(product.accessRules()).extracting(rule -> rule.who() + " " + rule.may())
        .containsExactly("Shopper [add an item, pay]", "Merchandiser [publish the range]", "Operator [restart services]");
    assertThat(product.dataFlows()).extracting(flow -> flow.id() + " " + flow.source() + " " + flow.targets() + " " + flow.trigger())
        .containsExactly("DF-01 web [cart, mail] item is added");
    assertThat(product.nfrResponses()).extracting(response -> response.requirement() + " " + response.response())
        .containsExactly("NFR-001 Answer from memory.", "NFR-002 Two instances.");
    assertThat(product.scope().assumptions()).extracting(Passage::text).containsExactly("A-1: One server is enough.");
    assertThat(product.scope().notes()).extracting(Passage::text)
        .containsExactly("Nobody else exists.", "One line per product.", "Cart: Cart, Voucher (later). No service reads another's store.");
    assertThat(product.questions()).extracting(question -> question.id() + " " + question.blocking() + " " + question.options().size())
        .containsExactly("TQ-1 true 2", "q-currency false 0");
  }

  @Test
  void saysNothingTwiceThatThePacketSays() {
    Product product = Docs.of().handoff(HANDOFF).architecture("""
        {"components": [{"id": "cart", "name": "Cart", "purpose": "Keeps one cart per session", "owns": ["Cart"]}],
         "handoff_designers": {"backend": {"access_rules": [{"who": "Shopper", "may": ["everything"]}], "business_rules": ["One line per product"]}},
         "assumptions_made": ["A-1: One server is enough."],
         "tbd": {"questions": [{"id": "TQ-1", "question": "May a line be removed?"}]}}
        """).product();
    assertThat(product.conflicts()).isEmpty();
    assertThat(product.components()).hasSize(1);
    assertThat(product.accessRules().get(0).may()).extracting(Passage::text).containsExactly("everything");
    assertThat(product.scope().assumptions()).hasSize(1);
    assertThat(product.scope().notes()).extracting(Passage::text).filteredOn(text -> text.startsWith("One line")).hasSize(1);
    assertThat(product.questions()).extracting(question -> question.id() + " " + question.options().size()).containsExactly("TQ-1 2", "q-currency 0");
  }

  @Test
  void reportsAColumnItDoesNotKnow() {
    Docs docs = Docs.of().handoff("## Components\n\n| Component | Purpose | Mood |\n|---|---|---|\n| Cart (svc-cart) | Keeps carts | sunny |\n");
    assertThat(docs.product().components()).extracting(component -> component.id() + " " + component.name()).containsExactly("svc-cart Cart");
    assertThat(docs.problems(Severity.NOTE)).containsExactly("docs/architecture.handoff.backend.md:5:35 member \"Mood\" is not known to this plugin and was not read");
  }
}
