package io.github.customerkit.json.internal.mapping;

import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.dto.AudienceMembershipDto;
import io.github.customerkit.json.dto.LoyaltyMembershipDto;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;

/** Maps DTOs that are known to be well-formed, and customers. Null stays null. */
public final class DtoMapping {

  private final CustomerMapper mapper = new CustomerMapperImpl();

  /** A mapping without a state. */
  public DtoMapping() {}

  /**
   * Returns a customer of the domain.
   *
   * @param dto the customer in the API's shape
   * @return the customer
   */
  public Customer toDomain(ApplicationCustomerDto dto) {
    return mapper.toDomain(dto);
  }

  /**
   * Returns a loyalty membership of the domain.
   *
   * @param dto the membership in the API's shape
   * @return the membership
   */
  public LoyaltyMembership toDomain(LoyaltyMembershipDto dto) {
    return mapper.toDomain(dto);
  }

  /**
   * Returns an audience membership of the domain.
   *
   * @param dto the membership in the API's shape
   * @return the membership
   */
  public AudienceMembership toDomain(AudienceMembershipDto dto) {
    return mapper.toDomain(dto);
  }

  /**
   * Returns a customer in the API's shape.
   *
   * @param customer the customer
   * @return the DTO
   */
  public ApplicationCustomerDto toDto(Customer customer) {
    return mapper.toDto(customer);
  }

  /**
   * Returns a loyalty membership in the API's shape.
   *
   * @param membership the membership
   * @return the DTO
   */
  public LoyaltyMembershipDto toDto(LoyaltyMembership membership) {
    return mapper.toDto(membership);
  }

  /**
   * Returns an audience membership in the API's shape.
   *
   * @param membership the membership
   * @return the DTO
   */
  public AudienceMembershipDto toDto(AudienceMembership membership) {
    return mapper.toDto(membership);
  }
}
