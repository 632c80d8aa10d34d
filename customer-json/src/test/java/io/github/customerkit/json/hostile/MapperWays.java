package io.github.customerkit.json.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerJacksonModule;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.fixture.ReportedProblems;
import io.github.customerkit.json.mapping.CustomerMapping;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import io.github.customerkit.testing.HostileInput;
import io.github.customerkit.testing.HostileInputs;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a document with a user's mapper: as a customer, with the module, and as a DTO, which is
 * mapped. A mapper's own exceptions are not the kit's, and may come instead.
 */
final class MapperWays {

  private static final JsonMapper MODULE =
      JsonMapper.builder().addModule(new CustomerJacksonModule()).build();

  private static final JsonMapper PLAIN =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final CustomerMapping MAPPING = new CustomerMapping();

  private MapperWays() {}

  static void check(HostileInput input) {
    checkModule(input);
    checkDto(input);
  }

  private static void checkModule(HostileInput input) {
    try {
      Customer customer = MODULE.readValue(input.bytes(), Customer.class);
      // The parser is the mapper's: it accepts these (see CustomerJacksonModule).
      boolean isOther = customer == null || input.codes().contains("encoding") || isAllowed(input);
      if (!isOther) {
        assertThat(input.codes()).isEmpty();
        assertThat(customer).isEqualTo(CustomerJson.create().read(input.bytes()));
      }
    } catch (JacksonException e) {
      List<Problem> problems = ReportedProblems.problems(e);
      if (!problems.isEmpty()) {
        Answer.requireNoData(e.getMessage());
        problems.forEach(problem -> Answer.requireNoData(ReportedProblems.line(problem)));
      }
      assertThat(input.rejected()).as("%s", e).isEqualTo(1);
    }
  }

  /** Documents that a mapper accepts: longer than the limit, or with text after them. */
  private static boolean isAllowed(HostileInput input) {
    return input.codes().equals(List.of("too-large"));
  }

  private static void checkDto(HostileInput input) {
    Customer customer;
    try {
      ApplicationCustomerDto dto = PLAIN.readValue(input.bytes(), ApplicationCustomerDto.class);
      if (dto == null) {
        return;
      }
      assertThat(dto.toString()).doesNotContain(HostileInputs.CANARY);
      customer = MAPPING.toDomain(dto);
    } catch (JacksonException e) {
      return;
    } catch (CustomerJsonException e) {
      Answer.requireNoData(e.getMessage());
      e.getProblems().forEach(problem -> Answer.requireNoData(ReportedProblems.line(problem)));
      assertThat(input.rejected()).isEqualTo(1);
      return;
    }
    if (input.accepted() == 1) {
      assertThat(customer).isEqualTo(CustomerJson.create().read(input.bytes()));
    }
  }
}
