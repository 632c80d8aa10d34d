package io.github.customerkit.json.mapping;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.dto.AudienceMembershipDto;
import io.github.customerkit.json.dto.LoyaltyMembershipDto;
import io.github.customerkit.json.internal.dto.DtoSchema;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import java.util.Objects;

/**
 * Maps between the API's shape and the domain's, both ways.
 *
 * <p>Call it, or name it in a MapStruct mapper of your own: {@code @Mapper(uses =
 * CustomerMapping.class)}.
 *
 * <p>A DTO that is not a customer is refused as its document would be when it is read: with every
 * problem at once, the same codes, pointers and messages, and within the same {@link ReadLimits} as
 * far as a DTO has what they limit. Beside that a value that JSON does not have is {@code
 * wrong-type}, and an additional property that is named like a field {@code duplicate-name}.
 *
 * <p>Nothing here takes null or gives it: that is what the signatures say, and what callers can
 * rely on. Null is tolerated for MapStruct alone, whose generated code may hand on a source that is
 * null and expects null for it.
 *
 * <p>What changes on the way to the domain: a timestamp becomes its instant, and a list that is
 * null becomes empty. On the way back an instant is in UTC, one beyond the years of {@link
 * java.time.OffsetDateTime} becomes the nearest within, and an empty list is null. The values of
 * numbers stay exact, but in attributes and additional properties their types become those that
 * reading gives, as in {@link io.github.customerkit.model.Attributes#of}: Long or, beyond its
 * range, BigInteger for an integer of any type, a BigDecimal of scale 0 among them, and BigDecimal
 * for all others, Double and Float too.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class CustomerMapping {

  private final CustomerMapper mapper = new CustomerMapperImpl();
  private final ReadLimits limits;

  /** A mapping within the default limits; it has no state, one serves a whole program. */
  public CustomerMapping() {
    this(ReadLimits.defaults());
  }

  /**
   * A mapping within the limits given.
   *
   * @param limits the limits; not null. Those of a document do not matter here
   */
  public CustomerMapping(ReadLimits limits) {
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  /**
   * A customer of the domain.
   *
   * @param dto the customer as the API sends it
   * @return the customer
   * @throws CustomerJsonException if the DTO is not a customer; has every problem found
   */
  public Customer toDomain(ApplicationCustomerDto dto) {
    if (dto != null) { // As MapStruct may hand it on.
      DtoCheck.require(DtoSchema.CUSTOMER, dto, limits);
    }
    return mapper.toDomain(dto);
  }

  /**
   * A loyalty membership of the domain.
   *
   * @param dto the membership as the API sends it
   * @return the membership
   * @throws CustomerJsonException if the DTO is not a membership; has every problem found, with
   *     pointers relative to it
   */
  public LoyaltyMembership toDomain(LoyaltyMembershipDto dto) {
    if (dto != null) { // As MapStruct may hand it on.
      DtoCheck.require(DtoSchema.LOYALTY_MEMBERSHIP, dto, limits);
    }
    return mapper.toDomain(dto);
  }

  /**
   * An audience membership of the domain.
   *
   * @param dto the membership as the API sends it
   * @return the membership
   * @throws CustomerJsonException if the DTO is not a membership; has every problem found, with
   *     pointers relative to it
   */
  public AudienceMembership toDomain(AudienceMembershipDto dto) {
    if (dto != null) { // As MapStruct may hand it on.
      DtoCheck.require(DtoSchema.AUDIENCE_MEMBERSHIP, dto, limits);
    }
    return mapper.toDomain(dto);
  }

  /**
   * A customer as the API sends it.
   *
   * @param customer the customer
   * @return the same in the API's shape, with what all its shapes have in common
   */
  public ApplicationCustomerDto toDto(Customer customer) {
    return mapper.toDto(customer);
  }

  /**
   * A loyalty membership as the API sends it.
   *
   * @param membership the membership
   * @return the same in the API's shape
   */
  public LoyaltyMembershipDto toDto(LoyaltyMembership membership) {
    return mapper.toDto(membership);
  }

  /**
   * An audience membership as the API sends it.
   *
   * @param membership the membership
   * @return the same in the API's shape
   */
  public AudienceMembershipDto toDto(AudienceMembership membership) {
    return mapper.toDto(membership);
  }
}
