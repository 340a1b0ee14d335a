package io.github.backenddesign.output;

import java.util.Objects;

/** A file to be written: its path relative to the base directory (or absolute), with forward slashes, and its bytes. */
public record PlannedFile(String path, byte[] bytes) {

  /** Copies the bytes. */
  public PlannedFile {
    Objects.requireNonNull(path);
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlannedFile file && path.equals(file.path) && java.util.Arrays.equals(bytes, file.bytes);
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
