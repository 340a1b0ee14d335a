package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.ModuleCut;
import io.github.backenddesign.analysis.SignalReader;
import io.github.backenddesign.document.SourceLocation;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.OpenQuestion;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Requirement;
import io.github.backenddesign.product.Scope;
import io.github.backenddesign.product.SourceArtifact;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small made-up products and their models. */
final class Models {

  private static final Pattern PERSONA = Pattern.compile("^As an? ([\\w -]+?),? I ");

  private final List<Passage> constraints = new ArrayList<>();
  private final List<Passage> assumptions = new ArrayList<>();
  private final List<Passage> outOfScope = new ArrayList<>();
  private final List<Requirement> requirements = new ArrayList<>();
  private final List<Story> stories = new ArrayList<>();
  private final List<OpenQuestion> questions = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<ModuleCut> cuts = new ArrayList<>();
  private int line;

  static Models product() {
    return new Models();
  }

  Models constraint(String text) {
    constraints.add(passage(text));
    return this;
  }

  Models assumption(String text) {
    assumptions.add(passage(text));
    return this;
  }

  Models outOfScope(String text) {
    outOfScope.add(passage(text));
    return this;
  }

  Models fr(String id, String text, String... criteria) {
    return requirement(id, Requirement.Kind.FUNCTIONAL, text, criteria);
  }

  Models nfr(String id, String text) {
    return requirement(id, Requirement.Kind.NON_FUNCTIONAL, text);
  }

  private Models requirement(String id, Requirement.Kind kind, String text, String... criteria) {
    requirements.add(new Requirement(new ElementId(id), kind, passage(text), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
        passages(criteria), Optional.empty(), List.of()));
    return this;
  }

  Models story(String id, String sentence, String... criteria) {
    Matcher persona = PERSONA.matcher(sentence);
    stories.add(new Story(new ElementId(id), Optional.empty(), persona.find() ? Optional.of(persona.group(1)) : Optional.empty(), passage(sentence), sentence, Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty(), List.of(), passages(criteria), List.of(at())));
    return this;
  }

  Models question(String id, String text, boolean blocking, List<String> affects, OpenQuestion.Choice... choices) {
    questions.add(new OpenQuestion(List.of(new ElementId(id)), true, passage(text), List.of(), Optional.empty(), affects, blocking, List.of(choices),
        List.of(at())));
    return this;
  }

  Models question(OpenQuestion question) {
    questions.add(question);
    return this;
  }

  Models entity(Entity entity) {
    entities.add(entity);
    return this;
  }

  Models cut(ModuleCut cut) {
    cuts.add(cut);
    return this;
  }

  Product build() {
    Scope scope = new Scope(List.of(), outOfScope, List.of(), assumptions, constraints, List.of(), List.of(), List.of(), List.of());
    SourceArtifact prd = new SourceArtifact("docs/prd.packet.json", SourceArtifact.Role.PRD_PACKET, "", true);
    return new Product("Sample", passage("A sample product."), List.of(prd), List.of(), List.of(), stories, requirements, List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), scope,
        questions, List.of(), List.of(), List.of(), List.of());
  }

  Model model() {
    return of(build(), entities, cuts);
  }

  /** A model of a product in which only signals have been read. */
  static Model of(Product product) {
    return of(product, List.of(), List.of());
  }

  private static Model of(Product product, List<Entity> entities, List<ModuleCut> cuts) {
    ModuleCut cut = cuts.isEmpty() ? new ModuleCut("none", "No modules", "nothing known", 0, List.of()) : cuts.get(0);
    return new Model(product, List.of(), List.of(), entities, List.of(), List.of(), List.of(), List.of(), List.of(), new SignalReader().read(product),
        cuts, cut);
  }

  private List<Passage> passages(String... texts) {
    return java.util.Arrays.stream(texts).map(this::passage).toList();
  }

  private Passage passage(String text) {
    return new Passage(text, at());
  }

  private SourceLocation at() {
    return SourceLocation.at("docs/prd.packet.json", ++line, 5);
  }
}
