package io.github.customerkit.json.dto;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DtoToStringTest {

  private static final String EMAIL = "jane.doe@example.org";
  private static final Map<String, Object> PERSONAL = Map.of(EMAIL, EMAIL);
  private static final OffsetDateTime TIME = OffsetDateTime.parse("2020-02-07T08:15:22Z");

  private static final LoyaltyMembershipDto LOYALTY =
      LoyaltyMembershipDto.builder()
          .loyaltyProgramId(7)
          .joined(TIME)
          .additionalProperties(PERSONAL)
          .build();
  private static final AudienceMembershipDto AUDIENCE =
      AudienceMembershipDto.builder().id(2).name(EMAIL).additionalProperties(PERSONAL).build();
  private static final ApplicationCustomerDto CUSTOMER =
      ApplicationCustomerDto.builder()
          .id(6)
          .created(TIME)
          .integrationId(EMAIL)
          .attributes(PERSONAL)
          .accountId(31)
          .closedSessions(3)
          .totalSales(BigDecimal.TEN)
          .loyaltyMemberships(List.of(LOYALTY))
          .audienceMemberships(List.of(AUDIENCE))
          .lastActivity(TIME)
          .sandbox(true)
          .advocateIntegrationId(EMAIL)
          .additionalProperties(PERSONAL)
          .build();

  @Test
  void recordsShowTheirIdOnly() {
    assertThat(CUSTOMER).hasToString("ApplicationCustomerDto[id=6]");
    assertThat(LOYALTY).hasToString("LoyaltyMembershipDto[loyaltyProgramId=7]");
    assertThat(AUDIENCE).hasToString("AudienceMembershipDto[id=2]");
    assertThat(ApplicationCustomerDto.builder().build())
        .hasToString("ApplicationCustomerDto[id=null]");
  }

  @Test
  void buildersShowNoData() {
    assertThat(CUSTOMER.toBuilder()).hasToString("ApplicationCustomerDto.Builder");
    assertThat(LOYALTY.toBuilder()).hasToString("LoyaltyMembershipDto.Builder");
    assertThat(AUDIENCE.toBuilder()).hasToString("AudienceMembershipDto.Builder");
  }

  @Test
  void toBuilderKeepsEveryField() {
    assertThat(CUSTOMER.toBuilder().build()).isEqualTo(CUSTOMER).hasSameHashCodeAs(CUSTOMER);
    assertThat(LOYALTY.toBuilder().build()).isEqualTo(LOYALTY);
    assertThat(AUDIENCE.toBuilder().build()).isEqualTo(AUDIENCE);
    assertThat(CUSTOMER.toBuilder().accountId(32L).build()).isNotEqualTo(CUSTOMER);
  }
}
