package io.github.customerkit.json.internal.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.customerkit.json.OutputFormat;
import io.github.customerkit.json.fixture.Records;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that an output looks complete exactly if it is. */
class DocumentStreamTest {

  private static final OutputFrame ARRAY = OutputFrame.of(OutputFormat.ARRAY);

  /** Fails at the first write, and takes everything after that. */
  private static final class FailsOnce extends OutputStream {
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private boolean hasFailed;

    @Override
    public void write(int b) throws IOException {
      if (!hasFailed) {
        hasFailed = true;
        throw new IOException("full");
      }
      taken.write(b);
    }
  }

  @Test
  void nothingIsWrittenAfterADocumentThatIsWrittenInPart() throws IOException {
    FailsOnce target = new FailsOnce();
    try (DocumentStream out = new DocumentStream(target, ARRAY, false)) {
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> out.add(new byte[1 << 20]))
          .withMessageEndingWith("full");
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> out.add(new byte[1 << 20]))
          .withMessageEndingWith("full");
      assertThatIOException().isThrownBy(out::end).withMessage("full");
    }
    assertThat(target.taken.size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everythingHasReachedTheTargetWhenTheDocumentsEnd(boolean isGzip) throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    OutputStream buffered = new BufferedOutputStream(target, 1 << 20);
    try (DocumentStream out = new DocumentStream(buffered, ARRAY, isGzip)) {
      out.add(Records.utf8("{}"));
      assertThat(out.end()).isEqualTo(1);
    }
    byte[] written = target.toByteArray();
    assertThat(isGzip ? unpacked(written) : written).asString().isEqualTo("[\n{}\n]\n");
  }

  private static byte[] unpacked(byte[] gzip) throws IOException {
    return new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes();
  }
}
