package io.github.customerkit.examples.generator;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ways to break the document of a generated customer, each of which causes exactly one error.
 *
 * <p>Quotes and brackets stay balanced and the document stays on one line, so that a fault affects
 * one record only in every format.
 */
public enum Fault {
  TRAILING_COMMA("syntax", Edit.replacing("\\}$", ",}")),
  NOT_A_NUMBER("syntax", Edit.member("totalSales", "NaN")),
  LEADING_ZERO("syntax", Edit.member("accountId", "031")),
  NAME_WITHOUT_QUOTES("syntax", Edit.replacing("\"accountId\":", "accountId:")),
  BYTE_BEYOND_UTF_8("encoding", Edit.inIntegrationId("\u00ff")),
  LONE_SURROGATE("encoding", Edit.inIntegrationId("\\\\ud83d")),
  NAME_TWICE("duplicate-name", Edit.replacing("\"created\":", "\"closedSessions\":1,\"created\":")),
  ID_ABSENT("missing", Edit.replacing("^\\{\"id\":\\d+,", "{")),
  CREATED_NULL("missing", Edit.member("created", "null")),
  LAST_ACTIVITY_NULL("missing", Edit.member("lastActivity", "null")),
  ID_AS_TEXT("wrong-type", Edit.member("id", "\"6\"")),
  TOTAL_SALES_AS_TEXT("wrong-type", Edit.member("totalSales", "\"12.50\"")),
  FRACTION_OF_A_SESSION("wrong-type", Edit.member("closedSessions", "1.5")),
  SANDBOX_AS_NUMBER("wrong-type", Edit.member("sandbox", "1")),
  ID_BEYOND_INT64("out-of-range", Edit.member("id", "9223372036854775808")),
  TOO_MANY_DIGITS("out-of-range", Edit.member("totalSales", "1".repeat(39))),
  DAY_THAT_IS_NONE("bad-timestamp", Edit.member("created", "\"2024-02-30T08:15:22Z\"")),
  TIME_WITHOUT_ZONE("bad-timestamp", Edit.member("lastActivity", "\"2025-02-03T08:15:22\"")),
  ENDLESS_NUMBER("too-large", Edit.attribute("9".repeat(401))),
  DEEP_NESTING("too-large", Edit.attribute("[".repeat(70) + "]".repeat(70))),
  BLANK_INTEGRATION_ID("blank", Edit.member("integrationId", "\" \"")),
  LONG_INTEGRATION_ID("too-long", Edit.member("integrationId", '"' + "x".repeat(1001) + '"')),
  ID_ZERO("not-positive", Edit.member("id", "0")),
  ACCOUNT_NEGATIVE("not-positive", Edit.member("accountId", "-31")),
  SESSIONS_NEGATIVE("negative", Edit.member("closedSessions", "-1"));

  private final String code;
  private final String pattern;
  private final String replacement;

  Fault(String code, Edit edit) {
    this.code = code;
    this.pattern = edit.pattern;
    this.replacement = edit.replacement;
  }

  /**
   * Returns the code of the problem that the broken document has.
   *
   * @return a code such as {@code missing}
   */
  public String code() {
    return code;
  }

  /**
   * Breaks a document.
   *
   * @param document a generated customer as compact JSON in UTF-8, the fields in the API's order;
   *     not null
   * @return the broken document
   */
  public byte[] applyTo(byte[] document) {
    String bytes = new String(document, StandardCharsets.ISO_8859_1);
    Matcher matcher = Pattern.compile(pattern).matcher(bytes);
    return matcher.replaceFirst(replacement).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A replacement of the first match of a pattern, in bytes as characters. */
  private record Edit(String pattern, String replacement) {

    static Edit replacing(String pattern, String replacement) {
      return new Edit(pattern, replacement);
    }

    /** Replaces the value of a number, text or boolean field. */
    static Edit member(String name, String value) {
      return replacing("\"" + name + "\":(\"[^\"]*\"|[^,}\"]+)", "\"" + name + "\":" + value);
    }

    static Edit inIntegrationId(String text) {
      return replacing("\"integrationId\":\"", "\"integrationId\":\"" + text);
    }

    static Edit attribute(String value) {
      return replacing("\"attributes\":\\{", "\"attributes\":{\"Odd\":" + value + ",");
    }
  }
}
