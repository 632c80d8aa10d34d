package io.github.customerkit.examples.firststeps;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.model.Customer;

/** Reads a customer, and prints every problem of an invalid document. */
public final class ReadCustomer {

  public static void main(String[] args) {
    String document =
        """
        {"id": 6, "created": "2020-02-07T08:15:22Z", "integrationId": "URNGV8294NV",
         "attributes": {"Language": "english", "Points": 12345678901234567}, "accountId": 31,
         "closedSessions": 3, "totalSales": 299.990, "lastActivity": "2020-02-08T14:15:20Z",
         "audienceMemberships": [{"id": 2, "name": "Travel audience"}], "newInTheApi": [1.50]}
        """;

    Customer customer = CustomerJson.create().read(document);
    System.out.println(customer.getAttributes().number("Points").get());
    System.out.println(customer.getAttributes().string("Currency").orElse("EUR"));
    System.out.println(customer.getTotalSales() + ", in audience 2: " + customer.isInAudience(2));
    System.out.println(customer.getAdditionalProperties());

    try {
      CustomerJson.create().read(document.replace("6,", "6.5,").replace("02-08", "02-30"));
    } catch (CustomerJsonException e) {
      e.getProblems().forEach(System.out::println);
    }
  }
}
