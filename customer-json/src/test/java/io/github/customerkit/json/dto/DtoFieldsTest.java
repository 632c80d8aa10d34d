package io.github.customerkit.json.dto;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.customerkit.model.CustomerSchema;
import io.github.customerkit.model.FieldType;
import io.github.customerkit.model.ObjectSchema;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that each DTO has what the table of fields requires, where no compiler does. */
class DtoFieldsTest {

  static Stream<Arguments> dtos() {
    return Stream.of(
        Arguments.of(
            CustomerSchema.CUSTOMER,
            ApplicationCustomerDto.class,
            ApplicationCustomerDto.Builder.class),
        Arguments.of(
            CustomerSchema.LOYALTY_MEMBERSHIP,
            LoyaltyMembershipDto.class,
            LoyaltyMembershipDto.Builder.class),
        Arguments.of(
            CustomerSchema.AUDIENCE_MEMBERSHIP,
            AudienceMembershipDto.class,
            AudienceMembershipDto.Builder.class));
  }

  @ParameterizedTest
  @MethodSource("dtos")
  void propertiesAreInTheOrderOfTheTable(
      ObjectSchema<?, ?> schema, Class<?> dto, Class<?> builder) {
    assertThat(dto.getAnnotation(JsonPropertyOrder.class).value())
        .containsExactlyElementsOf(schema.fields().stream().map(field -> field.name()).toList());
  }

  @ParameterizedTest
  @MethodSource("dtos")
  void everyInt64FieldHasASetterOfALong(ObjectSchema<?, ?> schema, Class<?> dto, Class<?> builder) {
    assertThat(schema.fields())
        .filteredOn(field -> field.type().kind() == FieldType.Kind.INT64)
        .isNotEmpty()
        .allSatisfy(field -> assertThat(builder.getMethod(field.name(), long.class)).isNotNull());
  }
}
