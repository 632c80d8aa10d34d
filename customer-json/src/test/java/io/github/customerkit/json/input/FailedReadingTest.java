package io.github.customerkit.json.input;

import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.fixture.Records;
import io.github.customerkit.model.CustomerCheck;
import io.github.customerkit.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that no records follow a failure, after any number of requests and in any number of
 * threads.
 */
class FailedReadingTest {

  private static final String LINES =
      IntStream.rangeClosed(1, 9).mapToObj(Records::customer).collect(Collectors.joining("\n"));

  private static Iterator<CustomerRecord> records(int threads, CustomerCheck check, String input) {
    InputStream in = new ByteArrayInputStream(utf8(input));
    return CustomerReader.builder().threads(threads).check(check).build().stream(in).iterator();
  }

  private static void assertFails(
      Iterator<CustomerRecord> records, int given, Class<?> type, String message) {
    for (int i = 0; i < given; i++) {
      assertThat(records.next().getNumber()).isEqualTo(i + 1);
    }
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(records::hasNext).isInstanceOf(type).hasMessageContaining(message);
      assertThatThrownBy(records::next).isInstanceOf(type).hasMessageContaining(message);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 16})
  void aCheckThatThrowsIsTheEnd(int threads) {
    CustomerCheck fails =
        one -> {
          if (one.getId() == 4) {
            throw new IllegalStateException("the check fails");
          }
          return List.of();
        };
    assertFails(records(threads, fails, LINES), 3, IllegalStateException.class, "the check fails");

    CustomerCheck failsBadly =
        one -> {
          throw new StackOverflowError("too deep");
        };
    assertFails(records(threads, failsBadly, LINES), 0, StackOverflowError.class, "too deep");
  }

  /** Throws a checked exception undeclared, as other languages for the JVM can. */
  @SuppressWarnings("unchecked")
  private static <X extends Throwable> X sneaky(Throwable thrown) throws X {
    throw (X) thrown;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 16})
  @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
  void aCheckThatThrowsWhatItDoesNotDeclareIsTheEnd(int threads) {
    for (Throwable thrown : List.of(new Exception("checked"), new Throwable("bare"))) {
      CustomerCheck fails =
          one -> {
            if (one.getId() % 4 == 0) {
              throw FailedReadingTest.<RuntimeException>sneaky(thrown);
            }
            return List.of();
          };
      // Enough records for other threads to read some.
      Iterator<CustomerRecord> records = records(threads, fails, (LINES + "\n").repeat(500));

      assertFails(records, 3, thrown.getClass(), thrown.getMessage());
      assertThatThrownBy(records::next).isSameAs(thrown);
    }
  }

  @Test
  @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
  void aCheckThatThrowsWhatItDoesNotDeclareInAnotherThreadIsTheEnd() {
    Exception thrown = new Exception("checked");
    Thread asking = Thread.currentThread();
    CountDownLatch isThrown = new CountDownLatch(1);
    CustomerCheck fails =
        one -> {
          if (Thread.currentThread() != asking) {
            isThrown.countDown();
            throw FailedReadingTest.<RuntimeException>sneaky(thrown);
          }
          await(isThrown);
          return List.of();
        };

    Iterator<CustomerRecord> records = records(2, fails, (LINES + "\n").repeat(500));

    assertThatThrownBy(() -> records.forEachRemaining(record -> {})).isSameAs(thrown);
    assertThatThrownBy(records::hasNext).isSameAs(thrown);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 16})
  void anInputThatThrowsWhatItDoesNotDeclareIsTheEnd(int threads) {
    Exception thrown = new Exception("checked");
    InputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream(utf8("\n", LINES, "\n")),
            new InputStream() {
              @Override
              public int read() {
                throw FailedReadingTest.<RuntimeException>sneaky(thrown);
              }
            });
    CustomerReader lines =
        CustomerReader.builder().threads(threads).input(InputFormat.NDJSON).build();

    assertFails(lines.stream(broken).iterator(), 9, Exception.class, "checked");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 16})
  void aCheckThatReturnsNullIsNamed(int threads) {
    CustomerCheck returnsNull =
        new CustomerCheck() {
          @Override
          public List<Problem> check(io.github.customerkit.model.Customer customer) {
            return null;
          }
        };
    String message = returnsNull.getClass().getName() + " returned null; expected a list";
    assertFails(records(threads, returnsNull, LINES), 0, NullPointerException.class, message);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 16})
  void anInputThatFailsIsTheEnd(int threads) {
    String array = "[" + customer(1) + "," + customer(2) + "] x";
    assertFails(records(threads, one -> List.of(), array), 2, UncheckedIOException.class, "");
    InputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream(utf8(LINES)),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("unplugged");
              }
            });
    assertFails(
        CustomerReader.builder().threads(threads).build().stream(broken).iterator(),
        9,
        UncheckedIOException.class,
        "unplugged");
  }
}
