package io.github.customerkit.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a customer that have one value. */
final class SingleFields {

  private SingleFields() {}

  /** Those that there are, by the API's names and in its order. */
  static Map<String, @Nullable Object> of(Customer customer) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("id", customer.getId());
    fields.put("created", customer.getCreated());
    fields.put("integrationId", customer.getIntegrationId());
    fields.put("accountId", customer.getAccountId());
    fields.put("closedSessions", customer.getClosedSessions());
    fields.put("totalSales", customer.getTotalSales());
    fields.put("lastActivity", customer.getLastActivity());
    fields.put("sandbox", customer.getSandbox());
    fields.put("advocateIntegrationId", customer.getAdvocateIntegrationId());
    fields.values().removeIf(value -> value == null);
    return fields;
  }
}
