package io.github.customerkit.examples.firststeps;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Builds a customer, changes a copy, and writes the copy as JSON. */
public final class WriteCustomer {

  public static void main(String[] args) {
    Customer customer =
        Customer.builder()
            .id(6L)
            .created(Instant.parse("2020-02-07T08:15:22Z"))
            .integrationId("URNGV8294NV")
            .attributes(Attributes.builder().string("Language", "english").build())
            .accountId(31L)
            .closedSessions(3L)
            .totalSales(new BigDecimal("299.99"))
            .lastActivity(Instant.parse("2020-02-08T14:15:20Z"))
            .build();

    var travel = AudienceMembership.builder().id(2L).name("Travel audience").build();
    Customer changed =
        customer.toBuilder()
            .attributes(customer.getAttributes().toBuilder().raw("Language", null).build())
            .audienceMemberships(List.of(travel))
            .build();
    System.out.println(CustomerJson.create().writeString(changed));
  }
}
