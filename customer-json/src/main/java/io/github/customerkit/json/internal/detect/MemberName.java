package io.github.customerkit.json.internal.detect;

import io.github.customerkit.json.internal.token.StrictJson;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;

/**
 * Collects the name of a member byte by byte. Reveals only names on a fixed list, because a
 * customer can have chosen any other name.
 */
public final class MemberName {

  /** Longer than the longest known name with every character escaped. */
  private static final int LONGEST = 256;

  private static final Set<String> OF_PAGES = Set.of("data", "hasMore", "totalResultSize");

  /** A server's answer to a bad request has at least one of these. */
  private static final Set<String> OF_ERRORS_ALONE =
      Set.of("StatusCode", "detail", "error", "errors", "message", "statusCode", "title");

  private static final Set<String> OF_ERRORS =
      Set.of(
          "StatusCode",
          "code",
          "detail",
          "details",
          "error",
          "error_description",
          "errors",
          "instance",
          "message",
          "path",
          "requestId",
          "status",
          "statusCode",
          "timestamp",
          "title",
          "traceId",
          "type");

  private final byte[] bytes = new byte[LONGEST];
  private int length;
  private boolean isEscaped;
  private String text = "";

  public void begin() {
    length = 0;
    isEscaped = false;
    text = "";
  }

  /** Adds a byte between the quotes. */
  public void add(byte b) {
    isEscaped |= b == '\\';
    if (length < LONGEST) {
      bytes[length] = b;
    }
    length = Math.min(length + 1, LONGEST + 1);
  }

  /** Ends the name; returns whether it is on the list. */
  public boolean isKnown() {
    text = "";
    if (length > LONGEST) {
      return false;
    }
    String raw = new String(bytes, 0, length, StandardCharsets.UTF_8);
    text = isEscaped ? StrictJson.unescaped(raw) : raw;
    return text.equals("id") || OF_PAGES.contains(text) || OF_ERRORS.contains(text);
  }

  /** Returns whether the ended name is this one. */
  public boolean is(String other) {
    return text.equals(other);
  }

  public String text() {
    return text;
  }

  /** Returns whether a server's answer to a bad request has these names. */
  public static boolean areOfErrors(Set<String> names) {
    return OF_ERRORS.containsAll(names) && !Collections.disjoint(names, OF_ERRORS_ALONE);
  }

  /** Returns whether a page has one of these names. */
  public static boolean hasPages(Set<String> names) {
    return !Collections.disjoint(names, OF_PAGES);
  }
}
