package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConnectedIdsTest {

  record Asked(String field, Function<Customer, AttributeValue<List<Long>>> accessor) {
    AttributeValue<List<Long>> of(Object value) {
      return in(Collections.singletonMap(field, value));
    }

    AttributeValue<List<Long>> in(Map<String, Object> additionalProperties) {
      return accessor.apply(Samples.customer().additionalProperties(additionalProperties).build());
    }
  }

  static Stream<Asked> asked() {
    return Stream.of(
        new Asked("connectedApplicationsIds", Customer::connectedApplicationsIds),
        new Asked("connectedAudiences", Customer::connectedAudiences));
  }

  static Stream<Object> otherTypes() {
    return Stream.of(
        1L,
        "1",
        true,
        Map.of("1", 1L),
        List.of("1"),
        List.of(1L, new BigDecimal("2.0")),
        List.of(new BigDecimal("1e1")),
        List.of(new BigInteger("9223372036854775808")),
        List.of(List.of(1L)),
        Arrays.asList(1L, null));
  }

  @ParameterizedTest
  @MethodSource("asked")
  void idsAreGivenInTheirOrder(Asked asked) {
    List<Long> ids = List.of(3L, 1L, Long.MAX_VALUE, 1L);
    assertThat(asked.of(ids).get()).isEqualTo(ids);
    assertThat(asked.of(List.of()).get()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("asked")
  void absentNullAndAnotherTypeAreThreeAnswers(Asked asked) {
    assertThat(asked.in(Map.of("other", List.of(1L))).isAbsent()).isTrue();
    assertThat(asked.of(null).isNull()).isTrue();
    assertThat(otherTypes()).allMatch(value -> asked.of(value).isOtherType());
  }

  @ParameterizedTest
  @MethodSource("asked")
  void messagesSayTheFieldAndWhatWasExpected(Asked asked) {
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> asked.in(Map.of()).get())
        .withMessage("/" + asked.field() + " is absent; expected (list int64)");
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> asked.of(null).get())
        .withMessage("/" + asked.field() + " is null; expected (list int64)");
    assertThatIllegalStateException()
        .isThrownBy(() -> asked.of("1").get())
        .withMessage("/" + asked.field() + " is of another type; expected (list int64)");
  }

  @ParameterizedTest
  @MethodSource("asked")
  void idsCannotBeChanged(Asked asked) {
    List<Long> given = asked.of(List.of(1L)).get();
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> given.add(2L));
  }

  @Test
  void oneListIsNotTheOther() {
    Customer customer =
        Samples.customer()
            .additionalProperties(
                Map.of("connectedApplicationsIds", List.of(1L), "connectedAudiences", List.of(2L)))
            .build();
    assertThat(customer.connectedApplicationsIds().get()).containsExactly(1L);
    assertThat(customer.connectedAudiences().get()).containsExactly(2L);
  }

  @Test
  void attributesOfTheSameNameAreNotMeant() {
    Customer customer =
        Samples.customer()
            .attributes(Attributes.of(Map.of("connectedAudiences", List.of(1L))))
            .build();
    assertThat(customer.connectedAudiences().isAbsent()).isTrue();
  }
}
