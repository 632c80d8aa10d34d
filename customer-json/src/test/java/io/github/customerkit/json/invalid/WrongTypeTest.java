package io.github.customerkit.json.invalid;

import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.ReportedProblems;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongTypeTest {

  private static final Map<String, String> VALUES =
      Map.of(
          "\"6\"", "a string",
          "\"\"", "a string",
          "\"2020-02-07T08:15:22Z\"", "a string",
          "0", "a number",
          "1e1000000000", "a number",
          "true", "a boolean",
          "false", "a boolean",
          "[]", "an array",
          "[6]", "an array",
          "{\"a\":1}", "an object");

  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("id", "int64"),
          Map.entry("created", "date-time"),
          Map.entry("integrationId", "string"),
          Map.entry("attributes", "object"),
          Map.entry("accountId", "int64"),
          Map.entry("closedSessions", "int64"),
          Map.entry("totalSales", "number"),
          Map.entry("loyaltyMemberships", "array"),
          Map.entry("audienceMemberships", "array"),
          Map.entry("lastActivity", "date-time"),
          Map.entry("sandbox", "boolean"),
          Map.entry("advocateIntegrationId", "string"));

  /** The JSON type of each type of the API. */
  private static final Map<String, String> WRITTEN_AS =
      Map.of(
          "int64", "a number",
          "number", "a number",
          "date-time", "a string",
          "string", "a string",
          "boolean", "a boolean",
          "object", "an object",
          "array", "an array");

  static Stream<Arguments> misfits() {
    return FIELDS.keySet().stream()
        .flatMap(
            field ->
                VALUES.keySet().stream()
                    .filter(value -> !VALUES.get(value).equals(WRITTEN_AS.get(FIELDS.get(field))))
                    .map(value -> Arguments.of(field, value)));
  }

  @ParameterizedTest
  @MethodSource("misfits")
  void aFieldOfAnotherTypeIsNotConverted(String field, String value) {
    String type = FIELDS.get(field);

    ReportedProblems.of(Document.full().with(field, value))
        .containsExactly(
            "/%s ERROR wrong-type [%s] expected %s, found %s"
                .formatted(field, type, type, VALUES.get(value)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "accountId", "closedSessions"})
  void anInt64WithFractionOrExponent(String field) {
    String expected =
        "/%s ERROR wrong-type [int64] expected int64, found a number with a fraction or an exponent"
            .formatted(field);

    for (String number : List.of("6.0", "6.5", "-0.0", "6e0", "6E+0", "60e-1", "1e400", "1e999")) {
      ReportedProblems.of(Document.full().with(field, number)).as(number).containsExactly(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "null,null",
    "1,a number",
    "'\"x\"',a string",
    "[],an array",
    "true,a boolean",
    "[{}],an array"
  })
  void elementOfAListOfMembershipsOtherThanAnObjectIsRefused(String element, String found) {
    String expected = "/%s/1 ERROR wrong-type [object] expected object, found %s";
    String loyalty = "[{\"loyaltyProgramId\":1}," + element + "]";
    String audience = "[{\"id\":1,\"name\":\"n\"}," + element + "]";

    ReportedProblems.of(Document.full().with("loyaltyMemberships", loyalty))
        .containsExactly(expected.formatted("loyaltyMemberships", found));
    ReportedProblems.of(Document.full().with("audienceMemberships", audience))
        .containsExactly(expected.formatted("audienceMemberships", found));
  }

  @Test
  void everyFieldOfAMembership() {
    ReportedProblems.of(
            Document.full()
                .with("loyaltyMemberships", "[{\"loyaltyProgramId\":\"1\",\"joined\":0}]")
                .with("audienceMemberships", "[{\"id\":2.0,\"name\":[]}]"))
        .containsExactly(
            "/loyaltyMemberships/0/loyaltyProgramId ERROR wrong-type [int64]"
                + " expected int64, found a string",
            "/loyaltyMemberships/0/joined ERROR wrong-type [date-time]"
                + " expected date-time, found a number",
            "/audienceMemberships/0/id ERROR wrong-type [int64]"
                + " expected int64, found a number with a fraction or an exponent",
            "/audienceMemberships/0/name ERROR wrong-type [string]"
                + " expected string, found an array");
  }

  @ParameterizedTest
  @CsvSource({
    "[],an array",
    "[{}],an array",
    "'\"x\"',a string",
    "1,a number",
    "1.5e3,a number",
    "true,a boolean",
    "null,null"
  })
  void documentOtherThanAnObjectIsRefused(String document, String found) {
    ReportedProblems.of(document)
        .containsExactly(" ERROR wrong-type [object] expected object, found " + found);
  }

  @Test
  void fieldOfTheWrongTypeIsNotAlsoMissing() {
    ReportedProblems.codesOf(Document.full().with("id", "{}").without("created"))
        .containsExactly("/id wrong-type", "/created missing");
  }

  @Test
  void allFieldsAtOnceInTheOrderOfTheDocument() {
    ReportedProblems.codesOf(
            "{\"lastActivity\":1,\"sandbox\":1,\"id\":\"1\",\"created\":1,\"attributes\":[],"
                + "\"integrationId\":1,\"totalSales\":\"1\",\"closedSessions\":1.0,"
                + "\"accountId\":1e0,\"advocateIntegrationId\":1,\"audienceMemberships\":{},"
                + "\"loyaltyMemberships\":{}}")
        .containsExactly(
            "/lastActivity wrong-type",
            "/sandbox wrong-type",
            "/id wrong-type",
            "/created wrong-type",
            "/attributes wrong-type",
            "/integrationId wrong-type",
            "/totalSales wrong-type",
            "/closedSessions wrong-type",
            "/accountId wrong-type",
            "/advocateIntegrationId wrong-type",
            "/audienceMemberships wrong-type",
            "/loyaltyMemberships wrong-type");
  }
}
