package io.github.backenddesign.sync;

import io.github.backenddesign.analysis.Statement;
import io.github.backenddesign.analysis.Statements;
import io.github.backenddesign.product.ExternalSystem;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A message may go out through a channel that no supplier stands for, while one stands for another channel. */
final class ChannelsWithoutSupplier implements Finder {

  private static final List<String> CHANNELS = List.of("sms", "text message", "push notification", "whatsapp", "phone call");

  @Override
  public List<Finding> find(Scene scene) {
    List<Passage> suppliers = Stream.concat(scene.product().scope().dependencies().stream(), scene.product().externalSystems().stream().map(ExternalSystem::name)).toList();
    Optional<Passage> mail = suppliers.stream().filter(supplier -> supplier.text().matches("(?i).*\\be?-?mail\\b.*")).findFirst();
    List<Finding> findings = new ArrayList<>();
    for (String channel : mail.isPresent() ? CHANNELS : List.<String>of()) {
      boolean supplied = suppliers.stream().anyMatch(supplier -> supplier.text().toLowerCase(Locale.ROOT).contains(channel));
      Statements.of(scene.product()).stream().filter(statement -> !supplied && (statement.kind() == Statement.Kind.FR || statement.kind() == Statement.Kind.CRITERION)
          && statement.text().toLowerCase(Locale.ROOT).matches("(?s).*\\b" + channel + "\\b.*"))
          .findFirst().ifPresent(statement -> findings.add(Finding.of("channel-without-supplier", new Passage(statement.text(), statement.at()), mail.get())
              .with("channel", channel).with("id", String.join(", ", statement.refs()))
              .with("supplier", mail.get().text())));
    }
    return findings;
  }
}
