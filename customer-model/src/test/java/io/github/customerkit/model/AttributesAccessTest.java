package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Tests each accessor with a value of every type: it accepts exactly the ones named. */
class AttributesAccessTest {

  private static final String TIME = "2020-02-07T09:15:22.5+01:00";
  private static final Instant INSTANT = Instant.parse("2020-02-07T08:15:22.5Z");
  private static final BigInteger BEYOND = new BigInteger("9223372036854775808");

  private static final Attributes ALL = all();

  private static Attributes all() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("text", " text ");
    values.put("numeric", "1");
    values.put("timestamp", TIME);
    values.put("date", "2020-02-07");
    values.put("yes", true);
    values.put("no", false);
    values.put("whole", 7L);
    values.put("beyond", BEYOND);
    values.put("decimal", new BigDecimal("1.50"));
    values.put("empty", List.of());
    values.put("texts", List.of("a", ""));
    values.put("numbers", List.of(1L, BEYOND, new BigDecimal("1.50")));
    values.put("times", List.of(TIME, "0001-01-01T00:00:00Z"));
    values.put("mixed", List.of("a", 1L, TIME));
    values.put("withNull", Arrays.asList("a", null));
    values.put("nulls", Arrays.asList(null, null));
    values.put("lists", List.of(List.of("a")));
    values.put("map", Map.of("text", "a"));
    return Attributes.of(values);
  }

  /**
   * Asserts that the accessor returns the expected values, and "another type" for other attributes.
   */
  private static void assertTakesOnly(
      BiFunction<Attributes, String, AttributeValue<?>> accessor, Map<String, ?> expected) {
    for (String name : ALL.asMap().keySet()) {
      AttributeValue<?> value = accessor.apply(ALL, name);
      assertThat(value.isOtherType()).as(name).isEqualTo(!expected.containsKey(name));
      if (expected.containsKey(name)) {
        assertThat((Object) value.get()).as(name).isEqualTo(expected.get(name));
      }
    }
  }

  @Test
  void stringReturnsTextsUnchanged() {
    assertTakesOnly(
        Attributes::string,
        Map.of("text", " text ", "numeric", "1", "timestamp", TIME, "date", "2020-02-07"));
  }

  @Test
  void numberTakesNumbersExactly() {
    assertTakesOnly(
        Attributes::number,
        Map.of(
            "whole", new BigDecimal("7"),
            "beyond", new BigDecimal(BEYOND),
            "decimal", new BigDecimal("1.50")));
  }

  @Test
  void boolTakesTruthValuesOnly() {
    assertTakesOnly(Attributes::bool, Map.of("yes", true, "no", false));
  }

  @Test
  void timeTakesTimestampsOnly() {
    assertTakesOnly(Attributes::time, Map.of("timestamp", INSTANT));
  }

  @Test
  void stringListTakesListsOfTextsOnly() {
    assertTakesOnly(
        Attributes::stringList,
        Map.of(
            "empty", List.of(),
            "texts", List.of("a", ""),
            "times", List.of(TIME, "0001-01-01T00:00:00Z")));
  }

  @Test
  void numberListTakesListsOfNumbersOnly() {
    assertTakesOnly(
        Attributes::numberList,
        Map.of(
            "empty", List.of(),
            "numbers",
                List.of(new BigDecimal("1"), new BigDecimal(BEYOND), new BigDecimal("1.50"))));
  }

  @Test
  void timeListTakesListsOfTimestampsOnly() {
    assertTakesOnly(
        Attributes::timeList,
        Map.of(
            "empty", List.of(),
            "times", List.of(INSTANT, Instant.parse("0001-01-01T00:00:00Z"))));
  }

  @Test
  void rawReturnsEveryValueUnchanged() {
    assertTakesOnly(Attributes::raw, ALL.asMap());
  }

  @Test
  void nullNameIsRefused() {
    List<BiFunction<Attributes, String, AttributeValue<?>>> accessors =
        List.of(
            Attributes::string,
            Attributes::number,
            Attributes::bool,
            Attributes::time,
            Attributes::stringList,
            Attributes::numberList,
            Attributes::timeList,
            Attributes::raw);
    assertThat(accessors)
        .allSatisfy(
            accessor ->
                assertThatNullPointerException()
                    .isThrownBy(() -> accessor.apply(ALL, null))
                    .withMessage("name"));
  }
}
