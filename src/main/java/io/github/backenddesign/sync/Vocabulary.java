package io.github.backenddesign.sync;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.design.ApiDesign;
import io.github.backenddesign.design.OperationDesign;
import io.github.backenddesign.product.ConceptualEntity;
import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All words with which the documents and the contract speak about what an operation sends and answers. A field none of whose words is among them is a field nobody else knows. */
final class Vocabulary {

  private final Scene scene;

  Vocabulary(Scene scene) {
    this.scene = scene;
  }

  /** Words about the answers of these operations, the interfaces the call names and its stories and requirements. */
  Set<String> of(List<OperationDesign> operations, ExpectedCall call) {
    List<String> texts = new ArrayList<>();
    call.refs().forEach(ref -> scene.passage(ref).ifPresent(passage -> texts.add(passage.text())));
    call.refs().forEach(ref -> scene.door(ref).ifPresent(door -> interfaceTexts(door, texts)));
    for (OperationDesign operation : operations) {
      texts.add(operation.id());
      operation.response().ifPresent(response -> schema(response.schema(), texts));
      operation.request().ifPresent(request -> texts.addAll(request.fields()));
      operation.parameters().forEach(parameter -> texts.add(parameter.name()));
      scene.model().operation(operation.id()).ifPresent(model -> {
        texts.addAll(model.filters());
        entityTexts(model.entity(), texts);
        model.parent().ifPresent(parent -> entityTexts(parent, texts));
        model.outputs().forEach(attribute -> texts.add(attribute.name()));
        model.inputs().forEach(attribute -> texts.add(attribute.name()));
      });
    }
    return scene.meaning().words(texts);
  }

  /** Words about every thing the product keeps. */
  Set<String> ofAllEntities() {
    List<String> texts = new ArrayList<>();
    scene.model().entities().forEach(entity -> entityTexts(entity.name(), texts));
    scene.product().entities().forEach(entity -> conceptual(entity, texts));
    scene.product().interfaces().forEach(door -> interfaceTexts(door, texts));
    return scene.meaning().words(texts);
  }

  /** Words of stories and criteria that mention a thing: fields may stand there only. */
  Set<String> ofStories(List<OperationDesign> operations) {
    Set<String> words = new LinkedHashSet<>();
    for (OperationDesign operation : operations) {
      scene.product().stories().stream().filter(story -> operation.storyIds().contains(story.id().value())).forEach(story -> {
        words.addAll(scene.meaning().words(story.sentence().text()));
        story.criteria().forEach(criterion -> words.addAll(scene.meaning().words(criterion.text())));
        story.requirements().forEach(id -> scene.product().requirement(id).ifPresent(requirement -> {
          words.addAll(scene.meaning().words(requirement.statement().text()));
          requirement.criteria().forEach(criterion -> words.addAll(scene.meaning().words(criterion.text())));
        }));
      });
    }
    return words;
  }

  private void entityTexts(String name, List<String> texts) {
    Optional<Entity> entity = scene.model().entity(name);
    texts.add(name);
    entity.ifPresent(found -> {
      texts.addAll(found.aliases());
      found.attributes().stream().map(Attribute::name).forEach(texts::add);
      found.relations().forEach(relation -> {
        texts.add(relation.role());
        texts.add(relation.target());
      });
    });
    scene.conceptual(name).ifPresent(found -> conceptual(found, texts));
  }

  private static void conceptual(ConceptualEntity entity, List<String> texts) {
    texts.add(entity.name().text());
    entity.attributes().stream().map(Passage::text).forEach(texts::add);
    entity.derived().stream().map(Passage::text).forEach(texts::add);
    entity.relations().stream().map(Passage::text).forEach(texts::add);
  }

  private static void interfaceTexts(Interface door, List<String> texts) {
    texts.add(door.name());
    door.inputs().stream().map(Passage::text).forEach(texts::add);
    door.outputs().stream().map(Passage::text).forEach(texts::add);
  }

  private void schema(String name, List<String> texts) {
    scene.design().api().schemas().stream().filter(schema -> schema.name().equals(name)).flatMap(schema -> schema.fields().stream()).map(ApiDesign.FieldDesign::name)
        .forEach(texts::add);
  }
}
