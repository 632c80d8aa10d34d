package io.github.customerkit.json.binding;

import static io.github.customerkit.json.binding.Bindings.attributes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.model.Attributes;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Tests which classes can be bound, and when their values are null. */
class BindableClassTest {

  static class Silent {
    private String language = "";

    public void setLanguage(String language) {
      this.language = language;
    }

    @Override
    public String toString() {
      return language;
    }
  }

  record Outer(@JsonProperty("Inner") Silent inner) {}

  record Empty() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  @JsonSubTypes(@JsonSubTypes.Type(Known.class))
  interface Shape {}

  record Known(String language) implements Shape {}

  static class Setters {
    @JsonProperty("Language")
    public Optional<String> language;
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record NonNull(@JsonProperty("Language") Optional<String> language) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record NonAbsent(@JsonProperty("Language") Optional<String> language) {}

  @ParameterizedTest
  @ValueSource(
      classes = {
        String.class,
        StringBuilder.class,
        int.class,
        Integer.class,
        double.class,
        Number.class,
        boolean.class,
        DayOfWeek.class,
        List.class,
        String[].class,
        byte[].class,
        Instant.class,
        Date.class
      })
  void typeNotReadFromAnObjectIsRefused(Class<?> type) {
    assertThatThrownBy(() -> AttributesBinding.of(type))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(type.getName() + " cannot be bound: it is not read from an object");
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Object.class,
        Map.class,
        JsonNode.class,
        Attributes.class,
        Empty.class,
        Shape.class,
        Known.class
      })
  void typesReadFromObjectsAreAccepted(Class<?> type) {
    assertThatCode(() -> AttributesBinding.of(type)).doesNotThrowAnyException();
  }

  @Test
  void theReasonOfDatabindIsGiven() {
    assertThatThrownBy(() -> AttributesBinding.of(Runnable.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "java.lang.Runnable cannot be bound: Cannot construct instance of `java.lang.Runnable`");
  }

  @Test
  void objectWithoutGettersIsRefused() {
    assertThatThrownBy(() -> AttributesBinding.of(Silent.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(Silent.class.getName() + " cannot be bound: it has properties");

    AttributesBinding<Outer> outer = AttributesBinding.of(Outer.class);
    assertThatThrownBy(() -> outer.write(new Outer(new Silent())))
        .isInstanceOf(CustomerJsonException.class)
        .hasMessageContaining("/attributes/Inner: ERROR attribute-type: expected JSON");
  }

  @Test
  void absentOptionalOfAClassWithSettersIsNull() {
    AttributesBinding<Setters> binding = AttributesBinding.of(Setters.class);

    assertThat(binding.read(Attributes.empty()).language).isNull();
    assertThat(binding.read(attributes("{'Language':null}")).language).isEmpty();
  }

  @Test
  void emptyOptionalIsOmittedWithNonAbsent() {
    assertThat(AttributesBinding.of(NonNull.class).write(new NonNull(Optional.empty())))
        .isEqualTo(attributes("{'Language':null}"));
    assertThat(AttributesBinding.of(NonAbsent.class).write(new NonAbsent(Optional.empty())))
        .isEqualTo(Attributes.empty());
  }
}
