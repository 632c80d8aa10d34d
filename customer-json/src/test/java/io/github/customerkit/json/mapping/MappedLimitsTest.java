package io.github.customerkit.json.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.model.Problem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a DTO may reach each limit exactly, and that one more is refused. */
class MappedLimitsTest {

  private static ApplicationCustomerDto with(Object value) {
    return CustomerMappingTest.dto().toBuilder().attributes(Map.of("A", value)).build();
  }

  private static void assertMapped(ReadLimits limits, Object... values) {
    for (Object value : values) {
      assertThat(new CustomerMapping(limits).toDomain(with(value)).getAttributes().asMap())
          .containsEntry("A", value);
    }
  }

  private static void assertRefused(ReadLimits limits, ApplicationCustomerDto dto, String problem) {
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(() -> new CustomerMapping(limits).toDomain(dto))
        .satisfies(
            e ->
                assertThat(e.getProblems()).extracting(Problem::toString).containsExactly(problem));
  }

  @Test
  void charactersOfANumber() {
    ReadLimits limits = ReadLimits.builder().maxNumberLength(24).build();
    String problem = "/attributes/A: ERROR too-large: a number of more than 24 characters";
    assertMapped(
        limits,
        Long.MIN_VALUE,
        new BigInteger("-" + "9".repeat(23)),
        new BigDecimal("-" + "9".repeat(21) + ".5"));
    assertRefused(limits, with(new BigInteger("-" + "9".repeat(24))), problem);
    assertRefused(limits, with(new BigDecimal("-" + "9".repeat(22) + ".5")), problem);
  }

  @ParameterizedTest
  @ValueSource(longs = {12_345_678, -1_234_567})
  void integersHaveCharactersToo(long number) {
    ReadLimits limits = ReadLimits.builder().maxNumberLength(7).build();
    String problem = "a number of more than 7 characters";
    ApplicationCustomerDto dto = CustomerMappingTest.dto();
    assertMapped(limits, 1_234_567L, -123_456L);
    assertRefused(limits, with(number), "/attributes/A: ERROR too-large: " + problem);
    assertRefused(
        limits,
        dto.toBuilder().closedSessions(number).build(),
        "/closedSessions: ERROR too-large: " + problem);
  }

  @Test
  void digitsOfANumber() {
    ReadLimits limits = ReadLimits.builder().maxNumberDigits(6).build();
    String problem = "/attributes/A: ERROR too-large: a number of more than 6 digits";
    assertMapped(limits, -123_456L, new BigDecimal("0.12345"), new BigDecimal("1.23456E+9"));
    assertRefused(limits, with(1_234_569L), problem);
    assertRefused(limits, with(new BigDecimal("0.123456")), problem);
    assertRefused(limits, with(new BigDecimal("1.234567E+9")), problem);
  }

  @Test
  void scaleOfANumber() {
    ReadLimits limits = ReadLimits.builder().maxNumberScale(3).build();
    String problem = "/attributes/A: ERROR too-large: a number whose scale is beyond 3";
    assertMapped(limits, 123_456L, new BigDecimal("0.123"), new BigDecimal("1E+3"));
    assertRefused(limits, with(new BigDecimal("0.1234")), problem);
    assertRefused(limits, with(new BigDecimal("1E+4")), problem);
  }

  @Test
  void stringsNamesAndElements() {
    ReadLimits limits =
        ReadLimits.builder().maxStringLength(30).maxNameLength(21).maxElements(3).build();
    assertMapped(
        limits,
        "x".repeat(30),
        Map.of("n".repeat(21), true),
        Collections.nCopies(3, 1L),
        List.of());
    assertRefused(
        limits,
        with(Collections.nCopies(4, 1L)),
        "/attributes/A: ERROR too-large: a list of more than 3 elements");
  }

  @Test
  void membersOfAnObject() {
    Map<String, Object> two = Map.of("a", 1L, "b", 2L);
    int fields = 12;
    ReadLimits limits = ReadLimits.builder().maxMembers(fields + 2).build();
    ApplicationCustomerDto dto =
        CustomerMappingTest.dto().toBuilder().additionalProperties(two).build();
    assertThat(new CustomerMapping(limits).toDomain(dto).getAdditionalProperties()).isEqualTo(two);
    assertRefused(
        limits.toBuilder().maxMembers(fields + 1).build(),
        dto,
        "ERROR too-large: an object of more than 13 members");
  }

  @Test
  void nestingOfMemberships() {
    ApplicationCustomerDto dto = CustomerMappingTest.dto();
    ReadLimits limits = ReadLimits.builder().maxNesting(3).build();
    assertThat(new CustomerMapping(limits).toDomain(dto).getAudienceMemberships()).hasSize(1);
    assertRefused(
        limits.toBuilder().maxNesting(2).build(),
        dto,
        "ERROR too-large: nesting of more than 2 levels");
    assertRefused(
        limits.toBuilder().maxNesting(1).build(),
        dto.toBuilder().attributes(null).loyaltyMemberships(List.of()).build(),
        "ERROR too-large: nesting of more than 1 levels");
  }
}
