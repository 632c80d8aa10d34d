package io.github.customerkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

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
  void packedInputIsUnpackedAlsoIfItIsSaidWhatItHolds() throws IOException {
    for (CustomerReader.Input input :
        List.of(CustomerReader.Input.NDJSON, CustomerReader.Input.CUSTOMER)) {
      CustomerReader reader = CustomerReader.builder().input(input).build();
      assertThat(ListInputTest.read(reader, gzip(customer(1)))).containsExactly("1");
    }
    CustomerReader pages = CustomerReader.builder().input(CustomerReader.Input.PAGE).build();
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

    List<String> told = read(Arrays.copyOf(packed, packed.length / 2));

    int given = told.size() - 2;
    assertThat(given).isBetween(500, 1_500);
    assertThat(told.subList(0, given))
        .isEqualTo(
            java.util.stream.IntStream.rangeClosed(1, given).mapToObj(String::valueOf).toList());
    assertThat(told.subList(given, told.size()))
        .containsExactly("!syntax", "Unexpected end of ZLIB input stream");
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
    List<String> told =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(packed.toByteArray()));
    assertThat(told).last().isEqualTo("gzip: packed more than 200 to 1");
  }

  @Test
  void wellPackedInputOfAnySizeIsRead() throws IOException {
    String line = customer(1) + "\n";
    StringBuilder text = new StringBuilder();
    java.util.Random random = new java.util.Random(5);
    while (text.length() < 80 << 20) {
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
