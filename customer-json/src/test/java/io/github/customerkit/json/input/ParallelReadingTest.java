package io.github.customerkit.json.input;

import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.Records;
import io.github.customerkit.model.CustomerCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelReadingTest {

  private static final int COUNT = 5_000;

  private static String record(int i) {
    return i % 7 == 0 ? "{\"id\":" + i + "}" : i % 11 == 0 ? "{\"id\":" : customer(i);
  }

  private static String records(String separator) {
    return IntStream.rangeClosed(1, COUNT)
        .mapToObj(ParallelReadingTest::record)
        .collect(Collectors.joining(separator));
  }

  private static CustomerReader reader(int threads) {
    return CustomerReader.builder().threads(threads).build();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  void givesTheRecordsOfOneThreadInTheSameOrder(int threads) {
    String list = "[" + records(",") + "]";
    for (String input : List.of(records("\n"), list, "{\"data\":" + list + "}", customer(1), "")) {
      List<String> expected = Records.of(reader(1), utf8(input));
      assertThat(Records.of(reader(threads), utf8(input))).isEqualTo(expected);
    }
    assertThat(Records.of(reader(1), utf8(records("\n")))).hasSize(COUNT);
  }

  @Test
  void aHugeRecordBetweenSmallOnesKeepsItsPlace() {
    String huge = Document.full().withAttribute('"' + "x".repeat(1_000_000) + '"').toString();
    String lines = records("\n") + "\n" + huge + "\n" + records("\n");

    assertThat(Records.of(reader(2), utf8(lines))).isEqualTo(Records.of(reader(1), utf8(lines)));
  }

  @Test
  void recordsBeforeAFailureOfTheInputComeFirst() {
    InputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream(utf8(records("\n"))),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("unplugged");
              }
            });
    List<CustomerRecord> given = new ArrayList<>();

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> reader(2).forEach(broken, given::add))
        .withMessageContaining("unplugged");
    assertThat(given).hasSize(COUNT);
  }

  @Test
  void recordsBeforeAFailureOfTheCheckComeFirst() {
    CustomerReader reader =
        CustomerReader.builder()
            .threads(2)
            .input(InputFormat.NDJSON)
            .check(
                one -> {
                  if (one.getId() == 3_000) {
                    throw new IllegalStateException("the check fails");
                  }
                  return List.of();
                })
            .build();
    List<CustomerRecord> given = new ArrayList<>();
    InputStream in = new ByteArrayInputStream(utf8(records("\n")));

    assertThatIllegalStateException()
        .isThrownBy(() -> reader.forEach(in, given::add))
        .withMessage("the check fails");
    assertThat(given).hasSize(2_999);
  }

  @Test
  void nothingIsReadBeforeTheFirstRequestAndABoundedAmountAheadAfterIt() {
    Endless input = new Endless();
    Iterator<CustomerRecord> records = reader(2).stream(input).iterator();
    assertThat(input.given.get()).isZero();

    for (int i = 0; i < 10_000; i++) {
      records.next();
    }

    long taken = 10_000L * input.line.length;
    assertThat(input.given.get()).isBetween(taken, taken + (2 << 20));
  }

  /** Endless customers. */
  private static final class Endless extends InputStream {
    private final byte[] line = utf8(customer(1), "\n");
    private final AtomicLong given = new AtomicLong();

    @Override
    public int read() {
      return line[(int) (given.getAndIncrement() % line.length)];
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      for (int i = 0; i < length; i++) {
        bytes[from + i] = (byte) read();
      }
      return length;
    }
  }

  @Test
  void helpersDoNotKeepTheProgramAliveAndEndByThemselves() throws InterruptedException {
    Set<Thread> helpers = ConcurrentHashMap.newKeySet();
    Thread caller = Thread.currentThread();
    CustomerCheck check =
        customer -> {
          if (Thread.currentThread() != caller) {
            helpers.add(Thread.currentThread());
          }
          return List.of();
        };
    CustomerReader reader = CustomerReader.builder().threads(3).check(check).build();
    Iterator<CustomerRecord> records = reader.stream(new Endless()).iterator();
    // The consumer ends only after a helper has read something.
    while (helpers.isEmpty()) {
      records.next();
    }

    for (Thread helper : helpers) {
      assertThat(helper.getName()).startsWith("customer-reader-");
      assertThat(helper.isDaemon()).isTrue();
      helper.join(60_000);
      assertThat(helper.isAlive()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 257})
  void threadsBeyondTheirRangeAreRefused(int threads) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader(threads))
        .withMessage("threads is " + threads + "; expected 1 to 256");
  }
}
