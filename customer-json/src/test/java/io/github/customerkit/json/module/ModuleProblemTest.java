package io.github.customerkit.json.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.customerkit.json.CustomerJacksonModule;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.ReportedProblems;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Tests the exceptions of a mapper with the module: databind's type, without data. */
class ModuleProblemTest {

  private static final String CANARY = "jane.doe@example.org";

  /** A document with two problems. */
  private static final String INVALID =
      Document.full()
          .with("id", "\"" + CANARY + "\"")
          .with("created", "\"" + CANARY + "\"")
          .toString();

  private static final List<String> CODES = List.of("/id wrong-type", "/created bad-timestamp");

  record Order(Customer buyer) {}

  record Basket(
      List<Customer> list,
      Set<Customer> set,
      Customer[] array,
      Map<String, Customer> map,
      Optional<Customer> optional,
      ApplicationCustomerDto dto) {}

  static final class Bean {
    private Customer customer;

    public void setCustomer(Customer customer) {
      this.customer = customer;
    }

    public Customer getCustomer() {
      return customer;
    }
  }

  record Delegating(Customer customer) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Delegating {}
  }

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new CustomerJacksonModule())
          .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  /** Does not wrap the exceptions of others. */
  private static final JsonMapper BARE =
      MAPPER
          .rebuild()
          .disable(DeserializationFeature.WRAP_EXCEPTIONS)
          .disable(SerializationFeature.WRAP_EXCEPTIONS)
          .build();

  static Stream<JsonMapper> mappers() {
    return Stream.of(MAPPER, BARE);
  }

  private static DatabindException thrown(ThrowingCallable reading) {
    DatabindException thrown = catchThrowableOfType(DatabindException.class, reading);
    assertThat(thrown).hasCauseExactlyInstanceOf(CustomerJsonException.class);
    assertNoData(thrown);
    return thrown;
  }

  private static void assertNoData(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      assertThat(at.getMessage()).doesNotContain(CANARY, "jane");
      assertThat(at.getLocalizedMessage()).isEqualTo(at.getMessage());
      assertThat(at.toString()).doesNotContain(CANARY, "jane");
      assertThat(at.getSuppressed()).isEmpty();
    }
  }

  private static List<String> codes(DatabindException thrown) {
    return ReportedProblems.problems(thrown).stream().map(ReportedProblems::code).toList();
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void theRootOfADocumentIsAsAnyPlaceWithinOne(JsonMapper mapper) {
    DatabindException root = thrown(() -> mapper.readValue(INVALID, Customer.class));

    assertThat(root)
        .hasMessage(
            "not a customer: /id: ERROR wrong-type: expected int64, found a string;"
                + " /created: ERROR bad-timestamp: expected an RFC 3339 timestamp such as"
                + " 2020-02-07T08:15:22Z");
    assertThat(codes(root)).isEqualTo(CODES);
    assertThat(root.getPath()).isEmpty();

    DatabindException nested =
        thrown(() -> mapper.readValue("{\"buyer\":" + INVALID + "}", Order.class));
    assertThat(nested).hasMessage(root.getMessage() + " (at /buyer)");
    assertThat(codes(nested)).isEqualTo(CODES);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void pointersAreRelativeToTheCustomerWhereverItStands(JsonMapper mapper) {
    Map<String, String> places =
        Map.of(
            "{\"list\":[%s]}", "/list",
            "{\"set\":[%s]}", "/set",
            "{\"array\":[%s]}", "/array",
            "{\"map\":{\"jane.doe@example.org\":%s}}", "/map",
            "{\"optional\":%s}", "/optional",
            "{\"dto\":%s}", "/dto");
    places.forEach(
        (document, place) -> {
          // In collections databind adds no place if the mapper does not wrap exceptions.
          DatabindException thrown =
              thrown(() -> mapper.readValue(document.formatted(INVALID), Basket.class));
          assertThat(thrown)
              .hasMessageMatching("not a customer: .* \\(at " + place + "(/0|/\\?)?\\)");
          assertThat(codes(thrown)).isEqualTo(CODES);
        });
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void everyWayOfReadingThrowsTheSame(JsonMapper mapper) {
    byte[] bytes = INVALID.getBytes(StandardCharsets.UTF_8);
    Map<String, Object> map = Map.of("id", CANARY);
    List<ThrowingCallable> ways =
        List.of(
            () -> mapper.readValue(bytes, Customer.class),
            () -> mapper.readValue(INVALID, ApplicationCustomerDto.class),
            () -> mapper.readerFor(Customer.class).readValue(bytes),
            () -> mapper.readerFor(Customer.class).readValues(bytes).next(),
            () -> mapper.readValue("[" + INVALID + "]", new TypeReference<List<Customer>>() {}),
            () -> mapper.readValue("{\"customer\":" + INVALID + "}", Bean.class),
            () -> mapper.readValue(INVALID, Delegating.class),
            () -> mapper.treeToValue(mapper.readTree(INVALID), Customer.class),
            () -> mapper.convertValue(map, Customer.class),
            () -> mapper.convertValue(map, LoyaltyMembership.class));
    ways.forEach(way -> assertThat(codes(thrown(way))).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"integrationId\":jane.doe@example.org}",
        "{jane.doe@example.org",
        "{\"integrationId\":\"jane.doe@example.org",
        "{\"integrationId\":\"jane\\",
        "{\"jane.doe@example.org\":\"\\x\"}",
        "{\"id\":\"jane\",}",
        "{\"attributes\":{\"a\":01}}",
      })
  void syntaxProblemComesAfterEarlierProblems(String document) {
    for (ThrowingCallable reading :
        List.<ThrowingCallable>of(
            () -> MAPPER.readValue(document, Customer.class),
            () -> MAPPER.readValue(document.getBytes(StandardCharsets.UTF_8), Customer.class),
            () -> MAPPER.readValue("{\"buyer\":" + document, Order.class))) {
      assertThat(codes(thrown(reading))).endsWith(" syntax").doesNotHaveDuplicates();
    }
    assertThat(codes(thrown(() -> MAPPER.readValue("{\"id\":\"jane\",}", Customer.class))))
        .containsExactly("/id wrong-type", " syntax");
  }

  @Test
  void invalidUtf8IsReportedAsEncoding() {
    byte[] bytes = "{\"integrationId\":\"jane\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(codes(thrown(() -> MAPPER.readValue(bytes, Customer.class))))
        .containsExactly(" encoding");
    assertThat(codes(thrown(() -> MAPPER.readValue("{\"\udc00jane\":1}", Customer.class))))
        .containsExactly(" encoding");
  }

  @Test
  void aLimitOfTheParserIsTooLarge() {
    JsonMapper narrow =
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder()
                            .maxStringLength(20)
                            .maxNestingDepth(5)
                            .build())
                    .build())
            .addModule(new CustomerJacksonModule())
            .build();
    for (String document :
        List.of("{\"integrationId\":\"" + "jane".repeat(30) + "\"}", "{\"a\":[[[[[[]]]]]]}")) {
      DatabindException thrown = thrown(() -> narrow.readValue(document, Customer.class));

      assertThat(ReportedProblems.problems(thrown).stream().map(ReportedProblems::line))
          .containsExactly(
              " ERROR too-large [<= the parser's limits] beyond a limit of the mapper's parser");
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void valueThatCannotBeWrittenIsAlsoADatabindException(JsonMapper mapper) {
    Customer late =
        CustomerJson.create().read(Document.full().toString()).toBuilder()
            .lastActivity(Instant.MAX)
            .build();
    Attributes broken = Attributes.builder().string("A", CANARY + "\ud800").build();
    Map<Object, String> places =
        Map.of(
            late,
            "",
            new Order(late),
            " (at /buyer)",
            Map.of(CANARY, late),
            " (at /?)",
            List.of(List.of(late)),
            " (at /0/0)",
            broken,
            "");
    places.forEach(
        (value, place) -> {
          DatabindException thrown = thrown(() -> mapper.writeValueAsString(value));
          assertThat(thrown)
              .hasMessageMatching("cannot be written as JSON: [^()]*" + quoted(place));
          assertThat(codes(thrown)).hasSize(1);
        });
    assertThat(catchThrowable(() -> mapper.valueToTree(late)))
        .isInstanceOf(DatabindException.class);
  }

  private static String quoted(String text) {
    return Pattern.quote(text);
  }
}
