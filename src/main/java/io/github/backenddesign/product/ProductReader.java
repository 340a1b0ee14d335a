package io.github.backenddesign.product;

import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.JsonReader;
import io.github.backenddesign.document.ListNode;
import io.github.backenddesign.document.LongTexts;
import io.github.backenddesign.document.MarkdownDocument;
import io.github.backenddesign.document.MarkdownReader;
import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.ObjectNode;
import io.github.backenddesign.document.Parsed;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.SourceLocation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the suite's documents, recognised by their names, into one product. */
public final class ProductReader {

  private final String docsPath;
  private final List<Problem> problems = new ArrayList<>();
  private final List<SourceArtifact> artifacts = new ArrayList<>();
  private final Map<SourceArtifact.Role, Contents> contents = new EnumMap<>(SourceArtifact.Role.class);
  private final List<Expectation> expectations = new ArrayList<>();

  private ProductReader(String docsPath) {
    this.docsPath = docsPath;
  }

  /**
   * The product all files together describe, with everything that is to be said about them, sorted by place. There is no product when no file can serve as a start;
   * a file that can not be read costs an error and counts as absent. {@code docsPath} is the directory users know the files under.
   */
  public static Parsed<Product> read(List<InputFile> files, String docsPath) {
    return new ProductReader(docsPath).read(files);
  }

  private Parsed<Product> read(List<InputFile> files) {
    for (SourceArtifact.Role role : SourceArtifact.Role.values()) {
      Optional<InputFile> file = files.stream().filter(candidate -> candidate.name().equals(role.fileName())).findFirst();
      boolean usable = file.isPresent() && read(role, file.get());
      artifacts.add(new SourceArtifact(file.map(InputFile::path).orElse(docsPath + "/" + role.fileName()), role, file.map(Fingerprint::sha256).orElse(""), usable));
    }
    if (contents.isEmpty()) {
      return nothing(files);
    }
    List<Reading.Unread> unread = contents.values().stream().flatMap(file -> file.unread().stream()).toList();
    Merger.Merged merged = new Merger(contents).merge(artifacts, expectations, unread.stream().map(member -> new Passage(member.pointer(), member.at())).toList());
    problems.addAll(merged.problems());
    problems.addAll(UnreadReport.notes(unread));
    emptiness(merged.product()).ifPresent(problems::add);
    Collections.sort(problems);
    return new Parsed<>(Optional.of(merged.product()), problems);
  }

  /** Documents that are there and well formed, but say nothing a design could start from. */
  private static Optional<Problem> emptiness(Product product) {
    boolean empty = product.stories().isEmpty() && product.requirements().isEmpty() && product.interfaces().isEmpty() && product.components().isEmpty();
    List<String> paths = product.artifacts().stream().filter(artifact -> artifact.role().isInput() && artifact.present()).map(SourceArtifact::path).toList();
    return empty ? Optional.of(Problem.error("document.nothing-usable", SourceLocation.ofFile(paths.get(0)),
        "no story, requirement, component or interface in " + String.join(", ", paths) + "; there is nothing to design from").withRemedy("write down at least the user stories"))
        : Optional.empty();
  }

  private boolean read(SourceArtifact.Role role, InputFile file) {
    return role.fileName().endsWith(".md") ? readMarkdown(role, file) : readJson(role, file);
  }

  private boolean readMarkdown(SourceArtifact.Role role, InputFile file) {
    Parsed<MarkdownDocument> document = MarkdownReader.read(file);
    problems.addAll(document.problems());
    if (document.value().isPresent() && role == SourceArtifact.Role.BACKEND_HANDOFF) {
      Contents handoff = new Contents(role);
      new HandoffReader(handoff, Optional.ofNullable(contents.get(SourceArtifact.Role.ARCHITECTURE_PACKET))).read(document.value().get());
      contents.put(role, handoff);
    } else if (document.value().isPresent()) {
      expectations.addAll(new ExpectationReader(role).read(document.value().get()));
    }
    return document.value().isPresent();
  }

  private boolean readJson(SourceArtifact.Role role, InputFile file) {
    Parsed<Node> read = JsonReader.read(file);
    problems.addAll(read.problems());
    Parsed<Node> document = read.value().map(LongTexts::cut).orElse(read);
    read.value().ifPresent(root -> problems.addAll(document.problems()));
    if (!role.isInput() && document.value().orElse(null) instanceof ListNode list) {
      expectations.addAll(new ExpectationReader(role).read(list));
      return true;
    }
    Optional<ObjectNode> root = document.value().flatMap(node -> ExpectedMembers.check(role, node, problems));
    root.ifPresent(object -> readJson(role, object));
    return root.isPresent();
  }

  private void readJson(SourceArtifact.Role role, ObjectNode root) {
    if (role.isInput()) {
      Contents packet = new Contents(role);
      packet.trees.add(root);
      problems.addAll(PacketCheck.check(role, root));
      new PacketReader(packet).read(root);
      contents.put(role, packet);
    } else {
      expectations.addAll(new ExpectationReader(role).read(root));
    }
  }

  /** Without any input there is nothing to design from; files that are there but unusable have been reported already. */
  private Parsed<Product> nothing(List<InputFile> files) {
    boolean anyInput = files.stream().anyMatch(file -> artifacts.stream().anyMatch(artifact -> artifact.role().isInput() && artifact.role().fileName().equals(file.name())));
    if (!anyInput) {
      List<String> paths = artifacts.stream().filter(artifact -> artifact.role().isInput()).map(SourceArtifact::path).toList();
      problems.add(Problem.error("document.none", SourceLocation.ofFile(docsPath), "no document to start from; looked for " + String.join(", ", paths))
          .withRemedy("write " + docsPath + "/prd.packet.json or " + docsPath + "/story-map.json, with at least the user stories"));
    }
    Collections.sort(problems);
    return new Parsed<>(Optional.empty(), problems);
  }
}
