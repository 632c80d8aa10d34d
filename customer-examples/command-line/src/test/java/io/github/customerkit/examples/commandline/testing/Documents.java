package io.github.customerkit.examples.commandline.testing;

/** Customers as JSON, each on one line without its end. */
public final class Documents {

  public static final String BYTE_ORDER_MARK = "\uFEFF";

  private Documents() {}

  /** Nothing is wrong with this one. */
  public static String accepted(long id) {
    return """
        {"id":%1$d,"created":"2024-01-01T00:00:00Z","integrationId":"shop-%1$d","attributes":{},\
        "accountId":31,"closedSessions":3,"totalSales":10.5,"lastActivity":"2024-02-01T00:00:00Z"}"""
        .formatted(id);
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
