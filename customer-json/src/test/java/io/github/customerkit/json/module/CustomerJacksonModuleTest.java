package io.github.customerkit.json.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.customerkit.json.CustomerJacksonModule;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.request.CustomerProfileBulkUpdate;
import io.github.customerkit.json.request.CustomerProfileUpdate;
import io.github.customerkit.json.request.CustomerSearchQuery;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerChanges;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** Tests the module itself. */
class CustomerJacksonModuleTest {

  private final CustomerJacksonModule module = new CustomerJacksonModule();
  private final JsonMapper mapper = JsonMapper.builder().addModule(module).build();

  @Test
  void theModuleIsAddedOnce() {
    assertThat(module.getModuleName()).isEqualTo("customer-kit");
    assertThat(mapper.rebuild().addModule(new CustomerJacksonModule()).build().registeredModules())
        .hasSize(1)
        .hasOnlyElementsOfType(CustomerJacksonModule.class);
  }

  @Test
  void theVersionIsThatOfTheJar() throws IOException {
    Matcher parent =
        Pattern.compile("<version>(.*)</version>").matcher(Files.readString(Path.of("pom.xml")));
    assertThat(parent.find()).isTrue();
    assertThat(module.version())
        .hasToString(parent.group(1))
        .extracting(Version::getGroupId, Version::getArtifactId)
        .containsExactly("io.github.customerkit", "customer-json");
  }

  @Test
  void theModuleCannotBeChangedFromWithout() {
    assertThat(CustomerJacksonModule.class.getDeclaredMethods())
        .filteredOn(method -> Modifier.isPublic(method.getModifiers()))
        .extracting(Method::getName)
        .containsExactlyInAnyOrder("getModuleName", "version", "setupModule");
    assertThat(CustomerJacksonModule.class.getSuperclass()).isEqualTo(JacksonModule.class);
  }

  @Test
  void bodiesOfRequestsAndChangesAreWrittenAsTheyWriteThemselves() {
    CustomerProfileUpdate update =
        CustomerProfileUpdate.builder("U").deleteAttributes("A").addToAudiences(2).build();
    CustomerProfileUpdate attributes =
        CustomerProfileUpdate.builder("V").deleteAttributes("A").build();
    CustomerProfileBulkUpdate bulk = CustomerProfileBulkUpdate.split(List.of(attributes)).get(0);
    CustomerSearchQuery query = CustomerSearchQuery.builder().profileIds(List.of(1L)).build();
    Customer customer = CustomerJson.create().read(Document.full().toString());
    CustomerChanges changes =
        CustomerChanges.between(customer, customer.toBuilder().closedSessions(99L).build());
    assertThat(mapper.writeValueAsBytes(update)).isEqualTo(update.toJson());
    assertThat(mapper.writeValueAsBytes(bulk)).isEqualTo(bulk.toJson());
    assertThat(mapper.writeValueAsBytes(query)).isEqualTo(query.toJson());
    assertThat(mapper.writeValueAsBytes(changes))
        .isEqualTo(CustomerJson.create().writeChanges(changes));
  }

  @Test
  void neitherTheModuleNorItsMapperIsSerializable() {
    assertThat(module).isNotInstanceOf(Serializable.class);
    assertThatExceptionOfType(NotSerializableException.class)
        .isThrownBy(() -> new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(mapper));
  }
}
