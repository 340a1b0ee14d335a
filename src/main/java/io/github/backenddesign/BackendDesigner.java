package io.github.backenddesign;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.ModelBuilder;
import io.github.backenddesign.answers.Decisions;
import io.github.backenddesign.answers.DecisionsReader;
import io.github.backenddesign.decision.Bookkeeping;
import io.github.backenddesign.decision.Catalog;
import io.github.backenddesign.decision.Decider;
import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.decision.Resolution;
import io.github.backenddesign.design.Design;
import io.github.backenddesign.design.Designer;
import io.github.backenddesign.design.PublishedContract;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Parsed;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.Severity;
import io.github.backenddesign.output.ContractChange;
import io.github.backenddesign.output.ContractChanges;
import io.github.backenddesign.output.DesignFiles;
import io.github.backenddesign.output.Explainer;
import io.github.backenddesign.output.OutputPlanner;
import io.github.backenddesign.output.Packet;
import io.github.backenddesign.output.PlannedFile;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.ProductReader;
import io.github.backenddesign.sync.SyncRecords;
import io.github.backenddesign.sync.Synchronizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads, asks, applies answers, designs and plans the outputs: one pure function from the bytes of documents and answers to the bytes of outputs. */
public final class BackendDesigner {

  /** The question whose answer may name a published contract. */
  public static final String CONTRACT_OWNERSHIP = "contract-ownership";

  private final Catalog standard = Catalog.standard();

  /** One run; user mistakes are problems of the result, exceptions are our bugs. */
  public DesignRun run(DesignRequest request) {
    List<Problem> problems = new ArrayList<>(request.readProblems());
    Parsed<Product> product = ProductReader.read(request.documents(), request.paths().docs());
    problems.addAll(product.problems());
    Parsed<Decisions> answers = request.decisions().map(DecisionsReader::read).orElse(Parsed.of(Decisions.NONE));
    problems.addAll(answers.problems());
    if (product.value().isEmpty()) {
      return finished(request, problems, Designed.NOTHING);
    }
    return design(request, product.value().get(), answers.value().orElse(Decisions.NONE), problems);
  }

  /** What explains the elements of the design of this request; nothing where the documents give no design. */
  public Optional<Explainer> explainer(DesignRequest request) {
    Decisions answers = request.decisions().map(DecisionsReader::read).flatMap(Parsed::value).orElse(Decisions.NONE);
    return ProductReader.read(request.documents(), request.paths().docs()).value().map(product -> {
      Resolution resolution = resolve(request, product, answers, new ArrayList<>());
      Optional<PublishedContract> published = PublishedInput.read(request, answers, resolution, new ArrayList<>());
      Design design = new Designer().design(resolution, published);
      return new Explainer(resolution, design, new Synchronizer().find(resolution, design, published));
    });
  }

  private Resolution resolve(DesignRequest request, Product product, Decisions answers, List<Problem> problems) {
    Parsed<Model> model = new ModelBuilder().build(product, answers.adjustments());
    problems.addAll(model.problems());
    Parsed<Catalog> catalog = standard.with(request.catalogs());
    problems.addAll(catalog.problems());
    Resolution resolution = new Decider().resolve(model.value().orElseThrow(), answers, catalog.value().orElseThrow());
    problems.addAll(resolution.problems());
    return resolution;
  }

  private DesignRun design(DesignRequest request, Product product, Decisions answers, List<Problem> problems) {
    Resolution resolution = resolve(request, product, answers, problems);
    Optional<PublishedContract> published = PublishedInput.read(request, answers, resolution, problems);
    Design design = new Designer().design(resolution, published);
    SyncRecords sync = new Synchronizer().find(resolution, design, published);
    Packet packet = new Packet(request.options().version(), product.artifacts(), resolution.decisions(), design, sync);
    DesignFiles.Rendering rendering = DesignOutputs.of(packet, request);
    problems.addAll(rendering.problems());
    OutputPlanner.Plan plan = new OutputPlanner(request.paths().output(), request.paths().work()).plan(packet.isDecided(), rendering.files(), request.existing());
    problems.addAll(plan.problems());
    return finished(request, problems, new Designed(resolution.decisions(), plan.files(), plan.obsolete(), changes(request, packet), resolution.bookkeeping(), Optional.of(packet)));
  }

  /** What a run made of its documents: decisions, files of the design and those that are none any more, how its contract differs from the one before, and what to note about the answers. */
  private record Designed(List<Decision> decisions, List<PlannedFile> files, List<String> obsolete, List<ContractChange> changes, Bookkeeping bookkeeping, Optional<Packet> packet) {

    private static final Designed NOTHING = new Designed(List.of(), List.of(), List.of(), List.of(), Bookkeeping.NONE, Optional.empty());
  }

  /** What replaces a decided contract differs from it by these; a draft replaces nothing. */
  private static List<ContractChange> changes(DesignRequest request, Packet packet) {
    String place = request.paths().output() + "/" + DesignFiles.PACKET;
    return packet.isDecided() ? ContractChanges.between(request.existing().stream().filter(file -> file.path().equals(place)).findFirst(), packet) : List.of();
  }

  /** A run with errors writes nothing but work files; any other writes the design, and the first one the file for the answers. */
  private DesignRun finished(DesignRequest request, List<Problem> problems, Designed designed) {
    List<Problem> sorted = problems.stream().distinct().sorted().toList();
    DesignRun.Status status = status(request, sorted, designed.decisions());
    List<PlannedFile> files = new ArrayList<>();
    boolean sound = sorted.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    if (sound) {
      files.addAll(designed.files());
      firstAnswers(request, designed.decisions()).ifPresent(files::add);
    }
    files.addAll(DesignOutputs.workFiles(request, status, sorted, designed.decisions(), designed.changes()));
    return new DesignRun(status, sorted, designed.decisions(), files, sound ? designed.obsolete() : List.of(), designed.changes(), designed.bookkeeping(), designed.packet());
  }

  private Optional<PlannedFile> firstAnswers(DesignRequest request, List<Decision> decisions) {
    return request.decisions().isPresent() ? Optional.empty() : Optional.of(DesignOutputs.firstAnswers(request, standard.version(), decisions));
  }

  private static DesignRun.Status status(DesignRequest request, List<Problem> problems, List<Decision> decisions) {
    boolean errors = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR || request.options().strict() && problem.severity() == Severity.WARNING && isAboutDocument(problem, request.documents()));
    boolean open = decisions.stream().anyMatch(Decision::isUnresolved);
    boolean blockingOpen = decisions.stream().anyMatch(decision -> decision.isUnresolved() && decision.blocking());
    boolean stops = switch (request.options().failOn()) {
      case REQUIRED -> open;
      case BLOCKING -> blockingOpen;
      case NONE -> false;
    };
    if (errors || stops || decisions.isEmpty()) {
      return DesignRun.Status.BLOCKED;
    }
    return open ? DesignRun.Status.PARTIAL : DesignRun.Status.COMPLETE;
  }

  private static boolean isAboutDocument(Problem problem, List<InputFile> documents) {
    return documents.stream().anyMatch(document -> document.path().equals(problem.at().file()));
  }
}
