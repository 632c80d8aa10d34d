package io.github.customerkit.json.input;

import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.joined;
import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.Page;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.fixture.Records;
import io.github.customerkit.json.fixture.ReportedProblems;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that the other members of a page are checked, however the page is read. */
class PageEnvelopeTest {

  private static final String A = customer(1);
  private static final String B = customer(2);

  /** Members longer than the examined start of other inputs. */
  private static final String LONG = "\"l\":\"" + "x".repeat(100_000) + "\",";

  private static List<String> read(byte[] input) {
    return ListInputTest.read(CustomerReader.create(), input);
  }

  private static List<String> read(String input) {
    return read(utf8(input));
  }

  private static void assertRefused(byte[] page, String problem, String... customers) {
    List<String> reported = read(page);
    assertThat(reported.subList(0, reported.size() - 1)).containsExactly(customers);
    assertThat(reported.get(reported.size() - 1))
        .startsWith("not a page: " + problem)
        .endsWith("; records read: " + customers.length);
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(() -> CustomerReader.create().readPage(new ByteArrayInputStream(page)))
        .withMessageStartingWith("not a page: " + problem);
  }

  @Test
  void secondListOfDataIsAnErrorAndNotLost() {
    String problem = "/data: ERROR duplicate-name";
    for (String before : List.of("", LONG)) {
      for (String between : List.of("", LONG.replace("\"l\"", "\"m\""))) {
        for (String name : List.of("\"data\"", "\"d\\u0061ta\"")) {
          String head = "{" + before + "\"data\":[" + A + "," + B + "]," + between + name;
          assertRefused(utf8(head + ":[]}"), problem, "1", "2");
          assertRefused(utf8(head + ":[" + A + "]}"), problem, "1", "2");
          assertRefused(utf8(head + ":null}"), problem, "1", "2");
          assertRefused(
              utf8("{" + before + name + ":null," + between + "\"data\":[" + B + "]}"),
              problem,
              "2");
        }
      }
    }
  }

  @Test
  void problemsOfOtherMembersAreErrors() {
    String data = "\"data\":[" + A + "]";
    assertRefused(utf8("{\"x\":1," + data + ",\"x\":2}"), "/x: ERROR duplicate-name", "1");
    assertRefused(utf8("{" + data + ",\"hasMore\":1}"), "/hasMore: ERROR wrong-type", "1");
    assertRefused(utf8("{\"n\":1e999," + data + "}"), "/n: ERROR too-large", "1");
    assertRefused(utf8("{" + data + ",\"n\":tru}"), "ERROR syntax", "1");
    assertRefused(utf8("{\"n\":tru," + data + "}"), "ERROR syntax", "1");
    assertRefused(utf8("{" + data + ",\"n\":\"\\ud800\"}"), "ERROR encoding", "1");
    assertRefused(
        joined(utf8("{" + data + ",\"n\":\""), new byte[] {(byte) 0xff}, utf8("\"}")),
        "ERROR encoding",
        "1");
  }

  @Test
  void envelopeBeyondTheLimitIsAnError() {
    ReadLimits limits = ReadLimits.builder().maxDocumentLength(100_000).build();
    CustomerReader small = CustomerReader.builder().limits(limits).build();
    String page = "{\"data\":[" + A + "]," + LONG + "\"hasMore\":true}";
    assertThat(ListInputTest.read(small, utf8(page)))
        .containsExactly(
            "1",
            "not a page: ERROR too-large: a document of more than 100000 bytes; records read: 1");
  }

  @Test
  void pageOfTooManyCustomersIsRefusedWithoutReadingOn() {
    ReadLimits limits = ReadLimits.builder().maxElements(3).build();
    String full = "{\"data\":[" + A + ",{}," + B;
    for (int threads : new int[] {1, 3}) {
      CustomerReader reader = CustomerReader.builder().limits(limits).threads(threads).build();
      assertThat(reader.readPage(utf8(full + "]}")).getData()).hasSize(3);
      InputStream endless = new SequenceInputStream(stream(full), new Repeated(utf8(",{}")));
      ReportedProblems.of(() -> reader.readPage(endless))
          .containsExactly("/data ERROR too-large [<= 3 elements] a list of more than 3 elements");
    }
  }

  @Test
  void streamHasAnyNumberOfCustomers() {
    ReadLimits limits = ReadLimits.builder().maxElements(1).build();
    CustomerReader reader = CustomerReader.builder().limits(limits).build();
    assertThat(ListInputTest.read(reader, utf8("{\"data\":[" + A + "," + B + "]}")))
        .containsExactly("1", "2");
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(utf8(text));
  }

