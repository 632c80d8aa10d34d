package io.github.customerkit.json.internal.gzip;

import java.io.IOException;
import java.util.function.Function;
import java.util.zip.CRC32;

/** Reads and discards the header of one gzip member, as in RFC 1952. */
public final class GzipHeader {

  public static final int MAGIC_1 = 0x1f;
  public static final int MAGIC_2 = 0x8b;

  private static final int DEFLATE = 8;

  /** Time, compression level and operating system. */
  private static final int UNUSED_BYTES = 6;

  private static final int HAS_CHECKSUM = 2;
  private static final int HAS_EXTRA_FIELD = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;
  private static final int RESERVED = 0xe0;

  private final GzipBytes in;
  private final Function<String, IOException> exception;
  private final CRC32 checksum = new CRC32();

  private GzipHeader(GzipBytes in, Function<String, IOException> exception) {
    this.in = in;
    this.exception = exception;
  }

  /**
   * Reads a header.
   *
   * @param first its first byte, already taken
   * @param in the bytes after it
   * @param exception creates the exception for a header that is truncated or damaged, from the
   *     reason
   */
  public static void read(int first, GzipBytes in, Function<String, IOException> exception)
      throws IOException {
    new GzipHeader(in, exception).read(first);
  }

  private void read(int first) throws IOException {
    checksum.update(first);
    require(first == MAGIC_1 && next() == MAGIC_2, "is not that of a member");
    require(next() == DEFLATE, "has an unknown compression method");
    int flags = next();
    require((flags & RESERVED) == 0, "has unknown flags");
    skip(UNUSED_BYTES);
    if ((flags & HAS_EXTRA_FIELD) != 0) {
      skip(nextTwo());
    }
    if ((flags & HAS_NAME) != 0) {
      skipText();
    }
    if ((flags & HAS_COMMENT) != 0) {
      skipText();
    }
    if ((flags & HAS_CHECKSUM) != 0) {
      int expected = (int) checksum.getValue() & 0xffff;
      require(nextTwo() == expected, "does not match its checksum");
    }
  }

  private void require(boolean isFine, String otherwise) throws IOException {
    if (!isFine) {
      throw exception.apply("the header " + otherwise);
    }
  }

  private int next() throws IOException {
    int next = in.take();
    require(next >= 0, "is truncated");
    checksum.update(next);
    return next;
  }

  private int nextTwo() throws IOException {
    return next() | next() << 8;
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  private void skipText() throws IOException {
    while (next() != 0) {
      // Discards the text, which may have any length.
    }
  }
}
