package io.github.backenddesign.product;

import io.github.backenddesign.document.SourceLocation;
import java.util.List;

/** Somebody (or something) that uses the product, as the documents describe them; what kind of caller they are is derived later. */
public record Persona(String name, String description, List<String> jobs, List<SourceLocation> places) {

  /** Copies the lists. */
  public Persona {
    jobs = List.copyOf(jobs);
    places = List.copyOf(places);
  }
}
