package io.github.backenddesign.design;

import io.github.backenddesign.document.SourceLocation;
import java.util.List;
import java.util.Optional;

/** A contract somebody published already: the file as users know it, and its operations in the order of the file. */
public record PublishedContract(String file, List<PublishedOperation> operations) {

  /** An operation with its method in capitals, its path as it stands there, and where that is. */
  public record PublishedOperation(String method, String path, Optional<String> id, String summary, SourceLocation at) {

    /** Method and path. */
    public String call() {
      return method + " " + path;
    }
  }

  /** Copies the list. */
  public PublishedContract {
    operations = List.copyOf(operations);
  }
}
