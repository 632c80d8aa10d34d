package io.github.customerkit.json.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.dto.AudienceMembershipDto;
import io.github.customerkit.json.dto.LoyaltyMembershipDto;
import io.github.customerkit.model.Problem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the numbers that other mappers put into untyped values. */
class ForeignNumbersTest {

  private final CustomerMapping mapping = new CustomerMapping();

  private Object mapped(Object value) {
    return mapped(mapping, value);
  }

  private static Object mapped(CustomerMapping mapping, Object value) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("A", value);
    ApplicationCustomerDto dto =
        CustomerMappingTest.dto().toBuilder().attributes(attributes).build();
    return mapping.toDomain(dto).getAttributes().asMap().get("A");
  }

  static Stream<Arguments> numbers() {
    return Stream.of(
        Arguments.of(42, 42L),
        Arguments.of(Integer.MIN_VALUE, (long) Integer.MIN_VALUE),
        Arguments.of((short) 7, 7L),
        Arguments.of((byte) -1, -1L),
        Arguments.of(0.1, new BigDecimal("0.1")),
        Arguments.of(42.0, new BigDecimal("42.0")),
        Arguments.of(1e300, new BigDecimal("1.0E300")),
        Arguments.of(Double.MIN_VALUE, new BigDecimal("5E-324")),
        Arguments.of(0.1f, new BigDecimal("0.1")),
        Arguments.of(Long.MAX_VALUE, Long.MAX_VALUE),
        Arguments.of(BigInteger.TEN, 10L),
        Arguments.of(new BigDecimal("1.50"), new BigDecimal("1.50")));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void becomeThoseOfTheDomainAtAnyDepth(Number foreign, Number own) {
    assertThat(mapped(foreign)).isEqualTo(own);
    assertThat(mapped(List.of("x", foreign))).isEqualTo(List.of("x", own));
    assertThat(mapped(Map.of("b", List.of(Map.of("c", foreign)))))
        .isEqualTo(Map.of("b", List.of(Map.of("c", own))));
  }

  @Test
  void amongAdditionalPropertiesToo() {
    Map<String, Object> foreign = Map.of("n", List.of(1, 2.5));
    Map<String, Object> own = Map.of("n", List.of(1L, new BigDecimal("2.5")));
    LoyaltyMembershipDto loyalty = new LoyaltyMembershipDto(1L, null, foreign);
    AudienceMembershipDto audience = new AudienceMembershipDto(1L, "n", foreign);

    assertThat(mapping.toDomain(loyalty).getAdditionalProperties()).isEqualTo(own);
    assertThat(mapping.toDomain(audience).getAdditionalProperties()).isEqualTo(own);
    assertThat(
            mapping
                .toDomain(
                    CustomerMappingTest.dto().toBuilder().additionalProperties(foreign).build())
                .getAdditionalProperties())
        .isEqualTo(own);
  }

  @Test
  void nullsAndOrderAreKeptOnTheWay() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("z", 1);
    values.put("a", null);
    values.put("m", "x");

    assertThat(mapped(values).toString()).isEqualTo("{z=1, a=null, m=x}");
  }

  private void assertRefused(Object value, String... problems) {
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(() -> mapped(value))
        .withNoCause()
        .satisfies(
            e ->
                assertThat(e.getProblems())
                    .extracting(Problem::toString)
                    .containsExactly(problems));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void invalidNumberIsRefused(double value) {
    String problem = "ERROR wrong-type: expected number, found NaN or an infinity";
    assertRefused(value, "/attributes/A: " + problem);
    assertRefused(
        List.of((float) value, 1, value),
        "/attributes/A/0: " + problem,
        "/attributes/A/2: " + problem);
  }

  @Test
  void nameOtherThanAStringIsRefusedWithItsPlace() {
    String problem = "ERROR wrong-type: expected JSON, found something else";
    assertRefused(Map.of(1, 2), "/attributes/A: " + problem);
    Map<Object, Object> nullName = new HashMap<>();
    nullName.put(null, 2);
    assertRefused(List.of(nullName), "/attributes/A/0: " + problem);
  }

  @Test
  void nestingBeyondTheLimitIsRefused() {
    CustomerMapping deep = new CustomerMapping(ReadLimits.builder().maxNesting(1_000).build());
    assertThat(mapped(nested(62, 1))).isEqualTo(nested(62, 1L));
    assertThat(mapped(deep, nested(998, 1))).isEqualTo(nested(998, 1L));
    for (int levels : new int[] {63, 50_000}) {
      assertRefused(nested(levels, 1), "ERROR too-large: nesting of more than 64 levels");
    }
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(() -> mapped(deep, nested(999, 1)))
        .withMessage("not a customer: ERROR too-large: nesting of more than 1000 levels");
  }

  private static Object nested(int levels, Object innermost) {
    Object value = innermost;
    for (int i = 0; i < levels; i++) {
      value = i % 2 == 0 ? List.of(value) : Map.of("m", value);
    }
    return value;
  }

  @Test
  @Timeout(10)
  void valueThatContainsItselfIsRefused() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("n", 1);
    map.put("once", map);
    map.put("twice", map);
    map.put("m", List.of(2));
    map.put("o", 3);
    List<Object> list = new ArrayList<>(List.of(1));
    list.add(list);
    list.add(list);
    list.add(4);

    assertRefused(map, "ERROR too-large: nesting of more than 64 levels");
    assertRefused(list, "ERROR too-large: nesting of more than 64 levels");
  }
}
