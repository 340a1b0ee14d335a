package io.github.backenddesign.document;

import java.util.Objects;

/** A file as it was found: the path users know it by (forward slashes) and its bytes. */
public record InputFile(String path, byte[] bytes) {

  /** Copies the bytes, so that the file cannot change under its readers. */
  public InputFile {
    Objects.requireNonNull(path);
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The part of the path behind the last slash. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof InputFile file && path.equals(file.path) && java.util.Arrays.equals(bytes, file.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * path.hashCode() + java.util.Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return path + " (" + bytes.length + " bytes)";
  }
}
