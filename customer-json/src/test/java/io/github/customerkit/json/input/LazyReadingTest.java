package io.github.customerkit.json.input;

import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.customerkit.json.AttributeDefinitionsJson;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.fixture.Records;
import io.github.customerkit.json.fixture.TrickleStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LazyReadingTest {

  private static final int LINE = customer(1).length() + 1;
  private static final byte[] LINES =
      utf8(customer(1), "\n", customer(2), "\n", customer(3), "\n", customer(4), "\n");

  private final CustomerReader reader = CustomerReader.create();

  @TempDir private Path directory;

  @ParameterizedTest
  @EnumSource
  void nothingIsReadBeforeTheFirstRequest(InputFormat input) {
    TrickleStream in = new TrickleStream(LINES, 0);

    Stream<CustomerRecord> stream = CustomerReader.builder().input(input).build().stream(in);

    assertThat(in.position()).isZero();
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(stream::findFirst)
        .withMessage("java.io.IOException: connection lost");
  }

  @Test
  void noMoreIsReadThanTheRecordsTakenNeed() {
    TrickleStream in = new TrickleStream(LINES);

    assertThat(reader.stream(in).limit(2).map(Records::describe)).hasSize(2);

    assertThat(in.position()).isBetween(2 * LINE, 2 * LINE + 7);
  }

  @Test
  void theCallersStreamIsNotClosed() {
    for (String input : List.of("", customer(1), "{\n\n\n", customer(1) + "\n" + customer(2))) {
      for (InputFormat kind : InputFormat.values()) {
        CustomerReader any = CustomerReader.builder().input(kind).build();
        TrickleStream streamed = new TrickleStream(utf8(input));
        TrickleStream consumed = new TrickleStream(utf8(input));

        any.stream(streamed).close();
        any.stream(streamed).forEach(record -> {});
        any.forEach(consumed, record -> {});

        assertThat(streamed.isClosed()).as("%s as %s", input, kind).isFalse();
        assertThat(consumed.isClosed()).as("%s as %s", input, kind).isFalse();
      }
    }
  }

  @Test
  void closingTheStreamOfAFileClosesTheFile() throws IOException {
    Path file = Files.write(directory.resolve("customers.ndjson"), longerThanTheBuffer());
    Stream<CustomerRecord> records = reader.stream(file);
    Iterator<CustomerRecord> iterator = records.iterator();
    assertThat(iterator.next().getNumber()).isEqualTo(1);

    records.close();

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> iterator.forEachRemaining(record -> {}))
        .withCauseInstanceOf(ClosedChannelException.class);
  }

  private static byte[] longerThanTheBuffer() {
    return utf8((customer(1) + "\n").repeat(1_000));
  }

  @Test
  void aFileIsReadAsAStreamAndToItsEnd() throws IOException {
    Path file = Files.write(directory.resolve("customers.ndjson"), LINES);
    List<String> reported = new ArrayList<>();

    reader.forEach(file, record -> reported.add(Records.describe(record)));

    assertThat(reported).hasSize(4).isEqualTo(Records.of(LINES));
    try (Stream<CustomerRecord> records = reader.stream(file)) {
      assertThat(records.map(Records::describe)).isEqualTo(reported);
    }
  }

  @Test
  void aFileThatCannotBeOpenedIsAnUncheckedIoException() {
    Path absent = directory.resolve("absent");

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> reader.stream(absent))
        .withCauseInstanceOf(NoSuchFileException.class);
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> reader.forEach(absent, record -> {}))
        .withCauseInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aDirectoryIsNamedInTheMessage() {
    List<ThrowingCallable> reads =
        List.of(
            () -> reader.stream(directory),
            () -> reader.forEach(directory, record -> {}),
            () -> CustomerJson.create().read(directory),
            () -> AttributeDefinitionsJson.create().read(directory));
    for (ThrowingCallable read : reads) {
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(read)
          .havingCause()
          .withMessage(directory + ": is a directory");
    }
  }

  @Test
  void whenReadingBreaksTheRecordsBeforeHaveComeOut() {
    Map<Integer, List<Long>> given = new HashMap<>();
    given.put(2 * LINE, List.of(1L, 2L));
    given.put(2 * LINE + 1, List.of(1L, 2L, -3L));
    given.put(3 * LINE - 2, List.of(1L, 2L, -3L));
    given.put(3 * LINE - 1, List.of(1L, 2L, 3L));
    for (int breaksAt : given.keySet()) {
      List<Long> numbers = new ArrayList<>();

      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(
              () ->
                  reader.forEach(
                      new TrickleStream(LINES, breaksAt),
                      record ->
                          numbers.add(
                              record.isAccepted() ? record.getNumber() : -record.getNumber())))
          .withMessage("java.io.IOException: connection lost")
          .withCauseInstanceOf(IOException.class);
      assertThat(numbers).as("broken at %d", breaksAt).isEqualTo(given.get(breaksAt));
    }
  }

  @Test
  void lineBeyondTheLimitIsARecordAlsoIfTheInputFails() {
    CustomerReader strict =
        CustomerReader.builder()
            .limits(ReadLimits.builder().maxDocumentLength(LINE).build())
            .build();
    byte[] input = utf8(customer(1), "\n", "x".repeat(5_000));
    List<Long> numbers = new ArrayList<>();

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(
            () ->
                strict.forEach(
                    new TrickleStream(input, 4_000), record -> numbers.add(record.getNumber())));
    assertThat(numbers).containsExactly(1L, 2L);
  }

  @Test
  void exceptionOfTheActionEndsReading() {
    TrickleStream in = new TrickleStream(LINES);

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                reader.forEach(
                    in,
                    record -> {
                      throw new IllegalStateException("enough");
                    }))
        .withMessage("enough");
    assertThat(in.position()).isLessThanOrEqualTo(LINE + 7);
  }

  @Test
  void theIteratorEndsAsIteratorsDo() {
    Iterator<CustomerRecord> iterator = reader.stream(new TrickleStream(LINES)).iterator();
    for (int i = 1; i <= 4; i++) {
      assertThat(iterator.hasNext()).isTrue();
      assertThat(iterator.hasNext()).isTrue();
      assertThat(iterator.next().getNumber()).isEqualTo(i);
    }

    assertThat(iterator.hasNext()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(iterator::next);
  }

  @Test
  void oneReaderReadsSeveralInputsAtOnce() {
    Iterator<CustomerRecord> one = reader.stream(new TrickleStream(LINES)).iterator();
    Iterator<CustomerRecord> other = reader.stream(new TrickleStream(LINES)).iterator();
    for (int i = 1; i <= 4; i++) {
      assertThat(Records.describe(one.next())).isEqualTo(Records.describe(other.next()));
    }
  }
}
