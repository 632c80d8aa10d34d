package io.github.customerkit.json.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.customerkit.json.CustomerJacksonModule;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.dto.AudienceMembershipDto;
import io.github.customerkit.json.dto.LoyaltyMembershipDto;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.ReportedProblems;
import io.github.customerkit.json.mapping.CustomerMapping;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import io.github.customerkit.testing.RandomCustomers;
import io.github.customerkit.testing.TestSeed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tests the module in a user's mapper. */
class ModuleBindingTest {

  /** A user's type with customers in every possible place. */
  public record Order(
      String number,
      Customer buyer,
      List<Customer> others,
      Map<String, Attributes> extras,
      Optional<LoyaltyMembership> loyalty,
      AudienceMembership[] audiences,
      ApplicationCustomerDto raw) {}

  private static final String LOYALTY =
      "{\"loyaltyProgramId\":7,\"joined\":\"2012-03-20T14:15:22Z\",\"tier\":1.50}";
  private static final String AUDIENCE = "{\"id\":2,\"name\":\"Travel audience\",\"size\":null}";
  private static final String DOCUMENT =
      Document.full()
          .with("loyaltyMemberships", "[" + LOYALTY + "]")
          .with("audienceMemberships", "[" + AUDIENCE + "]")
          .with("attributes", "{\"A\":1.50,\"N\":null}")
          .with("tomorrow", "[12345678901234567890]")
          .toString();

  private final JsonMapper mapper =
      JsonMapper.builder().addModule(new CustomerJacksonModule()).build();
  private final CustomerJson json = CustomerJson.create();
  private final Customer customer = json.read(DOCUMENT);

  @Test
  void customersAreReadAndWrittenAsByCustomerJson() {
    assertThat(mapper.readValue(DOCUMENT, Customer.class)).isEqualTo(customer);
    assertThat(mapper.writeValueAsString(customer)).isEqualTo(DOCUMENT);

    RandomCustomers customers = new RandomCustomers(TestSeed.next());
    for (int i = 0; i < 1_000; i++) {
      Customer random = customers.next();
      byte[] written = mapper.writeValueAsBytes(random);
      assertThat(written).as("customer %d of %s", i, customers).isEqualTo(json.write(random));
      assertThat(mapper.readValue(written, Customer.class))
          .as("customer %d of %s", i, customers)
          .isEqualTo(random);
    }
  }

  @Test
  void insideAUsersTypes() {
    String order =
        "{\"number\":\"4711\",\"buyer\":%s,\"others\":[%s,%s],\"extras\":{\"x\":{\"a\":[1.0]}},"
            + "\"loyalty\":%s,\"audiences\":[%s],\"raw\":%s}";
    String text = order.formatted(DOCUMENT, DOCUMENT, DOCUMENT, LOYALTY, AUDIENCE, DOCUMENT);

    Order read = mapper.readValue(text, Order.class);

    assertThat(read.buyer()).isEqualTo(customer);
    assertThat(read.others()).containsExactly(customer, customer);
    assertThat(read.extras().get("x").numberList("a").get()).containsExactly(new BigDecimal("1.0"));
    assertThat(read.loyalty()).contains(customer.getLoyaltyMemberships().get(0));
    assertThat(read.audiences()).containsExactly(customer.getAudienceMemberships().get(0));
    assertThat(read.raw()).isEqualTo(new CustomerMapping().toDto(customer));
    assertThat(mapper.writeValueAsString(read)).isEqualTo(text);
  }

  @Test
  void membershipsAndAttributesAlone() {
    assertThat(mapper.readValue(LOYALTY, LoyaltyMembership.class))
        .isEqualTo(customer.getLoyaltyMemberships().get(0));
    assertThat(mapper.readValue(AUDIENCE, AudienceMembership.class))
        .isEqualTo(customer.getAudienceMemberships().get(0));
    assertThat(mapper.readValue("{\"A\":1.50,\"N\":null}", Attributes.class))
        .isEqualTo(customer.getAttributes());
    assertThat(mapper.writeValueAsString(customer.getLoyaltyMemberships()))
        .isEqualTo("[" + LOYALTY + "]");
    assertThat(mapper.writeValueAsString(customer.getAudienceMemberships()))
        .isEqualTo("[" + AUDIENCE + "]");
    assertThat(mapper.writeValueAsString(customer.getAttributes()))
        .isEqualTo("{\"A\":1.50,\"N\":null}");
  }

