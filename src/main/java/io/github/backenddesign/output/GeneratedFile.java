package io.github.backenddesign.output;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.backenddesign.document.InputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells files of ours from those of others: by {@code meta.generator} in the packet, by a marker on the first line of all others. */
final class GeneratedFile {

  /** The first line of every file that can have a comment holds this. */
  static final String MARKER = "x-generated-by: " + Packet.GENERATOR;

  /** The marker as a comment, as a member of JSON, or as a cell. */
  private static final Pattern MARKED = Pattern.compile("x-generated-by\\W{1,6}" + Packet.GENERATOR + "\\b");

  private static final JsonMapper JSON = new JsonMapper();

  private final InputFile file;
  private final String text;

  GeneratedFile(InputFile file) {
    this.file = file;
    this.text = new String(file.bytes(), StandardCharsets.UTF_8);
  }

  boolean isOurs() {
    if (!isPacket()) {
      return isMarked(text);
    }
    // A packet that broke in a merge is still ours to write again.
    return meta().map(meta -> Packet.GENERATOR.equals(meta.path("generator").path("name").asText())).orElseGet(() -> text.contains("\"name\": \"" + Packet.GENERATOR + "\""));
  }

  /** Whether the first line tells the maker; where it opens a front matter, which has to be alone on its line, the second may. */
  static boolean isMarked(String text) {
    List<String> lines = text.lines().limit(2).toList();
    return lines.stream().limit(text.matches("(?s)---\\r?\\n.*") ? 2 : 1).anyMatch(line -> MARKED.matcher(line).find());
  }

  /** A packet that can not be read may well have been decided. */
  boolean isDecidedPacket() {
    return isPacket() && isOurs() && meta().map(meta -> "decided".equals(meta.path("status").asText())).orElse(true);
  }

  /** A packet of the suite written by a skill or by hand. */
  boolean isPacketOfSomebodyElse() {
    return isPacket() && !isOurs() && meta().map(meta -> meta.has("skill_name")).orElse(false);
  }

  /** The files of templates that were written with this packet, with their digests. */
  Map<String, String> recordedFiles() {
    return isPacket() && isOurs() ? meta().map(RecordedFiles::noted).orElse(Map.of()) : Map.of();
  }

  /** Whether nobody changed it since it was written with this digest. */
  boolean isAsWritten(String digest) {
    return isOurs() && RecordedFiles.digest(file.bytes()).equals(digest);
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
