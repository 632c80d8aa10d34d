package io.github.customerkit.json;

import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.customerkit.json.fixture.Records;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CustomerWriterTest {

  private static final CustomerJson JSON = CustomerJson.create();

  private static List<Customer> customers(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(id -> JSON.read(customer(id))).toList();
  }

  private static String written(OutputFormat output, int count) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CustomerWriter writer = CustomerWriter.builder().output(output).build();
    assertThat(writer.write(out, customers(count)::forEach)).isEqualTo(count);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String json(int id) {
    return JSON.writeString(JSON.read(customer(id)));
  }

  @Test
  void ndjsonIsOneCustomerALine() {
    assertThat(written(OutputFormat.NDJSON, 2)).isEqualTo(json(1) + "\n" + json(2) + "\n");
    assertThat(written(OutputFormat.NDJSON, 0)).isEmpty();
  }

  @Test
  void anArrayHasOneCustomerALine() {
    assertThat(written(OutputFormat.ARRAY, 2))
        .isEqualTo("[\n" + json(1) + ",\n" + json(2) + "\n]\n");
    assertThat(written(OutputFormat.ARRAY, 0)).isEqualTo("[\n\n]\n");
  }

  @Test
  void aPageHasThemInData() {
    assertThat(written(OutputFormat.PAGE, 1)).isEqualTo("{\"data\":[\n" + json(1) + "\n]}\n");
    assertThat(written(OutputFormat.PAGE, 0)).isEqualTo("{\"data\":[\n\n]}\n");
  }

  @Test
  void withoutSettingsItIsNdjson() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CustomerWriter.create().write(out, customers(1)::forEach);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(json(1) + "\n");
  }

  @ParameterizedTest
  @EnumSource
  void writtenCustomersAreReadAgainAlsoWithGzip(OutputFormat output) {
    for (boolean gzip : new boolean[] {false, true}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      CustomerWriter writer = CustomerWriter.builder().output(output).gzip(gzip).build();
      writer.write(out, customers(1_000)::forEach);

      assertThat(out.toByteArray()[0] == 0x1f).isEqualTo(gzip);
      assertThat(Records.of(out.toByteArray())).hasSize(1_000);
      assertThat(
              CustomerReader.create().stream(new ByteArrayInputStream(out.toByteArray()))
                  .map(CustomerRecord::orElseThrow)
                  .toList())
          .isEqualTo(customers(1_000));
    }
  }

  @Test
  void documentsAreWrittenUnchangedExceptLineBreaks() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<byte[]> documents = List.of(utf8("{\n\n"), new byte[] {(byte) 0xff, 0}, utf8("\n"));
    assertThat(CustomerWriter.create().writeDocuments(out, documents::forEach)).isEqualTo(3);
    assertThat(out.toByteArray())
        .isEqualTo(new byte[] {'{', '\t', '\t', '\n', -1, 0, '\n', '\t', '\n'});
  }

  private static List<CustomerRecord> records(byte[] input) {
    return CustomerReader.create().stream(new ByteArrayInputStream(input)).toList();
  }

  @ParameterizedTest
  @EnumSource
  void documentWithALineBreakInAStringStaysInvalid(OutputFormat output) {
    String invalid = "{\"x\\\\\":\"a\nb\",\n" + json(1).substring(1);
    List<CustomerRecord> rejected = records(utf8("[" + invalid + "]"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CustomerWriter.builder()
        .output(output)
        .build()
        .writeDocuments(
            out, documents -> rejected.forEach(record -> documents.accept(record.getRawBytes())));

    List<CustomerRecord> read = records(out.toByteArray());
    assertThat(read).hasSize(1);
    assertThat(read.get(0).getProblems()).extracting(Problem::getCode).containsExactly("syntax");
    assertThat(new String(read.get(0).getRawBytes(), StandardCharsets.UTF_8).strip())
        .isEqualTo(invalid.replace('\n', '\t'));
  }

  @Test
  void aStreamIsFlushedAndLeftOpen() {
    AtomicBoolean isFlushed = new AtomicBoolean();
    AtomicBoolean isClosed = new AtomicBoolean();
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void flush() {
            isFlushed.set(true);
          }

          @Override
          public void close() {
            isClosed.set(true);
          }
        };
    for (boolean gzip : new boolean[] {false, true}) {
      isFlushed.set(false);
      CustomerWriter.builder().gzip(gzip).build().write(out, customers(1)::forEach);
      assertThat(isFlushed).isTrue();
      assertThat(isClosed).isFalse();
    }
  }

  @Test
  void aFailingStreamIsReported() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("full");
          }
        };
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> CustomerWriter.create().write(full, customers(1)::forEach))
        .withMessageContaining("full");
  }

  @Test
  void exceptionOfTheCallerEndsWriting() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                CustomerWriter.create()
                    .write(
                        out,
                        sink -> {
                          throw new IllegalStateException("no more");
                        }))
        .withMessage("no more");
  }

  @Test
  void aConsumerThatIsUsedAfterTheEndRefusesTheCustomer(@TempDir Path folder) {
    for (boolean gzip : new boolean[] {false, true}) {
      CustomerWriter writer = CustomerWriter.builder().gzip(gzip).build();
      AtomicReference<Consumer<Customer>> kept = new AtomicReference<>();
      Customer customer = customers(1).get(0);

      writer.write(new ByteArrayOutputStream(), kept::set);
      assertThatIllegalStateException()
          .isThrownBy(() -> kept.get().accept(customer))
          .withMessage("writing has ended; nothing more can be added");

      writer.write(folder.resolve("a"), kept::set);
      assertThatIllegalStateException().isThrownBy(() -> kept.get().accept(customer));

      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  writer.write(
                      folder.resolve("b"),
                      consumer -> {
                        kept.set(consumer);
                        throw new IllegalArgumentException("no more");
                      }));
      assertThatIllegalStateException().isThrownBy(() -> kept.get().accept(customer));
    }
  }

  @Test
  void aFailureOfTheOutputThatTheCallerIgnoresIsThrownAtTheEnd() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("full");
          }
        };
    List<Customer> many = customers(1_000);

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(
            () ->
                CustomerWriter.create()
                    .write(
                        full,
                        consumer ->
                            many.forEach(
                                customer -> {
                                  try {
                                    consumer.accept(customer);
                                  } catch (UncheckedIOException ignored) {
                                    // The caller ignores the exception.
                                  }
                                })))
        .withMessageContaining("full");
  }

  @Test
  void nullIsRefused() {
    assertThatNullPointerException()
        .isThrownBy(
            () ->
                CustomerWriter.create()
                    .write(new ByteArrayOutputStream(), consumer -> consumer.accept(null)))
        .withMessage("a customer");
  }
}
