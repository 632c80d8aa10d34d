package io.github.customerkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CustomerJsonTest {

  private static final String CUSTOMER =
      """
      {"id":6,"created":"2020-02-07T08:15:22Z","integrationId":"URNGV8294NV",\
      "attributes":{"Language":"english","Points":1.50,"Cleared":null},"accountId":31,\
      "closedSessions":3,"totalSales":299.990,"audienceMemberships":[{"id":2,"name":"Travel"}],\
      "lastActivity":"2020-02-08T14:15:20Z","sandbox":false,"tomorrow":[true]}""";

  private final CustomerJson json = CustomerJson.create();

  @Test
  void whatIsReadIsWrittenAgain() {
    Customer customer = json.read(CUSTOMER);

    assertThat(customer.getTotalSales()).isEqualTo(new BigDecimal("299.990"));
    assertThat(customer.isInAudience(2)).isTrue();
    assertThat(customer.getAdditionalProperties()).containsOnlyKeys("tomorrow");
    assertThat(json.writeString(customer)).isEqualTo(CUSTOMER);
  }

  @Test
  void everyFaultOfADocumentIsTold() {
    String document =
        CUSTOMER
            .replace("\"id\":6", "\"id\":\"6\"")
            .replace("\"accountId\":31,", "")
            .replace("2020-02-08T14:15:20Z", "2020-02-30T14:15:20Z");

    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(() -> json.read(document))
        .satisfies(
            e ->
                assertThat(e.getProblems())
                    .extracting(Problem::toString)
                    .containsExactly(
                        "/id: ERROR wrong-type: expected int64, found a string",
                        "/lastActivity: ERROR bad-timestamp: expected an RFC 3339 timestamp such as"
                            + " 2020-02-07T08:15:22Z",
                        "/accountId: ERROR missing: required, but absent or null; expected int64"));
  }
}
