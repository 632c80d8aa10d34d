package io.github.customerkit.json.mapping;

import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.dto.AudienceMembershipDto;
import io.github.customerkit.json.dto.LoyaltyMembershipDto;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import java.util.List;
import org.mapstruct.Mapper;

/** Maps field by field, by name. Package-private, so that users compile without MapStruct. */
@Mapper(config = MappingConfig.class, uses = WireValues.class)
interface CustomerMapper {

  Customer toDomain(ApplicationCustomerDto dto);

  List<Customer> toDomain(List<ApplicationCustomerDto> dtos);

  LoyaltyMembership toDomain(LoyaltyMembershipDto dto);

  AudienceMembership toDomain(AudienceMembershipDto dto);

  ApplicationCustomerDto toDto(Customer customer);

  LoyaltyMembershipDto toDto(LoyaltyMembership membership);

  AudienceMembershipDto toDto(AudienceMembership membership);
}
