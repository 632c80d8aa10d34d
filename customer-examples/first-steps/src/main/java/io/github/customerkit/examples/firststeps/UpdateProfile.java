package io.github.customerkit.examples.firststeps;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.request.CustomerProfileBulkUpdate;
import io.github.customerkit.json.request.CustomerProfileUpdate;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerChanges;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Compares two states of a customer, and builds the requests that update the server. */
public final class UpdateProfile {

  private static final String DOCUMENT =
      """
      {"id": 6, "created": "2020-02-07T08:15:22Z", "integrationId": "URNGV8294NV",
       "attributes": {"Language": "english", "Points": 10.50}, "accountId": 31,
       "closedSessions": 3, "totalSales": 299.99, "lastActivity": "2020-02-08T14:15:20Z"}""";

  public static void main(String[] args) {
    Customer before = CustomerJson.create().read(DOCUMENT);
    var travel = AudienceMembership.builder().id(2L).name("Travel audience").build();
    Customer after =
        before.toBuilder()
            .attributes(
                before.getAttributes().toBuilder().remove("Language").bool("Vip", true).build())
            .audienceMemberships(List.of(travel))
            .build();

    CustomerChanges changes = CustomerChanges.between(before, after);
    changes.toLines().forEach(System.out::println);

    CustomerProfileUpdate update = CustomerProfileUpdate.builder(changes).build();
    System.out.println("PUT " + update.path());
    System.out.println(new String(update.toJson(), StandardCharsets.UTF_8));

    var bulk = CustomerProfileUpdate.builder("URNGV8294NV").deleteAttributes("Vip").build();
    for (CustomerProfileBulkUpdate body : CustomerProfileBulkUpdate.split(List.of(bulk))) {
      System.out.println("PUT " + body.path());
      System.out.println(new String(body.toJson(), StandardCharsets.UTF_8));
    }
  }
}
