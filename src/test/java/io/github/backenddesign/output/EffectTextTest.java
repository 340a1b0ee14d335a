package io.github.backenddesign.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.analysis.Effect;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EffectTextTest {

  @Test
  void leavesOutWhatIsEmpty() {
    assertThat(EffectText.describe(new Effect.SupplierPolicy("Mail", "2 s", "", "", "queue")))
        .containsEntry("type", "supplier-policy")
        .containsEntry("text", "calls to Mail: timeout 2 s; fallback queue");
    assertThat(EffectText.describe(new Effect.Permit("Member", "article.edit", ""))).containsEntry("text", "Member may call article.edit");
    assertThat(EffectText.describe(new Effect.AttachRule("Keep it in {the} [EU]", List.of()))).containsEntry("text", "rule: Keep it in {the} [EU]");
  }

  @ParameterizedTest
  @MethodSource("allEffects")
  void everyEffectHasWordsForAllItsParts(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(components).map(EffectTextTest::value).toArray();
    Effect effect = (Effect) type.getDeclaredConstructor(types).newInstance(values);
    String text = EffectText.describe(effect).get("text").toString();
    assertThat(text).doesNotContain("{", "}").contains(Arrays.stream(components).filter(component -> component.getType() == String.class).map(RecordComponent::getName).toList());
  }

  static Stream<Class<?>> allEffects() {
    return Stream.of(Effect.OnModel.class, Effect.OnDesign.class).flatMap(half -> Arrays.stream(half.getPermittedSubclasses()));
  }

  private static Object value(RecordComponent component) {
    if (component.getType().isEnum()) {
      return component.getType().getEnumConstants()[0];
    }
    return component.getType() == List.class ? List.of(component.getName()) : component.getName();
  }
}
