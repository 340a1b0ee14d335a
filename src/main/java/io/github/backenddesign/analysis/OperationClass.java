package io.github.backenddesign.analysis;

import java.util.Locale;

/** What an operation does to its resource; every verb of a document falls into one of these. */
public enum OperationClass {
  CREATE, READ, LIST, SEARCH, UPDATE, DELETE, ACTION, REVERSE_ACTION, SIGN_IN, SIGN_OUT, UPLOAD, DOWNLOAD, SUBSCRIBE;

  /** Whether a call leaves the system as it was. */
  public boolean isSafe() {
    return this == READ || this == LIST || this == SEARCH || this == DOWNLOAD;
  }

  /** Whether the answer holds many things. */
  public boolean isCollection() {
    return this == LIST || this == SEARCH;
  }

  /** The name in the packet: kebab case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
