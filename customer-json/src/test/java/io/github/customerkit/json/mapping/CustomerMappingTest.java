package io.github.customerkit.json.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.dto.AudienceMembershipDto;
import io.github.customerkit.json.dto.LoyaltyMembershipDto;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import io.github.customerkit.testing.RandomCustomers;
import io.github.customerkit.testing.TestRounds;
import io.github.customerkit.testing.TestSeed;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CustomerMappingTest {

  private final CustomerMapping mapping = new CustomerMapping();

  static ApplicationCustomerDto dto() {
    return ApplicationCustomerDto.builder()
        .id(6L)
        .created(OffsetDateTime.parse("2020-02-07T09:15:22+01:00"))
        .integrationId("URNGV8294NV")
        .attributes(Map.of("Language", "english"))
        .accountId(31L)
        .closedSessions(3L)
        .totalSales(new BigDecimal("299.990"))
        .loyaltyMemberships(
            List.of(
                LoyaltyMembershipDto.builder()
                    .loyaltyProgramId(7L)
                    .joined(OffsetDateTime.parse("2012-03-20T14:15:22-08:00"))
                    .additionalProperties(Map.of("tier", "gold"))
                    .build()))
        .audienceMemberships(
            List.of(
                AudienceMembershipDto.builder()
                    .id(2L)
                    .name("Travel audience")
                    .additionalProperties(Map.of("size", 5L))
                    .build()))
        .lastActivity(OffsetDateTime.parse("2020-02-08T14:15:20Z"))
        .sandbox(true)
        .advocateIntegrationId("ADV1")
        .additionalProperties(Map.of("region", "eu"))
        .build();
  }

  @Test
  void domainToDtoToDomainIsEqual() {
    RandomCustomers customers = new RandomCustomers(TestSeed.next());
    for (int i = 0; i < TestRounds.of(20_000); i++) {
      Customer customer = customers.next();
      ApplicationCustomerDto dto = mapping.toDto(customer);

      assertThat(mapping.toDomain(dto)).as("customer %d of %s", i, customers).isEqualTo(customer);
      assertThat(mapping.toDto(mapping.toDomain(dto)))
          .as("customer %d of %s", i, customers)
          .isEqualTo(dto);
    }
  }

  @Test
  void everyFieldGoesToItsOwn() {
    Customer customer = mapping.toDomain(dto());

    assertThat(customer.getId()).isEqualTo(6);
    assertThat(customer.getCreated()).isEqualTo(Instant.parse("2020-02-07T08:15:22Z"));
    assertThat(customer.getIntegrationId()).isEqualTo("URNGV8294NV");
    assertThat(customer.getAttributes().string("Language").get()).isEqualTo("english");
    assertThat(customer.getAccountId()).isEqualTo(31);
    assertThat(customer.getClosedSessions()).isEqualTo(3);
    assertThat(customer.getTotalSales()).isEqualTo(new BigDecimal("299.990"));
    assertThat(customer.getLoyaltyMemberships())
        .containsExactly(
            LoyaltyMembership.builder()
                .loyaltyProgramId(7L)
                .joined(Instant.parse("2012-03-20T22:15:22Z"))
                .additionalProperties(Map.of("tier", "gold"))
                .build());
    assertThat(customer.getAudienceMemberships())
        .containsExactly(
            AudienceMembership.builder()
                .id(2L)
                .name("Travel audience")
                .additionalProperties(Map.of("size", 5L))
                .build());
    assertThat(customer.getLastActivity()).isEqualTo(Instant.parse("2020-02-08T14:15:20Z"));
    assertThat(customer.getSandbox()).isTrue();
    assertThat(customer.getAdvocateIntegrationId()).isEqualTo("ADV1");
    assertThat(customer.getAdditionalProperties()).isEqualTo(Map.of("region", "eu"));
  }

  @Test
  void backInUtcAndWithNullForEmptyLists() {
    ApplicationCustomerDto dto =
        dto().toBuilder().loyaltyMemberships(null).audienceMemberships(List.of()).build();

    assertThat(mapping.toDto(mapping.toDomain(dto)))
        .isEqualTo(
            dto.toBuilder()
                .created(OffsetDateTime.parse("2020-02-07T08:15:22Z"))
                .audienceMemberships(null)
                .build());
  }

  @Test
  void membershipAloneBecomesTheSameAsInItsCustomer() {
    Customer customer = mapping.toDomain(dto());
    ApplicationCustomerDto mapped = mapping.toDto(customer);

    assertThat(customer.getLoyaltyMemberships().stream().map(mapping::toDto))
        .isNotEmpty()
        .isEqualTo(mapped.loyaltyMemberships());
    assertThat(customer.getAudienceMemberships().stream().map(mapping::toDto))
        .isNotEmpty()
        .isEqualTo(mapped.audienceMemberships());
  }

  @Test
  void whatJsonCannotRepresentIsRefusedWithEveryProblem() {
    LoyaltyMembership loyalty =
        LoyaltyMembership.builder()
            .loyaltyProgramId(7L)
            .joined(Instant.parse("-0001-12-31T00:00:00Z"))
            .additionalProperties(Map.of("joined", 1))
            .build();
    AudienceMembership audience =
        AudienceMembership.builder().id(2L).name("A").additionalProperties(Map.of("id", 3)).build();
    Customer customer =
        mapping.toDomain(dto()).toBuilder()
            .created(Instant.MIN)
            .lastActivity(Instant.MAX)
            .loyaltyMemberships(
                List.of(LoyaltyMembership.builder().loyaltyProgramId(8L).build(), loyalty))
            .audienceMemberships(List.of(audience))
            .additionalProperties(Map.of("id", 7, "other", 8))
            .build();

    assertNotWritable(
        () -> mapping.toDto(customer),
        "/created bad-timestamp",
        "/loyaltyMemberships/1/joined bad-timestamp",
        "/loyaltyMemberships/1/joined duplicate-name",
        "/audienceMemberships/0/id duplicate-name",
        "/lastActivity bad-timestamp",
        "/id duplicate-name");
    assertNotWritable(
        () -> mapping.toDto(loyalty), "/joined bad-timestamp", "/joined duplicate-name");
    assertNotWritable(() -> mapping.toDto(audience), "/id duplicate-name");
  }

  @Test
  void numberOfProblemsOfACustomerIsBounded() {
    LoyaltyMembership loyalty =
        LoyaltyMembership.builder().loyaltyProgramId(7L).joined(Instant.MAX).build();
    Customer customer =
        mapping.toDomain(dto()).toBuilder()
            .loyaltyMemberships(Collections.nCopies(2_000, loyalty))
            .build();
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(() -> mapping.toDto(customer))
        .satisfies(e -> assertThat(e.getProblems()).hasSize(1_001));
  }

  private static void assertNotWritable(ThrowingCallable mapped, String... problems) {
    CustomerJsonException thrown = catchThrowableOfType(CustomerJsonException.class, mapped);
    assertThat(thrown.getKind()).isEqualTo(CustomerJsonException.Kind.NOT_WRITABLE);
    assertThat(thrown.getProblems())
        .extracting(problem -> problem.getPointer() + " " + problem.getCode())
        .containsExactly(problems);
  }

  @Test
  void nullGivesNull() {
    assertThat(mapping.toDomain((ApplicationCustomerDto) null)).isNull();
    assertThat(mapping.toDomain((LoyaltyMembershipDto) null)).isNull();
    assertThat(mapping.toDomain((AudienceMembershipDto) null)).isNull();
    assertThat(mapping.toDto((Customer) null)).isNull();
    assertThat(mapping.toDto((LoyaltyMembership) null)).isNull();
    assertThat(mapping.toDto((AudienceMembership) null)).isNull();
  }
}
