package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.testing.RandomCustomers;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CustomerSchemaTest {

  static Stream<Object[]> schemas() {
    return Stream.of(
        new Object[] {CustomerSchema.CUSTOMER, Customer.class},
        new Object[] {CustomerSchema.LOYALTY_MEMBERSHIP, LoyaltyMembership.class},
        new Object[] {CustomerSchema.AUDIENCE_MEMBERSHIP, AudienceMembership.class});
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void everyFieldOfTheClassHasItsRowInTheSameOrder(ObjectSchema<?, ?> schema, Class<?> type) {
    List<String> fields =
        Arrays.stream(type.getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()))
            .map(java.lang.reflect.Field::getName)
            .filter(name -> !name.equals("additionalProperties"))
            .toList();
    assertThat(schema.fields()).map(ObjectSchema.Field::name).isEqualTo(fields);
  }

  @Test
  void rowIsRequiredIfTheObjectCannotBeBuiltWithoutIt() {
    Customer customer = new RandomCustomers(3).next();
    requirePresence(CustomerSchema.CUSTOMER, customer);
    requirePresence(CustomerSchema.LOYALTY_MEMBERSHIP, Samples.loyalty().build());
    requirePresence(CustomerSchema.AUDIENCE_MEMBERSHIP, Samples.audience().build());
  }

  private static <T, B> void requirePresence(ObjectSchema<T, B> schema, T object) {
    for (ObjectSchema.Field<T, B, ?> absent : schema.fields()) {
      B builder = schema.newBuilder();
      schema.fields().stream()
          .filter(field -> field != absent)
          .forEach(field -> copy(field, object, builder));
      switch (absent.presence()) {
        case REQUIRED ->
            assertThatNullPointerException()
                .as(absent.name())
                .isThrownBy(() -> schema.build(builder))
                .withMessage(absent.name() + " is required");
        case OPTIONAL -> assertThat(absent.get(schema.build(builder))).as(absent.name()).isNull();
        case REQUIRED_OR_NULL -> throw new AssertionError("a customer has no such field");
      }
    }
  }

  @Test
  void rowGivesItsNameAndType() {
    assertThat(CustomerSchema.CUSTOMER.fields().get(0)).hasToString("id: int64");
    assertThat(CustomerSchema.CUSTOMER.fields().get(7)).hasToString("loyaltyMemberships: array");
  }

  @Test
  void copyMadeRowByRowIsEqual() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      Customer customer = new RandomCustomers(i).next();
      assertThat(copy(CustomerSchema.CUSTOMER, customer)).isEqualTo(customer);
      customer
          .getAudienceMemberships()
          .forEach(m -> assertThat(copy(CustomerSchema.AUDIENCE_MEMBERSHIP, m)).isEqualTo(m));
      customer
          .getLoyaltyMemberships()
          .forEach(m -> assertThat(copy(CustomerSchema.LOYALTY_MEMBERSHIP, m)).isEqualTo(m));
    }
  }

  private static <T, B> T copy(ObjectSchema<T, B> schema, T object) {
    B builder = schema.newBuilder();
    schema.fields().forEach(field -> copy(field, object, builder));
    schema.setAdditionalProperties(builder, schema.additionalProperties(object));
    return schema.build(builder);
  }

  private static <T, B, V> void copy(ObjectSchema.Field<T, B, V> field, T object, B builder) {
    field.set(builder, field.get(object));
  }

  @Test
  void emptyOptionalListIsNotInTheDocument() {
    Customer customer = Samples.customer().audienceMemberships(List.of()).build();
    int index = CustomerSchema.CUSTOMER.indexOf("audienceMemberships");
    assertThat(CustomerSchema.CUSTOMER.fields().get(index).get(customer)).isNull();
  }

  @Test
  void listFieldHasTheSchemaOfItsElements() {
    int index = CustomerSchema.CUSTOMER.indexOf("loyaltyMemberships");
    FieldType<?> type = CustomerSchema.CUSTOMER.fields().get(index).type();
    assertThat(type.kind()).isEqualTo(FieldType.Kind.LIST);
    assertThat(((FieldType.ListOf<?>) type).element())
        .isSameAs(CustomerSchema.LOYALTY_MEMBERSHIP)
        .hasToString("object");
  }

  @Test
  void unknownNameHasNoIndex() {
    assertThat(CustomerSchema.CUSTOMER.indexOf("additionalProperties")).isEqualTo(-1);
  }

  @Test
  void fieldsCannotBeChanged() {
    assertThatThrownBy(() -> CustomerSchema.CUSTOMER.fields().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void twoFieldsOfOneNameAreRefused() {
    ObjectSchema.Builder<String, StringBuilder> table =
        ObjectSchema.<String, StringBuilder>builder(StringBuilder::new, StringBuilder::toString)
            .optional("a", FieldType.STRING, (builder, text) -> {}, text -> text)
            .requiredOrNull("a", FieldType.STRING, (builder, text) -> {}, text -> text);
    assertThatThrownBy(() -> table.additionalProperties((builder, values) -> {}, text -> Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two fields have the name a");
  }
}
