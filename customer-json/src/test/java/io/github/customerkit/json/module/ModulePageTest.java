package io.github.customerkit.json.module;

import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.customerkit.json.CustomerJacksonModule;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.Page;
import io.github.customerkit.json.fixture.ReportedProblems;
import io.github.customerkit.model.Customer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Tests pages in a user's mapper. */
class ModulePageTest {

  private static final TypeReference<Page<Customer>> PAGE = new TypeReference<>() {};

  private static final String DOCUMENT =
      "{\"hasMore\":true,\"totalResultSize\":7,\"data\":["
          + customer(1)
          + ","
          + customer(2)
          + "],\"new\":{\"a\":[1.50,null]}}";

  private static final Customer CUSTOMER = CustomerJson.create().read(customer(1));

  record Answer(String shop, Page<Customer> page, Map<String, Page<? extends Customer>> others) {}

  record Plain(int x) {}

  private final JsonMapper mapper =
      JsonMapper.builder().addModule(new CustomerJacksonModule()).build();

  @ParameterizedTest
  @MethodSource("io.github.customerkit.json.module.ModuleStrictnessTest#mappers")
  void pageOfCustomersIsReadAndWrittenInTheApisShape(JsonMapper any) {
    Page<Customer> page = any.readValue(DOCUMENT, PAGE);

    assertThat(page.getData()).extracting(Customer::getId).containsExactly(1L, 2L);
    assertThat(page.getHasMore()).isTrue();
    assertThat(page.getTotalResultSize()).isEqualTo(7);
    assertThat(page.getAdditionalProperties().get("new")).hasToString("{a=[1.50, null]}");
    assertThat(any.writeValueAsString(page)).isEqualTo(DOCUMENT);
  }

  @Test
  void pageIsTheSameAsThatOfTheReader() {
    Page<CustomerRecord> read = CustomerReader.create().readPage(utf8(DOCUMENT));
    Page<Customer> expected =
        Page.<Customer>builder()
            .data(read.getData().stream().map(CustomerRecord::orElseThrow).toList())
            .hasMore(read.getHasMore())
            .totalResultSize(read.getTotalResultSize())
            .additionalProperties(read.getAdditionalProperties())
            .build();
    assertThat(mapper.readValue(DOCUMENT, PAGE)).isEqualTo(expected);
  }

  @Test
  void absentMembersAreNullAndAnEmptyListIsWritten() {
    for (String page : List.of("{\"data\":[]}", "{\"data\":null,\"hasMore\":null}")) {
      assertThat(mapper.readValue(page, PAGE)).isEqualTo(Page.<Customer>builder().build());
    }
    assertThat(mapper.writeValueAsString(Page.<Customer>builder().build()))
        .isEqualTo("{\"data\":[]}");
  }

  @Test
  void insideAUsersTypes() {
    String text = "{\"shop\":\"s\",\"page\":" + DOCUMENT + ",\"others\":{\"x\":" + DOCUMENT + "}}";
    Answer answer = mapper.readValue(text, Answer.class);

    assertThat(answer.page().getData()).hasSize(2);
    assertThat(answer.others().get("x")).isEqualTo(answer.page());
    assertThat(mapper.writeValueAsString(answer)).isEqualTo(text);
    JsonNode tree = mapper.valueToTree(answer.page());
    assertThat(tree.get("totalResultSize").asInt()).isEqualTo(7);
    assertThat(mapper.<Page<Customer>>treeToValue(tree, mapper.constructType(PAGE)))
        .isEqualTo(answer.page());
  }

  @Test
  void everyProblemOfThePageIsReportedAtOnce() {
    String page =
        DOCUMENT
            .replaceFirst("31", "\"31\"")
            .replace("true", "1")
            .replace("7,\"data", "7.0,\"data")
            .replace("}}", "},\"x\":1,\"x\":2}");
    ReportedProblems.of(() -> mapper.readValue(page, PAGE))
        .extracting(line -> line.substring(0, line.indexOf(" [")))
        .containsExactly(
            "/hasMore ERROR wrong-type",
            "/totalResultSize ERROR wrong-type",
            "/data/0/accountId ERROR wrong-type",
            "/x ERROR duplicate-name");
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> mapper.readValue("{}", PAGE))
        .withMessage(
            "not a page: /data: ERROR missing: required, but absent; expected array or null")
        .withCauseInstanceOf(CustomerJsonException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "7", "\"x\"", "{\"data\":{}}", "{\"data\":[null]}", "{\"data\":["})
  void otherValuesAreNotPages(String json) {
    ReportedProblems.of(() -> mapper.readValue(json, PAGE)).hasSize(1);
  }

  @Test
  void pagesOfOtherElementsAreNotRead() {
    for (TypeReference<?> other :
        List.of(new TypeReference<Page<String>>() {}, new TypeReference<Page<?>>() {})) {
      assertThatExceptionOfType(InvalidDefinitionException.class)
          .isThrownBy(() -> mapper.readValue(DOCUMENT, other))
          .withMessageContaining(
              "only Page<Customer> and Page<AttributeDefinition> can be read; expected a"
                  + " TypeReference of one");
    }
    assertThatExceptionOfType(InvalidDefinitionException.class)
        .isThrownBy(() -> mapper.readValue(DOCUMENT, Page.class));
  }

  @Test
  void withoutContextAPageIsOneOfCustomers() {
    ValueDeserializer<Plain> ofPage =
        new ValueDeserializer<>() {
          @Override
          public Plain deserialize(JsonParser parser, DeserializationContext context) {
            Page<?> page =
                (Page<?>)
                    context
                        .findNonContextualValueDeserializer(context.constructType(Page.class))
                        .deserialize(parser, context);
            assertThat(page).isEqualTo(mapper.readValue(DOCUMENT, PAGE));
            return new Plain(page.getData().size());
          }
        };
    JsonMapper own =
        mapper
            .rebuild()
            .addModule(new SimpleModule("own").addDeserializer(Plain.class, ofPage))
            .build();

    assertThat(own.readValue(DOCUMENT, Plain.class)).isEqualTo(new Plain(2));
  }

  @Test
  void pagesOfOtherElementsAreWrittenByTheMapper() {
    assertThat(
            mapper.writeValueAsString(
                Page.<Object>builder().data(List.of("a", List.of(1), new Plain(2))).build()))
        .isEqualTo("{\"data\":[\"a\",[1],{\"x\":2}]}");
    Page<CustomerRecord> records = CustomerReader.create().readPage(utf8(DOCUMENT));
    JsonNode tree = mapper.valueToTree(records);
    assertThat(tree.at("/data/1/customer/id").asInt()).isEqualTo(2);
    assertThat(tree.get("hasMore").asBoolean()).isTrue();
  }

  @Test
  void whatJsonCannotRepresentIsRefusedWithItsPlace() {
    Customer late = CUSTOMER.toBuilder().created(Instant.MAX).build();
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(
            () ->
                mapper.writeValueAsString(
                    Page.<Customer>builder().data(List.of(CUSTOMER, late)).build()))
        .withMessageContaining("/data/1/created: ERROR bad-timestamp");
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(
            () ->
                mapper.writeValueAsString(
                    Page.<Customer>builder()
                        .additionalProperties(Map.of("data", new BigDecimal("1.0")))
                        .build()))
        .withMessageContaining("/data: ERROR duplicate-name");
  }
}
