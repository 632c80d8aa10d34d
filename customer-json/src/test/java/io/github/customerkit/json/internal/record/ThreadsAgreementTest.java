package io.github.customerkit.json.internal.record;

import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.fixture.ChunkedStream;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.internal.input.FastReader;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.split.InputSource;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import io.github.customerkit.testing.RandomCustomers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;

/**
 * Tests that any number of threads returns the records and the failure of one thread, whatever the
 * lines, the amounts that the stream returns, and the byte at which it fails.
 */
class ThreadsAgreementTest {

  /** A part has 2 KiB with many threads, so that a small input has many. */
  private static final int[] THREADS = {2, 3, 40, 256};

  private static final int ROUNDS = 60;

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);
  private final RandomCustomers customers = new RandomCustomers(seed);
  private final CustomerJson json = CustomerJson.create();
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final Executor nobody = batch -> {};
  private final byte[] usual = Document.full().bytes();

  @AfterEach
  void stop() {
    pool.shutdown();
  }

  @RepeatedTest(5)
  void recordsAndFailuresAreThoseOfOneThread() throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      byte[] input = input(random.nextInt(random.nextInt(10) == 0 ? 2_000 : 60));
      InputFormat format = random.nextBoolean() ? InputFormat.NDJSON : InputFormat.AUTO;
      ReadLimits limits = limits();
      int failsAt = random.nextInt(3) > 0 ? -1 : random.nextInt(input.length + 1);
      String what = "seed %d round %d, %s, fails at %d".formatted(seed, round, format, failsAt);
      List<String> expected = reported(in(input, failsAt), format, limits, 1, nobody);
      for (int threads : THREADS) {
        Executor helpers = random.nextInt(4) == 0 ? nobody : pool;
        assertThat(reported(in(input, failsAt), format, limits, threads, helpers))
            .as("%s, %d threads", what, threads)
            .isEqualTo(expected);
      }
    }
  }

  private ReadLimits limits() {
    return switch (random.nextInt(4)) {
      case 0 -> ReadLimits.builder().maxDocumentLength(1 + random.nextInt(100)).build();
      case 1 ->
          ReadLimits.builder().maxDocumentLength(usual.length + random.nextInt(9_000)).build();
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
    return failsAt < 0 ? in : new Unplugged(in);
  }

  /** Fails instead of ending. */
  private static final class Unplugged extends FilterInputStream {
    Unplugged(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      return notEnd(super.read());
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      return notEnd(super.read(bytes, from, length));
    }

    private static int notEnd(int read) throws IOException {
      if (read < 0) {
        throw new IOException("unplugged");
      }
      return read;
    }
  }

  private List<String> reported(
      InputStream in, InputFormat format, ReadLimits limits, int threads, Executor helpers) {
    RecordReader reader = new RecordReader(limits, ShapeMessages.ENGLISH);
    RecordCheck check = new RecordCheck(reader, ThreadsAgreementTest::warnings);
    FastReader fast = check.fastReader();
    RecordIterator.Records records =
        threads == 1
            ? new SequentialRecords(new InputSource(in, format, limits, fast, fast, true), check)
            : new ParallelRecords(
                new InputSource(in, format, limits, fast, FastReader.NONE, true),
                check,
                threads,
                helpers);
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
    return "%d at %d: %s %s %s %s"
        .formatted(
            record.getNumber(),
            record.getByteOffset(),
            record.getLine(),
            record.getProblems(),
            record.isAccepted() ? json.writeString(record.orElseThrow()) : "",
            Arrays.toString(record.getRawBytes()));
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

  private byte[] input(int lines) throws IOException {
    ByteArrayOutputStream input = new ByteArrayOutputStream();
    input.writeBytes(utf8(random.nextInt(4) == 0 ? "\ufeff" : ""));
    for (int i = 0; i < lines; i++) {
      input.writeBytes(line());
      input.writeBytes(utf8(random.nextInt(4) == 0 ? "\r\n" : "\n"));
    }
    input.writeBytes(random.nextBoolean() ? line() : new byte[0]);
    return random.nextInt(6) == 0 ? packed(input.toByteArray()) : input.toByteArray();
  }

  private static byte[] packed(byte[] input) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(input);
    }
    return packed.toByteArray();
  }

  private byte[] line() {
    return switch (random.nextInt(24)) {
      case 0 -> utf8("");
      case 1 -> utf8(" \t".repeat(random.nextInt(3)));
      case 2 -> utf8(" ".repeat(random.nextInt(random.nextInt(20) == 0 ? 200_000 : 5_000)));
      case 3 -> utf8("\ufeff", Document.full().toString());
      case 4 -> utf8("{}");
      case 5 -> utf8("x".repeat(random.nextInt(random.nextInt(20) == 0 ? 200_000 : 5_000)));
      case 6 -> noted(random.nextInt(random.nextInt(20) == 0 ? 200_000 : 5_000));
      case 7 -> broken();
      case 8 -> utf8(Document.full().toString(), "  \t");
      case 9, 10, 11 -> json.write(customers.next());
      default -> usual;
    };
  }

  private static byte[] noted(int length) {
    return Document.full().withAttribute('"' + "n".repeat(length) + '"').bytes();
  }

  /** Returns a customer with another byte somewhere, such as invalid UTF-8. */
  private byte[] broken() {
    byte[] broken = usual.clone();
    broken[random.nextInt(broken.length)] = (byte) random.nextInt();
    return broken;
  }
}
