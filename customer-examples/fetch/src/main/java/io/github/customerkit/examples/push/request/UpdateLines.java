package io.github.customerkit.examples.push.request;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Splits an input into lines of bounded length, and computes its fingerprint. */
final class UpdateLines {

  /** Bulk requests of the kit have about 4 MiB; one profile is rarely larger. */
  static final int MAX_BYTES = 16 << 20;

  private static final int BUFFER = 1 << 16;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  /** Receives a line that is not blank, without its end. */
  interface Lines {
    void line(long number, byte[] bytes);

    void tooLong(long number);
  }

  private final Lines lines;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean isTooLong;
  private long number = 1;

  private UpdateLines(Lines lines) {
    this.lines = lines;
  }

  /** Reads an input to its end, or up to a number of bytes; returns the fingerprint of these. */
  static UpdateFingerprint read(InputStream in, long most, Lines lines) throws IOException {
    MessageDigest digest = sha256();
    UpdateLines reader = new UpdateLines(lines);
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    // The caller closes its stream.
    InputStream digested = new DigestInputStream(in, digest);
    while (bytes < most) {
      int count = digested.read(buffer, 0, (int) Math.min(buffer.length, most - bytes));
      if (count < 0) {
        break;
      }
      bytes += count;
      reader.accept(buffer, count);
    }
    reader.end();
    return UpdateFingerprint.of(digest.digest(), bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256");
    }
  }

  private void accept(byte[] buffer, int count) {
    int start = 0;
    for (int i = 0; i < count; i++) {
      if (buffer[i] == '\n') {
        append(buffer, start, i - start);
        end();
        start = i + 1;
      }
    }
    append(buffer, start, count - start);
  }

  private void append(byte[] buffer, int start, int count) {
    isTooLong |= count > MAX_BYTES - line.size();
    if (!isTooLong) {
      line.write(buffer, start, count);
    }
  }

  private void end() {
    if (isTooLong) {
      lines.tooLong(number);
    } else {
      byte[] bytes = withoutMark(line.toByteArray());
      if (!isBlank(bytes)) {
        lines.line(number, bytes);
      }
    }
    line.reset();
    isTooLong = false;
    number++;
  }

  private byte[] withoutMark(byte[] bytes) {
    int length = BYTE_ORDER_MARK.length;
    boolean isMarked =
        number == 1
            && bytes.length >= length
            && Arrays.equals(bytes, 0, length, BYTE_ORDER_MARK, 0, length);
    return isMarked ? Arrays.copyOfRange(bytes, length, bytes.length) : bytes;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte each : bytes) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }
}
