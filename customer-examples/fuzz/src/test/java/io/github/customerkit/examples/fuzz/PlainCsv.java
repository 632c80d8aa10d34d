package io.github.customerkit.examples.fuzz;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits CSV as RFC 4180 describes it, character by character. */
final class PlainCsv {

  /**
   * A row.
   *
   * @param fields its fields
   * @param hasStrayQuote whether an unquoted field contains a quote
   */
  record Row(List<String> fields, boolean hasStrayQuote) {}

  private final String text;
  private final char separator;
  private final List<Row> rows = new ArrayList<>();
  private int at;
  private boolean isValid = true;

  private PlainCsv(String text) {
    String head = text.substring(0, Math.min(text.length(), 8)).toLowerCase(Locale.ROOT);
    boolean isQuoted = head.startsWith("\"sep=");
    int place = isQuoted ? 5 : 4;
    boolean isSet =
        (isQuoted || head.startsWith("sep="))
            && text.length() > place
            && "\"\r\n\ufffd".indexOf(text.charAt(place)) < 0
            && !Character.isSurrogate(text.charAt(place))
            && text.substring(place + 1).matches((isQuoted ? "\"" : "") + "(?s)(\r|\n|\\z).*");
    this.text = text;
    this.separator = isSet ? text.charAt(place) : ',';
    if (isSet) {
      at = place + 1 + (isQuoted ? 1 : 0);
      skipLineEnd();
    }
  }

  /** Returns the rows; null unless the bytes are valid. */
  static List<Row> rows(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      PlainCsv csv = new PlainCsv(text.startsWith("\ufeff") ? text.substring(1) : text);
      csv.read();
      return csv.isValid ? csv.rows : null;
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private void read() {
    while (at < text.length() && isValid) {
      if (isLineEnd()) {
        skipLineEnd();
      } else {
        row();
      }
    }
  }

  private void row() {
    List<String> fields = new ArrayList<>();
    boolean hasStrayQuote = false;
    while (isValid) {
      boolean isQuoted = at < text.length() && text.charAt(at) == '"';
      String field = isQuoted ? quoted() : unquoted();
      fields.add(field);
      hasStrayQuote |= !isQuoted && field.indexOf('"') >= 0;
      if (at == text.length() || isLineEnd()) {
        skipLineEnd();
        rows.add(new Row(fields, hasStrayQuote));
        return;
      }
      isValid &= text.charAt(at) == separator;
      at++;
    }
  }

  private String unquoted() {
    int from = at;
    while (at < text.length() && !isLineEnd() && text.charAt(at) != separator) {
      at++;
    }
    return text.substring(from, at);
  }

  private String quoted() {
    StringBuilder field = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        if (at == text.length() || text.charAt(at) != '"') {
          return field.toString();
        }
        at++;
      }
      field.append(c);
    }
    isValid = false;
    return field.toString();
  }

  private boolean isLineEnd() {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private void skipLineEnd() {
    if (text.startsWith("\r\n", at)) {
      at += 2;
    } else if (at < text.length()) {
      at++;
    }
  }
}
