package io.github.customerkit.json.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.dto.LoyaltyMembershipDto;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import io.github.customerkit.model.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;

/** Tests a user's MapStruct mapper for types that contain customers. */
class UserMapperTest {

  /** The answer of a user's service. */
  record AnswerDto(
      String shop, ApplicationCustomerDto buyer, List<ApplicationCustomerDto> others) {}

  /** The type of the user's own code. */
  record Answer(String shop, Customer customer, List<Customer> others) {}

  @Mapper(
      uses = CustomerMapping.class,
      unmappedTargetPolicy = ReportingPolicy.ERROR,
      unmappedSourcePolicy = ReportingPolicy.ERROR)
  interface AnswerMapper {
    @Mapping(target = "customer", source = "buyer")
    Answer toAnswer(AnswerDto dto);

    @Mapping(target = "buyer", source = "customer")
    AnswerDto toDto(Answer answer);
  }

  /** A row of a user's table. */
  record Row(Long loyaltyProgramId, Instant joined) {}

  @Mapper
  interface RowMapper {
    @Mapping(target = "additionalProperties", ignore = true)
    LoyaltyMembership toMembership(Row row);

    @Mapping(target = "joined", ignore = true)
    @Mapping(target = "additionalProperties", ignore = true)
    LoyaltyMembershipDto toDto(Row row);
  }

  private final AnswerMapper mapper = new UserMapperTest$AnswerMapperImpl();
  private final CustomerMapping mapping = new CustomerMapping();

  @Test
  void mapsCustomersWhereverTheyStand() {
    ApplicationCustomerDto dto = CustomerMappingTest.dto();
    Customer customer = mapping.toDomain(dto);

    Answer answer = mapper.toAnswer(new AnswerDto("shop", dto, List.of(dto, dto)));

    assertThat(answer).isEqualTo(new Answer("shop", customer, List.of(customer, customer)));
    assertThat(mapper.toDto(answer).others())
        .containsExactly(mapping.toDto(customer), mapping.toDto(customer));
    assertThat(mapper.toDto(answer).buyer()).isEqualTo(mapping.toDto(customer));
  }

  @Test
  void nullStaysNull() {
    List<ApplicationCustomerDto> others = new ArrayList<>();
    others.add(null);

    assertThat(mapper.toAnswer(new AnswerDto("shop", null, others)).customer()).isNull();
    assertThat(mapper.toAnswer(new AnswerDto("shop", null, others)).others()).containsOnlyNulls();
  }

  @Test
  void everyProblemOfACustomerWithinIsReported() {
    ApplicationCustomerDto dto =
        CustomerMappingTest.dto().toBuilder().id(null).lastActivity(null).build();

    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(
            () ->
                mapper.toAnswer(
                    new AnswerDto("shop", null, List.of(CustomerMappingTest.dto(), dto))))
        .satisfies(
            e ->
                assertThat(e.getProblems())
                    .extracting(Problem::getPointer)
                    .containsExactly("/1/id", "/1/lastActivity"));
  }

  /** The builder's setters for long and Long must not turn a missing number into zero. */
  @Test
  void missingNumberIsNotZeroInAUsersMapper() {
    RowMapper rows = new UserMapperTest$RowMapperImpl();

    assertThat(rows.toMembership(new Row(7L, Instant.EPOCH)))
        .isEqualTo(LoyaltyMembership.builder().loyaltyProgramId(7).joined(Instant.EPOCH).build());
    assertThatNullPointerException()
        .isThrownBy(() -> rows.toMembership(new Row(null, null)))
        .withMessageContaining("loyaltyProgramId");
    assertThat(rows.toDto(new Row(7L, null)))
        .isEqualTo(LoyaltyMembershipDto.builder().loyaltyProgramId(7).build());
    assertThat(rows.toDto(new Row(null, null))).isEqualTo(LoyaltyMembershipDto.builder().build());
  }
}
