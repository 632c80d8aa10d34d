package io.github.customerkit.json.abandoned;

import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.fixture.GzipMember;
import io.github.customerkit.json.fixture.Records;
import io.github.customerkit.testing.KitThreads;
import io.github.customerkit.testing.OpenFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that reading that ends early leaves no file open and no thread alive, and that the same
 * reader then reads on as before.
 */
class AbandonedReadingTest {

  /** More than all threads together read ahead. */
  private static final int COUNT = 7_000;

  private static final KitThreads THREADS = KitThreads.now();

  @TempDir private Path folder;
  private Path file;
  private List<String> expected;

  static Stream<Arguments> inputs() {
    return Stream.of("lines", "array", "page", "gzip", "envelopes")
        .flatMap(kind -> Stream.of(1, 3).map(count -> Arguments.of(kind, count)));
  }

  private static String records(String separator) {
    return IntStream.rangeClosed(1, COUNT)
        .mapToObj(i -> i % 7 == 0 ? "{\"id\":" + i + "}" : customer(i))
        .collect(Collectors.joining(separator));
  }

  private CustomerReader reader(String kind, int count) throws IOException {
    String lines = records("\n");
    byte[] input =
        switch (kind) {
          case "lines" -> utf8(lines);
          case "array" -> utf8("[" + records(",") + "]");
          case "page" -> utf8("{\"data\":[" + records(",") + "]}");
          case "gzip" -> GzipMember.of(utf8(lines), 0, Deflater.NO_COMPRESSION);
          default -> utf8("{\"a\":[" + lines.replace("\n", "]}\n{\"a\":[") + "]}");
        };
    file = Files.write(folder.resolve("in"), input);
    String at = kind.equals("envelopes") ? "/a/*" : "";
    expected = Records.of(CustomerReader.builder().at(at).build(), input);
    return CustomerReader.builder().at(at).threads(count).build();
  }

  @BeforeEach
  void requireAList() {
    assumeTrue(OpenFiles.areListed(), "this system does not list open files");
  }

  @AfterEach
  void noFileIsOpen() {
    Thread.interrupted();
    assertThat(OpenFiles.in(folder)).isEmpty();
  }

  @AfterAll
  static void noThreadIsAlive() throws InterruptedException {
    assertThat(THREADS.left("customer-reader-")).isEmpty();
  }

  private void assertReadsAsBefore(CustomerReader reader) {
    List<String> read = new ArrayList<>();
    reader.forEach(file, record -> read.add(Records.describe(record)));
    assertThat(read).isEqualTo(expected).hasSize(COUNT);
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void closedEarly(String kind, int count) throws IOException {
    CustomerReader reader = reader(kind, count);
    for (int taken : new int[] {0, 1, COUNT / 2}) {
      try (Stream<CustomerRecord> records = reader.stream(file)) {
        Iterator<CustomerRecord> iterator = records.iterator();
        for (int i = 0; i < taken; i++) {
          assertThat(Records.describe(iterator.next())).isEqualTo(expected.get(i));
        }
        assertThat(OpenFiles.in(folder)).hasSize(1);
      }
      assertThat(OpenFiles.in(folder)).isEmpty();
    }
    assertReadsAsBefore(reader);
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void consumerThrows(String kind, int count) throws IOException {
    CustomerReader reader = reader(kind, count);
    List<Throwable> failures =
        List.of(new IllegalStateException("enough"), new StackOverflowError("too deep"));
    for (Throwable failure : failures) {
      for (int taken : new int[] {1, COUNT}) {
        assertThatThrownBy(() -> reader.forEach(file, record -> failAt(record, taken, failure)))
            .isSameAs(failure);
        assertThat(OpenFiles.in(folder)).isEmpty();
      }
    }
    assertReadsAsBefore(reader);
  }

  private static void failAt(CustomerRecord record, long number, Throwable failure) {
    if (record.getNumber() == number) {
      if (failure instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) failure;
    }
  }

  /**
   * An interrupt ends the reading of a channel, and is not lost. As after any failure of an input,
   * the last record may be the start of one.
   */
  @ParameterizedTest
  @MethodSource("inputs")
  void interruptedWithAnInterruptibleInput(String kind, int count) throws IOException {
    CustomerReader reader = reader(kind, count);
    List<String> read = new ArrayList<>();
    try (InputStream in = Channels.newInputStream(Files.newByteChannel(file))) {
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(
              () ->
                  reader.forEach(
                      in,
                      record -> {
                        read.add(Records.describe(record));
                        if (record.getNumber() == 10) {
                          Thread.currentThread().interrupt();
                        }
                      }))
          .withCauseInstanceOf(ClosedByInterruptException.class);
    }
    assertThat(Thread.interrupted()).isTrue();
    int whole = read.size() - 1;
    assertThat(whole).isBetween(10, COUNT - 2);
    assertThat(read.subList(0, whole)).isEqualTo(expected.subList(0, whole));
    assertReadsAsBefore(reader);
  }

  /** The stream of a file reads on after an interrupt, which is not lost. */
  @ParameterizedTest
  @MethodSource("inputs")
  void interruptedWithAFile(String kind, int count) throws IOException {
    CustomerReader reader = reader(kind, count);
    Thread.currentThread().interrupt();
    List<String> read = new ArrayList<>();
    reader.forEach(file, record -> read.add(Records.describe(record)));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(read).isEqualTo(expected);
    assertReadsAsBefore(reader);
  }
}
