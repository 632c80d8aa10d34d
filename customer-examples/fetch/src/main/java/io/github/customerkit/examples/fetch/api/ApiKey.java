package io.github.customerkit.examples.fetch.api;

import java.util.Map;

/** A key of the Management API or the Integration API, which never appears in printed text. */
public final class ApiKey {

  /** The environment variable that holds a key of the Management API. */
  public static final String MANAGEMENT_VARIABLE = "TALON_ONE_MANAGEMENT_KEY";

  /** The environment variable that holds a key of the Integration API. */
  public static final String INTEGRATION_VARIABLE = "TALON_ONE_INTEGRATION_KEY";

  private final String variable;
  private final String scheme;
  private final String key;

  private ApiKey(String variable, String scheme, String key) {
    this.variable = variable;
    this.scheme = scheme;
    this.key = key;
  }

  /**
   * Reads a key of the Management API from environment variables; ignores blanks around it.
   *
   * @param environment variables by their names, as {@link System#getenv()}; not null
   * @return the key; not null
   * @throws TransferFailure if the key is absent, or has characters that a header cannot hold
   */
  public static ApiKey ofManagement(Map<String, String> environment) {
    return of(environment, MANAGEMENT_VARIABLE, "ManagementKey-v1", "Management API");
  }

  /**
   * Reads a key of the Integration API from environment variables; ignores blanks around it.
   *
   * @param environment variables by their names, as {@link System#getenv()}; not null
   * @return the key; not null
   * @throws TransferFailure if the key is absent, or has characters that a header cannot hold
   */
  public static ApiKey ofIntegration(Map<String, String> environment) {
    return of(environment, INTEGRATION_VARIABLE, "ApiKey-v1", "Integration API");
  }

  private static ApiKey of(
      Map<String, String> environment, String variable, String scheme, String api) {
    String key = environment.getOrDefault(variable, "").strip();
    if (key.isEmpty()) {
      throw new TransferFailure("key.none", variable, api);
    }
    if (!key.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      throw new TransferFailure("key.characters", variable);
    }
    return new ApiKey(variable, scheme, key);
  }

  /** Returns the environment variable that the key was read from. */
  public String variable() {
    return variable;
  }

  /** Returns the value of the header {@code Authorization}. */
  public String authorization() {
    return scheme + " " + key;
  }

  /** Returns a text with the key replaced. */
  public String hiddenIn(String text) {
    return text.replace(key, "...");
  }

  /** Returns the class name, without the key. */
  @Override
  public String toString() {
    return "ApiKey";
  }
}
