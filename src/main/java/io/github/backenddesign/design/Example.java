package io.github.backenddesign.design;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds a value that keeps the limits of a field, from one that fits its kind. */
record Example(String type, Optional<String> min, Optional<String> max, Optional<String> pattern) {

  /** The wanted value where it keeps the limits, else that of the kind, cut or filled to length. */
  Optional<String> of(Optional<String> wanted, Optional<String> ofKind) {
    Optional<String> fitting = type.equals("string") ? wanted.filter(text -> fitted(text).equals(text)).filter(this::matches) : Optional.empty();
    return fitting.or(() -> of(ofKind));
  }

  /** The value of the kind where it keeps the limits, one cut or filled to length otherwise; empty where that breaks the pattern. */
  Optional<String> of(Optional<String> ofKind) {
    return switch (type) {
      case "string" -> ofKind.map(this::fitted).filter(this::matches);
      case "integer", "number" -> Optional.of(number(ofKind.orElse("1")));
      default -> ofKind;
    };
  }

  private String fitted(String text) {
    int least = min.map(Integer::parseInt).orElse(0);
    int most = max.map(Integer::parseInt).orElse(Integer.MAX_VALUE);
    String filled = text;
    while (filled.length() < least && !text.isEmpty()) {
      filled += text;
    }
    int length = Math.min(most, Math.max(least, text.length()));
    return filled.substring(0, Math.min(length, filled.length()));
  }

  private boolean matches(String text) {
    return pattern.map(regex -> Pattern.compile(regex).matcher(text).find()).orElse(true);
  }

  private String number(String text) {
    double value = Double.parseDouble(text);
    boolean tooSmall = min.map(Double::parseDouble).filter(limit -> value < limit).isPresent();
    boolean tooLarge = max.map(Double::parseDouble).filter(limit -> value > limit).isPresent();
    return tooSmall ? min.get() : tooLarge ? max.get() : text;
  }
}
