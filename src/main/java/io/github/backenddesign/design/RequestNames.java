package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import java.util.List;
import java.util.Optional;

/** What the shapes of requests are called, and what is said of them. */
final class RequestNames {

  private final Model model;

  RequestNames(Model model) {
    this.model = model;
  }

  String of(Operation operation) {
    return switch (operation.type()) {
      case SIGN_IN -> renews(operation) ? "Renewal" : "Credentials";
      case UPDATE -> operation.id().action().equals("update") || operation.id().action().equals("update-own") ? operation.entity() + "Change" : operation.entity() + Names.pascal(operation.id().action());
      case UPLOAD -> operation.entity() + "Upload";
      case READ -> operation.entity() + "Request";
      case ACTION -> Names.pascal(operation.id().action()) + operation.entity();
      default -> sharesFirst(operation) ? "New" + operation.entity() : operation.entity() + Names.pascal(operation.id().action());
    };
  }

  static boolean renews(Operation operation) {
    return operation.type() == OperationClass.SIGN_IN && operation.id().action().equals("renew");
  }

  static String purpose(Operation operation) {
    boolean wordy = operation.id().action().contains("-") && !operation.summary().isEmpty();
    if (operation.type() == OperationClass.UPDATE) {
      return "What can be changed; a field left out stays as it is";
    }
    if (wordy && operation.type() != OperationClass.READ) {
      return "What is needed to " + Character.toLowerCase(operation.summary().charAt(0)) + operation.summary().substring(1);
    }
    return operation.type() == OperationClass.READ ? capital(article(operation.entity())) + " is worked out from this" : "What is needed to " + Names.plain(operation.id().action()) + " " + article(operation.entity());
  }

  static String article(String entity) {
    String words = Names.plain(entity);
    return (words.matches("[aeio].*") ? "an " : "a ") + words;
  }

  static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** Another way to make the same of the same fields takes the same shape. */
  private boolean sharesFirst(Operation operation) {
    List<String> names = operation.inputs().stream().map(Attribute::name).sorted().toList();
    return creating(operation).map(first -> first.equals(operation) || first.inputs().stream().map(Attribute::name).sorted().toList().equals(names)).orElse(true);
  }

  private Optional<Operation> creating(Operation operation) {
    return model.operations().stream().filter(other -> other.type() == OperationClass.CREATE && other.entity().equals(operation.entity())).findFirst();
  }
}
