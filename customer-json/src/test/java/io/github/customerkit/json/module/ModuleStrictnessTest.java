package io.github.customerkit.json.module;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.customerkit.json.CustomerJacksonModule;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.ReportedProblems;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Tests that no setting of a user's mapper makes it convert, lose or change data. */
class ModuleStrictnessTest {

  private static final String DOCUMENT =
      Document.full()
          .with("attributes", "{\"z\":1.50,\"a\":null,\"n\":[],\"i\":12345678901234567890}")
          .with("tomorrow", "{\"z\":1,\"a\":\"\"}")
          .toString();

  static Stream<JsonMapper> mappers() {
    List<JsonMapper> mappers = new ArrayList<>();
    mappers.add(with(JsonMapper.builder()));
    mappers.add(with(JsonMapper.builderWithJackson2Defaults()));
    mappers.add(with(lenient()));
    mappers.add(with(strict()));
    return mappers.stream();
  }

  private static JsonMapper with(JsonMapper.Builder builder) {
    return builder.addModule(new CustomerJacksonModule()).build();
  }

  private static JsonMapper.Builder lenient() {
    return JsonMapper.builder()
        .enable(
            MapperFeature.ALLOW_COERCION_OF_SCALARS,
            MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES,
            MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .enable(
            DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
            DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
            DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
            DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT,
            DeserializationFeature.ACCEPT_FLOAT_AS_INT,
            DeserializationFeature.USE_LONG_FOR_INTS)
        .disable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .changeDefaultPropertyInclusion(in -> in.withValueInclusion(JsonInclude.Include.NON_EMPTY))
        .withCoercionConfigDefaults(
            config -> {
              for (CoercionInputShape shape : CoercionInputShape.values()) {
                config.setCoercion(shape, CoercionAction.TryConvert);
              }
            });
  }

  private static JsonMapper.Builder strict() {
    return JsonMapper.builder()
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
            DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void aCustomerIsReadAndWrittenExactly(JsonMapper mapper) {
    Customer customer = mapper.readValue(DOCUMENT, Customer.class);

    assertThat(customer).isEqualTo(CustomerJson.create().read(DOCUMENT));
    assertThat(mapper.writeValueAsString(customer)).isEqualTo(DOCUMENT);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void noValueIsConverted(JsonMapper mapper) {
    for (Class<?> type : List.of(Customer.class, ApplicationCustomerDto.class)) {
      ReportedProblems.of(
              () ->
                  mapper.readValue(
                      Document.full()
                          .with("id", "\"6\"")
                          .with("created", "1580000000")
                          .with("integrationId", "7")
                          .with("attributes", "\"\"")
                          .with("accountId", "6.7")
                          .with("closedSessions", "\"\"")
                          .with("totalSales", "\"299.99\"")
                          .with("loyaltyMemberships", "{\"loyaltyProgramId\":7}")
                          .with("audienceMemberships", "[[{\"id\":2,\"name\":\"n\"}]]")
                          .with("lastActivity", "\"2020-02-08T24:00:00Z\"")
                          .with("sandbox", "1")
                          .with("advocateIntegrationId", "[\"x\"]")
                          .toString(),
                      type))
          .extracting(line -> line.substring(0, line.indexOf(" [")))
          .containsExactly(
              "/id ERROR wrong-type",
              "/created ERROR wrong-type",
              "/integrationId ERROR wrong-type",
              "/attributes ERROR wrong-type",
              "/accountId ERROR wrong-type",
              "/closedSessions ERROR wrong-type",
              "/totalSales ERROR wrong-type",
              "/loyaltyMemberships ERROR wrong-type",
              "/audienceMemberships/0 ERROR wrong-type",
              "/lastActivity ERROR bad-timestamp",
              "/sandbox ERROR wrong-type",
              "/advocateIntegrationId ERROR wrong-type");
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void duplicatesMissingFieldsAndLimitsAreReported(JsonMapper mapper) {
    ReportedProblems.of(() -> mapper.readValue("{\"a\":1,\"a\":[1e999]}", Attributes.class))
        .containsExactly(
            "/a ERROR duplicate-name [unique names] the name occurs more than once in its object",
            "/a/0 ERROR too-large [-400 <= scale <= 400] a number whose scale is beyond 400");
    ReportedProblems.of(
            () -> mapper.readValue("{\"ID\":1,\"name\":null}", AudienceMembership.class))
        .containsExactly(
            "/name ERROR missing [string] required, but absent or null; expected string",
            "/id ERROR missing [int64] required, but absent or null; expected int64");
    ReportedProblems.of(
            () ->
                mapper.readValue(
                    "{\"a\":" + "[".repeat(64) + "]".repeat(64) + "}", Attributes.class))
        .containsExactly(" ERROR too-large [<= 64 levels] nesting of more than 64 levels");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "6", "true", "\"\""})
  void valueOtherThanAnObjectIsRefused(String json) {
    JsonMapper mapper = with(lenient());

    ReportedProblems.of(() -> mapper.readValue(json, Customer.class))
        .singleElement()
        .asString()
        .startsWith(" ERROR wrong-type [object] expected object, found ");
  }

  @Test
  void numbersThatAParserTakesThoughJsonDoesNotAreNotTaken() {
    JsonMapper mapper =
        with(JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS));
    String document =
        Document.full().with("totalSales", "NaN").withAttribute("[-Infinity]").toString();

    ReportedProblems.of(() -> mapper.readValue(document, Customer.class))
        .containsExactly(
            "/attributes/A/0 ERROR wrong-type [number] expected number, found NaN or an infinity",
            "/totalSales ERROR wrong-type [number] expected number, found NaN or an infinity");
  }
}
