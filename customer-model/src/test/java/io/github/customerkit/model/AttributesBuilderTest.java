package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AttributesBuilderTest {

  private final AttributesBuilder builder = Attributes.builder();

  @Test
  void everyTypeIsStoredAsItsJson() {
    Attributes attributes =
        builder
            .string("text", "english")
            .number("whole", 7)
            .number("decimal", new BigDecimal("1.50"))
            .bool("truth", true)
            .time("time", Samples.CREATED)
            .stringList("texts", List.of("b", "a"))
            .numberList("numbers", List.of(new BigDecimal("1.0")))
            .timeList("times", List.of(Samples.CREATED, Instant.EPOCH))
            .raw("null", null)
            .build();
    assertThat(attributes.asMap())
        .containsExactly(
            entry("text", "english"),
            entry("whole", 7L),
            entry("decimal", new BigDecimal("1.50")),
            entry("truth", true),
            entry("time", "2020-02-07T08:15:22Z"),
            entry("texts", List.of("b", "a")),
            entry("numbers", List.of(new BigDecimal("1.0"))),
            entry("times", List.of("2020-02-07T08:15:22Z", "1970-01-01T00:00:00Z")),
            entry("null", null));
  }

  @Test
  void settingANameAgainReplacesItsValueInItsPlace() {
    builder.string("a", "old").string("b", "kept").number("a", 1);
    assertThat(builder.build().asMap()).containsExactly(entry("a", 1L), entry("b", "kept"));
  }

  @Test
  void removedAttributeIsAbsent() {
    builder.string("a", "x").remove("a").remove("never there");
    assertThat(builder.build().raw("a").isAbsent()).isTrue();
    assertThat(builder.build().isEmpty()).isTrue();
  }

  @Test
  void changingTheBuilderAfterBuildChangesNothing() {
    Attributes before = builder.string("a", "x").build();
    builder.string("a", "y").string("b", "z");
    assertThat(before.asMap()).containsExactly(entry("a", "x"));
    assertThat(builder.build().asMap()).containsExactly(entry("a", "y"), entry("b", "z"));
  }

  @Test
  void changingTheInputAfterBuildChangesNothing() {
    List<String> texts = new ArrayList<>(List.of("a"));
    List<Object> raw = new ArrayList<>(List.of(Map.of()));
    Attributes attributes = builder.stringList("texts", texts).raw("raw", raw).build();
    texts.add("b");
    raw.clear();
    assertThat(attributes.asMap())
        .isEqualTo(Map.of("texts", List.of("a"), "raw", List.of(Map.of())));
  }

  @Test
  void listsAreCopiedWhenTheyAreSet() {
    List<String> texts = new ArrayList<>(List.of("a"));
    builder.stringList("texts", texts).raw("raw", texts);
    texts.add("b");
    assertThat(builder.build().stringList("texts").get()).containsExactly("a");
    assertThat(builder.build().stringList("raw").get()).containsExactly("a");
  }

  @Test
  void toBuilderBeginsWithTheAttributesAndLeavesThemAlone() {
    Attributes attributes = builder.string("a", "x").raw("b", null).build();
    Attributes more = attributes.toBuilder().bool("c", true).build();
    assertThat(more.asMap()).containsExactly(entry("a", "x"), entry("b", null), entry("c", true));
    assertThat(attributes.asMap()).containsExactly(entry("a", "x"), entry("b", null));
  }

  @Test
  void illegalRawValueIsRefusedWhereItIsSet() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.raw("a", List.of('b')))
        .withMessage(
            "/a/0: a value of type java.lang.Character; expected String, Boolean, a number of the"
                + " JDK, List, Map or null");
  }

  @Test
  void timeThatCannotBeWrittenIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.time("a", Instant.MAX))
        .withMessage("a time outside the years 1 to 9999 of UTC");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.timeList("a", List.of(Instant.EPOCH, Instant.MIN)))
        .withMessage("a time outside the years 1 to 9999 of UTC");
    assertThat(builder.build().isEmpty()).isTrue();
  }

  private static void assertNull(String message, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(message);
  }

  @Test
  void nullNameIsRefused() {
    assertNull("name", () -> builder.string(null, "x"));
    assertNull("name", () -> builder.number(null, 1));
    assertNull("name", () -> builder.number(null, BigDecimal.ONE));
    assertNull("name", () -> builder.bool(null, true));
    assertNull("name", () -> builder.time(null, Instant.EPOCH));
    assertNull("name", () -> builder.stringList(null, List.of()));
    assertNull("name", () -> builder.numberList(null, List.of()));
    assertNull("name", () -> builder.timeList(null, List.of()));
    assertNull("name", () -> builder.raw(null, null));
    assertNull("name", () -> builder.remove(null));
  }

  @Test
  void nullValueIsForRawAlone() {
    assertNull("value", () -> builder.string("a", null));
    assertNull("value", () -> builder.number("a", null));
    assertNull("value", () -> builder.time("a", null));
    assertNull("values", () -> builder.stringList("a", null));
    assertNull("values", () -> builder.numberList("a", null));
    assertNull("values", () -> builder.timeList("a", null));
    String second = "values[1] is required";
    assertNull(second, () -> builder.stringList("a", Arrays.asList("x", null)));
    assertNull(second, () -> builder.numberList("a", Arrays.asList(BigDecimal.ONE, null)));
    assertNull(second, () -> builder.timeList("a", Arrays.asList(Instant.EPOCH, null)));
    assertThat(builder.build().isEmpty()).isTrue();
  }

  @Test
  void valuesCopiedByRawAreNotCopiedAgain() {
    Attributes first = builder.raw("a", List.of(Map.of("b", 1L))).build();

    assertThat(first.toBuilder().string("c", "x").build().raw("a").get())
        .isSameAs(first.raw("a").get())
        .isSameAs(builder.build().raw("a").get());
    assertThat(Attributes.builder().raw("d", first.asMap()).build().raw("d").get())
        .isSameAs(first.asMap());
  }
}
