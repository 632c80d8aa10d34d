package io.github.customerkit.json.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.dto.AudienceMembershipDto;
import io.github.customerkit.json.dto.LoyaltyMembershipDto;
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

/** The numbers that other mappers put into untyped values. */
class ForeignNumbersTest {

  private final CustomerMapping mapping = new CustomerMapping();

  private Object mapped(Object value) {
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
        Arguments.of(Double.MIN_VALUE, new BigDecimal("4.9E-324")),
        Arguments.of(0.1f, new BigDecimal("0.1")),
        Arguments.of(Long.MAX_VALUE, Long.MAX_VALUE),
        Arguments.of(BigInteger.TEN, BigInteger.TEN),
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

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNoNumberIsRefused(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mapped(value))
        .withMessageStartingWith("/A: a value of type java.lang.Double; expected ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mapped((float) value))
        .withMessageStartingWith("/A: a value of type java.lang.Float; expected ");
  }

  @Test
  void nameThatIsNoTextIsRefusedWithItsPlace() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mapped(Map.of(1, 2)))
        .withMessage("/A: a name of type java.lang.Integer; expected String");
    Map<Object, Object> nullName = new HashMap<>();
    nullName.put(null, 2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mapped(List.of(nullName)))
        .withMessage("/A/0: a name of type null; expected String");
  }

  @Test
  void whatIsNestedDeeperThanTheDomainTakesIsRefusedByIt() {
    assertThat(mapped(nested(1_000, 1))).isEqualTo(nested(1_000, 1L));
    for (int levels : new int[] {1_001, 50_000}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> mapped(nested(levels, 1)))
          .withMessage("values nested more than 1000 deep");
    }
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
  void whatContainsItselfIsRefused() {
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

    assertThatIllegalArgumentException()
        .isThrownBy(() -> mapped(map))
        .withMessage("values nested more than 1000 deep");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mapped(list))
        .withMessage("values nested more than 1000 deep");
  }
}
