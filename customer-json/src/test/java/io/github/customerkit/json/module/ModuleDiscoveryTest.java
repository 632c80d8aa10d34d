package io.github.customerkit.json.module;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerJacksonModule;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.model.Customer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Tests a mapper that discovers modules, like that of Spring Boot. */
class ModuleDiscoveryTest {

  private static final String DOCUMENT =
      Document.full()
          .with("attributes", "{\"A\":1.50,\"N\":null}")
          .with("new", "[1.50]")
          .toString();

  private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

  @Test
  void discoversTheModuleAndKeepsEverything() {
    Customer customer = mapper.readValue(DOCUMENT, Customer.class);

    assertThat(customer).isEqualTo(CustomerJson.create().read(DOCUMENT));
    assertThat(mapper.writeValueAsString(customer)).isEqualTo(DOCUMENT);
  }

  @Test
  void theModuleMayBeAddedByHandAsWell() {
    assertThat(mapper.rebuild().addModule(new CustomerJacksonModule()).build().registeredModules())
        .filteredOn(module -> module.getModuleName().equals("customer-kit"))
        .hasSize(1);
  }
}
