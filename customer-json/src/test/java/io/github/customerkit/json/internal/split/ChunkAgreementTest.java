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
import io.github.customerkit.json.internal.input.Part;
import io.github.customerkit.json.internal.input.PartSource;
import io.github.customerkit.json.internal.input.RawRecord;
import io.github.customerkit.json.internal.input.RecordSource;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.testing.TestRounds;
import io.github.customerkit.testing.TestSeed;
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
 * at once, nor on the parts into which the input is cut, whatever the input, its limit for
 * documents, and the byte at which it fails.
 */
class ChunkAgreementTest {

  private static final int ROUNDS = 20_000;

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

  private final long seed = TestSeed.next();
  private final Random random = new Random(seed);

  /** How an input is read. */
  private record Reading(InputFormat format, boolean isPage, int maxLength, EnvelopePath at) {

    RecordSource source(InputStream in) {
      RecordSource records =
          isPage ? new PageSource(in, limits(), ShapeMessages.ENGLISH, FastReader.NONE) : input(in);
      return at.isRoot() ? records : new EnvelopeSource(records, at, limits());
    }

    PartSource parts(InputStream in) {
      return at.isRoot() && !isPage ? input(in) : new CopiedParts(source(in));
    }

    private InputSource input(InputStream in) {
      boolean hasPages = at.isRoot() || format == InputFormat.PAGE;
      return new InputSource(
          in, format, limits(), ShapeMessages.ENGLISH, FastReader.NONE, FastReader.NONE, hasPages);
    }

    private ReadLimits limits() {
      return ReadLimits.builder().maxDocumentLength(maxLength).build();
    }
  }

  @Test
  void recordsAndFailuresAreThoseOfTheInputAtOnce() throws IOException {
    for (int round = 0; round < TestRounds.of(ROUNDS); round++) {
      byte[] input = input();
      boolean isFailing = random.nextInt(3) == 0;
      byte[] read = isFailing ? Arrays.copyOf(input, random.nextInt(input.length + 1)) : input;
      Reading reading = reading();
      String what =
          "seed %d round %d, %s, fails %s: %s"
              .formatted(seed, round, reading, isFailing, new String(read, StandardCharsets.UTF_8));
      List<String> expected = reported(reading.source(stream(read, isFailing)));
      for (InputStream in : chunked(read, isFailing)) {
        assertThat(reported(reading.source(in))).as(what).isEqualTo(expected);
      }
      for (InputStream in : chunked(read, isFailing)) {
        int size = 1 + random.nextInt(50);
        assertThat(reported(reading.parts(in), size)).as(what).isEqualTo(expected);
      }
    }
  }

  private Reading reading() {
    InputFormat format = InputFormat.values()[random.nextInt(InputFormat.values().length)];
    EnvelopePath at = EnvelopePath.of(PLACES.get(random.nextInt(PLACES.size())));
    return new Reading(format, random.nextInt(12) == 0, 1 + random.nextInt(20), at);
  }

  private static InputStream stream(byte[] input, boolean isFailing) {
    return failing(new ByteArrayInputStream(input), isFailing);
  }

  private static InputStream failing(InputStream in, boolean isFailing) {
    return isFailing ? new UnpluggedStream(in) : in;
  }

  private List<InputStream> chunked(byte[] input, boolean isFailing) {
    return List.of(
        failing(new ChunkedStream(input, 1, random), isFailing),
        failing(new TrickleStream(input), isFailing),
        failing(new ChunkedStream(input, 1 + random.nextInt(20), random), isFailing),
        stream(input, isFailing));
  }

  private static List<String> reported(RecordSource source) {
    List<String> reported = new ArrayList<>();
    try {
      for (RawRecord raw = source.next(); raw != null; raw = source.next()) {
        reported.add(reported(raw, 0, 0));
      }
    } catch (IOException | CustomerJsonException e) {
      reported.add(e.getMessage());
    }
    return reported;
  }

  /** Reads the parts after the input is cut, as other threads may do. */
  private static List<String> reported(PartSource source, int size) throws IOException {
    List<Part> parts = new ArrayList<>();
    List<String> failure = new ArrayList<>();
    try {
      for (Part part = source.nextPart(size); part != null; part = source.nextPart(size)) {
        parts.add(part);
      }
    } catch (IOException | CustomerJsonException e) {
      failure.add(e.getMessage());
    }
    assertThat(parts).allMatch(part -> part.size() > 0);
    List<String> reported = new ArrayList<>();
    long number = 0;
    long lines = 0;
    for (Part part : parts) {
      for (RawRecord raw = part.next(); raw != null; raw = part.next()) {
        reported.add(reported(raw, number, lines));
      }
      number += part.number();
      lines += part.lines();
    }
    reported.addAll(failure);
    return reported;
  }

  private static String reported(RawRecord raw, long numberBefore, long linesBefore) {
    return "%d line %d at %d: %s %s"
        .formatted(
            numberBefore + raw.number(),
            linesBefore + raw.line(),
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
