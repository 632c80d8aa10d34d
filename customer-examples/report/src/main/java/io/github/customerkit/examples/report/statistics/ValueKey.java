package io.github.customerkit.examples.report.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value in a short form for counting: equal values have equal keys, numbers by their value.
 *
 * @param text the value, a text without quotes; the start of a long one
 * @param kind distinguishes a text from another value that looks the same
 * @param digest the SHA-256 of a long value; empty for others
 */
public record ValueKey(String text, Kind kind, String digest) implements Comparable<ValueKey> {

  private static final Comparator<ValueKey> ORDER =
      Comparator.comparing(ValueKey::text)
          .thenComparing(ValueKey::kind)
          .thenComparing(ValueKey::digest);

  /** Bounds the memory of a key. */
  private static final int MAX_LENGTH = 100;

  /** Texts, and all other values. */
  public enum Kind {
    TEXT,
    JSON
  }

  /** Returns the key of a value that is not null. */
  static ValueKey of(Object value) {
    if (value instanceof String text) {
      return of(text, Kind.TEXT);
    }
    StringBuilder json = new StringBuilder();
    append(value, json);
    return of(json.toString(), Kind.JSON);
  }

  private static ValueKey of(String text, Kind kind) {
    return text.length() <= MAX_LENGTH
        ? new ValueKey(text, kind, "")
        : new ValueKey(text.substring(0, MAX_LENGTH), kind, digest(text));
  }

  /** Keeps a hash table fast for values that were chosen to have equal hashes. */
  @Override
  public int compareTo(ValueKey other) {
    return ORDER.compare(this, other);
  }

  private static String digest(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }

  private static void append(@Nullable Object value, StringBuilder json) {
    if (value instanceof String text) {
      json.append('"').append(text.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    } else if (value instanceof List<?> list) {
      String separator = "[";
      for (Object element : list) {
        append(element, json.append(separator));
        separator = ",";
      }
      json.append(list.isEmpty() ? "[]" : "]");
    } else if (value instanceof Map<?, ?> map) {
      String separator = "{";
      for (Object name : map.keySet().stream().sorted().toList()) {
        append(name, json.append(separator));
        append(map.get(name), json.append(':'));
        separator = ",";
      }
      json.append(map.isEmpty() ? "{}" : "}");
    } else {
      json.append(number(value));
    }
  }

  /** Returns the same text for 1, 1.0 and 1e0; any other value as it is. */
  private static String number(@Nullable Object value) {
    if (value instanceof BigDecimal decimal) {
      BigDecimal shortest = decimal.stripTrailingZeros();
      return shortest.scale() < 0 && shortest.precision() - shortest.scale() <= MAX_LENGTH
          ? shortest.toPlainString()
          : shortest.toString();
    }
    if (value instanceof BigInteger integer) {
      return number(new BigDecimal(integer));
    }
    return String.valueOf(value);
  }
}
