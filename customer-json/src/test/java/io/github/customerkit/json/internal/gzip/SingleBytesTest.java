package io.github.customerkit.json.internal.gzip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.customerkit.json.fixture.TrickleStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Tests the streams of gzip and of plain input in other ways than the readers use them. */
class SingleBytesTest {

  /** Every byte once; these do not begin gzip. */
  private static final byte[] EVERY = new byte[1 << 8];

  static {
    for (int i = 0; i < EVERY.length; i++) {
      EVERY[i] = (byte) (i + 0xfe);
    }
  }

  private static InputStream gzip() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(EVERY);
    }
    return Gzip.plain(new ByteArrayInputStream(packed.toByteArray()));
  }

  private static InputStream plain() throws IOException {
    return Gzip.plain(new ByteArrayInputStream(EVERY));
  }

  @Test
  void everyByteIsReadAsANumberFromZero() throws IOException {
    for (InputStream in : new InputStream[] {gzip(), plain()}) {
      for (byte expected : EVERY) {
        assertThat(in.read()).isEqualTo(expected & 0xff);
      }
      assertThat(in.read()).isEqualTo(-1);
      assertThat(in.read()).isEqualTo(-1);
    }
  }

  @Test
  void skippedBytesArePassedOverAndCounted() throws IOException {
    for (int count = -1; count <= 3; count++) {
      InputStream in = plain();
      long skipped = in.skip(count);
      assertThat(skipped).isBetween(0L, (long) Math.max(count, 0));
      assertThat(in.readAllBytes()).hasSize(EVERY.length - (int) skipped).endsWith(EVERY[255]);
    }
    InputStream in = plain();
    in.skipNBytes(200);
    assertThat(in.read()).isEqualTo(EVERY[200] & 0xff);
    in.skipNBytes(55);
    assertThat(in.read()).isEqualTo(-1);
    assertThat(in.skip(1)).isZero();
  }

  @Test
  void availableBytesAreThoseLeft() throws IOException {
    InputStream in = plain();
    for (int left = EVERY.length; left >= 0; left--) {
      assertThat(in.available()).isEqualTo(left);
      in.read();
    }
  }

  @Test
  void aStreamWithoutAvailableBytesHasThoseAlreadyRead() throws IOException {
    InputStream in = Gzip.plain(new TrickleStream(EVERY));

    assertThat(in.available()).isEqualTo(2);
    assertThat(in.readNBytes(1)).hasSize(1);
    assertThat(in.available()).isEqualTo(1);
  }

  @Test
  void theStreamHasNoMarkAndIsClosedByTheCaller() throws IOException {
    TrickleStream source = new TrickleStream(EVERY);
    InputStream in = Gzip.plain(source);
    in.close();

    assertThat(source.isClosed()).isFalse();
    assertThat(in.markSupported()).isFalse();
  }

  @Test
  void otherBytesAreNoMember() {
    InputStream in = Gzip.unpack(new ByteArrayInputStream(EVERY));

    assertThatIOException()
        .isThrownBy(in::read)
        .withMessage("gzip: member 1, byte 1: the header is not that of a member");
  }
}
