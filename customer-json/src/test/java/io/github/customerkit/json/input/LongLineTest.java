package io.github.customerkit.json.input;

import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.fixture.Records;
import io.github.customerkit.json.fixture.TrickleStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests lines at and beyond the limit for documents, and around the size of the buffer. */
class LongLineTest {

  private static final int LIMIT = customer(1).length();

  private final CustomerReader strict =
      CustomerReader.builder()
          .limits(ReadLimits.builder().maxDocumentLength(LIMIT).build())
          .input(InputFormat.NDJSON)
          .build();

  private static String padded(long id, int length) {
    String line = customer(id);
    return line + " ".repeat(length - line.length());
  }

  @Test
  void aLineOfExactlyTheLimitIsRead() {
    assertThat(Records.of(strict, utf8(customer(1), "\n", customer(2))))
        .containsExactly(
            "1 line 1 at 0: customer 1", "2 line 2 at %d: customer 2".formatted(LIMIT + 1));
  }

  @Test
  void aByteOrderMarkDoesNotCount() {
    assertThat(Records.of(strict, utf8("\ufeff", customer(1), "\n", customer(2))))
        .containsExactly(
            "1 line 1 at 0: customer 1", "2 line 2 at %d: customer 2".formatted(LIMIT + 4));
    assertThat(Records.of(strict, utf8("\ufeff", padded(1, LIMIT + 1), "\n", customer(2))))
        .containsExactly(
            "1 line 1 at 0:  too-large", "2 line 2 at %d: customer 2".formatted(LIMIT + 5));
  }

  @Test
  void aLineBeyondItIsOneRejectedRecord() {
    byte[] input = utf8(customer(1), "\n", padded(2, LIMIT + 1), "\n", customer(3), "\n");

    assertThat(strict.stream(new TrickleStream(input)).map(Object::toString))
        .containsExactly(
            "record 1 (line 1): accepted, problems []",
            "record 2 (line 2): rejected, problems [ERROR too-large: a document of more than "
                + LIMIT
                + " bytes]",
            "record 3 (line 3): accepted, problems []");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 100, 65_000, 65_536, 70_000, 200_000})
  void howeverLongItIsTheNextLinesHaveTheirNumbersAndOffsets(int excess) {
    int length = LIMIT + excess;
    String tooLong = "x".repeat(length);
    byte[] input =
        utf8("\n", customer(1), "\n", tooLong, "\n\n", customer(2), "\n", tooLong, "\n", tooLong);

    int second = 1 + LIMIT + 1;
    int third = second + length + 2;
    int fourth = third + LIMIT + 1;
    List<String> expected =
        List.of(
            "1 line 2 at 1: customer 1",
            "2 line 3 at %d:  too-large".formatted(second),
            "3 line 5 at %d: customer 2".formatted(third),
            "4 line 6 at %d:  too-large".formatted(fourth),
            "5 line 7 at %d:  too-large".formatted(fourth + length + 1));
    assertThat(Records.of(strict, input)).isEqualTo(expected);
    assertThat(strict.stream(new TrickleStream(input)).map(Records::describe)).isEqualTo(expected);
  }

  @Test
  void aLineThatIsTooLongAndTheLastWithALineFeed() {
    assertThat(Records.of(strict, utf8(customer(1), "\n", "x".repeat(LIMIT + 1), "\n")))
        .containsExactly(
            "1 line 1 at 0: customer 1", "2 line 2 at %d:  too-large".formatted(LIMIT + 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {65_534, 65_535, 65_536, 65_537, 131_071, 131_072, 131_073, 300_000})
  void linesAroundTheSizeOfTheBuffer(int length) {
    byte[] input =
        utf8(padded(1, length), "\n", customer(2), "\n", padded(3, length), "\n", customer(4));

    assertThat(Records.of(input))
        .containsExactly(
            "1 line 1 at 0: customer 1",
            "2 line 2 at %d: customer 2".formatted(length + 1),
            "3 line 3 at %d: customer 3".formatted(length + 1 + LIMIT + 1),
            "4 line 4 at %d: customer 4".formatted(2 * (length + 1) + LIMIT + 1));
  }

  @Test
  void manyLinesWhoseEndsMeetTheBuffersEndInEveryWay() {
    List<String> expected = new ArrayList<>();
    StringBuilder input = new StringBuilder();
    for (int i = 1; i <= 1_000; i++) {
      expected.add("%d line %d at %d: customer %d".formatted(i, i, input.length(), i));
      input.append(padded(i, LIMIT + 4 + i % 61)).append('\n');
    }

    assertThat(Records.of(utf8(input.toString()))).isEqualTo(expected);
  }

  @Test
  void anEndlessLineIsNotHeld() {
    long length = 1L << 30;
    InputStream endless =
        new InputStream() {
          private long left = length;

          @Override
          public int read() {
            throw new AssertionError("one byte at a time");
          }

          @Override
          public int read(byte[] into, int offset, int count) {
            int given = (int) Math.min(count, left);
            left -= given;
            Arrays.fill(into, offset, offset + given, (byte) 'x');
            return given == 0 ? -1 : given;
          }
        };

    assertThat(strict.stream(endless).map(Records::describe))
        .containsExactly("1 line 1 at 0:  too-large");
  }

  @Test
  void aBlankLineBeyondItIsNoRecord() {
    byte[] input = utf8(customer(1), "\n", " ".repeat(LIMIT + 1), "\n", customer(2));

    assertThat(Records.of(strict, input))
        .containsExactly(
            "1 line 1 at 0: customer 1", "2 line 3 at %d: customer 2".formatted(2 * LIMIT + 3));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 256})
  void aBlankLineBeyondItIsNoRecordAfterAByteOrderMark(int threads) {
    byte[] input = utf8("\ufeff", " ".repeat(9_000), "\n", customer(1));
    CustomerReader lines =
        CustomerReader.builder()
            .threads(threads)
            .input(InputFormat.NDJSON)
            .limits(ReadLimits.builder().maxDocumentLength(LIMIT).build())
            .build();

    for (InputStream in : List.of(new ByteArrayInputStream(input), new TrickleStream(input))) {
      assertThat(lines.stream(in).map(Records::describe))
          .containsExactly("1 line 2 at 9004: customer 1");
    }
  }
}
