package io.github.customerkit.examples.commandline.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.examples.commandline.language.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

  private static CsvRows rows(String text) {
    return new CsvRows(new ByteArrayInputStream(text.getBytes(UTF_8)), ',', UTF_8);
  }

  /** Returns each row as its line and its fields or problem. */
  private static List<String> read(CsvRows rows) {
    List<String> read = new ArrayList<>();
    rows.forEachRemaining(
        row ->
            read.add(
                row.line()
                    + ":"
                    + (row.fault() == null
                        ? String.join("|", rows.columns().stream().map(row::get).toList())
                        : row.fault().message().in(Language.ENGLISH))));
    return read;
  }

  private static void assertProblem(String text, String message) {
    assertProblem(text.getBytes(UTF_8), message);
  }

  private static void assertProblem(byte[] bytes, String message) {
    assertThatThrownBy(() -> read(new CsvRows(new ByteArrayInputStream(bytes), ',', UTF_8)))
        .isInstanceOf(UncheckedIOException.class)
        .cause()
        .hasMessage(message)
        .hasNoCause()
        .hasNoSuppressedExceptions();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void fieldsAreGivenByTheirColumnAndRowsByTheirLine(String end) {
    String text = "id,name\n1,\"a, \"\"b\"\"\"\n\n2,\"two\nlines\"\n3,\n";
    assertThat(read(rows(text.replace("\n", end))))
        .containsExactly("2:1|a, \"b\"", "4:2|two" + end + "lines", "6:3|");
  }

  @Test
  void columnsAreInTheirOrder() {
    assertThat(rows("id, Name ,\"a,b\"").columns()).containsExactly("id", " Name ", "a,b");
    assertThat(read(rows("id,name"))).isEmpty();
    assertThat(read(rows("id\n 1 \n\"\"\n"))).containsExactly("2: 1 ", "3:");
  }

  @Test
  void byteOrderMarkDoesNotBelongToTheHeader() {
    assertThat(read(rows("\uFEFF\"id\",name\n1,\uFEFF\n"))).containsExactly("2:1|\uFEFF");
    assertThat(rows("\uFEFFid").columns()).containsExactly("id");
  }

  @Test
  void rowOfAnotherLengthIsAProblemOfItsOwn() {
    assertThat(read(rows("a,b,c\n1,2\n1,2,3\n1,2,3,4,5\n1\n4,5,6")))
        .containsExactly(
            "2:2 fields, but the header has 3",
            "3:1|2|3",
            "4:5 fields, but the header has 3",
            "5:1 field, but the header has 3",
            "6:4|5|6");
  }

  @Test
  void quoteInTheMidstOfAFieldIsAProblemOfItsOwn() {
    assertThat(read(rows("a,b\n1,x\"y\n 1,\"2\"\n1, \"2\"\n")))
        .containsExactly(
            "2:a quote in a field that does not begin with one",
            "3: 1|2",
            "4:a quote in a field that does not begin with one");
  }

  @Test
  void rowThatIsTooLongIsAProblemOfItsOwn() {
    String field = "x".repeat(1 << 20);
    String long12 = (field + ",").repeat(11) + field;
    assertThat(read(rows("a,b,c,d,e,f,g,h,i,j,k,l\n" + long12 + "\n1,2,3,4,5,6,7,8,9,10,11,12")))
        .containsExactly("2:longer than 10485760 characters", "3:1|2|3|4|5|6|7|8|9|10|11|12");
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(UTF_8));
    }
    return packed.toByteArray();
  }

  /** A stream of two parts has nothing available between them, as a slow pipe. */
  private static CsvRows parts(byte[] one, byte[] other) {
    return new CsvRows(
        new SequenceInputStream(new ByteArrayInputStream(one), new ByteArrayInputStream(other)),
        ',',
        UTF_8);
  }

  @Test
  void allMembersOfGzipAreReadHoweverSlowTheyCome() throws IOException {
    assertThat(read(parts(packed("a,b\n1,2\n"), packed("3,4\n"))))
        .containsExactly("2:1|2", "3:3|4");
    assertThat(read(parts(packed("a,b\n1,2\n"), new byte[2_000]))).containsExactly("2:1|2");
  }

  @Test
  void whatFollowsGzipOrIsMissingIsReported() throws IOException {
    byte[] whole = packed("a,b\n1,2\n");
    byte[] trailing = "3,4\n".getBytes(UTF_8);
    assertThatThrownBy(() -> read(parts(whole, trailing)))
        .cause()
        .hasMessage(
            "gzip: member 1, byte "
                + (whole.length + 1)
                + ": expected another member, or zero bytes to the end");
    byte[] truncated = Arrays.copyOf(whole, whole.length - 9);
    assertThatThrownBy(() -> read(parts(whole, truncated)))
        .cause()
        .hasMessageMatching("gzip: member 2, byte [0-9]+: the data is truncated");
  }

  @Test
  void fileWithoutAHeaderIsRefused() {
    assertProblem("", "there is no header");
    assertProblem("\n\r\n\n", "there is no header");
    assertProblem("\uFEFF", "there is no header");
  }

  @Test
  void invalidHeaderIsRefusedWithoutItsNames() {
    assertProblem("\na,secret,b,secret\n", "line 2: columns 2 and 4 have the same name");
    assertProblem("a,,b,\n", "line 1: columns 2 and 4 have the same name");
    assertProblem("a,se\"cret", "line 1: a quote in a field that does not begin with one");
    assertProblem(",".repeat(10_000), "line 1: more than 10000 fields");
  }

  @Test
  void quoteThatDoesNotCloseAFieldIsRefusedWithItsLine() {
    String open = ": a quote is not closed";
    assertProblem("a,b\n1,2\n3,\"secret\n4,5\n", "line 3" + open);
    assertProblem("a,\"b", "line 1" + open);
    assertProblem(
        "a,b\n1,2\n3,\"secret\"x\n4,5\n", "line 3: text follows a quote that closes a field");
    String tooLong = "line 3: a field is longer than 2097152 characters; is a quote not closed?";
    assertProblem("a\n1\n\"" + "secret".repeat(1 << 20) + "\"\n", tooLong);
    assertProblem("a\n1\n\"" + "secret".repeat(1 << 20), tooLong);
    assertProblem("a\n1\n" + "secret".repeat(1 << 20), tooLong);
  }

  @Test
  void rowsBeforeAnErrorAreReturned() {
    CsvRows rows = rows("a,b\n1,2\n3,\"secret");
    assertThat(rows.next().get("b")).isEqualTo("2");
    assertThatThrownBy(rows::next).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void invalidUtf8IsRefused() {
    assertProblem(
        "a,b\n1,Köln\n".getBytes(StandardCharsets.ISO_8859_1),
        "line 2: not UTF-8; --encoding sets another encoding, such as ISO-8859-1; save UTF-16 as UTF-8");
    assertProblem(
        "a,b\n1,2\n".getBytes(StandardCharsets.UTF_16),
        "line 1: not UTF-8; --encoding sets another encoding, such as ISO-8859-1; save UTF-16 as UTF-8");
    assertProblem(
        new byte[] {'a', (byte) 0xC0, (byte) 0xAF},
        "line 1: not UTF-8; --encoding sets another encoding, such as ISO-8859-1; save UTF-16 as UTF-8");
    byte[] late = ("a,b\n" + "1,2\n".repeat(100_000) + "1,ö").getBytes(UTF_8);
    late[late.length - 1] = 'x';
    assertThatThrownBy(() -> read(new CsvRows(new ByteArrayInputStream(late), ',', UTF_8)))
        .cause()
        .hasMessage(
            "line 100002: not UTF-8; --encoding sets another encoding, such as ISO-8859-1; save UTF-16 as UTF-8");
  }

  @Test
  void failureOfTheInputIsItsOwn() {
    InputStream cut =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the cable is broken");
          }
        };
    assertThatThrownBy(() -> new CsvRows(cut, ',', UTF_8))
        .cause()
        .hasMessage("the cable is broken");
    InputStream late =
        new SequenceInputStream(
            new ByteArrayInputStream("a,b\n1,2\n".repeat(2).getBytes(UTF_8)), cut);
    assertThatThrownBy(() -> read(new CsvRows(late, ',', UTF_8)))
        .cause()
        .hasMessage("the cable is broken");
  }

  @Test
  void rowsAreReadOnRequest() {
    InputStream endless =
        new InputStream() {
          private int read;

          @Override
          public int read() {
            return "a,b\n".charAt(read++ % 4);
          }
        };
    CsvRows rows = new CsvRows(endless, ',', UTF_8);
    for (int line = 2; line < 100_000; line++) {
      assertThat(rows.next().line()).isEqualTo(line);
    }
  }

  @Test
  void onlyAvailableFormatsAreAccepted() {
    CsvRows rows = rows("a,b\n1,2\n1");
    CsvRow whole = rows.next();
    assertThatThrownBy(() -> whole.get("c")).isInstanceOf(IllegalStateException.class);
    CsvRow short1 = rows.next();
    assertThatThrownBy(() -> short1.get("a")).isInstanceOf(IllegalStateException.class);
    assertThat(rows.hasNext()).isFalse();
    assertThatThrownBy(rows::next).isInstanceOf(NoSuchElementException.class);
  }

  private static String columns(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    return String.join("|", new CsvRows(new ByteArrayInputStream(bytes), null, UTF_8).columns());
  }

  @Test
  void separatorLineMustBeTheWholeFirstLine() {
    assertThat(columns("sep=;\na,b;c\n")).isEqualTo("a,b|c");
    assertThat(columns("sep=\t\na\tb\n")).isEqualTo("a|b");
    assertThat(columns("sep=\u00a7\na\u00a7b\n")).isEqualTo("a|b");
    assertThat(columns("sep=;,a\n")).isEqualTo("sep=;|a");
    assertThat(columns("sep=\n")).isEqualTo("sep=");
    assertThat(columns("sep=;;\n")).isEqualTo("sep=;;");
    assertThat(columns("a,sep=;\n")).isEqualTo("a|sep=;");
    assertThat(columns("sep=\ud83d\ude00\n")).isEqualTo("sep=\ud83d\ude00");
    assertThat(columns("a\n")).isEqualTo("a");
  }

  @Test
  void separatorLineAloneIsNotAHeader() {
    assertThatThrownBy(() -> columns("sep=;")).hasRootCauseMessage("there is no header");
  }
}
