package io.github.customerkit.json.internal.schema;

import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.dto.AudienceMembershipDto;
import io.github.customerkit.json.dto.LoyaltyMembershipDto;
import io.github.customerkit.json.internal.dto.DtoSchema;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerSchema;
import io.github.customerkit.model.FieldType;
import io.github.customerkit.model.LoyaltyMembership;
import io.github.customerkit.model.ObjectSchema;

/** The codecs of customers and their DTOs, derived from the table of fields. */
public final class CustomerCodecs {

  /** Customers of the domain. */
  public static final FieldCodec<Customer> CUSTOMER = of(CustomerSchema.CUSTOMER);

  /** Loyalty memberships of the domain. */
  public static final FieldCodec<LoyaltyMembership> LOYALTY_MEMBERSHIP =
      of(CustomerSchema.LOYALTY_MEMBERSHIP);

  /** Audience memberships of the domain. */
  public static final FieldCodec<AudienceMembership> AUDIENCE_MEMBERSHIP =
      of(CustomerSchema.AUDIENCE_MEMBERSHIP);

  /** Loyalty memberships as DTOs. */
  public static final FieldCodec<LoyaltyMembershipDto> LOYALTY_MEMBERSHIP_DTO =
      dto(DtoSchema.LOYALTY_MEMBERSHIP);

  /** Audience memberships as DTOs. */
  public static final FieldCodec<AudienceMembershipDto> AUDIENCE_MEMBERSHIP_DTO =
      dto(DtoSchema.AUDIENCE_MEMBERSHIP);

  /** Customers as DTOs, with the offsets of their timestamps. */
  public static final FieldCodec<ApplicationCustomerDto> CUSTOMER_DTO = dto(DtoSchema.CUSTOMER);

  private CustomerCodecs() {}

  /** Returns the codec of a schema with the Java types of the domain. */
  static <T, B> ObjectCodec<T, B> of(ObjectSchema<T, B> schema) {
    return new ObjectCodec<>(schema, CustomerCodecs::of);
  }

  /** Returns the codec of a type with the Java types of the domain. */
  static FieldCodec<?> of(FieldType<?> type) {
    return switch (type.kind()) {
      case INT64 -> ScalarCodec.INT64;
      case NUMBER -> ScalarCodec.NUMBER;
      case STRING -> ScalarCodec.STRING;
      case BOOLEAN -> ScalarCodec.BOOLEAN;
      case DATE_TIME -> ScalarCodec.INSTANT;
      case OBJECT -> ScalarCodec.ATTRIBUTES;
      case SCHEMA -> of((ObjectSchema<?, ?>) type);
      case LIST -> new ListCodec<>(of(((FieldType.ListOf<?>) type).element()));
    };
  }

  private static <D, B> FieldCodec<D> dto(ObjectSchema<D, B> schema) {
    return new ObjectCodec<>(schema, CustomerCodecs::ofDto);
  }

  /** Returns the codec of a type in a DTO, where times keep their offset and objects are maps. */
  private static FieldCodec<?> ofDto(FieldType<?> type) {
    return switch (type.kind()) {
      case DATE_TIME -> ScalarCodec.DATE_TIME;
      case OBJECT -> ScalarCodec.OBJECT;
      case SCHEMA -> dto((ObjectSchema<?, ?>) type);
      case LIST -> new ListCodec<>(ofDto(((FieldType.ListOf<?>) type).element()));
      case INT64, NUMBER, STRING, BOOLEAN -> of(type);
    };
  }
}
