package io.github.customerkit.json.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.customerkit.json.CustomerJacksonModule;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.Page;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.request.CustomerProfileBulkUpdate;
import io.github.customerkit.json.request.CustomerProfileUpdate;
import io.github.customerkit.json.request.CustomerSearchQuery;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Customer;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tests that mappers without the module, of both generations, fail instead of losing attributes.
 *
 * <p>Except when they write a customer or attributes directly: the model does not depend on
 * databind, so that only a failing getter could stop them, which would affect every other tool that
 * reads getters. The README warns of this case.
 */
class MissingModuleTest {

  private static final String WITHOUT_ATTRIBUTES = "{\"empty\":false}";

  private static final String CUSTOMER =
      Document.full().with("attributes", "{\"A\":1.50}").toString();

  static Stream<Object> values() {
    CustomerProfileUpdate update = CustomerProfileUpdate.builder("U").deleteAttributes("A").build();
    return Stream.of(
        record(CUSTOMER),
        record("{}"),
        update,
        CustomerProfileBulkUpdate.split(List.of(update)).get(0),
        Page.builder().data(List.of(record(CUSTOMER).orElseThrow())).build(),
        Page.builder().build(),
        CustomerSearchQuery.builder()
            .attributes(Attributes.builder().string("A", "a").build())
            .build());
  }

  private static CustomerRecord record(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    try (Stream<CustomerRecord> records =
        CustomerReader.create().stream(new ByteArrayInputStream(bytes))) {
      return records.toList().get(0);
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  void failWithASentence(Object value) {
    ObjectMapper jackson2 = new ObjectMapper();
    JsonMapper jackson3 = JsonMapper.builder().build();
    for (Object root : List.of(value, Map.of("value", value))) {
      for (Throwable thrown :
          List.of(
              catchThrowable(() -> jackson2.writeValueAsString(root)),
              catchThrowable(() -> jackson3.writeValueAsString(root)))) {
        // On the module path databind cannot call the method, and its message names it.
        assertThat(thrown)
            .isInstanceOfAny(
                tools.jackson.databind.DatabindException.class,
                com.fasterxml.jackson.databind.JsonMappingException.class)
            .message()
            .containsIgnoringCase("CustomerJacksonModule");
      }
    }
  }

  /** Known, and documented in the README; the test detects a change. */
  @Test
  void attributesAreSilentlyLostFromModelTypesAsDocumented() throws Exception {
    Customer customer = record(CUSTOMER).getCustomer();
    ObjectMapper jackson2 = new ObjectMapper();
    JsonMapper jackson3 = JsonMapper.builder().build();

    assertThat(jackson2.writeValueAsString(customer.getAttributes())).isEqualTo(WITHOUT_ATTRIBUTES);
    assertThat(jackson3.writeValueAsString(customer.getAttributes())).isEqualTo(WITHOUT_ATTRIBUTES);
    assertThat(jackson3.writeValueAsString(customer))
        .contains("\"attributes\":" + WITHOUT_ATTRIBUTES)
        .doesNotContain("1.50");
    // With its module for times, Jackson 2 loses the attributes, too.
    assertThat(catchThrowable(() -> jackson2.writeValueAsString(customer)))
        .hasMessageContaining("jackson-datatype-jsr310");
    ObjectMapper withTimes = new ObjectMapper().addMixIn(Instant.class, WrittenAsText.class);
    assertThat(withTimes.writeValueAsString(customer))
        .contains("\"attributes\":" + WITHOUT_ATTRIBUTES)
        .doesNotContain("1.50");
  }

  @JsonSerialize(using = ToStringSerializer.class)
  private interface WrittenAsText {}

  @Test
  void aRecordIsWrittenWithTheModule() {
    JsonMapper mapper = JsonMapper.builder().addModule(new CustomerJacksonModule()).build();

    assertThat(mapper.writeValueAsString(List.of(record(CUSTOMER))))
        .isEqualTo(
            "[{\"number\":1,\"line\":1,\"byteOffset\":0,\"accepted\":true,\"customer\":"
                + CUSTOMER
                + ",\"problems\":[],\"rawBytes\":null}]");
    assertThat(mapper.writeValueAsString(record("{\"id\":1}")))
        .startsWith(
            "{\"number\":1,\"line\":1,\"byteOffset\":0,\"accepted\":false,\"customer\":null,"
                + "\"problems\":[{\"pointer\":\"/created\",\"code\":\"missing\",")
        .endsWith(
            "}],\"rawBytes\":\""
                + Base64.getEncoder().encodeToString("{\"id\":1}".getBytes(StandardCharsets.UTF_8))
                + "\"}");
  }
}
