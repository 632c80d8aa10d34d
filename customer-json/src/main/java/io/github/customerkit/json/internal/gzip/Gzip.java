package io.github.customerkit.json.internal.gzip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks gzip: every member, up to the end of the input. Refuses a ratio that no export of
 * customers has: more than 200 to 1 over any 64 MiB of output.
 *
 * <p>A member that is truncated or damaged anywhere, and anything but zero bytes after the last
 * one, causes an {@link IOException} after all data before it. {@code GZIPInputStream} is not used,
 * because it takes a pause of the input for its end, and ignores errors in the header of a later
 * member.
 */
public final class Gzip extends InputStream {

  private static final int TRAILER_FIELD = 4;

  private final GzipBytes packed;
  private final GzipRatio ratio = new GzipRatio();
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();

  /** The number of the current member, from 1. */
  private long member;

  private boolean isInMember;
  private boolean isEnded;
  private @Nullable IOException failure;

  private Gzip(InputStream packed) {
    this.packed = new GzipBytes(packed);
  }

  /** Returns whether this is the start of gzip; two bytes suffice. */
  public static boolean isGzip(byte[] head) {
    return head.length >= 2
        && (head[0] & 0xff) == GzipHeader.MAGIC_1
        && (head[1] & 0xff) == GzipHeader.MAGIC_2;
  }

  /** Unpacks a stream, which the caller closes. */
  public static InputStream unpack(InputStream in) {
    return new Gzip(in);
  }

  /** Returns the content of a stream, unpacked if it is gzip; the caller closes the stream. */
  public static InputStream plain(InputStream in) throws IOException {
    byte[] head = in.readNBytes(2);
    InputStream whole = new PeekedInputStream(head, in);
    return isGzip(head) ? unpack(whole) : whole;
  }

  /** Returns the bytes; if they are gzip, their unpacked content up to a length. */
  public static byte[] plain(byte[] bytes, int enough) throws IOException {
    return isGzip(bytes) ? unpack(new ByteArrayInputStream(bytes)).readNBytes(enough) : bytes;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    Objects.checkFromIndexSize(from, length, bytes.length);
    if (length == 0) {
      return 0;
    }
    if (failure == null && !isEnded) {
      int count = unpack(bytes, from, Math.min(length, ratio.untilNextStep()));
      if (count > 0) {
        return count;
      }
      close();
    }
    if (failure != null) {
      close();
      throw failure;
    }
    return -1;
  }

  /** Releases the inflater's memory, as reading to the end does. */
  @Override
  public void close() {
    isEnded = true;
    inflater.end();
  }

  /** Unpacks some bytes; none at the end or after a failure, which is recorded. */
  private int unpack(byte[] bytes, int from, int length) {
    try {
      while (isInMember || beginMember()) {
        int count = inflate(bytes, from, length);
        if (count > 0) {
          checksum.update(bytes, from, count);
          measure(count);
          return count;
        }
        if (failure != null) {
          return 0;
        }
        if (inflater.finished()) {
          endMember();
        } else if (!packed.feed(inflater)) {
          throw exception("the data is truncated");
        }
      }
    } catch (IOException e) {
      failure = e;
    }
    return 0;
  }

  /** Unpacks some bytes; records a failure if the data after them is damaged. */
  private int inflate(byte[] bytes, int from, int length) {
    long before = inflater.getBytesWritten();
    try {
      return inflater.inflate(bytes, from, length);
    } catch (DataFormatException e) {
      packed.takeBack(inflater);
      failure = exception("the data is damaged");
      return (int) (inflater.getBytesWritten() - before);
    }
  }

  /** Counts some output; records a failure after it if the input is packed too much. */
  private void measure(int count) {
    try {
      ratio.add(count, packed.offset() - inflater.getRemaining());
    } catch (IOException e) {
      failure = e;
    }
  }

  private boolean beginMember() throws IOException {
    int first = packed.take();
    if (member > 0 && first != GzipHeader.MAGIC_1) {
      requireZeros(first);
      return false;
    }
    member++;
    GzipHeader.read(first, packed, this::exception);
    isInMember = true;
    return true;
  }

  private void requireZeros(int first) throws IOException {
    int next = first;
    while (next == 0) {
      next = packed.take();
    }
    if (next > 0) {
      throw exception("expected another member, or zero bytes to the end");
    }
  }

  private void endMember() throws IOException {
    packed.takeBack(inflater);
    if (trailerField() != checksum.getValue()) {
      throw exception("the data does not match its checksum");
    }
    if (trailerField() != (inflater.getBytesWritten() & 0xffff_ffffL)) {
      throw exception("the data does not match its length");
    }
    inflater.reset();
    checksum.reset();
    isInMember = false;
  }

  private long trailerField() throws IOException {
    long field = 0;
    for (int i = 0; i < TRAILER_FIELD; i++) {
      int next = packed.take();
      if (next < 0) {
        throw exception("the trailer is truncated");
      }
      field |= (long) next << (8 * i);
    }
    return field;
  }

  private IOException exception(String what) {
    return new IOException("gzip: member " + member + ", byte " + packed.offset() + ": " + what);
  }
}
