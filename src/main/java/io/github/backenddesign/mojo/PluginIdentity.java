package io.github.backenddesign.mojo;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** What makes two runs of the plugin the same program: the versions of plugin and libraries, the content of those that are snapshots, and the Java version. */
final class PluginIdentity {

  /** The last record of a jar without a comment; it begins with this signature, and tells where the directory starts. */
  private static final int END_OF_JAR = 22;
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int DIRECTORY_START = 16;

  private PluginIdentity() {
  }

  /** The identity as text; nothing where it can not be told, as when the classes come from a directory. */
  static Optional<String> of(PluginDescriptor plugin) throws IOException {
    List<Artifact> artifacts = plugin.getArtifacts();
    if (artifacts == null) {
      return Optional.empty();
    }
    TreeSet<String> parts = new TreeSet<>();
    for (Artifact artifact : artifacts) {
      File file = artifact.getFile();
      if (file == null || !file.isFile()) {
        return Optional.empty();
      }
      parts.add(artifact.getId() + ' ' + file.length() + (artifact.isSnapshot() ? " " + checksum(file) : ""));
    }
    return Optional.of(plugin.getId() + ' ' + parts + ' ' + System.getProperty("java.version"));
  }

  /** Of the directory at the end of a jar, which has a checksum of each entry; of the whole file where it does not end like a jar. */
  private static long checksum(File file) throws IOException {
    CRC32 crc = new CRC32();
    byte[] buffer = new byte[1 << 16];
    try (RandomAccessFile jar = new RandomAccessFile(file, "r")) {
      jar.seek(directory(jar));
      for (int read = jar.read(buffer); read >= 0; read = jar.read(buffer)) {
        crc.update(buffer, 0, read);
      }
    }
    return crc.getValue();
  }

  private static long directory(RandomAccessFile jar) throws IOException {
    if (jar.length() < END_OF_JAR) {
      return 0;
    }
    jar.seek(jar.length() - END_OF_JAR);
    byte[] end = new byte[END_OF_JAR];
    jar.readFully(end);
    ByteBuffer numbers = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
    long start = Integer.toUnsignedLong(numbers.getInt(DIRECTORY_START));
    return numbers.getInt(0) == END_SIGNATURE && start < jar.length() ? start : 0;
  }
}
