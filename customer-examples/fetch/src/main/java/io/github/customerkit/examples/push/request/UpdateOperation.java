package io.github.customerkit.examples.push.request;

/** An operation of the API that updates profiles. */
public enum UpdateOperation {

  /** Updates one profile. */
  PROFILE("PUT", "/v2/customer_profiles/{integrationId}"),

  /** Updates the attributes of up to 1,000 profiles. */
  PROFILES("PUT", "/v2/customer_profiles"),

  /** Makes up to 1,000 changes of audiences. */
  AUDIENCES("POST", "/v2/customer_audiences");

  private final String method;
  private final String path;

  UpdateOperation(String method, String path) {
    this.method = method;
    this.path = path;
  }

  /** Returns the method of its requests. */
  public String method() {
    return method;
  }

  /** Returns its path, as the API's documentation writes it. */
  public String path() {
    return path;
  }

  /** Returns the method and the path, without data. */
  @Override
  public String toString() {
    return method + " " + path;
  }
}
