package io.github.customerkit.examples.commandline.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The optional lines before the header of a CSV file: a byte order mark, and the line {@code sep=;}
 * that sets the separator for Excel.
 *
 * @param rest the file from its header on
 * @param hasMark whether there is a byte order mark
 * @param separator the separator that the line sets; null if there is no such line
 */
record CsvPreamble(InputStream rest, boolean hasMark, @Nullable Character separator) {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** The maximum length of the line, with quotes and line end. */
  private static final int MAX_BYTES = 16;

  private static final Pattern LINE =
      Pattern.compile("(\"?)sep=([^\"\r\n\uFFFD])\\1(\r\n?|\n|\\z)", Pattern.CASE_INSENSITIVE);

  /** Reads the beginning of a file. */
  static CsvPreamble of(InputStream in) {
    PushbackInputStream start = new PushbackInputStream(in, BYTE_ORDER_MARK.length + MAX_BYTES);
    try {
      byte[] mark = start.readNBytes(BYTE_ORDER_MARK.length);
      boolean hasMark = Arrays.equals(mark, BYTE_ORDER_MARK);
      if (!hasMark) {
        start.unread(mark);
      }
      byte[] first = start.readNBytes(MAX_BYTES);
      Matcher line = LINE.matcher(new String(first, UTF_8));
      boolean isThere = line.lookingAt() && line.group(2).length() == 1;
      int used = isThere ? line.group().getBytes(UTF_8).length : 0;
      start.unread(first, used, first.length - used);
      return new CsvPreamble(start, hasMark, isThere ? (Character) line.group(2).charAt(0) : null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the same preamble as a text. */
  String text() {
    return (hasMark ? "\uFEFF" : "") + (separator == null ? "" : "sep=" + separator + "\n");
  }

  /** Returns the number of lines before the header. */
  int lines() {
    return separator == null ? 0 : 1;
  }
}
