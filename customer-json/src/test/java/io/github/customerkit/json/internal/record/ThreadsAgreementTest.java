package io.github.customerkit.json.internal.record;

import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.fixture.ChunkedStream;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.UnpluggedStream;
import io.github.customerkit.json.internal.envelope.EnvelopePath;
import io.github.customerkit.json.internal.envelope.EnvelopeSource;
import io.github.customerkit.json.internal.input.FastReader;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.split.CopiedParts;
import io.github.customerkit.json.internal.split.InputSource;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import io.github.customerkit.testing.TestRounds;
import io.github.customerkit.testing.TestSeed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that any number of threads returns the records and the failure of one thread, whatever the
 * input, the amounts that the stream returns, and the byte at which it fails.
 */
class ThreadsAgreementTest {

  /** A part has 2 KiB with many threads, so that a small input has many. */
  private static final int[] THREADS = {2, 3, 40, 256};

  private static final int ROUNDS = 60;

  private final long seed = TestSeed.next();
  private final Random random = new Random(seed);
  private final RandomInputs inputs = new RandomInputs(seed);
  private final CustomerJson json = CustomerJson.create();
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final Executor nobody = batch -> {};

  /** How an input is read. */
  private record Reading(InputFormat format, ReadLimits limits, EnvelopePath at) {

    RecordIterator.Records records(InputStream in, int threads, Executor helpers) {
      RecordReader reader = new RecordReader(limits, ShapeMessages.ENGLISH);
      RecordCheck check = new RecordCheck(reader, ThreadsAgreementTest::warnings);
      FastReader lines = at.isRoot() ? check.fastReader() : FastReader.NONE;
      FastReader elements = threads == 1 ? lines : FastReader.NONE;
      boolean hasPages = at.isRoot() || format == InputFormat.PAGE;
      InputSource source =
          new InputSource(in, format, limits, ShapeMessages.ENGLISH, lines, elements, hasPages);
      EnvelopeSource envelopes = new EnvelopeSource(source, at, limits);
      return threads == 1
          ? new SequentialRecords(at.isRoot() ? source : envelopes, check)
          : new ParallelRecords(
              at.isRoot() ? source : new CopiedParts(envelopes), check, threads, helpers);
    }
  }

  @AfterEach
  void stop() {
    pool.shutdown();
  }

  @RepeatedTest(5)
  void recordsAndFailuresAreThoseOfOneThread() throws IOException {
    for (int round = 0; round < TestRounds.of(ROUNDS); round++) {
      byte[] input = inputs.next();
      Reading reading = new Reading(format(), limits(), at());
      int failsAt = random.nextInt(3) > 0 ? -1 : random.nextInt(input.length + 1);
      requireAgreement(
          input, failsAt, reading, "seed %d round %d, fails at %d".formatted(seed, round, failsAt));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"lines", "values", "array", "page", "pages", "gzip", "envelopes"})
  void failureAtEachByteIsThatOfOneThread(String kind) throws IOException {
    String one = Document.full().toString();
    byte[] input =
        switch (kind) {
          case "lines" -> utf8((one + "\n").repeat(7));
          case "values" -> utf8((one + " ").repeat(7));
          case "array" -> utf8("[" + one + ("," + one).repeat(6) + "]");
          case "page" -> utf8("{\"data\":[" + one + ("," + one).repeat(6) + "],\"hasMore\":true}");
          case "pages" -> utf8(("{\"data\":[" + one + "]}\n").repeat(7));
          case "gzip" -> RandomInputs.packed(utf8((one + "\n").repeat(7)));
          default -> utf8(("{\"a\":[" + one + "," + one + "]}\n").repeat(4));
        };
    EnvelopePath at = kind.equals("envelopes") ? EnvelopePath.of("/a/*") : EnvelopePath.ROOT;
    Reading reading = new Reading(InputFormat.AUTO, ReadLimits.defaults(), at);
    for (int failsAt = 0; failsAt <= input.length; failsAt += TestRounds.step()) {
      requireAgreement(input, failsAt, reading, "seed %d, fails at %d".formatted(seed, failsAt));
    }
  }

  private void requireAgreement(byte[] input, int failsAt, Reading reading, String what) {
    List<String> expected = reported(reading.records(in(input, failsAt), 1, nobody));
    for (int threads : THREADS) {
      Executor helpers = random.nextInt(4) == 0 ? nobody : pool;
      assertThat(reported(reading.records(in(input, failsAt), threads, helpers)))
          .as("%s, %s, %d threads", what, reading, threads)
          .isEqualTo(expected);
    }
  }

  private InputFormat format() {
    return switch (random.nextInt(8)) {
      case 0 -> InputFormat.ARRAY;
      case 1 -> InputFormat.PAGE;
      case 2, 3, 4 -> InputFormat.NDJSON;
      default -> InputFormat.AUTO;
    };
  }

  private EnvelopePath at() {
    return random.nextInt(6) == 0 ? EnvelopePath.of("/a/*") : EnvelopePath.ROOT;
  }

  private ReadLimits limits() {
    int usual = Document.full().bytes().length;
    return switch (random.nextInt(4)) {
      case 0 -> ReadLimits.builder().maxDocumentLength(1 + random.nextInt(100)).build();
      case 1 -> ReadLimits.builder().maxDocumentLength(usual + random.nextInt(9_000)).build();
      default -> ReadLimits.defaults();
    };
  }

  private InputStream in(byte[] input, int failsAt) {
    byte[] read = failsAt < 0 ? input : Arrays.copyOf(input, failsAt);
    int most = 1 + random.nextInt(random.nextBoolean() ? 20 : 200_000);
    InputStream in =
        random.nextInt(3) == 0
            ? new ByteArrayInputStream(read)
            : new ChunkedStream(read, most, random);
    return failsAt < 0 ? in : new UnpluggedStream(in);
  }

  private List<String> reported(RecordIterator.Records records) {
    List<String> reported = new ArrayList<>();
    try {
      for (CustomerRecord one = records.next(); one != null; one = records.next()) {
        reported.add(reported(one));
      }
    } catch (IOException | IllegalStateException e) {
      reported.add(e.getMessage());
    }
    return reported;
  }

  private String reported(CustomerRecord record) {
    byte[] raw = record.getRawBytes();
    return "%d at %d: %s %s %s %s"
        .formatted(
            record.getNumber(),
            record.getByteOffset(),
            record.getLine(),
            record.getProblems(),
            record.isAccepted() ? json.writeString(record.orElseThrow()) : "",
            raw == null ? null : new String(raw, StandardCharsets.ISO_8859_1));
  }

  /** Finds a warning in some customers, and fails at a rare one. */
  private static List<Problem> warnings(Customer customer) {
    if (customer.getId() % 1_000 == 999) {
      throw new IllegalStateException("the check fails");
    }
    return customer.getId() % 2 == 0
        ? List.of(Problem.of("/id", "even", Severity.WARNING, "odd", "is even"))
        : List.of();
  }
}
