package io.github.backenddesign.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of templates as the packet records them, each with the digest of what was written: the proof by which a later run may remove one it no longer makes.
 * Line endings do not count, because version control may change them at checkout.
 */
final class RecordedFiles {

  private static final String MEMBER = "template_files";

  private RecordedFiles() {
  }

  /** Notes the files in the packet's {@code meta}; nothing where templates made none but the summary. */
  static void note(Map<String, Object> packet, List<PlannedFile> files) {
    List<Map<String, Object>> notes = new ArrayList<>();
    files.stream().filter(file -> !file.path().equals(DesignFiles.SUMMARY)).forEach(file -> {
      Map<String, Object> note = new LinkedHashMap<>();
      note.put("path", file.path());
      note.put("sha256", digest(file.bytes()));
      notes.add(note);
    });
    if (!notes.isEmpty()) {
      Tree.members(packet.get("meta")).put(MEMBER, notes);
    }
  }

  /** The digests by path that a packet's {@code meta} holds. */
  static Map<String, String> noted(JsonNode meta) {
    Map<String, String> notes = new LinkedHashMap<>();
    meta.path(MEMBER).forEach(note -> notes.put(note.path("path").asText(), note.path("sha256").asText()));
    return notes;
  }

  static String digest(byte[] bytes) {
    try {
      String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
