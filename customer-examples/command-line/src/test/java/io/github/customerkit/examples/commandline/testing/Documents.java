package io.github.customerkit.examples.commandline.testing;

import io.github.customerkit.examples.database.testing.Imports;

/** Customers as JSON, each on one line without its end. */
public final class Documents {

  public static final String BYTE_ORDER_MARK = "\uFEFF";

  private Documents() {}

  /** Nothing is wrong with this one. */
  public static String accepted(long id) {
    return Imports.customer(id);
  }

  /** Has one error, {@code missing} at {@code /accountId}. */
  public static String rejected(long id) {
    return accepted(id).replace("\"accountId\":31,", "");
  }

  /** Has one warning, {@code self-referral}. */
  public static String warned(long id) {
    return accepted(id)
        .replace("\"attributes\"", "\"advocateIntegrationId\":\"shop-" + id + "\",\"attributes\"");
  }

  /** The same on a line for each field. */
  public static String pretty(String document) {
    return document.replace("{\"id\"", "{\n  \"id\"").replace(",\"", ",\n  \"") + "\n";
  }
}
