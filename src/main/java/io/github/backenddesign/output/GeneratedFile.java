package io.github.backenddesign.output;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.backenddesign.document.InputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells files of ours from those of others: by {@code meta.generator} in the packet, by a marker on the first line of all others. */
public final class GeneratedFile {

  /** The first line of every file that can have a comment holds this. */
  static final String MARKER = "x-generated-by: " + Packet.GENERATOR;

  private static final JsonMapper JSON = new JsonMapper();

  private final InputFile file;
  private final String text;

  /** A file as it was found in the output directory. */
  public GeneratedFile(InputFile file) {
    this.file = file;
    this.text = new String(file.bytes(), StandardCharsets.UTF_8);
  }

  /** Whether this plugin wrote it. */
  public boolean isOurs() {
    if (!isPacket()) {
      return text.lines().findFirst().orElse("").contains(MARKER);
    }
    // A packet that broke in a merge is still ours to write again.
    return meta().map(meta -> Packet.GENERATOR.equals(meta.path("generator").path("name").asText())).orElseGet(() -> text.contains("\"name\": \"" + Packet.GENERATOR + "\""));
  }

  /** A packet that can not be read may well have been decided. */
  boolean isDecidedPacket() {
    return isPacket() && isOurs() && meta().map(meta -> "decided".equals(meta.path("status").asText())).orElse(true);
  }

  /** A packet of the suite written by a skill or by hand. */
  boolean isPacketOfSomebodyElse() {
    return isPacket() && !isOurs() && meta().map(meta -> meta.has("skill_name")).orElse(false);
  }

  private boolean isPacket() {
    return file.name().equals(DesignFiles.PACKET);
  }

  private Optional<JsonNode> meta() {
    try {
      return Optional.of(JSON.readTree(file.bytes()).path("meta"));
    } catch (JacksonException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
