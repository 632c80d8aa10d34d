package io.github.customerkit.json.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.dto.AudienceMembershipDto;
import io.github.customerkit.json.fixture.ReportedProblems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests mapping many customers at once. */
class ListMappingTest {

  private static final ApplicationCustomerDto DTO = CustomerMappingTest.dto();

  private final CustomerMapping mapping = new CustomerMapping();

  private List<String> problems(List<ApplicationCustomerDto> dtos) {
    CustomerJsonException thrown =
        catchThrowableOfType(CustomerJsonException.class, () -> mapping.toDomain(dtos));
    assertThat(thrown.getKind()).isEqualTo(CustomerJsonException.Kind.NOT_A_CUSTOMER);
    return thrown.getProblems().stream().map(ReportedProblems::code).toList();
  }

  @Test
  void eachDtoBecomesItsCustomer() {
    ApplicationCustomerDto other = DTO.toBuilder().id(7).build();
    assertThat(mapping.toDomain(List.of(DTO, other, DTO)))
        .containsExactly(mapping.toDomain(DTO), mapping.toDomain(other), mapping.toDomain(DTO));
    assertThat(mapping.toDomain(List.<ApplicationCustomerDto>of())).isEmpty();
  }

  @Test
  void problemsOfAllDtosAreReportedAtOnce() {
    ApplicationCustomerDto incomplete = DTO.toBuilder().id(null).created(null).build();
    ApplicationCustomerDto badAudience =
        DTO.toBuilder()
            .audienceMemberships(List.of(AudienceMembershipDto.builder().id(2).build()))
            .build();
    ApplicationCustomerDto lone = DTO.toBuilder().integrationId("\ud800").build();
    assertThat(problems(List.of(incomplete, DTO, lone, badAudience)))
        .containsExactly(
            "/0/id missing",
            "/0/created missing",
            "/2 encoding",
            "/3/audienceMemberships/0/name missing");
  }

  @Test
  void messagesAreThoseOfOneDto() {
    ApplicationCustomerDto incomplete = DTO.toBuilder().id(null).build();
    assertThat(
            catchThrowableOfType(
                CustomerJsonException.class, () -> mapping.toDomain(List.of(incomplete))))
        .hasMessage(
            "not a customer: /0/id: ERROR missing: required, but absent or null; expected int64");
  }

  @Test
  void problemsAreBounded() {
    ApplicationCustomerDto empty = ApplicationCustomerDto.builder().build();
    assertThat(problems(Collections.nCopies(1_000_000, empty))).hasSize(1_000);
  }

  @Test
  void limitsApplyToEachDto() {
    CustomerMapping tight = new CustomerMapping(ReadLimits.builder().maxMembers(2).build());
    assertThat(
            catchThrowableOfType(
                    CustomerJsonException.class, () -> tight.toDomain(List.of(DTO, DTO)))
                .getProblems())
        .extracting(ReportedProblems::code)
        .contains("/0 too-large", "/1 too-large");
  }

  /** As MapStruct passes them. */
  @Test
  void nullsStayNull() {
    List<ApplicationCustomerDto> dtos = new ArrayList<>(Collections.singletonList(null));
    dtos.add(DTO);
    assertThat(mapping.toDomain(dtos)).containsExactly(null, mapping.toDomain(DTO));
    assertThat(mapping.toDomain((List<ApplicationCustomerDto>) null)).isNull();
  }
}
