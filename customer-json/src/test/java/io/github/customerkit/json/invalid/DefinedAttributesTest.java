package io.github.customerkit.json.invalid;

import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.AttributeDefinitionsJson;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.model.AttributeDefinitions;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerCheck;
import io.github.customerkit.model.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests customers' documents against definitions of an attribute of each of the nine types. */
class DefinedAttributesTest {

  private static final List<String> TYPES =
      List.of(
          "string",
          "number",
          "boolean",
          "time",
          "(list string)",
          "(list number)",
          "(list time)",
          "location",
          "(list location)");

  private static final CustomerCheck CHECK =
      AttributeDefinitions.of(
              AttributeDefinitionsJson.create()
                  .read(
                      utf8(
                          Stream.concat(
                                  TYPES.stream().map(type -> definition(nameOf(type), type, "")),
                                  Stream.of(
                                      definition("tier", "string", "\"gold\",\"silver\""),
                                      definition("level", "number", "\"1\",\"2.5\""),
                                      definition("tiers", "(list string)", "\"gold\",\"silver\"")))
                              .collect(Collectors.joining(",", "{\"data\":[", "]}"))))
                  .getData())
          .toCheck();

  private static String nameOf(String type) {
    return type.replaceAll("[^a-z]", "");
  }

  private static String definition(String name, String type, String suggestions) {
    return "{\"id\":6,\"created\":\"2020-06-10T09:05:27Z\",\"accountId\":3886,\"entity\":"
        + "\"CustomerProfile\",\"name\":\""
        + name
        + "\",\"title\":\"T\",\"type\":\""
        + type
        + "\",\"description\":\"D\",\"suggestions\":["
        + suggestions
        + "],\"hasAllowedList\":false,\"restrictedBySuggestions\":"
        + !suggestions.isEmpty()
        + ",\"editable\":true}";
  }

  private static List<Problem> check(String attributes) {
    Customer customer =
        CustomerJson.create()
            .read(
                "{\"id\":6,\"created\":\"2020-02-07T08:15:22Z\",\"integrationId\":\"U\",\"attributes\":"
                    + attributes
                    + ",\"accountId\":31,\"closedSessions\":3,\"totalSales\":299.99,"
                    + "\"lastActivity\":\"2020-02-08T14:15:20Z\"}");
    return CHECK.check(customer);
  }

  @Test
  void valuesOfTheirTypesAreFine() {
    assertThat(
            check(
                """
                {"string":"text","number":1e3,"boolean":false,"time":"2020-02-07T08:15:22.5+01:00",
                 "liststring":["a"],"listnumber":[1,2.50],"listtime":["2020-02-07T08:15:22Z"],
                 "location":{"lat":1.5,"lng":2},"listlocation":[{"lat":1.5,"lng":2}],
                 "tier":"gold","level":2.50,"tiers":["silver","gold"]}"""))
        .isEmpty();
    assertThat(check("{\"string\":null,\"listnumber\":null,\"time\":null,\"tier\":null}"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "string          ; 424242                     ; attribute-type      ; string",
        "string          ; [\"xyzzy\"]                ; attribute-type      ; string",
        "number          ; \"424242\"                 ; attribute-type      ; number",
        "number          ; true                       ; attribute-type      ; number",
        "boolean         ; \"xyzzy\"                  ; attribute-type      ; boolean",
        "boolean         ; 424242                     ; attribute-type      ; boolean",
        "time            ; \"xyzzy\"                  ; attribute-type      ; time",
        "time            ; \"2020-02-30T08:15:22Z\"   ; attribute-type      ; time",
        "time            ; 424242                     ; attribute-type      ; time",
        "liststring   ; \"xyzzy\"                  ; attribute-type      ; (list string)",
        "liststring   ; [\"xyzzy\",424242]         ; attribute-type      ; (list string)",
        "liststring   ; [null]                     ; attribute-type      ; (list string)",
        "listnumber   ; [424242,\"xyzzy\"]         ; attribute-type      ; (list number)",
        "listnumber   ; {\"xyzzy\":424242}         ; attribute-type      ; (list number)",
        "listtime     ; [\"xyzzy\"]                ; attribute-type      ; (list time)",
        "listtime     ; [424242]                   ; attribute-type      ; (list time)",
        "listlocation ; {\"xyzzy\":424242}         ; attribute-type      ; (list location)",
        "tier            ; \"xyzzy\"                  ; attribute-value     ; one of the suggestions",
        "tier            ; 424242                     ; attribute-type      ; string",
        "level           ; 424242                     ; attribute-value     ; one of the suggestions",
        "tiers           ; [\"gold\",\"xyzzy\"]       ; attribute-value     ; one of the suggestions",
        "strong          ; \"xyzzy\"                  ; undefined-attribute ; a defined attribute",
      })
  void aValueThatDoesNotFitIsReportedWithoutIt(
      String name, String value, String code, String expected) {
    assertThat(check("{\"" + name + "\":" + value + "}"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.getPointer()).isEqualTo("/attributes/" + name);
              assertThat(problem.getCode()).isEqualTo(code);
              assertThat(problem.getExpected()).isEqualTo(expected);
              assertThat(problem.toString()).doesNotContain("xyzzy", "424242", "02-30");
            });
  }
}
