package io.github.backenddesign.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** {@code report.html}: the design to look at, in one file that loads nothing. */
public final class ReportPage {

  /** The file's name. */
  public static final String FILE = "report.html";

  private final Templates templates = new Templates();
  private final PacketTree trees = new PacketTree();

  /** The bytes of the page. */
  public byte[] render(Packet packet) {
    Map<String, Object> tree = trees.of(packet);
    String style = resource("report.css");
    String script = resource("report.js");
    Map<String, Object> model = new LinkedHashMap<>(SummaryModel.of(tree, Set.of()));
    model.put("page", Map.of(
        "style", style, "style_hash", hash(style), "script", script, "script_hash", hash(script),
        "module_map", SvgPicture.of("modules", "Modules and who uses whom", ModuleGraph.of(tree)),
        "entity_map", SvgPicture.of("entities", "Entities and their relations", EntityGraph.of(tree))));
    return templates.render("report/report.html.ftl", model).getBytes(StandardCharsets.UTF_8);
  }

  private static String resource(String name) {
    try (InputStream content = ReportPage.class.getResourceAsStream("report/" + name)) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As a content security policy names what may stand inside the page. */
  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
