package io.github.customerkit.examples.fetch.list;

import io.github.customerkit.examples.fetch.row.FetchFailure;
import java.util.Map;

/** A key of the Management API. Whatever is printed of it, the key is not. */
public final class ManagementKey {

  /** The environment variable that holds the key. */
  public static final String VARIABLE = "TALON_ONE_MANAGEMENT_KEY";

  private static final String SCHEME = "ManagementKey-v1 ";

  private final String key;

  private ManagementKey(String key) {
    this.key = key;
  }

  /**
   * The key that an environment holds; blanks around it do not count.
   *
   * @param environment variables by their names, as {@link System#getenv()}; not null
   * @return the key; not null
   * @throws FetchFailure if there is none, or it is none that a header can carry
   */
  public static ManagementKey of(Map<String, String> environment) {
    String key = environment.getOrDefault(VARIABLE, "").strip();
    if (key.isEmpty()) {
      throw new FetchFailure(VARIABLE + " is not set; it must hold a key of the Management API");
    }
    if (!key.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      throw new FetchFailure(VARIABLE + " holds what no key can: blanks, or not ASCII");
    }
    return new ManagementKey(key);
  }

  /** What the header {@code Authorization} is to say. */
  public String authorization() {
    return SCHEME + key;
  }

  /** Returns a text without the key. */
  public String hiddenIn(String text) {
    return text.replace(key, "...");
  }

  /** Shows nothing of the key. */
  @Override
  public String toString() {
    return "ManagementKey";
  }
}
