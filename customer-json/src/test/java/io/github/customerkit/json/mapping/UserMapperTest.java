package io.github.customerkit.json.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
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
        .isThrownBy(() -> mapper.toAnswer(new AnswerDto("shop", null, List.of(dto))))
        .satisfies(
            e ->
                assertThat(e.getProblems())
                    .extracting(Problem::getPointer)
                    .containsExactly("/id", "/lastActivity"));
  }
}