  @Test
  void dtosAreReadExactlyAndWithTheirOffsets() {
    String document = DOCUMENT.replace("14:15:20Z", "14:15:20.100+01:00");
    ApplicationCustomerDto dto = mapper.readValue(document, ApplicationCustomerDto.class);

    assertThat(dto.lastActivity()).hasToString("2020-02-08T14:15:20.100+01:00");
    assertThat(dto.attributes()).containsEntry("A", new BigDecimal("1.50"));
    assertThat(mapper.readValue(LOYALTY, LoyaltyMembershipDto.class))
        .isEqualTo(dto.loyaltyMemberships().get(0));
    assertThat(mapper.readValue(AUDIENCE, AudienceMembershipDto.class))
        .isEqualTo(dto.audienceMemberships().get(0));
    assertThat(mapper.writeValueAsString(dto)).contains("14:15:20.1+01:00\"");
  }

  @Test
  void dtosAreReadStrictly() {
    for (Class<?> dto :
        new Class<?>[] {
          ApplicationCustomerDto.class, LoyaltyMembershipDto.class, AudienceMembershipDto.class
        }) {
      ReportedProblems.of(() -> mapper.readValue("{\"new\":1,\"new\":2}", dto))
          .anySatisfy(line -> assertThat(line).startsWith("/new ERROR duplicate-name"));
    }
  }

  @Test
  void treesAreReadAndWritten() {
    JsonNode tree = mapper.valueToTree(customer);

    assertThat(tree.get("totalSales").decimalValue()).isEqualTo(new BigDecimal("299.990"));
    assertThat(mapper.treeToValue(tree, Customer.class)).isEqualTo(customer);
    assertThat(mapper.treeToValue(mapper.readTree(DOCUMENT), Customer.class)).isEqualTo(customer);
    assertThat(mapper.convertValue(Map.of("a", 1, "b", 2.5), Attributes.class).asMap())
        .isEqualTo(Map.of("a", 1L, "b", new BigDecimal("2.5")));
    assertThat(mapper.convertValue(customer, new TypeReference<Map<String, Object>>() {}))
        .containsEntry("integrationId", "URNGV8294NV");
  }

  @Test
  void nodeThatIsNotJsonHasTheWrongType() {
    ObjectNode tree = (ObjectNode) mapper.readTree(DOCUMENT);
    tree.put("totalSales", Double.NaN);
    tree.putPOJO("sandbox", new StringBuilder("x"));
    tree.putPOJO("tomorrow", new StringBuilder("x"));
    ((ObjectNode) tree.get("attributes")).put("A", Double.NEGATIVE_INFINITY);

    ReportedProblems.of(() -> mapper.treeToValue(tree, Customer.class))
        .containsExactly(
            "/attributes/A ERROR wrong-type [number] expected number, found NaN or an infinity",
            "/totalSales ERROR wrong-type [number] expected number, found NaN or an infinity",
            "/sandbox ERROR wrong-type [boolean] expected boolean, found something else",
            "/tomorrow ERROR wrong-type [JSON] expected JSON, found something else");
  }

  @Test
  void aLoneSurrogateInATreeIsEncoding() {
    ObjectNode tree = (ObjectNode) mapper.readTree(DOCUMENT);
    String expected = " ERROR encoding [UTF-8] not valid UTF-8, or a lone surrogate in a text";

    ReportedProblems.of(() -> mapper.treeToValue(tree.deepCopy().put("x\udc00", 1), Customer.class))
        .containsExactly(expected);
    ReportedProblems.of(
            () -> mapper.treeToValue(tree.deepCopy().put("x", "\ud800"), Customer.class))
        .containsExactly(expected);
  }

  @Test
  void aDocumentOfNullIsNull() {
    assertThat(mapper.readValue("null", Customer.class)).isNull();
    assertThat(mapper.readValue("[null]", Customer[].class)).containsOnlyNulls();
  }

  @Test
  void insideAListDatabindWrapsTheProblems() {
    String list = "[" + DOCUMENT + "," + DOCUMENT.replace("\"id\":6", "\"id\":\"6\"") + "]";

    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> mapper.readValue(list, Customer[].class))
        .withMessage(
            "not a customer: /id: ERROR wrong-type: expected int64, found a string (at /1)")
        .withCauseInstanceOf(CustomerJsonException.class);
  }

  @Test
  void decimalsOfATreeAreExactOnlyIfTheMapperMakesThemSo() {
    String digits = "0.12345678901234567890";
    String document = DOCUMENT.replace("299.990", digits);
    JsonMapper exact =
        mapper.rebuild().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    assertThat(mapper.readValue(document, Customer.class).getTotalSales())
        .isEqualTo(new BigDecimal(digits));
    assertThat(mapper.treeToValue(mapper.readTree(document), Customer.class).getTotalSales())
        .isEqualTo(new BigDecimal("0.12345678901234568"));
    assertThat(exact.treeToValue(exact.readTree(document), Customer.class).getTotalSales())
        .isEqualByComparingTo(new BigDecimal(digits));
  }
}
