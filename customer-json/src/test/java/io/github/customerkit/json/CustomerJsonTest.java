package io.github.customerkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.ReportedProblems;
import io.github.customerkit.json.fixture.TrickleStream;
import io.github.customerkit.model.Customer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomerJsonTest {

  private static final String DOCUMENT = Document.full().withAttribute("\"Größe 😀\"").toString();
  private static final byte[] BYTES = DOCUMENT.getBytes(UTF_8);
  private static final byte[] MARKED = ("\ufeff" + DOCUMENT).getBytes(UTF_8);

  private final CustomerJson json = CustomerJson.create();

  @TempDir private Path directory;

  @Test
  void everyFieldIsReadIntoItsOwn() {
    Customer customer = json.read(DOCUMENT);

    assertThat(customer.getId()).isEqualTo(6);
    assertThat(customer.getCreated()).isEqualTo(Instant.parse("2020-02-07T08:15:22Z"));
    assertThat(customer.getIntegrationId()).isEqualTo("URNGV8294NV");
    assertThat(customer.getAttributes().string("A").get()).isEqualTo("Größe 😀");
    assertThat(customer.getAccountId()).isEqualTo(31);
    assertThat(customer.getClosedSessions()).isEqualTo(3);
    assertThat(customer.getTotalSales()).isEqualTo(new BigDecimal("299.990"));
    assertThat(customer.getLoyaltyMemberships().get(0).getLoyaltyProgramId()).isEqualTo(7);
    assertThat(customer.getLoyaltyMemberships().get(0).getJoined())
        .isEqualTo(Instant.parse("2012-03-20T14:15:22Z"));
    assertThat(customer.getAudienceMemberships().get(0).getId()).isEqualTo(2);
    assertThat(customer.getAudienceMemberships().get(0).getName()).isEqualTo("Travel audience");
    assertThat(customer.getLastActivity()).isEqualTo(Instant.parse("2020-02-08T14:15:20Z"));
    assertThat(customer.getSandbox()).isFalse();
    assertThat(customer.getAdvocateIntegrationId()).isEqualTo("ADV1");
    assertThat(customer.getAdditionalProperties()).isEmpty();
  }

  @Test
  void bytesStringsStreamsAndFilesGiveTheSame() throws IOException {
    Path file = Files.write(directory.resolve("customer.json"), BYTES);
    Customer customer = json.read(DOCUMENT);

    assertThat(json.read(BYTES)).isEqualTo(customer);
    assertThat(json.read(new ByteArrayInputStream(BYTES))).isEqualTo(customer);
    assertThat(json.read(file)).isEqualTo(customer);
  }

  @Test
  void aByteOrderMarkBeforeADocumentInBytesIsSkipped() throws IOException {
    Path file = Files.write(directory.resolve("marked.json"), MARKED);
    Customer customer = json.read(DOCUMENT);

    assertThat(json.read(MARKED)).isEqualTo(customer);
    assertThat(json.read(new ByteArrayInputStream(MARKED))).isEqualTo(customer);
    assertThat(json.read(file)).isEqualTo(customer);
  }

  @Test
  void problemsAreTheSameWhereverTheDocumentComesFrom() throws IOException {
    byte[] faulty = Document.full().with("id", "true").without("created").bytes();
    Path file = Files.write(directory.resolve("faulty.json"), faulty);
    String[] expected = {
      "/id ERROR wrong-type [int64] expected int64, found a boolean",
      "/created ERROR missing [date-time] required, but absent or null; expected date-time"
    };

    ReportedProblems.of(() -> json.read(faulty)).containsExactly(expected);
    ReportedProblems.of(() -> json.read(new String(faulty, UTF_8))).containsExactly(expected);
    ReportedProblems.of(() -> json.read(new ByteArrayInputStream(faulty)))
        .containsExactly(expected);
    ReportedProblems.of(() -> json.read(file)).containsExactly(expected);
  }

  @Test
  void aStreamIsReadToItsEndAndLeftOpen() throws IOException {
    TrickleStream in = new TrickleStream(BYTES);

    assertThat(json.read(in)).isEqualTo(json.read(DOCUMENT));
    assertThat(in.isClosed()).isFalse();
    assertThat(in.read()).isEqualTo(-1);
  }

  @Test
  void unreadableInputIsAnUncheckedIoException() {
    IOException broken = new IOException("broken");
    InputStream in =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw broken;
          }
        };

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> json.read(in))
        .withCause(broken);
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> json.read(directory.resolve("absent.json")))
        .withCauseInstanceOf(NoSuchFileException.class);
  }

  @Test
  void bytesStringsAndStreamsAreWrittenTheSame() {
    Customer customer = json.read(DOCUMENT);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    json.write(customer, out);

    assertThat(json.writeString(customer)).isEqualTo(DOCUMENT);
    assertThat(json.write(customer)).isEqualTo(BYTES);
    assertThat(out.toByteArray()).isEqualTo(BYTES);
  }

  @Test
  void aStreamWrittenToIsLeftOpenAndItsFailureIsUnchecked() {
    IOException full = new IOException("full");
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw full;
          }

          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> json.write(json.read(DOCUMENT), failing))
        .withCause(full);
  }

  @Test
  void nullIsRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> CustomerJson.create(null))
        .withMessage("limits");
    assertThatNullPointerException().isThrownBy(() -> json.write(null)).withMessage("customer");
    assertThatNullPointerException()
        .isThrownBy(() -> json.write(json.read(DOCUMENT), null))
        .withMessage("out");
    assertThatNullPointerException().isThrownBy(() -> json.read((byte[]) null)).withMessage("json");
    assertThatNullPointerException().isThrownBy(() -> json.read((String) null)).withMessage("json");
    assertThatNullPointerException().isThrownBy(() -> json.read((Path) null)).withMessage("json");
    assertThatNullPointerException()
        .isThrownBy(() -> json.read((InputStream) null))
        .withMessage("json");
  }
}
