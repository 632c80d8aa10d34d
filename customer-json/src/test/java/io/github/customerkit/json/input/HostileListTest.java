package io.github.customerkit.json.input;

import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.testing.TestRounds;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that splitting takes linear time and bounded memory for any bytes. */
class HostileListTest {

  /** So long that quadratic time would take hours. */
  private static final int MANY = TestRounds.of(1_000_000);

  /** Many times the memory that reading may allocate. */
  private static final long LARGE = 1L << 24;

  private static final long MAX_ALLOCATED = 1L << 21;

  private static final ReadLimits SMALL = ReadLimits.builder().maxDocumentLength(1_000).build();
  private static final CustomerReader READER = CustomerReader.builder().limits(SMALL).build();

  /** Returns a text, a repeated byte, and a text. */
  private static InputStream input(String before, char repeated, long times, String after) {
    InputStream middle =
        new InputStream() {
          private long left = times;

          @Override
          public int read() {
            return left-- > 0 ? repeated : -1;
          }

          @Override
          public int read(byte[] into, int from, int length) {
            int count = (int) Math.min(length, left);
            Arrays.fill(into, from, from + count, (byte) repeated);
            left -= count;
            return count == 0 && length > 0 ? -1 : count;
          }
        };
    return new SequenceInputStream(
        Collections.enumeration(
            List.of(
                new ByteArrayInputStream(utf8(before)),
                middle,
                new ByteArrayInputStream(utf8(after)))));
  }

  private static List<String> read(InputStream in) {
    return ListInputTest.read(READER, in);
  }

  /** Reads in little memory. */
  private static List<String> readLarge(InputStream in) throws ReflectiveOperationException {
    long before = allocatedBytes();
    List<String> reported = read(in);
    assertThat(allocatedBytes() - before).isLessThan(MAX_ALLOCATED);
    return reported;
  }

  /** By reflection, because this module has no use for java.management. */
  private static long allocatedBytes() throws ReflectiveOperationException {
    Object threads =
        Class.forName("java.lang.management.ManagementFactory")
            .getMethod("getThreadMXBean")
            .invoke(null);
    return (long)
        Class.forName("com.sun.management.ThreadMXBean")
            .getMethod("getThreadAllocatedBytes", long.class)
            .invoke(threads, Thread.currentThread().getId());
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(utf8(text));
  }

  @ParameterizedTest
  @CsvSource({"[,}", "{,]", "[{,}", "[{,]", "{[,]}", "'{\"a\":[',}", "'[{\"a\":',]"})
  void bracketsOfTheWrongKindTakeLinearTime(String open, String close) {
    String many = open.repeat(MANY / open.length()) + close.repeat(MANY / close.length());
    List<String> reported = read(bytes("[" + customer(1) + "," + many + "]"));
    assertThat(reported).startsWith("1", "!too-large");
  }

  @Test
  void elementWhoseBracketsAreNeverClosedIsPassedOver() throws ReflectiveOperationException {
    InputStream in = input("[" + customer(1) + ",", '[', LARGE, "1," + customer(2) + "]");
    assertThat(readLarge(in))
        .containsExactly("1", "!too-large", "the list of customers is not closed; records read: 2");
  }

  @Test
  void closedElementThatIsTooDeepCostsOneRecord() {
    for (int depth : List.of(999, 1_000, 1_023, 1_024, 1_025, 5_000, MANY)) {
      String deep = "[".repeat(depth) + "{}" + "]".repeat(depth);
      assertThat(read(bytes("[" + customer(1) + "," + deep + "," + customer(3) + "]")))
          .hasSize(3)
          .startsWith("1")
          .endsWith("3");
      String objects = "{\"a\":".repeat(depth / 5) + "{}" + "}".repeat(depth / 5);
      assertThat(read(bytes("[" + customer(1) + "," + objects + "," + customer(3) + "]")))
          .hasSize(3)
          .startsWith("1")
          .endsWith("3");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\n", "{\"a\":[1\n", "{\"a\":\"b\n", "x\n", "}\n", "{\"a\":{\"b\":1,\n"})
  void truncatedDocumentsAreExaminedOnce(String cut) {
    String input = "{\n\"a\":{}}" + cut.repeat(MANY / 25);
    assertThat(READER.stream(bytes(input)).count()).isPositive();
  }

  @Test
  void manyEmptyElementsAreManyRecords() {
    assertThat(READER.stream(bytes("[" + ",".repeat(MANY / 25) + "]")).count())
        .isEqualTo(MANY / 25 + 1);
  }

  @ParameterizedTest
  @ValueSource(chars = {' ', '\n'})
  void blanksAreNotHeldWhereverTheyAre(char blank) throws ReflectiveOperationException {
    assertThat(readLarge(input("", blank, LARGE, "[" + customer(1) + "]"))).containsExactly("1");
    assertThat(readLarge(input("[", blank, LARGE, customer(1) + "]"))).containsExactly("1");
    assertThat(readLarge(input("[" + customer(1) + ",", blank, LARGE, customer(2) + "]")))
        .containsExactly("1", "2");
    assertThat(readLarge(input("[" + customer(1) + "]", blank, LARGE, ""))).containsExactly("1");
    assertThat(
            readLarge(input("{\"data\":[" + customer(1) + "]}", blank, LARGE, "{\"data\":null}")))
        .containsExactly("1");
    assertThat(readLarge(input("", blank, LARGE, ""))).isEmpty();
  }

  @Test
  void blankLineBeyondTheLimitIsSkipped() {
    assertThat(read(input(customer(1) + "\n", ' ', 1 << 20, "\n" + customer(2))))
        .containsExactly("1", "2");
  }

  @Test
  void stringsThatNeverEndAreNotHeld() throws ReflectiveOperationException {
    assertThat(readLarge(input("[" + customer(1) + ",\"", 'x', LARGE, "\"," + customer(2) + "]")))
        .containsExactly("1", "!too-large", "2");
    assertThat(readLarge(input("[" + customer(1) + ",\"", '\\', LARGE, "\"," + customer(2) + "]")))
        .containsExactly("1", "!too-large", "2");
  }

  @Test
  void onlyTheBlanksOfJsonAreBlanks() {
    for (char control = 0; control < ' '; control++) {
      boolean isBlank = control == '\t' || control == '\n' || control == '\r';
      String list = "[" + control + customer(1) + "," + control + customer(2) + "]";
      assertThat(read(bytes(list)))
          .as("control character %d", (int) control)
          .containsExactlyElementsOf(isBlank ? List.of("1", "2") : List.of("!syntax", "!syntax"));
      String cut = customer(2).substring(0, customer(2).length() - 1);
      assertThat(read(bytes("[" + cut + "," + control + customer(3) + "," + customer(4) + "]")))
          .as("control character %d", (int) control)
          .containsExactlyElementsOf(
              isBlank ? List.of("!syntax", "3", "4") : List.of("!syntax", "4"));
    }
    assertThat(read(bytes("\u000b" + customer(1)))).containsExactly("!syntax");
    assertThat(read(bytes("[" + customer(1) + "]\f")))
        .containsExactly("1", "damaged after the list of customers; records read: 1");
  }
}
