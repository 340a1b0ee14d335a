package io.github.backenddesign.product;

import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one file says, while it is read; lives only until everything is merged. */
final class Contents {

  final SourceArtifact.Role role;
  final Reading reading = new Reading();
  Optional<String> product = Optional.empty();
  Optional<String> title = Optional.empty();
  Optional<Passage> summary = Optional.empty();
  final List<Persona> personas = new ArrayList<>();
  final List<Epic> epics = new ArrayList<>();
  final List<StoryDraft> stories = new ArrayList<>();
  final List<RequirementDraft> requirements = new ArrayList<>();
  final List<RequirementTarget> targets = new ArrayList<>();
  final List<Component> components = new ArrayList<>();
  final List<Interface> interfaces = new ArrayList<>();
  final List<DataFlow> dataFlows = new ArrayList<>();
  final List<UserFlow> userFlows = new ArrayList<>();
  final List<AccessRule> accessRules = new ArrayList<>();
  final List<ConceptualEntity> entities = new ArrayList<>();
  final List<NfrResponse> nfrResponses = new ArrayList<>();
  final List<ExternalSystem> externals = new ArrayList<>();
  final List<QuestionDraft> questions = new ArrayList<>();
  final List<Owned> owned = new ArrayList<>();
  final List<Link> links = new ArrayList<>();
  final Map<ElementId, Passage> releases = new LinkedHashMap<>();
  final List<Passage> missing = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();
  /** What has been read through {@link Fields}; members nobody asked for are looked up here at the end. */
  final List<Node> trees = new ArrayList<>();
  final ScopeDraft scope = new ScopeDraft();

  Contents(SourceArtifact.Role role) {
    this.role = role;
  }

  List<Reading.Unread> unread() {
    return trees.stream().flatMap(tree -> reading.unread(tree).stream()).toList();
  }

  /** The lists of {@link Scope} while they grow. */
  static final class ScopeDraft {
    final List<Passage> inScope = new ArrayList<>();
    final List<Passage> outOfScope = new ArrayList<>();
    final List<Passage> goals = new ArrayList<>();
    final List<Passage> assumptions = new ArrayList<>();
    final List<Passage> constraints = new ArrayList<>();
    final List<Passage> edgeCases = new ArrayList<>();
    final List<Passage> dependencies = new ArrayList<>();
    final List<Passage> risks = new ArrayList<>();
    final List<Passage> notes = new ArrayList<>();
  }
}
