package io.github.customerkit.json.internal.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerChanges;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Tests changes as JSON. */
class ChangesWriterTest {

  private static final String BEGIN =
      "{\"id\":6,\"created\":\"2020-02-07T08:15:22Z\",\"integrationId\":\"U\",\"accountId\":31,"
          + "\"lastActivity\":\"2020-02-08T14:15:20Z\",\"closedSessions\":";

  private static Customer customer(String rest) {
    return CustomerJson.create().read(BEGIN + rest + "}");
  }

  private static String json(String before, String after) {
    CustomerChanges changes = CustomerChanges.between(customer(before), customer(after));
    return new String(CustomerJson.create().writeChanges(changes), StandardCharsets.UTF_8);
  }

  @Test
  void everyPartHasItsValuesBeforeAndAfter() {
    assertThat(
            json(
                "3,\"totalSales\":1.50,\"attributes\":{\"A\":1,\"B\":null,\"C\":{\"x\":[true]}},\"sandbox\":true,"
                    + "\"audienceMemberships\":[{\"id\":1,\"name\":\"a\"},{\"id\":2,\"name\":\"b\"}],\"new\":1",
                "4,\"totalSales\":2.5,\"attributes\":{\"B\":2,\"C\":null,\"D\":null},"
                    + "\"loyaltyMemberships\":[{\"loyaltyProgramId\":5}],"
                    + "\"audienceMemberships\":[{\"id\":2,\"name\":\"c\"}],\"new\":2"))
        .isEqualTo(
            "{\"id\":6,\"integrationId\":\"U\","
                + "\"fields\":{\"closedSessions\":{\"before\":3,\"after\":4},"
                + "\"totalSales\":{\"before\":1.50,\"after\":2.5},\"sandbox\":{\"before\":true}},"
                + "\"attributes\":{\"A\":{\"before\":1},\"B\":{\"before\":null,\"after\":2},"
                + "\"C\":{\"before\":{\"x\":[true]},\"after\":null},\"D\":{\"after\":null}},"
                + "\"loyaltyMemberships\":[{\"after\":{\"loyaltyProgramId\":5}}],"
                + "\"audienceMemberships\":[{\"before\":{\"id\":1,\"name\":\"a\"}},"
                + "{\"before\":{\"id\":2,\"name\":\"b\"},\"after\":{\"id\":2,\"name\":\"c\"}}],"
                + "\"additionalProperties\":{\"new\":{\"before\":1,\"after\":2}}}");
  }

  @Test
  void timesAreTimestamps() {
    String rest = "3,\"totalSales\":1,\"attributes\":{}";
    Customer before = customer(rest);
    Customer after =
        before.toBuilder().lastActivity(before.getLastActivity().plusMillis(5)).build();
    assertThat(CustomerJson.create().writeChanges(CustomerChanges.between(before, after)))
        .asString(StandardCharsets.UTF_8)
        .contains(
            "\"lastActivity\":{\"before\":\"2020-02-08T14:15:20Z\",\"after\":\"2020-02-08T14:15:20.005Z\"}");
  }

  @Test
  void unchangedPartsAreOmitted() {
    String rest = "3,\"totalSales\":1,\"attributes\":{}";
    assertThat(json(rest, rest)).isEqualTo("{\"id\":6,\"integrationId\":\"U\"}");
  }
}
