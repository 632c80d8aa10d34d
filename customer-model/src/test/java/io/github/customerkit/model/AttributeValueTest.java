package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttributeValueTest {

  private static final Attributes ATTRIBUTES = attributes();

  private static Attributes attributes() {
    Map<String, Object> values = new HashMap<>();
    values.put("Text", "english");
    values.put("Cleared", null);
    values.put("Map", Map.of());
    return Attributes.of(values);
  }

  @Test
  void exactlyOneOfTheFourAnswersHolds() {
    assertState(ATTRIBUTES.string("Text"), true, false, false, false);
    assertState(ATTRIBUTES.string("Other"), false, true, false, false);
    assertState(ATTRIBUTES.string("Cleared"), false, false, true, false);
    assertState(ATTRIBUTES.string("Map"), false, false, false, true);
  }

  private static void assertState(
      AttributeValue<?> value, boolean present, boolean absent, boolean isNull, boolean other) {
    assertThat(value.isPresent()).isEqualTo(present);
    assertThat(value.isAbsent()).isEqualTo(absent);
    assertThat(value.isNull()).isEqualTo(isNull);
    assertThat(value.isOtherType()).isEqualTo(other);
  }

  @Test
  void presentValueIsGiven() {
    AttributeValue<String> value = ATTRIBUTES.string("Text");
    assertThat(value.get()).isEqualTo("english");
    assertThat(value.orElse("german")).isEqualTo("english");
    assertThat(value.toOptional()).contains("english");
    assertThat(value.orElseNull()).isEqualTo("english");
    assertThat(value.orElseGet(() -> "german")).isEqualTo("english");
    assertThat(value.orElseThrow(IllegalArgumentException::new)).isEqualTo("english");
    assertThat(value.stream()).containsExactly("english");
    List<String> done = new ArrayList<>();
    value.ifPresent(done::add);
    value.ifPresentOrElse(done::add, () -> done.add("none"));
    assertThat(done).containsExactly("english", "english");
  }

  @Test
  void absentAndNullValuesAreReplaced() {
    assertThat(ATTRIBUTES.string("Other").orElse("german")).isEqualTo("german");
    assertThat(ATTRIBUTES.string("Cleared").orElse("german")).isEqualTo("german");
    assertThat(ATTRIBUTES.string("Other").toOptional()).isEmpty();
    assertThat(ATTRIBUTES.string("Cleared").toOptional()).isEmpty();
  }

  @Test
  void absentAndNullValuesCountAsNoValue() {
    for (String name : List.of("Other", "Cleared")) {
      AttributeValue<String> value = ATTRIBUTES.string(name);
      assertThat(value.orElseNull()).isNull();
      assertThat(value.orElseGet(() -> "german")).isEqualTo("german");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> value.orElseThrow(IllegalArgumentException::new));
      assertThat(value.stream()).isEmpty();
      List<String> done = new ArrayList<>();
      value.ifPresent(done::add);
      value.ifPresentOrElse(done::add, () -> done.add("none"));
      assertThat(done).containsExactly("none");
    }
  }

  @Test
  void mappingChangesAValueAndKeepsTheReasonForNoValue() {
    assertThat(ATTRIBUTES.string("Text").map(String::length).get()).isEqualTo(7);
    assertThat(ATTRIBUTES.string("Other").map(String::length).isAbsent()).isTrue();
    assertThat(ATTRIBUTES.string("Cleared").map(String::length).isNull()).isTrue();
    AttributeValue<Integer> other = ATTRIBUTES.string("Map").map(String::length);
    assertThat(other.isOtherType()).isTrue();
    assertThatIllegalStateException()
        .isThrownBy(other::orElseNull)
        .withMessage("/Map is of another type; expected string");
    assertThatNullPointerException()
        .isThrownBy(() -> ATTRIBUTES.string("Text").map(text -> null))
        .withMessage("the mapped value");
  }

  static Stream<Asked> asked() {
    return Stream.of(
        new Asked("string", Attributes::string),
        new Asked("number", Attributes::number),
        new Asked("boolean", Attributes::bool),
        new Asked("time", Attributes::time),
        new Asked("(list string)", Attributes::stringList),
        new Asked("(list number)", Attributes::numberList),
        new Asked("(list time)", Attributes::timeList));
  }

  record Asked(String type, Accessor accessor) {
    AttributeValue<?> of(String name) {
      return accessor.ask(ATTRIBUTES, name);
    }
  }

  interface Accessor {
    AttributeValue<?> ask(Attributes attributes, String name);
  }

  @ParameterizedTest
  @MethodSource("asked")
  void absentValueIsReportedAsAbsent(Asked asked) {
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> asked.of("Other").get())
        .withMessage("/Other is absent; expected " + asked.type());
    assertThat(asked.of("Other"))
        .hasToString("AttributeValue(/Other, " + asked.type() + ": ABSENT)");
  }

  @ParameterizedTest
  @MethodSource("asked")
  void nullValueIsReportedAsNull(Asked asked) {
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> asked.of("Cleared").get())
        .withMessage("/Cleared is null; expected " + asked.type());
    assertThat(asked.of("Cleared"))
        .hasToString("AttributeValue(/Cleared, " + asked.type() + ": NULL)");
  }

  @Test
  void computedValueIsNotNull() {
    AttributeValue<String> absent = Attributes.empty().string("Language");
    assertThatNullPointerException()
        .isThrownBy(() -> absent.orElseGet(() -> null))
        .withMessage("the computed value");
    assertThatNullPointerException().isThrownBy(() -> absent.orElseGet(null)).withMessage("other");
  }

  @ParameterizedTest
  @MethodSource("asked")
  void valueOfAnotherTypeIsNeverHidden(Asked asked) {
    AttributeValue<?> value = asked.of("Map");
    String message = "/Map is of another type; expected " + asked.type();
    assertThatIllegalStateException().isThrownBy(value::get).withMessage(message);
    assertThatIllegalStateException().isThrownBy(value::toOptional).withMessage(message);
    assertThatIllegalStateException().isThrownBy(value::orElseNull).withMessage(message);
    assertThatIllegalStateException().isThrownBy(value::stream).withMessage(message);
    assertThatIllegalStateException()
        .isThrownBy(() -> value.orElseGet(() -> null))
        .withMessage(message);
    assertThatIllegalStateException()
        .isThrownBy(() -> value.orElseThrow(RuntimeException::new))
        .withMessage(message);
    assertThatIllegalStateException()
        .isThrownBy(() -> value.ifPresent(any -> {}))
        .withMessage(message);
    assertThatIllegalStateException()
        .isThrownBy(() -> value.ifPresentOrElse(any -> {}, () -> {}))
        .withMessage(message);
    assertThatIllegalStateException().isThrownBy(() -> orElse(value, "other")).withMessage(message);
    assertThat(value).hasToString("AttributeValue(/Map, " + asked.type() + ": OTHER_TYPE)");
  }

  @Test
  void rawValueIsAbsentOrNullButNeverOfAnotherType() {
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> ATTRIBUTES.raw("Other").get())
        .withMessage("/Other is absent; expected JSON");
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> ATTRIBUTES.raw("Cleared").get())
        .withMessage("/Cleared is null; expected JSON");
    assertThat(ATTRIBUTES.raw("Map").isOtherType()).isFalse();
  }

  @Test
  void orElseRefusesNull() {
    AttributeValue<String> value = Attributes.builder().string("a", "x").build().string("a");
    assertThatNullPointerException().isThrownBy(() -> value.orElse(null)).withMessage("other");
  }

  @SuppressWarnings("unchecked") // Uses any other value if none is given.
  private static Object orElse(AttributeValue<?> value, Object other) {
    return ((AttributeValue<Object>) value).orElse(other);
  }
}
