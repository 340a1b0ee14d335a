package io.github.backenddesign.analysis;

/** A stable, style-neutral name of an operation, event or job: resource and action in kebab case, e.g. {@code article.publish}. */
public record OperationId(String resource, String action) implements Comparable<OperationId> {

  /** Reads the form {@code resource.action}. */
  public static OperationId of(String text) {
    int dot = text.indexOf('.');
    if (dot <= 0 || dot == text.length() - 1) {
      throw new IllegalArgumentException("not an operation id: " + text);
    }
    return new OperationId(text.substring(0, dot), text.substring(dot + 1));
  }

  @Override
  public int compareTo(OperationId other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return resource + "." + action;
  }
}
