package io.github.backenddesign.design;

import io.github.backenddesign.document.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A contract somebody published already: the file as users know it, and its operations in the order of the file. */
public record PublishedContract(String file, List<PublishedOperation> operations) {

  /** An operation with its method in capitals, its path as it stands there, the bodies it takes and answers with where they say their fields, and where it is. */
  public record PublishedOperation(String method, String path, Optional<String> id, String summary, Optional<PublishedBody> request, Optional<PublishedBody> response, SourceLocation at) {

    /** Method and path. */
    public String call() {
      return method + " " + path;
    }
  }

  /** The fields of a body, and those that must be there. */
  public record PublishedBody(Set<String> fields, Set<String> required) {

    /** Copies the sets. */
    public PublishedBody {
      fields = Set.copyOf(fields);
      required = Set.copyOf(required);
    }
  }

  /** Copies the list. */
  public PublishedContract {
    operations = List.copyOf(operations);
  }
}
