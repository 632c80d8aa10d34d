package io.github.customerkit.json.internal.gzip;

import static io.github.customerkit.json.fixture.GzipMember.concat;
import static io.github.customerkit.json.fixture.GzipMember.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.fixture.ChunkedStream;
import io.github.customerkit.json.fixture.GzipMember;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GzipTest {

  private static final String WHOLE = "";

  private final Random random = new Random(20261127);

  /** The bytes of a stream, and the exception that ended it; null if there was none. */
  private record Unpacked(byte[] bytes, String end) {

    static Unpacked of(byte[] packed) {
      return of(new ByteArrayInputStream(packed), new Random(1));
    }

    static Unpacked of(InputStream packed, Random sizes) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (InputStream in = Gzip.unpack(packed)) {
        byte[] buffer = new byte[1 << 12];
        int read;
        while ((read = in.read(buffer, 0, 1 + sizes.nextInt(buffer.length))) >= 0) {
          bytes.write(buffer, 0, read);
        }
        assertThat(in.read()).isEqualTo(-1);
        return new Unpacked(bytes.toByteArray(), WHOLE);
      } catch (IOException e) {
        return new Unpacked(bytes.toByteArray(), e.getMessage());
      }
    }

    String text() {
      return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  private byte[] randomData() {
    byte[] data = new byte[random.nextInt(4) == 0 ? 0 : 1 << random.nextInt(18)];
    random.nextBytes(data);
    // Half of the bytes are equal, so that they can be compressed.
    for (int i = 0; i < data.length; i += 2) {
      data[i] = 'a';
    }
    return data;
  }

  @Test
  void everyMemberIsReadForAnyChunksAndAnyAvailableCount() {
    for (int round = 0; round < 60; round++) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      ByteArrayOutputStream data = new ByteArrayOutputStream();
      for (int members = 1 + random.nextInt(12); members > 0; members--) {
        byte[] one = randomData();
        data.writeBytes(one);
        packed.writeBytes(
            GzipMember.of(one, random.nextInt(32) & GzipMember.ALL_FLAGS, random.nextInt(10)));
      }
      packed.writeBytes(new byte[random.nextInt(3) * random.nextInt(600)]);
      int chunk = 1 << random.nextInt(16);

      Unpacked unpacked =
          Unpacked.of(new ChunkedStream(packed.toByteArray(), chunk, random), random);

      assertThat(unpacked.end()).as("round %d", round).isEqualTo(WHOLE);
      assertThat(unpacked.bytes()).as("round %d", round).isEqualTo(data.toByteArray());
    }
  }

  @Test
  void aMemberMayEndAnywhereNearTheSeamOfABuffer() {
    for (int seam : new int[] {512, 1 << 12, 1 << 13, 1 << 14, 1 << 15, 1 << 16}) {
      // Stored data takes five more bytes in each block of at most 65,535.
      for (int length = seam - 60; length < seam + 5; length++) {
        byte[] first = new byte[length];
        random.nextBytes(first);
        byte[] packed =
            concat(GzipMember.of(first, 0, Deflater.NO_COMPRESSION), GzipMember.of("second"));

        int part = Math.min(seam, packed.length);
        InputStream inTwo =
            new SequenceInputStream(
                new ByteArrayInputStream(packed, 0, part),
                new ByteArrayInputStream(packed, part, packed.length - part));

        Unpacked unpacked = Unpacked.of(inTwo, random);

        assertThat(unpacked.end()).isEqualTo(WHOLE);
        assertThat(unpacked.bytes()).isEqualTo(concat(first, utf8("second")));
      }
    }
  }

  @Test
  void emptyMembersAreReadInALoop() {
    byte[] empty = GzipMember.of("");
    byte[][] many = Collections.nCopies(10_000, empty).toArray(byte[][]::new);
    byte[] packed =
        concat(concat(many), GzipMember.of("first\n"), concat(many), GzipMember.of("x"));

    assertThat(Unpacked.of(packed))
        .extracting(Unpacked::text, Unpacked::end)
        .containsExactly("first\nx", WHOLE);
    assertThat(Unpacked.of(new ChunkedStream(packed, 1, random), random).text())
        .isEqualTo("first\nx");
  }

  @Test
  void aCutIsAnErrorWhereverItIsAfterWhatCanBeReadBeforeIt() {
    byte[] first = GzipMember.of("first\n");
    byte[] second = GzipMember.of(utf8("second\n"), GzipMember.ALL_FLAGS, 9);
    byte[] third = GzipMember.of("third\n");
    byte[] packed = concat(first, second, third);
    int atSecond = first.length;
    int atThird = atSecond + second.length;

    for (int length = 2; length <= packed.length; length++) {
      boolean isWhole = length == atSecond || length == atThird || length == packed.length;
      for (int chunk : new int[] {1, 3, 1 << 16}) {
        Unpacked cut =
            Unpacked.of(new ChunkedStream(Arrays.copyOf(packed, length), chunk, random), random);

        assertThat("first\nsecond\nthird\n").startsWith(cut.text());
        int whole = length < atSecond ? 0 : length < atThird ? 6 : length < packed.length ? 13 : 19;
        assertThat(cut.text()).as("cut at %d", length).hasSizeGreaterThanOrEqualTo(whole);
        int member = length < atSecond ? 1 : length < atThird ? 2 : 3;
        assertThat(cut.end())
            .as("cut at %d", length)
            .matches(
                isWhole
                    ? WHOLE
                    : "gzip: member "
                        + member
                        + ", byte "
                        + length
                        + ": the (header|data|trailer) is truncated");
      }
    }
  }

  @Test
  void wrongBitInALaterHeaderOrTrailerIsAnError() {
    byte[] first = GzipMember.of("first\n");
    byte[] header = GzipMember.header(GzipMember.ALL_FLAGS);
    byte[] second = GzipMember.of(utf8("second\n"), GzipMember.ALL_FLAGS, 9);
    byte[] packed = concat(first, second, GzipMember.of("third\n"));
    int trailer = first.length + second.length - GzipMember.TRAILER_LENGTH;

    for (int at = first.length; at < first.length + second.length; at++) {
      boolean isInData = at >= first.length + header.length && at < trailer;
      for (int bit = 0; bit < 8 && !isInData; bit++) {
        byte[] damaged = packed.clone();
        damaged[at] ^= (byte) (1 << bit);

        Unpacked unpacked = Unpacked.of(damaged);

        assertThat(unpacked.text()).isEqualTo(at < trailer ? "first\n" : "first\nsecond\n");
        assertThat(unpacked.end()).as("bit %d of byte %d", bit, at).startsWith("gzip: member ");
      }
    }
  }

  @Test
  void damagedDataIsAnErrorAfterWhatStandsBeforeIt() {
    byte[] data = new byte[100_000];
    random.nextBytes(data);
    byte[] packed = GzipMember.of(data, 0, Deflater.NO_COMPRESSION);
    int block = GzipMember.header(0).length;
    int whole = 0;
    while (whole < 50_000) {
      // A block of stored data is a byte, its length, the inverted length, and the data.
      int length = packed[block + 1] & 0xff | (packed[block + 2] & 0xff) << 8;
      block += 5 + length;
      whole += length;
    }
    packed[block] = 6;

    Unpacked unpacked = Unpacked.of(packed);

    assertThat(unpacked.bytes()).isEqualTo(Arrays.copyOf(data, whole));
    assertThat(unpacked.end())
        .isEqualTo("gzip: member 1, byte " + (block + 1) + ": the data is damaged");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8_192, 100_000})
  void zerosToTheEndArePadding(int count) {
    assertThat(Unpacked.of(concat(GzipMember.of("all"), new byte[count])))
        .extracting(Unpacked::text, Unpacked::end)
        .containsExactly("all", WHOLE);
  }

  @Test
  void anythingElseBehindAMemberIsAnError() {
    byte[] member = GzipMember.of("all");
    String neither = ": expected another member, or zero bytes to the end";
    for (byte[] rest :
        new byte[][] {utf8("x"), {0, 0, 1}, {'\n'}, concat(new byte[1], GzipMember.of("lost"))}) {
      Unpacked unpacked = Unpacked.of(concat(member, rest));
      assertThat(unpacked.text()).isEqualTo("all");
      assertThat(unpacked.end()).matches("gzip: member 1, byte \\d+" + neither);
    }
    assertThat(Unpacked.of(concat(member, new byte[] {0x1f, 'x'})).end())
        .isEqualTo("gzip: member 2, byte 25: the header is not that of a member");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, the header is not that of a member",
    "2, 7, the header has an unknown compression method",
    "3, 32, the header has unknown flags",
    "3, 2, the header does not match its checksum",
    "14, 0, the data does not match its checksum",
    "18, 9, the data does not match its length"
  })
  void messageDescribesTheDamageOfAMember(int at, byte value, String what) {
    byte[] first = GzipMember.of("first\n");
    byte[] second = GzipMember.of("x");
    // The message counts from the start of the trailer, after three bytes of data.
    second[at < 10 ? at : at - 14 + second.length - GzipMember.TRAILER_LENGTH] = value;

    Unpacked unpacked = Unpacked.of(concat(first, second));

    assertThat(unpacked.end()).matches("gzip: member 2, byte \\d+: " + what);
  }

  @Test
  void aFailureStaysOneHoweverOftenOneAsks() throws IOException {
    byte[] packed = GzipMember.of("x".repeat(10_000));
    InputStream in = Gzip.unpack(new ByteArrayInputStream(packed, 0, packed.length - 1));

    assertThat(in.readNBytes(10_000)).hasSize(10_000);
    for (int i = 0; i < 3; i++) {
      org.assertj.core.api.Assertions.assertThatIOException()
          .isThrownBy(in::read)
          .withMessageEndingWith("the trailer is truncated");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {4_096, 65_536, 100_000, 3_000_000})
  void outputBeforeTheRefusalOfABombDoesNotDependOnHowMuchIsRead(int size) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      for (int i = 0; i < 66; i++) {
        gzip.write(new byte[1 << 20]);
      }
    }
    long unpacked = 0;
    String end = WHOLE;
    try (InputStream in = Gzip.unpack(new ChunkedStream(packed.toByteArray(), 9_000, random))) {
      byte[] buffer = new byte[size];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        unpacked += read;
      }
    } catch (IOException e) {
      end = e.getMessage();
    }
    assertThat(end).isEqualTo("gzip: compressed more than 200 to 1");
    assertThat(unpacked).isEqualTo(64 << 20);
  }
}
