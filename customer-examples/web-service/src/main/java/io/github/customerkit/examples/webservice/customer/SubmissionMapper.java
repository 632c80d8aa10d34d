package io.github.customerkit.examples.webservice.customer;

import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.mapping.CustomerMapping;
import java.time.Instant;
import org.mapstruct.InjectionStrategy;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;

/** Maps a customer in the API's shape to a submission; {@link CustomerMapping} maps its fields. */
@Mapper(
    componentModel = "spring",
    injectionStrategy = InjectionStrategy.CONSTRUCTOR,
    unmappedTargetPolicy = ReportingPolicy.ERROR,
    suppressTimestampInGenerated = true,
    uses = CustomerMapping.class)
interface SubmissionMapper {

  /**
   * Maps a DTO.
   *
   * @param dto the customer in the API's shape; not null
   * @param receivedAt when it arrived; not null
   * @return the submission
   * @throws io.github.customerkit.json.CustomerJsonException if the DTO is not a customer
   */
  @Mapping(target = "customer", source = "dto")
  CustomerSubmission toDomain(ApplicationCustomerDto dto, Instant receivedAt);
}
