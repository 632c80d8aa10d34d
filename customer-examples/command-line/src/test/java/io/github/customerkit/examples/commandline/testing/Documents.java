package io.github.customerkit.examples.commandline.testing;

import io.github.customerkit.examples.database.testing.Imports;

/** Customers as JSON, each on one line without a line end. */
public final class Documents {

  public static final String BYTE_ORDER_MARK = "\uFEFF";

  private Documents() {}

  /** Returns a customer without problems. */
  public static String accepted(long id) {
    return Imports.customer(id);
  }

  /** Returns a customer with one error, {@code missing} at {@code /accountId}. */
  public static String rejected(long id) {
    return accepted(id).replace("\"accountId\":31,", "");
  }

  /** Returns a customer with one warning, {@code self-referral}. */
  public static String warned(long id) {
    return accepted(id)
        .replace("\"attributes\"", "\"advocateIntegrationId\":\"shop-" + id + "\",\"attributes\"");
  }

  /** Returns the same customer with one line per field. */
  public static String pretty(String document) {
    return document.replace("{\"id\"", "{\n  \"id\"").replace(",\"", ",\n  \"") + "\n";
  }
}
