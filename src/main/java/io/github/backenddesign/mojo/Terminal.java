package io.github.backenddesign.mojo;

import java.util.Optional;

/** Somebody who can be asked one line at a time. */
interface Terminal {

  /** Shows a text and reads the line behind it; nothing when the input has ended. */
  Optional<String> ask(String text);
}
