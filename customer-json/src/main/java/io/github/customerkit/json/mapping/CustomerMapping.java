package io.github.customerkit.json.mapping;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.dto.AudienceMembershipDto;
import io.github.customerkit.json.dto.LoyaltyMembershipDto;
import io.github.customerkit.json.internal.dto.DtoSchema;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerSchema;
import io.github.customerkit.model.LoyaltyMembership;
import java.util.List;
import java.util.Objects;

/**
 * Maps between DTOs, which have the API's shape, and the domain, both ways.
 *
 * <p>Call it, or use it in your own MapStruct mapper: {@code @Mapper(uses =
 * CustomerMapping.class)}.
 *
 * <p>An invalid DTO is refused like its document: with every problem at once, the same codes,
 * pointers and messages, and the same {@link ReadLimits} as far as they apply to a DTO. In
 * addition, a value that JSON does not have is {@code wrong-type}, and an additional property named
 * like a field is {@code duplicate-name}.
 *
 * <p>Do not pass null. For MapStruct only, whose generated code may pass a null source and expects
 * null for it, every method returns null for null instead of throwing.
 *
 * <p>Mapping to the domain turns a timestamp into its instant and a null list into an empty one.
 * Mapping to a DTO gives times in UTC, and null for an empty list. Like writing JSON, it refuses a
 * time outside the years 1 to 9999 with {@code bad-timestamp}, and an additional property named
 * like a field with {@code duplicate-name}. Numbers keep their exact values; in attributes and
 * additional properties they get the types of {@link io.github.customerkit.model.Attributes#of}:
 * Long, or BigInteger beyond its range, for an integer of any type (a BigDecimal of scale 0
 * included), and BigDecimal for all others, Double and Float included.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class CustomerMapping {

  private final CustomerMapper mapper = new CustomerMapperImpl();
  private final ReadLimits limits;

  /** Creates a mapping with the default limits; one instance serves a whole program. */
  public CustomerMapping() {
    this(ReadLimits.defaults());
  }

  /**
   * Creates a mapping with the given limits.
   *
   * @param limits the limits; not null; the limit for documents has no effect here
   */
  public CustomerMapping(ReadLimits limits) {
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  /**
   * Maps a DTO to a customer.
   *
   * @param dto the DTO; not null
   * @return the customer
   * @throws CustomerJsonException if the DTO is not a customer; carries every problem found
   */
  public Customer toDomain(ApplicationCustomerDto dto) {
    if (dto != null) { // MapStruct may pass null.
      DtoCheck.require(DtoSchema.CUSTOMER, dto, limits);
    }
    return mapper.toDomain(dto);
  }

  /**
   * Maps DTOs to customers, all of them or none. A MapStruct mapper that uses this class calls it
   * for lists.
   *
   * @param dtos the DTOs; not null; a null in the list, as MapStruct may pass it, stays null
   * @return the customers in the same order, in a new list
   * @throws CustomerJsonException if a DTO is not a customer; carries the problems of all DTOs,
   *     with pointers from the list such as {@code /3/created}, or, if there are 1,000 or more,
   *     those of the first DTOs
   */
  public List<Customer> toDomain(List<ApplicationCustomerDto> dtos) {
    if (dtos != null) { // MapStruct may pass null, or a list with nulls.
      DtoCheck.requireAll(DtoSchema.CUSTOMER, dtos, limits);
    }
    return mapper.toDomain(dtos);
  }

  /**
   * Maps a DTO to a loyalty membership.
   *
   * @param dto the DTO; not null
   * @return the membership
   * @throws CustomerJsonException if the DTO is not a membership; carries every problem found, with
   *     pointers relative to the membership
   */
  public LoyaltyMembership toDomain(LoyaltyMembershipDto dto) {
    if (dto != null) { // MapStruct may pass null.
      DtoCheck.require(DtoSchema.LOYALTY_MEMBERSHIP, dto, limits);
    }
    return mapper.toDomain(dto);
  }

  /**
   * Maps a DTO to an audience membership.
   *
   * @param dto the DTO; not null
   * @return the membership
   * @throws CustomerJsonException if the DTO is not a membership; carries every problem found, with
   *     pointers relative to the membership
   */
  public AudienceMembership toDomain(AudienceMembershipDto dto) {
    if (dto != null) { // MapStruct may pass null.
      DtoCheck.require(DtoSchema.AUDIENCE_MEMBERSHIP, dto, limits);
    }
    return mapper.toDomain(dto);
  }

  /**
   * Maps a customer to a DTO.
   *
   * @param customer the customer; not null
   * @return the DTO, with the fields that all customer shapes of the API have in common
   * @throws CustomerJsonException if an additional property is named like a field, or a time is
   *     outside the years 1 to 9999; carries every such problem
   */
  public ApplicationCustomerDto toDto(Customer customer) {
    if (customer != null) { // MapStruct may pass null.
      DomainCheck.require(CustomerSchema.CUSTOMER, customer);
    }
    return mapper.toDto(customer);
  }

  /**
   * Maps a loyalty membership to a DTO.
   *
   * @param membership the membership; not null
   * @return the DTO
   * @throws CustomerJsonException as for a customer, with pointers relative to the membership
   */
  public LoyaltyMembershipDto toDto(LoyaltyMembership membership) {
    if (membership != null) { // MapStruct may pass null.
      DomainCheck.require(CustomerSchema.LOYALTY_MEMBERSHIP, membership);
    }
    return mapper.toDto(membership);
  }

  /**
   * Maps an audience membership to a DTO.
   *
   * @param membership the membership; not null
   * @return the DTO
   * @throws CustomerJsonException as for a customer, with pointers relative to the membership
   */
  public AudienceMembershipDto toDto(AudienceMembership membership) {
    if (membership != null) { // MapStruct may pass null.
      DomainCheck.require(CustomerSchema.AUDIENCE_MEMBERSHIP, membership);
    }
    return mapper.toDto(membership);
  }
}
