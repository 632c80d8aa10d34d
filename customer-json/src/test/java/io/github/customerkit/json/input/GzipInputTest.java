package io.github.customerkit.json.input;

import static io.github.customerkit.json.fixture.GzipMember.concat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.customerkit.json.AttributeDefinitionsJson;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.ReportedProblems;
import io.github.customerkit.json.fixture.TrickleStream;
import io.github.customerkit.model.Customer;
import io.github.customerkit.testing.TestRounds;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GzipInputTest {

  private static String customer(int id) {
    return Document.full().with("id", String.valueOf(id)).toString();
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  private static List<String> read(byte[] input) {
    return ListInputTest.read(CustomerReader.create(), input);
  }

  @Test
  void everyInputMayBePacked() throws IOException {
    assertThat(read(gzip(customer(1) + "\n" + customer(2)))).containsExactly("1", "2");
    assertThat(read(gzip("[" + customer(1) + "," + customer(2) + "]"))).containsExactly("1", "2");
    assertThat(read(gzip("{\"data\":[" + customer(1) + "]}"))).containsExactly("1");
    assertThat(read(gzip("{\n" + customer(1).substring(1)))).containsExactly("1");
    assertThat(read(gzip(""))).isEmpty();
  }

  @Test
  void gzipIsUnpackedAlsoIfTheFormatIsGiven() throws IOException {
    for (InputFormat input : List.of(InputFormat.NDJSON, InputFormat.CUSTOMER)) {
      CustomerReader reader = CustomerReader.builder().input(input).build();
      assertThat(ListInputTest.read(reader, gzip(customer(1)))).containsExactly("1");
    }
    CustomerReader pages = CustomerReader.builder().input(InputFormat.PAGE).build();
    assertThat(ListInputTest.read(pages, gzip("{\"data\":[" + customer(1) + "]}")))
        .containsExactly("1");
  }

  @Test
  void cutInputGivesWhatWasReadAndThenFails() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int id = 1; id <= 2_000; id++) {
      text.append(customer(id).replace("URNGV8294NV", "shop-" + id * 7919L)).append('\n');
    }
    byte[] packed = gzip(text.toString());

    List<String> reported = read(Arrays.copyOf(packed, packed.length / 2));

    int given = reported.size() - 2;
    assertThat(given).isBetween(500, 1_500);
    assertThat(reported.subList(0, given))
        .isEqualTo(
            java.util.stream.IntStream.rangeClosed(1, given).mapToObj(String::valueOf).toList());
    assertThat(reported.subList(given, reported.size()))
        .containsExactly(
            "!syntax", "gzip: member 1, byte " + packed.length / 2 + ": the data is truncated");
  }

  @Test
  void everyMemberIsReadWhateverHoldsIt() throws IOException {
    byte[] lines =
        concat(gzip(""), gzip(customer(1) + "\n"), gzip(customer(2) + "\n"), new byte[9]);
    byte[] array = concat(gzip("[" + customer(1)), gzip(","), gzip(customer(2) + "]"));
    byte[] page = concat(gzip("{\"da"), gzip("ta\":[" + customer(1) + "," + customer(2) + "]}"));

    for (byte[] input : List.of(lines, array, page)) {
      assertThat(read(input)).containsExactly("1", "2");
    }
    assertThat(CustomerReader.create().readPage(page).getData()).hasSize(2);
  }

  @Test
  void dataBeforeAnErrorOfALaterMemberIsReturned() throws IOException {
    byte[] second = gzip(customer(3) + "\n");
    second[2] = 7;
    String reported = "gzip: member 2, byte %d: the header has an unknown compression method";

    for (String input :
        List.of(
            customer(1) + "\n" + customer(2) + "\n",
            "[" + customer(1) + "," + customer(2) + ",",
            "{\"data\":[" + customer(1) + "," + customer(2) + ",")) {
      byte[] first = gzip(input);
      List<String> given = read(concat(first, second));
      assertThat(given.subList(0, 2)).containsExactly("1", "2");
      assertThat(given).last().isEqualTo(reported.formatted(first.length + 3));
    }
  }

  @Test
  void inputThatFailsBeforeItsFormatIsKnownIsAFailure() throws IOException {
    byte[] packed = gzip("{\"da");
    for (InputFormat input : InputFormat.values()) {
      CustomerReader reader = CustomerReader.builder().input(input).build();
      // An input that begins with a brace is not an array, whatever follows.
      byte[] cut = Arrays.copyOf(packed, input == InputFormat.ARRAY ? 11 : 15);
      assertThat(ListInputTest.read(reader, cut)).last().asString().startsWith("gzip: member 1, ");
      assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> reader.readPage(cut));
    }
  }

  @Test
  void aSingleDocumentMayBePackedWhereverItComesFrom(@TempDir Path folder) throws IOException {
    CustomerJson json = CustomerJson.create();
    byte[] packed =
        concat(gzip("\ufeff" + customer(1).substring(0, 9)), gzip(customer(1).substring(9)));
    Path file = Files.write(folder.resolve("customer.json.gz"), packed);
    Customer expected = json.read(customer(1));

    assertThat(json.read(packed)).isEqualTo(expected);
    assertThat(json.read(new TrickleStream(packed))).isEqualTo(expected);
    assertThat(json.read(file)).isEqualTo(expected);
  }

  @Test
  void aSingleDocumentWhoseGzipIsCutOrDamagedIsAnInputThatCannotBeRead(@TempDir Path folder)
      throws IOException {
    CustomerJson json = CustomerJson.create();
    byte[] packed = gzip(customer(1));
    byte[] cut = Arrays.copyOf(packed, packed.length - 3);
    Path file = Files.write(folder.resolve("customer.json.gz"), cut);

    for (ThrowingCallable read :
        List.<ThrowingCallable>of(
            () -> json.read(cut),
            () -> json.read(new TrickleStream(cut)),
            () -> json.read(file),
            () -> AttributeDefinitionsJson.create().read(cut),
            () -> AttributeDefinitionsJson.create().read(file))) {
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(read)
          .withMessageEndingWith(
              "gzip: member 1, byte " + cut.length + ": the trailer is" + " truncated");
    }
  }

  @Test
  void aSingleDocumentIsNotUnpackedBeyondItsLimit() throws IOException {
    ReadLimits limits = ReadLimits.builder().maxDocumentLength(2_000).build();
    byte[] packed = gzip(customer(1) + " ".repeat(1 << 20));

    ReportedProblems.of(() -> CustomerJson.create(limits).read(packed))
        .containsExactly(" ERROR too-large [<= 2000 bytes] a document of more than 2000 bytes");
  }

  @Test
  void bombIsRefusedSoon() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        out.write(zeros);
      }
    }
    assertThat(packed.size()).isLessThan(400_000);
    List<String> reported =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(packed.toByteArray()));
    assertThat(reported).last().isEqualTo("gzip: compressed more than 200 to 1");
  }

  @Test
  void wellPackedInputOfAnySizeIsRead() throws IOException {
    String line = customer(1) + "\n";
    StringBuilder text = new StringBuilder();
    java.util.Random random = new java.util.Random(5);
    while (text.length() < TestRounds.of(80 << 20)) {
      text.append(line.replace("URNGV8294NV", Long.toHexString(random.nextLong())));
    }
    long count = text.chars().filter(c -> c == '\n').count();
    AtomicBoolean closed = new AtomicBoolean();
    InputStream in =
        new ByteArrayInputStream(gzip(text.toString())) {
          @Override
          public void close() {
            closed.set(true);
          }
        };

    assertThat(CustomerReader.create().stream(in).filter(CustomerRecord::isAccepted).count())
        .isEqualTo(count);
    assertThat(closed).isFalse();
  }
}
