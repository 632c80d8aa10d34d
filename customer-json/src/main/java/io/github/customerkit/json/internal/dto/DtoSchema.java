package io.github.customerkit.json.internal.dto;

import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.dto.AudienceMembershipDto;
import io.github.customerkit.json.dto.LoyaltyMembershipDto;
import io.github.customerkit.model.CustomerSchema;
import io.github.customerkit.model.FieldType;
import io.github.customerkit.model.FieldType.ListOf;
import io.github.customerkit.model.ObjectSchema;
import io.github.customerkit.model.ObjectSchema.Field;
import io.github.customerkit.model.ObjectSchema.Presence;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the DTOs' fields, derived from the domain's: each row reads and sets the component
 * of its name. The builder is a map of the components' values by name. Values have the Java types
 * of the record: an {@link java.time.OffsetDateTime} for a date-time, a map for an object.
 */
public final class DtoSchema {

  /** Loyalty memberships. */
  public static final ObjectSchema<LoyaltyMembershipDto, Map<String, @Nullable Object>>
      LOYALTY_MEMBERSHIP = of(LoyaltyMembershipDto.class, CustomerSchema.LOYALTY_MEMBERSHIP);

  /** Audience memberships. */
  public static final ObjectSchema<AudienceMembershipDto, Map<String, @Nullable Object>>
      AUDIENCE_MEMBERSHIP = of(AudienceMembershipDto.class, CustomerSchema.AUDIENCE_MEMBERSHIP);

  /** Customers. */
  public static final ObjectSchema<ApplicationCustomerDto, Map<String, @Nullable Object>> CUSTOMER =
      of(ApplicationCustomerDto.class, CustomerSchema.CUSTOMER);

  private static final String ADDITIONAL_PROPERTIES = "additionalProperties";

  private DtoSchema() {}

  private static <D> ObjectSchema<D, Map<String, @Nullable Object>> of(
      Class<D> type, ObjectSchema<?, ?> domain) {
    DtoComponents<D> dto = new DtoComponents<>(type);
    var table = ObjectSchema.<D, Map<String, @Nullable Object>>builder(HashMap::new, dto::make);
    domain.fields().forEach(field -> add(table, field, fieldType(field.type()), dto));
    return table.additionalProperties(
        (values, others) -> values.put(ADDITIONAL_PROPERTIES, others),
        record -> {
          Map<String, @Nullable Object> others = dto.value(ADDITIONAL_PROPERTIES, record);
          return others == null ? Map.of() : others;
        });
  }

  private static <D, V> void add(
      ObjectSchema.Builder<D, Map<String, @Nullable Object>> table,
      Field<?, ?, ?> field,
      FieldType<V> type,
      DtoComponents<D> dto) {
    String name = dto.require(field.name());
    if (field.presence() == Presence.REQUIRED) {
      table.<V>required(
          name,
          type,
          (values, value) -> values.put(name, value),
          record -> dto.value(name, record));
    } else {
      table.<V>optional(
          name,
          type,
          (values, value) -> values.put(name, value),
          record -> dto.value(name, record));
    }
  }

  /** Returns the type of a field in a DTO, where memberships are DTOs, too. */
  private static FieldType<?> fieldType(FieldType<?> domain) {
    if (domain == CustomerSchema.LOYALTY_MEMBERSHIP) {
      return LOYALTY_MEMBERSHIP;
    }
    if (domain == CustomerSchema.AUDIENCE_MEMBERSHIP) {
      return AUDIENCE_MEMBERSHIP;
    }
    return domain instanceof ListOf<?> list ? FieldType.listOf(fieldType(list.element())) : domain;
  }
}
