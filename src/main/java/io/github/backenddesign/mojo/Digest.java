package io.github.backenddesign.mojo;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * A digest of values, to see whether they changed: records by their members, so that a member added later counts without being named here. CRC-32 and Adler-32 with the length,
 * because the platform has both in native code: SHA-256 takes longer than all the rest of a run with nothing to do, as nothing is compiled yet by then.
 */
final class Digest {

  private final CRC32 crc = new CRC32();
  private final Adler32 adler = new Adler32();
  private long length;

  /** The digest of bytes, as hexadecimal digits. */
  static String of(byte[] bytes) {
    Digest digest = new Digest();
    digest.add(bytes, bytes.length);
    return digest.end();
  }

  /** The digest of a file. */
  static String of(Path file) throws IOException {
    return of(Files.readAllBytes(file));
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
      return all('o', optional.isPresent() ? List.of(optional.get()) : List.of());
    }
    if (value instanceof Collection<?> values) {
      return all('c', values);
    }
    if (value instanceof Record members) {
      return members(members, "");
    }
    throw new IllegalArgumentException("can not tell whether a " + (value == null ? "null" : value.getClass().getName()) + " changed");
  }

  /** Adds all members of a record but one. */
  Digest without(String member, Record value) {
    return members(value, member);
  }

  /** The digits. */
  String end() {
    return Long.toHexString(crc.getValue() << 32 | adler.getValue()) + '-' + Long.toHexString(length);
  }

  private Digest all(char kind, Collection<?> values) {
    start(kind, values.size());
    for (Object value : values) {
      with(value);
    }
    return this;
  }

  private Digest members(Record value, String left) {
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      if (!component.getName().equals(left)) {
        start('r', 1);
        member(value, component.getAccessor());
      }
    }
    start('e', 0);
    return this;
  }

  private void member(Record value, Method accessor) {
    try {
      accessor.setAccessible(true);
      with(accessor.invoke(value));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Digest bytes(char kind, byte[] bytes) {
    start(kind, bytes.length);
    add(bytes, bytes.length);
    return this;
  }

  private void start(char kind, int size) {
    byte[] head = (kind + " " + size + " ").getBytes(StandardCharsets.US_ASCII);
    add(head, head.length);
  }

  private void add(byte[] bytes, int count) {
    crc.update(bytes, 0, count);
    adler.update(bytes, 0, count);
    length += count;
  }
}
