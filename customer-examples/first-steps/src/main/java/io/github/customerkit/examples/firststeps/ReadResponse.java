package io.github.customerkit.examples.firststeps;

import io.github.customerkit.json.AttributesJson;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.model.Customer;

/** Reads the customer inside a response of the Integration API, and keeps its attributes alone. */
public final class ReadResponse {

  public static void main(String[] args) {
    String response =
        """
        {"effects": [],
         "customerProfile": {"id": 6, "created": "2020-02-07T08:15:22Z", "integrationId": "URNGV8294NV",
           "attributes": {"Language": "english", "Points": 10.50}, "accountId": 31, "closedSessions": 3,
           "totalSales": 299.99, "lastActivity": "2020-02-08T14:15:20Z"}}""";
    try {
      CustomerJson.create().read(response);
    } catch (CustomerJsonException e) {
      System.out.println(e.getMessage());
    }
    Customer customer = CustomerJson.create().at("/customerProfile").read(response);
    System.out.println(customer);

    AttributesJson attributes = AttributesJson.create();
    String column = attributes.writeString(customer.getAttributes());
    System.out.println(column);
    System.out.println("the same: " + attributes.read(column).equals(customer.getAttributes()));
  }
}
