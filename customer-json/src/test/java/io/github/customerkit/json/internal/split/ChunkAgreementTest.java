package io.github.customerkit.json.internal.split;

import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.fixture.ChunkedStream;
import io.github.customerkit.json.fixture.TrickleStream;
import io.github.customerkit.json.fixture.UnpluggedStream;
import io.github.customerkit.json.internal.envelope.EnvelopePath;
import io.github.customerkit.json.internal.envelope.EnvelopeSource;
import io.github.customerkit.json.internal.input.FastReader;
import io.github.customerkit.json.internal.input.RawRecord;
import io.github.customerkit.json.internal.input.RecordSource;
import io.github.customerkit.testing.TestRounds;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/**
 * Tests that the records of an input and its failure do not depend on how much the stream returns
 * at once, whatever the input, its limit for documents, and the byte at which it fails.
 */
class ChunkAgreementTest {

  private static final int ROUNDS = 40_000;

  private static final List<String> PIECES =
      List.of(
          " ",
          "    ",
          "        ",
          "\t",
          "\n",
          "\n\n",
          "\r\n",
          "\ufeff",
          "{}",
          "{\n}",
          "{\"id\":1}",
          "{\"a\":1}",
          "{\"error\":1}",
          "{\"message\":\"m\"}",
          "{\"data\":null}",
          "{\"data\":[",
          "]}",
          "{",
          "}",
          "[",
          "]",
          ",",
          "\"",
          "x",
          "12",
          "null");

  private static final List<String> PLACES = List.of("", "", "", "/a", "/data/*", "/*", "/0");

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  /** How an input is read. */
  private record Reading(InputFormat format, boolean isPage, int maxLength, EnvelopePath at) {

    RecordSource source(InputStream in) {
      ReadLimits limits = ReadLimits.builder().maxDocumentLength(maxLength).build();
      boolean hasPages = at.isRoot() || format == InputFormat.PAGE;
      RecordSource records =
          isPage
              ? new PageSource(in, limits, FastReader.NONE)
              : new InputSource(in, format, limits, FastReader.NONE, FastReader.NONE, hasPages);
      return at.isRoot() ? records : new EnvelopeSource(records, at, limits);
    }
  }

  @Test
  void recordsAndFailuresAreThoseOfTheInputAtOnce() throws IOException {
    for (int round = 0; round < TestRounds.of(ROUNDS); round++) {
      byte[] input = input();
      boolean isFailing = random.nextInt(3) == 0;
      byte[] read = isFailing ? Arrays.copyOf(input, random.nextInt(input.length + 1)) : input;
      Reading reading = reading();
      List<String> expected = reported(reading, new ByteArrayInputStream(read), isFailing);
      for (InputStream in : chunked(read)) {
        assertThat(reported(reading, in, isFailing))
            .as(
                "seed %d round %d, %s, fails %s: %s",
                seed, round, reading, isFailing, new String(read, StandardCharsets.UTF_8))
            .isEqualTo(expected);
      }
    }
  }

  private Reading reading() {
    InputFormat format = InputFormat.values()[random.nextInt(InputFormat.values().length)];
    EnvelopePath at = EnvelopePath.of(PLACES.get(random.nextInt(PLACES.size())));
    return new Reading(format, random.nextInt(12) == 0, 1 + random.nextInt(20), at);
  }

  private List<InputStream> chunked(byte[] input) {
    return List.of(
        new ChunkedStream(input, 1, random),
        new TrickleStream(input),
        new ChunkedStream(input, 1 + random.nextInt(20), random));
  }

  private List<String> reported(Reading reading, InputStream in, boolean isFailing) {
    RecordSource source = reading.source(isFailing ? new UnpluggedStream(in) : in);
    List<String> reported = new ArrayList<>();
    try {
      for (RawRecord raw = source.next(); raw != null; raw = source.next()) {
        reported.add(reported(raw));
      }
    } catch (IOException | CustomerJsonException e) {
      reported.add(e.getMessage());
    }
    return reported;
  }

  private static String reported(RawRecord raw) {
    return "%d line %d at %d: %s %s"
        .formatted(
            raw.number(),
            raw.line(),
            raw.offset(),
            new String(raw.text(), StandardCharsets.UTF_8),
            raw.refusal());
  }

  private byte[] input() throws IOException {
    StringBuilder input = new StringBuilder(random.nextInt(5) == 0 ? "\ufeff" : "");
    for (int count = 1 + random.nextInt(9); count > 0; count--) {
      input.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    byte[] bytes = utf8(input.toString());
    return random.nextInt(8) == 0 ? packed(bytes) : bytes;
  }

  private static byte[] packed(byte[] input) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(input);
    }
    return packed.toByteArray();
  }
}
