package shop;

/** Documents for the tests of all recipes. */
public final class Documents {

  /** A text that no log, message or response may hold. */
  public static final String CANARY = "canary@example.org";

  /** A customer with digits, nulls and fields that a mapper could lose. */
  public static final String CUSTOMER =
      "{\"id\":6,\"created\":\"2020-02-07T08:15:22.123456789Z\",\"integrationId\":\""
          + CANARY
          + "\",\"attributes\":{\"Language\":null,\"Points\":12345678901234567890.50,"
          + "\"Tags\":[\"a\",1.0]},\"accountId\":31,\"closedSessions\":3,\"totalSales\":299.990,"
          + "\"audienceMemberships\":[{\"id\":2,\"name\":\"Travel\",\"size\":null}],"
          + "\"lastActivity\":\"2020-02-08T14:15:20Z\",\"tomorrow\":[1.50]}";

  /** A customer with two problems. */
  public static final String INVALID =
      CUSTOMER.replace("31", "\"" + CANARY + "\"").replace("\"id\":2,", "");

  private Documents() {}
}
