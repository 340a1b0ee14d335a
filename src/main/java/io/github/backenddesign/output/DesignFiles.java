package io.github.backenddesign.output;

import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The design as files: the packet, its summary, once the style is decided the contract, and what templates add. */
public final class DesignFiles {

  /** The packet's file name. */
  public static final String PACKET = "backend.design.packet.json";

  /** The summary's file name. */
  public static final String SUMMARY = "backend.design.md";

  private final PacketTree trees = new PacketTree();
  private final PacketSchema schema = new PacketSchema();
  private final PacketJson json = new PacketJson();

  /** Files under bare names, and what is wrong with the templates they were to be made of; with an error among it the files are not complete. */
  public record Rendering(List<PlannedFile> files, List<Problem> problems) {

    /** Copies the lists. */
    public Rendering {
      files = List.copyOf(files);
      problems = List.copyOf(problems);
    }
  }

  /** Whether a file carries the mark of what is written here. */
  public static boolean isGenerated(InputFile file) {
    return new GeneratedFile(file).isOurs();
  }

  /** Packet, summary and contract, their paths being bare names; throws an {@link IllegalStateException} where the packet breaks its schema. */
  public List<PlannedFile> render(Packet packet) {
    return render(packet, TemplateFiles.NONE, false).files();
  }

  /** The same with the templates of a team, and with a record for each decision where {@code records} is set. */
  public Rendering render(Packet packet, TemplateFiles templates, boolean records) {
    Map<String, Object> tree = trees.of(packet);
    schema.require(tree);
    List<PlannedFile> contract = ContractFiles.render(tree);
    Set<String> taken = new LinkedHashSet<>(Set.of(PACKET));
    contract.forEach(file -> taken.add(file.path()));
    Rendering made = new TemplateOutputs(templates, records, tree, taken).render();
    RecordedFiles.note(tree, made.files());
    schema.require(tree);
    List<PlannedFile> files = new ArrayList<>();
    files.add(new PlannedFile(PACKET, json.bytes(tree)));
    made.files().stream().filter(file -> file.path().equals(SUMMARY)).forEach(files::add);
    files.addAll(contract);
    made.files().stream().filter(file -> !file.path().equals(SUMMARY)).forEach(files::add);
    return new Rendering(files, made.problems());
  }
}
