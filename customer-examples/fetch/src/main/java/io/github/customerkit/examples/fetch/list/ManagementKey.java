package io.github.customerkit.examples.fetch.list;

import io.github.customerkit.examples.fetch.row.FetchFailure;
import java.util.Map;

/** A key of the Management API, which never appears in printed text. */
public final class ManagementKey {

  /** The environment variable that holds the key. */
  public static final String VARIABLE = "TALON_ONE_MANAGEMENT_KEY";

  private static final String SCHEME = "ManagementKey-v1 ";

  private final String key;

  private ManagementKey(String key) {
    this.key = key;
  }

  /**
   * Reads the key from environment variables; ignores blanks around it.
   *
   * @param environment variables by their names, as {@link System#getenv()}; not null
   * @return the key; not null
   * @throws FetchFailure if the key is absent, or has characters that a header cannot hold
   */
  public static ManagementKey of(Map<String, String> environment) {
    String key = environment.getOrDefault(VARIABLE, "").strip();
    if (key.isEmpty()) {
      throw new FetchFailure(VARIABLE + " is not set; it must hold a key of the Management API");
    }
    if (!key.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      throw new FetchFailure(
          VARIABLE + " holds characters that a key cannot have: blanks or" + " non-ASCII ones");
    }
    return new ManagementKey(key);
  }

  /** Returns the value of the header {@code Authorization}. */
  public String authorization() {
    return SCHEME + key;
  }

  /** Returns a text with the key replaced. */
  public String hiddenIn(String text) {
    return text.replace(key, "...");
  }

  /** Returns the class name, without the key. */
  @Override
  public String toString() {
    return "ManagementKey";
  }
}
