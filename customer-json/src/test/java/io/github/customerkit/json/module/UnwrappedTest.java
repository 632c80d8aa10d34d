package io.github.customerkit.json.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.customerkit.json.CustomerJacksonModule;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.Page;
import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;

/** Tests that unwrapping the kit's types is refused. */
class UnwrappedTest {

  record OfCustomer(String number, @JsonUnwrapped Customer customer) {}

  record WithPrefix(String number, @JsonUnwrapped(prefix = "c") Customer customer) {}

  record OfAttributes(@JsonUnwrapped Attributes attributes) {}

  record OfMembership(@JsonUnwrapped AudienceMembership membership) {}

  record OfDto(@JsonUnwrapped ApplicationCustomerDto dto) {}

  record OfPage(String number, @JsonUnwrapped Page<Customer> page) {}

  static final class Bean {
    @JsonUnwrapped public Customer customer;
  }

  private static final Customer CUSTOMER = CustomerJson.create().read(Document.full().toString());

  private final JsonMapper mapper =
      JsonMapper.builder().addModule(new CustomerJacksonModule()).build();

  @ParameterizedTest
  @ValueSource(
      classes = {
        OfCustomer.class,
        WithPrefix.class,
        OfAttributes.class,
        OfMembership.class,
        OfDto.class,
        OfPage.class,
        Bean.class
      })
  void areRefusedWhereTheyWouldBeReadAsNull(Class<?> type) {
    assertThat(catchThrowable(() -> mapper.readValue(Document.full().toString(), type)))
        .isInstanceOf(InvalidDefinitionException.class)
        .hasMessageContaining(" cannot be @JsonUnwrapped: give it a name of its own");
    assertThat(catchThrowable(() -> mapper.readValue("{}", type)))
        .isInstanceOf(InvalidDefinitionException.class);
  }

  @Test
  void areRefusedWhereTheyWouldNotBeWrittenUnwrapped() {
    Bean bean = new Bean();
    bean.customer = CUSTOMER;
    for (Object value :
        new Object[] {
          new OfCustomer("1", CUSTOMER),
          new WithPrefix("1", CUSTOMER),
          new OfAttributes(CUSTOMER.getAttributes()),
          new OfPage("1", Page.<Customer>builder().data(List.of(CUSTOMER)).build()),
          bean
        }) {
      assertThatExceptionOfType(InvalidDefinitionException.class)
          .isThrownBy(() -> mapper.writeValueAsString(value))
          .withMessageContaining(" cannot be @JsonUnwrapped: give it a name of its own");
    }
  }
}
