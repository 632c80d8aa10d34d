package io.github.customerkit.json.mapping;

import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.dto.AudienceMembershipDto;
import io.github.customerkit.json.dto.LoyaltyMembershipDto;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import org.mapstruct.Mapper;

/** Field by field, by name; not public, so that no user needs MapStruct to compile against it. */
@Mapper(config = MappingConfig.class, uses = WireValues.class)
interface CustomerMapper {

  Customer toDomain(ApplicationCustomerDto dto);

  LoyaltyMembership toDomain(LoyaltyMembershipDto dto);

  AudienceMembership toDomain(AudienceMembershipDto dto);

  ApplicationCustomerDto toDto(Customer customer);

  LoyaltyMembershipDto toDto(LoyaltyMembership membership);

  AudienceMembershipDto toDto(AudienceMembership membership);
}
