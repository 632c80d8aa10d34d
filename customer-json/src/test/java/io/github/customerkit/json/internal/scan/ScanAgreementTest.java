package io.github.customerkit.json.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.record.RecordReader;
import io.github.customerkit.model.Customer;
import io.github.customerkit.testing.RandomCustomers;
import io.github.customerkit.testing.TestRounds;
import io.github.customerkit.testing.TestSeed;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Tests that both paths read the same, over documents with random damage. */
class ScanAgreementTest {

  private static final int MANY = TestRounds.of(60_000);

  private static final List<String> PIECES =
      List.of(
          "-0",
          "01",
          "1e5",
          "1.5e1",
          "12e0",
          "1.0",
          "123456789012345678",
          "1234567890123456789",
          "0.10",
          "-",
          ".",
          "\"",
          "\\",
          "\\u0041",
          "\\ud800",
          "\ufffd",
          "\u0000",
          "\n",
          " ",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "null",
          "true",
          "fals",
          "\"id\":1,",
          "\"A\":1,",
          "é",
          "😀",
          "2020-02-30T08:15:22Z",
          "0001-01-01T00:00:00+01:00",
          "9999-12-31T23:59:59.9-01:00",
          "T24:00",
          "t",
          "z",
          "+18:01",
          "\"joined\":null,",
          "\"name\":\"x\",",
          "{\"a\":{\"a\":{}}}",
          "[[[1]]]",
          "E3",
          "\t",
          "\ufeff");

  private final long seed = TestSeed.next();
  private final Random random = new Random(seed);
  private final RandomCustomers customers = new RandomCustomers(seed);
  private int plain;

  @Test
  void isTheSameAsTheFullReadingWhateverTheDocument() {
    CustomerJson json = CustomerJson.create();
    byte[] usual = Document.full().bytes();
    for (int i = 0; i < MANY; i++) {
      byte[] document = i % 3 == 0 ? json.write(customers.next()) : usual;
      requireAgreement(i % 10 == 0 ? document : damaged(document), limits(i));
    }
    assertThat(plain).as("plainly read of %d, seed %d", MANY, seed).isGreaterThan(MANY / 20);
  }

  private void requireAgreement(byte[] document, ReadLimits limits) {
    RecordReader reader = new RecordReader(limits, ShapeMessages.ENGLISH);
    Customer read = new CustomerScanner(limits).read(document, 0, document.length);
    if (read != null) {
      plain++;
      Customer fully = reader.readFully(document, 0, document.length).customer();
      String told = "seed " + seed + ": " + new String(document, StandardCharsets.UTF_8);
      assertThat(fully).as(told).isNotNull().isEqualTo(read);
      assertThat(read.getAttributes().asMap()).as(told).isEqualTo(fully.getAttributes().asMap());
      assertThat(WriteAgreementTest.fully(read))
          .as(told)
          .isEqualTo(WriteAgreementTest.fully(fully));
    }
  }

  private ReadLimits limits(int i) {
    if (i % 4 > 0) {
      return ReadLimits.defaults();
    }
    return ReadLimits.builder()
        .maxNesting(2 + random.nextInt(4))
        .maxMembers(10 + random.nextInt(5))
        .maxElements(1 + random.nextInt(3))
        .maxStringLength(10 + random.nextInt(20))
        .maxNameLength(15 + random.nextInt(10))
        .maxNumberDigits(10 + random.nextInt(12))
        .maxNumberLength(10 + random.nextInt(15))
        .maxNumberScale(1 + random.nextInt(25))
        .build();
  }

  private byte[] damaged(byte[] document) {
    byte[] damaged = document;
    for (int i = random.nextInt(3); i >= 0; i--) {
      damaged = damagedOnce(damaged);
    }
    return damaged;
  }

  private byte[] damagedOnce(byte[] document) {
    int at = random.nextInt(document.length + 1);
    int to = Math.min(document.length, at + random.nextInt(12));
    byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    return switch (random.nextInt(6)) {
      case 0 -> joined(document, at, new byte[0], to);
      case 1 -> joined(document, at, new byte[] {(byte) random.nextInt(256)}, to);
      case 2 -> joined(document, at, Arrays.copyOfRange(document, at, to), at);
      case 3 -> joined(document, at, piece, to);
      default -> joined(document, at, piece, at);
    };
  }

  private static byte[] joined(byte[] document, int to, byte[] piece, int from) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(document, 0, to);
    out.writeBytes(piece);
    out.write(document, from, document.length - from);
    return out.size() == 0 ? new byte[] {' '} : out.toByteArray();
  }
}
