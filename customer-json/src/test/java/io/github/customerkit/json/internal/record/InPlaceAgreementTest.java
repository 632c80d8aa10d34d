package io.github.customerkit.json.internal.record;

import static io.github.customerkit.json.fixture.Records.joined;
import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.fixture.ChunkedStream;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.internal.input.FastReader;
import io.github.customerkit.json.internal.input.RawRecord;
import io.github.customerkit.json.internal.input.RecordSource;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.split.InputSource;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import io.github.customerkit.testing.RandomCustomers;
import io.github.customerkit.testing.TestSeed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Tests that reading in place gives the same records as splitting and reading by tokens, for any
 * input and any end of the buffer.
 */
class InPlaceAgreementTest {

  private static final int MANY = 1_000;

  private static final List<String> PIECES =
      List.of(
          ",",
          "]",
          "[",
          "{",
          "}",
          "\"",
          "\n",
          "\r\n",
          " ",
          "\\",
          "{\"data\":[",
          "]}",
          "},{",
          "}\n{",
          "\"id\":1,",
          "\"data\":null",
          "[]",
          "{}",
          "3",
          "\u0000",
          "\ufeff",
          "é",
          "\\ud800");

  /** Texts before, between and after the customers of an input. */
  private record Form(String head, String separator, String tail) {}

  private static final List<Form> FORMS =
      List.of(
          new Form("", "\n", "\n"),
          new Form("", "\r\n\n", ""),
          new Form("[", ",", "]"),
          new Form(" [\n", "\n,\n", " ]\n"),
          new Form("{\"data\":[", ",", "],\"hasMore\":false}"),
          new Form("{\"totalResultSize\":3,\"data\" : [\n ", " ,\n ", " ]\n}\n"),
          new Form("{\"data\":[", ",", "],\"id\":3}"),
          new Form("", " ", ""));

  private final long seed = TestSeed.next();
  private final Random random = new Random(seed);
  private final RandomCustomers customers = new RandomCustomers(seed);
  private final CustomerJson json = CustomerJson.create();
  private final byte[] usual = Document.full().bytes();
  private long inPlace;

  @Test
  void isTheSameAsSplittingAndReadingByTokensWhateverTheInput() {
    for (int i = 0; i < MANY; i++) {
      byte[] input = input(FORMS.get(random.nextInt(FORMS.size())), random.nextInt(8));
      for (int damage = random.nextInt(3); damage > 0; damage--) {
        input = damaged(input);
      }
      requireAgreement(input, random.nextInt(5) == 0 ? small() : ReadLimits.defaults());
    }
    assertThat(inPlace).as("customers read in place, seed %d", seed).isGreaterThan(MANY);
  }

  /** The first buffer ends at another byte of a customer in each round. */
  @Test
  void isTheSameWhereverTheBufferEnds() {
    for (Form form : FORMS.subList(0, 6)) {
      byte[] input = input(form, 14);
      for (int blanks = 0; blanks < 1_000; blanks += 1 + random.nextInt(40)) {
        byte[] moved = joined(utf8(" ".repeat(blanks)), input);
        requireAgreement(moved, ReadLimits.defaults());
      }
    }
  }

  private void requireAgreement(byte[] input, ReadLimits limits) {
    InputFormat format =
        random.nextInt(3) > 0
            ? InputFormat.AUTO
            : InputFormat.values()[random.nextInt(InputFormat.values().length)];
    RecordReader reader = new RecordReader(limits, ShapeMessages.ENGLISH);
    RecordCheck check = new RecordCheck(reader, InPlaceAgreementTest::warnings);
    InputStream whole = new ByteArrayInputStream(input);
    List<String> split =
        reported(
            new InputSource(
                whole, format, limits, check.messages(), FastReader.NONE, FastReader.NONE, true),
            raw -> byTokens(reader, check, raw));
    String what =
        "seed %d, %s: %s".formatted(seed, format, new String(input, StandardCharsets.UTF_8));

    int most = 1 + random.nextInt(random.nextBoolean() ? 20 : 20_000);
    InputStream chunked = new ChunkedStream(input, most, random);
    for (InputStream in : List.of(new ByteArrayInputStream(input), chunked)) {
      RecordSource source =
          new InputSource(
              in, format, limits, check.messages(), check.fastReader(), check.fastReader(), true);
      assertThat(reported(source, raw -> counted(check, raw))).as(what).isEqualTo(split);
    }
  }

  private interface Reading {
    CustomerRecord read(RawRecord raw);
  }

  private CustomerRecord counted(RecordCheck check, RawRecord raw) {
    inPlace += raw.read() == null ? 0 : 1;
    return check.read(raw);
  }

  private static CustomerRecord byTokens(RecordReader reader, RecordCheck check, RawRecord raw) {
    assertThat(raw.read()).isNull();
    return raw.isCustomer()
        ? check.judge(raw, reader.readFully(raw.bytes(), raw.from(), raw.to()))
        : check.read(raw);
  }

  private List<String> reported(RecordSource source, Reading reading) {
    List<String> reported = new ArrayList<>();
    try {
      for (RawRecord raw = source.next(); raw != null; raw = source.next()) {
        reported.add(reported(reading.read(raw)));
      }
    } catch (IOException e) {
      reported.add(e.getMessage());
    }
    return reported;
  }

  /** Returns all visible properties of a record. */
  private String reported(CustomerRecord record) {
    byte[] raw = record.getRawBytes();
    return String.join(
        " ",
        String.valueOf(record.getByteOffset()),
        record.toString(),
        record.isAccepted() ? json.writeString(record.orElseThrow()) : "",
        raw == null ? "" : new String(raw, StandardCharsets.ISO_8859_1));
  }

  /** Adds a warning, so that raw bytes are kept of valid customers, too. */
  private static List<Problem> warnings(Customer customer) {
    return customer.getId() % 2 == 0
        ? List.of(Problem.of("/id", "even", Severity.WARNING, "odd", "is even"))
        : List.of();
  }

  private ReadLimits small() {
    return ReadLimits.builder().maxDocumentLength(usual.length - 10 + random.nextInt(300)).build();
  }

  private byte[] input(Form form, int count) {
    ByteArrayOutputStream input = new ByteArrayOutputStream();
    input.writeBytes(utf8(form.head));
    for (int i = 0; i < count; i++) {
      input.writeBytes(utf8(i == 0 ? "" : form.separator));
      byte[] customer = random.nextInt(3) == 0 ? json.write(customers.next()) : usual;
      input.writeBytes(random.nextInt(12) == 0 ? damaged(customer) : customer);
    }
    input.writeBytes(utf8(form.tail));
    return input.size() == 0 ? utf8(" ") : input.toByteArray();
  }

  private byte[] damaged(byte[] bytes) {
    int at = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, at + random.nextInt(12));
    byte[] piece = utf8(PIECES.get(random.nextInt(PIECES.size())));
    byte[] before = Arrays.copyOf(bytes, at);
    byte[] damaged =
        switch (random.nextInt(4)) {
          case 0 -> joined(before, Arrays.copyOfRange(bytes, to, bytes.length));
          case 1 -> joined(before, piece, Arrays.copyOfRange(bytes, to, bytes.length));
          default -> joined(before, piece, Arrays.copyOfRange(bytes, at, bytes.length));
        };
    return damaged.length == 0 ? utf8(" ") : damaged;
  }
}
