package io.github.customerkit.examples.fetch.list;

import io.github.customerkit.json.AttributesJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.model.Problem;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A query for profiles, {@code CustomerProfileSearchQuery} in the API: checked, but sent byte for
 * byte as given. Two are equal if their bytes are. Immutable; its {@link #toString()} holds no
 * data.
 */
public final class SearchQuery {

  /** The maximum length of a query in bytes. */
  public static final int MAX_BYTES = 1 << 20;

  private final byte[] json;

  private SearchQuery(byte[] json) {
    this.json = json;
  }

  /**
   * Checks a query.
   *
   * @param json an object in UTF-8 with any of the fields {@code attributes}, {@code
   *     integrationIDs} and {@code profileIDs}; a misspelt field would select all profiles, so that
   *     other fields are refused; at most 1 MiB; not null
   * @return the query
   * @throws InvalidQuery if it is not such a query
   */
  public static SearchQuery of(byte[] json) {
    Objects.requireNonNull(json, "json");
    if (json.length > MAX_BYTES) {
      throw new InvalidQuery("query.long", MAX_BYTES);
    }
    if (json.length == 0 || json[0] < 0 || json[0] == 0x1f) {
      throw new InvalidQuery("query.utf-8");
    }
    fields(json).forEach(SearchQuery::requireField);
    return new SearchQuery(json.clone());
  }

  private static Map<String, @Nullable Object> fields(byte[] json) {
    try {
      return AttributesJson.create().read(json).asMap();
    } catch (CustomerJsonException e) {
      String problems =
          e.getProblems().stream().limit(1).map(Problem::toString).collect(Collectors.joining());
      throw new InvalidQuery("query.json", problems);
    }
  }

  private static void requireField(String name, @Nullable Object value) {
    switch (name) {
      case "attributes" -> require(name, value instanceof Map, "object");
      case "integrationIDs" -> require(name, isList(value, String.class::isInstance), "strings");
      case "profileIDs" -> require(name, isList(value, Long.class::isInstance), "integers");
      default -> throw new InvalidQuery("query.unknown", printable(name));
    }
  }

  private static void require(String name, boolean isMet, String expected) {
    if (!isMet) {
      throw new InvalidQuery("query." + expected, name);
    }
  }

  private static boolean isList(@Nullable Object value, Predicate<@Nullable Object> element) {
    return value instanceof List<?> list && list.stream().allMatch(element);
  }

  /** Hides a name that may hold data. */
  private static String printable(String name) {
    return name.matches("[A-Za-z][A-Za-z0-9_]{0,99}") ? name : "?";
  }

  /**
   * Returns the query as given.
   *
   * @return a copy of its bytes
   */
  public byte[] toJson() {
    return json.clone();
  }

  /** Returns SHA-256 of the bytes in hexadecimal digits. */
  String hash() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256");
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SearchQuery query && Arrays.equals(query.json, json);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(json);
  }

  /** Returns the class name, without data. */
  @Override
  public String toString() {
    return "SearchQuery";
  }
}
