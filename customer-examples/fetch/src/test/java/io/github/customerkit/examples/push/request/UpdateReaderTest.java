package io.github.customerkit.examples.push.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.fetch.api.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UpdateReaderTest implements UpdateReader.Handler {

  private final List<UpdateRequest> requests = new ArrayList<>();
  private final List<String> invalid = new ArrayList<>();
  private long answeredTo;
  private long sent;

  @Override
  public boolean isPending(long line) {
    return line > answeredTo && line != sent;
  }

  @Override
  public void request(UpdateRequest request) {
    requests.add(request);
  }

  @Override
  public void invalid(long line, Reason reason) {
    invalid.add(line + ": " + reason);
  }

  private List<String> read(boolean isBulk, String... lines) throws IOException {
    read(
        new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)),
        isBulk);
    return requests.stream().map(UpdateRequest::toString).toList();
  }

  private UpdateFingerprint read(InputStream in, boolean isBulk) throws IOException {
    return UpdateReader.read(in, Long.MAX_VALUE, isBulk, this);
  }

  private static String attributes(String id) {
    return "{\"method\":\"PUT\",\"path\":\"/v2/customer_profiles/"
        + id
        + "\",\"body\":{\"attributes\":{\"a\":1}}}";
  }

  private static String audiences(String id, String adds, String deletes) {
    return "{\"method\":\"PUT\",\"path\":\"/v2/customer_profiles/"
        + id
        + "\",\"body\":{\"audiencesChanges\":{\"adds\":["
        + adds
        + "],\"deletes\":["
        + deletes
        + "]}}}";
  }

  private static String profile(String lines) {
    return lines + ": PUT /v2/customer_profiles/{integrationId}";
  }

  private static String bulk(String lines) {
    return lines + ": POST /v2/customer_audiences";
  }

  @Test
  void consecutiveChangesOfAudiencesAreJoined() throws IOException {
    assertThat(
            read(
                true,
                audiences("a", "1", ""),
                audiences("%22", "", "9223372036854775807"),
                "",
                audiences("c", "2,3", "4"),
                attributes("d"),
                audiences("e", "1", "")))
        .containsExactly(bulk("lines 1 to 4"), profile("line 5"), profile("line 6"));
    assertThat(requests.get(0).body())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(
            "{\"data\":[{\"action\":\"add\",\"profileIntegrationId\":\"a\",\"audienceId\":1},"
                + "{\"action\":\"delete\",\"profileIntegrationId\":\"\\\"\","
                + "\"audienceId\":9223372036854775807},"
                + "{\"action\":\"add\",\"profileIntegrationId\":\"c\",\"audienceId\":2},"
                + "{\"action\":\"add\",\"profileIntegrationId\":\"c\",\"audienceId\":3},"
                + "{\"action\":\"delete\",\"profileIntegrationId\":\"c\",\"audienceId\":4}]}");
    assertThat(requests.get(0).lines()).isEqualTo(3);
    assertThat(requests.get(0).profiles()).isEqualTo(3);
  }

  @Test
  void linesOfOneProfileAreNotJoined() throws IOException {
    assertThat(
            read(
                true,
                audiences("a", "1", ""),
                audiences("b", "1", ""),
                audiences("%61", "", "1"),
                audiences("c", "1", "")))
        .containsExactly(bulk("lines 1 to 2"), bulk("lines 3 to 4"));
  }

  @Test
  void linesAreSentAsTheyAreOnRequest() throws IOException {
    assertThat(read(false, audiences("a", "1", ""), audiences("b", "1", "")))
        .containsExactly(profile("line 1"), profile("line 2"));
  }

  @Test
  void answeredLinesAreNotJoined() throws IOException {
    answeredTo = 2;
    assertThat(
            read(
                true,
                audiences("a", "1", ""),
                audiences("b", "1", ""),
                audiences("c", "1", ""),
                audiences("d", "1", "")))
        .containsExactly(bulk("lines 3 to 4"));
  }

  @Test
  void linesAreNotJoinedAcrossOneThatIsNotSent() throws IOException {
    sent = 3;
    assertThat(
            read(
                true,
                audiences("a", "1", ""),
                audiences("b", "1", ""),
                audiences("c", "1", ""),
                audiences("d", "1", "")))
        .containsExactly(bulk("lines 1 to 2"), profile("line 4"));
  }

  @Test
  void aBulkRequestHasAtMostAThousandChanges() throws IOException {
    String most =
        IntStream.rangeClosed(1, 999).mapToObj(Integer::toString).collect(Collectors.joining(","));
    assertThat(
            read(
                true,
                audiences("a", "1", ""),
                audiences("b", most, ""),
                audiences("c", "1", "2"),
                audiences("d", most + ",1000", ""),
                audiences("e", most + ",1000,1001", "")))
        .containsExactly(
            bulk("lines 1 to 2"), profile("line 3"), profile("line 4"), profile("line 5"));
  }

  @Test
  void linesAreNumberedAcrossBlankOnesAndEveryLineEnd() throws IOException {
    String text = "\ufeff" + attributes("a") + "\r\n\r\n \t\n" + attributes("b") + "\n\n";
    assertThat(read(true, text)).containsExactly(profile("line 1"), profile("line 4"));
    assertThat(invalid).isEmpty();
  }

  @Test
  void everyInvalidLineIsReportedByItsNumber() throws IOException {
    read(true, "canary", attributes("a"), "", "[]");
    assertThat(requests).hasSize(1);
    assertThat(invalid)
        .containsExactly("1: is not JSON", "4: expected an object with method, path and body");
  }

  @Test
  void tooLongLineIsSkippedWithoutHoldingIt() throws IOException {
    byte[] blanks = " ".repeat(16 << 20).getBytes(StandardCharsets.UTF_8);
    InputStream in =
        new SequenceInputStream(
            new SequenceInputStream(
                new ByteArrayInputStream(blanks), new ByteArrayInputStream(new byte[] {'x', '\n'})),
            new ByteArrayInputStream(attributes("a").getBytes(StandardCharsets.UTF_8)));
    read(in, true);
    assertThat(invalid).containsExactly("1: is longer than 16777216 bytes");
    assertThat(requests).hasSize(1);
  }

  @Test
  void theFingerprintIsOfTheBytesRead() throws IOException {
    byte[] text = (attributes("a") + "\n" + attributes("b")).getBytes(StandardCharsets.UTF_8);
    UpdateFingerprint whole = read(new ByteArrayInputStream(text), true);
    assertThat(whole.bytes()).isEqualTo(text.length);
    assertThat(read(new ByteArrayInputStream(text), true)).isEqualTo(whole);
    int first = attributes("a").length();
    requests.clear();
    assertThat(UpdateReader.read(new ByteArrayInputStream(text), first, true, this))
        .isNotEqualTo(whole)
        .extracting(UpdateFingerprint::bytes)
        .isEqualTo((long) first);
    assertThat(requests).hasSize(1);
  }
}