  /** Repeats some bytes, and fails where reading should have ended long before. */
  private static final class Repeated extends InputStream {
    private static final int MOST = 1 << 22;

    private final byte[] bytes;
    private int count;

    Repeated(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      assertThat(count).as("bytes read").isLessThan(MOST);
      return bytes[count++ % bytes.length];
    }
  }

  @Test
  void pageWhoseDataIsNullIsEmpty() {
    for (String page :
        List.of(
            "{\"data\":null}",
            "{\"hasMore\":false,\"d\\u0061ta\":null}",
            "{" + LONG + "\"data\" : null , \"totalResultSize\":0}")) {
      assertThat(read(page)).isEmpty();
      assertThat(read(page + "\n" + page + "{\"data\":[" + A + "]}")).containsExactly("1");
      assertThat(readPage(utf8(page)).getData()).isEmpty();
    }
    assertThat(readPage(utf8("{\"data\":null,\"hasMore\":true}")).getHasMore()).isTrue();
  }

  @Test
  void objectWithAnIdOrOtherDataIsNotAPage() {
    assertThat(read("{\"data\":null," + A.substring(1))).containsExactly("1");
    assertThat(read("{\"i\\u0064\":1,\"data\":null}")).containsExactly("!missing");
    assertThat(read("{\"data\":{},\n\"x\":null}")).containsExactly("!missing");
  }

  @Test
  void pageWhoseDataBeginsLateIsAPage() {
    String page = "{" + LONG + "\"data\":[" + A + "," + B + "],\"hasMore\":false}";
    assertThat(read(page)).containsExactly("1", "2");
    assertThat(readPage(utf8(page)).getData()).hasSize(2);
  }

  /** Returns a page, the same whether it is read from a stream or from bytes. */
  private static Page<CustomerRecord> readPage(byte[] bytes) {
    CustomerReader reader = CustomerReader.create();
    Page<CustomerRecord> page = reader.readPage(bytes);
    assertThat(reader.readPage(new ByteArrayInputStream(bytes))).isEqualTo(page);
    return page;
  }

  @Test
  void pageThatIsDamagedAfterItsListIsRefused() {
    for (String tail : List.of("", ",", "x", "]", ",\"hasMore\":true", ",\"h\":\"}")) {
      assertThat(read("{\"data\":[" + A + "]" + tail))
          .containsExactly("1", "damaged after the list of customers; records read: 1");
    }
  }

  /** Would take hours if each byte caused another look at the bytes before it. */
  @Test
  void slowStreamIsExaminedOnce() {
    String element = "{\"b\":\"" + "x".repeat(1_000_000) + "\"}";
    String members = "\"a\":[" + (element + ",").repeat(5) + element + "],";
    byte[] page = utf8("{" + members + "\"data\":[" + A + "]}");
    assertThat(
            CustomerReader.create().stream(new OneByteStream(page))
                .map(one -> one.orElseThrow().getId()))
        .containsExactly(1L);
    assertThat(CustomerReader.create().readPage(new OneByteStream(page)).getData()).hasSize(1);
  }

  /** A stream that returns one byte at a time. */
  private static final class OneByteStream extends InputStream {
    private final byte[] bytes;
    private int position;

    OneByteStream(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return position == bytes.length ? -1 : bytes[position++] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      if (position == bytes.length || length == 0) {
        return length == 0 ? 0 : -1;
      }
      into[from] = bytes[position++];
      return 1;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"hasMore\":false}", "{\"x\":1}"})
  void pageWithoutDataLacksAMember(String json) {
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(() -> readPage(utf8(json)))
        .withMessageStartingWith("not a page: /data: ERROR missing: ");
    CustomerReader pages = CustomerReader.builder().input(InputFormat.PAGE).build();
    assertThat(Records.of(pages, utf8(json, "{\"data\":[", A, "]}")))
        .hasSize(2)
        .startsWith("1 line null at 0: /data missing");
  }

  @Test
  void emptyPageIsCheckedLikeOthers() {
    assertRefused(utf8("{\"data\":null,\"hasMore\":1}"), "/hasMore: ERROR wrong-type");
    assertRefused(utf8("{\"data\":nul}"), "ERROR syntax");
  }

  @Test
  void missingDataIsReportedAsAMissingMember() {
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(() -> readPage(utf8("{\"hasMore\":true}")))
        .withMessage(
            "not a page: /data: ERROR missing: required, but absent; expected array or null");
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(() -> readPage(utf8("{\"data\":{}}")))
        .withMessage("not a page: /data: ERROR wrong-type: expected array, found an object");
  }
}
