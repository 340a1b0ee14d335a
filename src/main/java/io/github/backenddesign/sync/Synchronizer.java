package io.github.backenddesign.sync;

import io.github.backenddesign.decision.Resolution;
import io.github.backenddesign.design.Design;
import io.github.backenddesign.design.PublishedContract;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds disagreements and words them for the design synchronizer. */
public final class Synchronizer {

  /** Between later designers' files and the design. */
  private static final List<Finder> ABOUT_EXPECTATIONS = List.of(new PublishedDifferences(), new MissingOperations(), new StyleDifferences(), new UnknownFields(), new InputDifferences(),
      new SignInDifferences(), new PreviewFields(),
      new StaleCaches(), new UnhandledOutcomes(), new UnmentionedDefaults(), new ScreenDifferences(), new AwaitedAnswers(), new UnknownStorage(), new UnservedAccess(),
          new UnknownComponents(),
      new AuthenticationDifferences(), new TokenReach(), new MissingOutcomes(), new UncalledStories());

  /** Within the documents. */
  private static final List<Finder> ABOUT_DOCUMENTS = List.of(new DocumentConflicts(), new StatedContradictions(), new ExcludedWork(), new ExclusiveRights(), new UnknownRoles(),
      new PostponedRequirements(),
      new LessUrgentStories(), new AnticipatedAnswers(), new RefutedAssumptions(), new ForeignWriters(), new ViewOwners(), new EventAudiences(), new MissingDependencies(),
          new FlowsWithoutInterface(),
      new RequirementsWithoutStory(), new LooseNfrs(), new LooseMetrics(), new InterfaceStories(), new UnplacedStories(), new ForgottenQuestions(), new ForbiddenSignIn(),
          new BypassedEntries(),
      new LatencyBehindSuppliers(), new ForeignScope(), new AccountProbing(), new OpposedOutcomes(), new InputsInQuestion(), new InterfacesAtRisk(), new MissingHealthChecks(),
          new NeutralRefusals(),
      new LateMeasures(), new ConfinedData(), new UnmarkedRepeats(), new OwnersWithoutStore(), new UnlinkedNumbers(), new ImpossibleChanges(), new ForgottenItems(),
          new DifferingOptions(),
      new OptionsAgainstRequirements(), new AddedActs(), new NarrowlyLinkedNfrs(), new ChannelsWithoutSupplier());

  private static final List<Gaps> GAPS = List.of(new UnstoredFields(), new OwnerGaps(), new EventGaps(), new KeptCounts(), new UndefinedIdentifiers(), new UnmodelledSessions(),
      new LocalTimes(),
      new OpenLifecycles(), new SpellingsOfKeys(), new LimitCounters(), new UnrecordedUsage(), new UnmodelledCriteria());

  private final MismatchTable mismatches = new MismatchTable();
  private final DataGapTable gaps = new DataGapTable();
  private final Meaning meaning = new Meaning();

  /** The records for a design and the resolved model it came from, in the order of their kinds and of the documents. */
  public SyncRecords find(Resolution resolution, Design design) {
    return find(resolution, design, Optional.empty());
  }

  /** The same with a published contract that counts instead of one of ours. */
  public SyncRecords find(Resolution resolution, Design design, Optional<PublishedContract> published) {
    Scene scene = new Scene(resolution.model().product(), resolution.model(), design, resolution.decisions(), meaning, published);
    return new SyncRecords(mismatches(scene), gaps(scene));
  }

  private List<Mismatch> mismatches(Scene scene) {
    List<Finding> found = new ArrayList<>();
    ABOUT_EXPECTATIONS.forEach(finder -> found.addAll(finder.find(scene)));
    ABOUT_DOCUMENTS.forEach(finder -> found.addAll(finder.find(scene)));
    List<Finding> sorted = found.stream().distinct().sorted(Comparator.comparingInt((Finding finding) -> mismatches.rank(finding.kind())).thenComparing(finding -> finding.sides()
        .get(0).at())).toList();
    List<Mismatch> records = new ArrayList<>();
    sorted.forEach(finding -> records.add(mismatches.word(finding, records.size() + 1)));
    return records;
  }

  private List<SyncRecords.UnclearData> gaps(Scene scene) {
    List<DataGap> found = new ArrayList<>();
    GAPS.forEach(gap -> found.addAll(gap.find(scene)));
    List<DataGap> sorted = found.stream().distinct().sorted(Comparator.comparingInt((DataGap gap) -> gaps.rank(gap.kind())).thenComparing(gap -> gap.place().at())).toList();
    List<SyncRecords.UnclearData> records = new ArrayList<>();
    sorted.forEach(gap -> records.add(gaps.word(gap, records.size() + 1)));
    return records;
  }
}
