package io.github.backenddesign.mojo;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** SHA-256 over values: records by their members, so that a member added later counts without being named here. */
final class Digest {

  private final MessageDigest sha;

  Digest() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The digest of bytes, as hexadecimal digits. */
  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(new Digest().sha.digest(bytes));
  }

  /** The digest of a file. */
  static String of(Path file) throws IOException {
    Digest digest = new Digest();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.sha.update(buffer, 0, read);
      }
    }
    return digest.end();
  }

  /** Adds a value with its kind and length, so that no two different values read the same; an {@link IllegalArgumentException} for a kind it does not know. */
  Digest with(Object value) {
    if (value instanceof byte[] bytes) {
      return bytes('b', bytes);
    }
    if (value instanceof String || value instanceof Number || value instanceof Boolean || value instanceof Enum<?> || value instanceof Path) {
      return bytes('s', value.toString().getBytes(StandardCharsets.UTF_8));
    }
    if (value instanceof Optional<?> optional) {
      return all('o', optional.stream().toList());
    }
    if (value instanceof Collection<?> values) {
      return all('c', values);
    }
    if (value instanceof Record members) {
      return members(members, component -> true);
    }
    throw new IllegalArgumentException("can not tell whether a " + (value == null ? "null" : value.getClass().getName()) + " changed");
  }

  /** Adds all members of a record but one. */
  Digest without(String member, Record value) {
    return members(value, component -> !component.getName().equals(member));
  }

  /** The digits; the end of this digest. */
  String end() {
    return HexFormat.of().formatHex(sha.digest());
  }

  private Digest all(char kind, Collection<?> values) {
    start(kind, values.size());
    values.forEach(this::with);
    return this;
  }

  private Digest members(Record value, Predicate<RecordComponent> counts) {
    List<RecordComponent> components = Arrays.stream(value.getClass().getRecordComponents()).filter(counts).toList();
    start('r', components.size());
    for (RecordComponent component : components) {
      try {
        component.getAccessor().setAccessible(true);
        with(component.getAccessor().invoke(value));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return this;
  }

  private Digest bytes(char kind, byte[] bytes) {
    start(kind, bytes.length);
    sha.update(bytes);
    return this;
  }

  private void start(char kind, int length) {
    sha.update((kind + " " + length + " ").getBytes(StandardCharsets.US_ASCII));
  }
}
