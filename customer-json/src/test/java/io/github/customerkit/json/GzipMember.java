package io.github.customerkit.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Makes members of gzip, whose every part is at hand. */
final class GzipMember {

  private static final int HAS_CHECKSUM = 2;
  private static final int HAS_EXTRA_FIELD = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;
  static final int ALL_FLAGS = HAS_CHECKSUM | HAS_EXTRA_FIELD | HAS_NAME | HAS_COMMENT;
  static final int TRAILER_LENGTH = 8;

  private GzipMember() {}

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A member whose header has the parts that the flags say. */
  static byte[] of(byte[] data, int flags, int level) {
    return concat(header(flags), deflated(data, level), trailer(data));
  }

  static byte[] of(String text) {
    return of(utf8(text), 0, Deflater.DEFAULT_COMPRESSION);
  }

  static byte[] header(int flags) {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    header.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, (byte) flags, 1, 2, 3, 4, 0, 3});
    if ((flags & HAS_EXTRA_FIELD) != 0) {
      header.writeBytes(new byte[] {5, 0, 'x', 'y', 1, 0, 7});
    }
    if ((flags & HAS_NAME) != 0) {
      header.writeBytes(utf8("a.json\0"));
    }
    if ((flags & HAS_COMMENT) != 0) {
      header.writeBytes(utf8("all\0"));
    }
    if ((flags & HAS_CHECKSUM) != 0) {
      header.writeBytes(littleEndian(crc(header.toByteArray()), 2));
    }
    return header.toByteArray();
  }

  static byte[] deflated(byte[] data, int level) {
    Deflater deflater = new Deflater(level, true);
    deflater.setInput(data);
    deflater.finish();
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 12];
    while (!deflater.finished()) {
      deflated.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return deflated.toByteArray();
  }

  static byte[] trailer(byte[] data) {
    return concat(littleEndian(crc(data), 4), littleEndian(data.length, 4));
  }

  private static long crc(byte[] data) {
    CRC32 crc = new CRC32();
    crc.update(data);
    return crc.getValue();
  }

  private static byte[] littleEndian(long value, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (value >>> (8 * i));
    }
    return bytes;
  }

  static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      whole.writeBytes(part);
    }
    return whole.toByteArray();
  }
}
