package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.model.internal.JsonObject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class AttributesEqualityTest {

  private static Attributes of(Object value) {
    return Attributes.of(Collections.singletonMap("a", value));
  }

  private static void assertEqual(Object one, Object other) {
    assertThat(of(one)).isEqualTo(of(other)).hasSameHashCodeAs(of(other));
    assertThat(of(other)).isEqualTo(of(one));
  }

  private static void assertDifferent(Object one, Object other) {
    assertThat(of(one)).isNotEqualTo(of(other));
    assertThat(of(other)).isNotEqualTo(of(one));
  }

  @Test
  void valuesTakePartInEquality() {
    EqualsVerifier.forClass(Attributes.class)
        .withPrefabValues(JsonObject.class, object("a"), object("b"))
        .withNonnullFields("values")
        .verify();
  }

  private static JsonObject object(String name) {
    return JsonObject.copyOf(Map.of(name, 1L));
  }

  @Test
  void numbersAreEqualByValueWhateverTheirTypeAndScale() {
    assertEqual(1L, new BigDecimal("1.0"));
    assertEqual(1L, new BigDecimal("1e0"));
    assertEqual(1L, BigInteger.ONE);
    assertEqual(BigInteger.ONE, new BigDecimal("1.000"));
    assertEqual(100L, new BigDecimal("1e2"));
    assertEqual(new BigDecimal("299.99"), new BigDecimal("299.990"));
    assertEqual(0L, new BigDecimal("-0.00"));
    assertEqual(BigInteger.TEN.pow(30), new BigDecimal("1e30"));
    assertEqual(BigInteger.TEN.pow(400), new BigDecimal("1e400"));
  }

  @Test
  void differentNumbersAreDifferentWhateverTheirSize() {
    assertDifferent(1L, 2L);
    assertDifferent(1L, new BigDecimal("1.01"));
    assertDifferent(Long.MAX_VALUE, Long.MAX_VALUE - 1);
    assertDifferent(Long.MAX_VALUE, BigInteger.ONE.shiftLeft(63));
    assertDifferent(Long.MIN_VALUE, BigInteger.ONE.shiftLeft(63));
    assertDifferent(new BigDecimal("1e400"), new BigDecimal("1e401"));
    assertDifferent(new BigDecimal("0.1"), new BigDecimal("0.1000000000000000000000001"));
  }

  @Test
  void longsThatAreNotTheSameObjectAreEqual() {
    assertEqual(Long.parseLong("1234567890123"), Long.parseLong("1234567890123"));
    assertEqual(new String("text"), "text");
  }

  @Test
  void nestedNumbersAreEqualByValue() {
    assertEqual(List.of(1L), List.of(new BigDecimal("1.0")));
    assertEqual(Map.of("b", List.of(1L)), Map.of("b", List.of(BigInteger.ONE)));
    assertDifferent(List.of(List.of(1L)), List.of(List.of(2L)));
    assertDifferent(Map.of("b", Map.of("c", 1L)), Map.of("b", Map.of("c", 2L)));
  }

  @Test
  void valuesOfDifferentTypesAreDifferent() {
    assertDifferent("1", 1L);
    assertDifferent("true", true);
    assertDifferent(null, "null");
    assertDifferent(null, false);
    assertDifferent(0L, false);
    assertDifferent(List.of(), Map.of());
    assertDifferent(List.of(1L), 1L);
    assertDifferent("", null);
  }

  @Test
  void listsAreEqualInTheirOrderAndLength() {
    assertDifferent(List.of(1L, 2L), List.of(2L, 1L));
    assertDifferent(List.of(1L), List.of(1L, 1L));
    assertDifferent(List.of(), Collections.singletonList(null));
    assertEqual(Arrays.asList(1L, null), Arrays.asList(BigInteger.ONE, null));
  }

  @Test
  void orderOfNamesDoesNotAffectEqualityAtAnyDepth() {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("x", 1L);
    one.put("y", "2");
    Map<String, Object> other = new LinkedHashMap<>();
    other.put("y", "2");
    other.put("x", 1L);
    assertEqual(one, other);
    assertThat(Attributes.of(one)).isEqualTo(Attributes.of(other));
  }

  @Test
  void absentAndNullAreDifferent() {
    assertDifferent(Collections.singletonMap("b", null), Map.of());
    assertDifferent(Collections.singletonMap("b", null), Collections.singletonMap("c", null));
    assertThat(of(null)).isNotEqualTo(Attributes.empty());
  }

  @Test
  void namesAreEqualExactly() {
    assertDifferent(Map.of("b", 1L), Map.of("B", 1L));
    assertDifferent(Map.of("\u00e9", 1L), Map.of("e\u0301", 1L));
  }

  @Test
  void differentValuesRarelyShareAHash() {
    assertThat(LongStream.range(0, 100).mapToObj(number -> of(number).hashCode()).distinct())
        .hasSizeGreaterThan(90);
  }
}
