package io.github.backenddesign.product;

import java.util.regex.Pattern;

/** Finds a product's name in the title of a document: "Conduit - a place to share your knowledge", "PRD: Conduit". */
final class ProductName {

  private static final Pattern SEPARATOR = Pattern.compile("\\s+[-\u2013\u2014|]\\s+|:\\s+");
  private static final Pattern KIND_OF_DOCUMENT = Pattern.compile("(?i)(prd|product requirements?( document)?|requirements|architecture|story map|user stories)( packet)?");

  private ProductName() {
  }

  static String of(String title) {
    String[] parts = SEPARATOR.split(Wording.clean(title));
    return parts.length > 1 && KIND_OF_DOCUMENT.matcher(parts[0]).matches() ? parts[1] : parts[0];
  }
}
