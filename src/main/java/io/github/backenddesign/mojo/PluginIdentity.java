package io.github.backenddesign.mojo;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** What makes two runs of the plugin the same program: the versions of plugin and libraries, the content of those that are snapshots, and the Java version. */
final class PluginIdentity {

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

  private static long checksum(File file) throws IOException {
    CRC32 crc = new CRC32();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = new CheckedInputStream(Files.newInputStream(file.toPath()), crc)) {
      while (in.read(buffer) >= 0) {
        continue;
      }
    }
    return crc.getValue();
  }
}
