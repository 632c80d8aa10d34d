package io.github.customerkit.json.abandoned;

import static io.github.customerkit.json.fixture.Records.customer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerWriter;
import io.github.customerkit.json.OutputFormat;
import io.github.customerkit.model.Customer;
import io.github.customerkit.testing.FileLimit;
import io.github.customerkit.testing.OpenFiles;
import io.github.customerkit.testing.TestRounds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests outputs that fail at each of their bytes. */
class FailingOutputTest {

  private static final CustomerJson JSON = CustomerJson.create();
  private static final List<Customer> CUSTOMERS =
      IntStream.rangeClosed(1, 2).mapToObj(id -> JSON.read(customer(id))).toList();

  @TempDir private Path folder;

  /** Fails at a byte, and counts what it is asked to do. */
  private static final class Full extends OutputStream {
    private final IOException failure = new IOException("full");
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final int size;
    private int failures;
    private boolean isClosed;

    Full(int size) {
      this.size = size;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      int room = Math.min(length, size - held.size());
      held.write(bytes, from, room);
      if (room < length) {
        failures++;
        throw failure;
      }
    }

    @Override
    public void close() {
      isClosed = true;
    }
  }

  static Stream<CustomerWriter> writers() {
    return Stream.of(OutputFormat.values())
        .flatMap(
            output ->
                Stream.of(
                    CustomerWriter.builder().output(output).build(),
                    CustomerWriter.builder().output(output).gzip(true).build(),
                    CustomerWriter.builder()
                        .output(output)
                        .indented(output != OutputFormat.NDJSON)
                        .build()));
  }

  private static byte[] written(CustomerWriter writer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(out, CUSTOMERS::forEach);
    return out.toByteArray();
  }

  @ParameterizedTest
  @MethodSource("writers")
  void streamHasTheBytesBeforeItsFailureAndIsNotClosed(CustomerWriter writer) {
    byte[] whole = written(writer);
    for (int size = 0; size < whole.length; size++) {
      Full out = new Full(size);
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> writer.write(out, CUSTOMERS::forEach))
          .havingCause()
          .isSameAs(out.failure);
      assertThat(out.held.toByteArray()).isEqualTo(Arrays.copyOf(whole, size));
      assertThat(out.failures).isEqualTo(1);
      assertThat(out.isClosed).isFalse();
    }
    assertThat(written(writer)).isEqualTo(whole);
  }

  @ParameterizedTest
  @MethodSource("writers")
  void fileStaysAndNothingIsBesideIt(CustomerWriter writer) throws IOException {
    Optional<FileLimit> limit = FileLimit.ofThisJvm();
    assumeTrue(limit.isPresent(), "this system cannot limit the size of files");
    byte[] whole = written(writer);
    Path file = Files.writeString(folder.resolve("a"), "old");
    try (FileLimit files = limit.get()) {
      for (int size = 0; size < whole.length; size += TestRounds.step()) {
        int bytes = size;
        assertThatExceptionOfType(UncheckedIOException.class)
            .isThrownBy(() -> files.get(bytes, () -> writer.write(file, CUSTOMERS::forEach)))
            .withMessageEndingWith("File too large");
        assertThat(folder.toFile().list()).containsExactly("a");
        assertThat(file).hasContent("old");
      }
      long written = files.get(whole.length, () -> writer.write(file, CUSTOMERS::forEach));
      assertThat(written).isEqualTo(CUSTOMERS.size());
    }
    assertThat(file).hasBinaryContent(whole);
    assertThat(OpenFiles.in(folder)).isEmpty();
  }
}
