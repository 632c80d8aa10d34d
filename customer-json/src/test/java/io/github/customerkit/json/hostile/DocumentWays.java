package io.github.customerkit.json.hostile;

import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.joined;
import static io.github.customerkit.json.fixture.Records.utf8;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.fixture.GzipMember;
import io.github.customerkit.json.fixture.TrickleStream;
import io.github.customerkit.testing.HostileInput;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;

/** The answers to one document, read in every way that applies to it. */
final class DocumentWays {

  private static final CustomerJson JSON = CustomerJson.create();
  private static final CustomerJson GERMAN =
      CustomerJson.create(ReadLimits.defaults(), Locale.GERMAN);

  private static final int LONGEST_SLOW = 200_000;

  private final Map<String, String> answers = new LinkedHashMap<>();
  private final byte[] document;

  private DocumentWays(byte[] document) {
    this.document = document;
  }

  /** Returns the answers as of a single document, by the names of the ways. */
  static Map<String, String> alone(HostileInput input) {
    DocumentWays ways = new DocumentWays(input.bytes());
    ways.addDocument();
    ways.addReaders();
    return ways.answers;
  }

  /** Returns the answers between two valid customers, by the names of the ways. */
  static Map<String, String> between(HostileInput input) {
    DocumentWays ways = new DocumentWays(input.bytes());
    if (input.isLine()) {
      ways.addLines();
    }
    if (input.isElement()) {
      ways.addList("array", "[", ",", "]", InputFormat.ARRAY);
      ways.addList("page", "{\"data\":[", " ,", "],\"hasMore\":true}", InputFormat.PAGE);
    }
    return ways.answers;
  }

  private void addDocument() {
    answers.put("bytes", Answer.of(() -> JSON.read(document)));
    answers.put("German", Answer.of(() -> GERMAN.read(document)));
    answers.put("stream", Answer.of(() -> JSON.read(new ByteArrayInputStream(document))));
    byte[] packed = GzipMember.of(document, 0, Deflater.BEST_SPEED);
    answers.put("gzip", Answer.of(() -> JSON.read(packed)));
    text().ifPresent(text -> answers.put("text", Answer.of(() -> JSON.read(text))));
  }

  private void addReaders() {
    for (int threads : new int[] {1, 3}) {
      CustomerReader reader = reader(InputFormat.CUSTOMER, threads);
      if (document.length <= LONGEST_SLOW) {
        answers.put(threads + " threads, slow", Answer.of(reader, new TrickleStream(document)));
      }
      answers.put(threads + " threads", Answer.of(reader, new ByteArrayInputStream(document)));
    }
  }

  private void addLines() {
    String one = customer(1);
    byte[] lines = joined(utf8(one, "\n"), document, utf8("\n", one, "\n"));
    byte[] packed = GzipMember.of(lines, 0, Deflater.BEST_SPEED);
    for (int threads : new int[] {1, 3}) {
      CustomerReader reader = reader(InputFormat.NDJSON, threads);
      answers.put("lines, threads " + threads, Answer.of(reader, new ByteArrayInputStream(lines)));
      answers.put(
          "gzip of lines, threads " + threads, Answer.of(reader, new ByteArrayInputStream(packed)));
      answers.put(
          "split lines, threads " + threads,
          Answer.ofRecords(() -> reader.streamBytes(Stream.of(utf8(one), document, utf8(one)))));
      text()
          .ifPresent(
              text ->
                  answers.put(
                      "split texts, threads " + threads,
                      Answer.ofRecords(() -> reader.stream(Stream.of(one, text, one)))));
    }
  }

  private void addList(String name, String head, String comma, String tail, InputFormat format) {
    byte[] before = utf8(head, customer(1), comma);
    byte[] list = joined(before, document, utf8(comma, customer(1), tail));
    for (InputFormat each : new InputFormat[] {format, InputFormat.AUTO}) {
      for (int threads : new int[] {1, 3}) {
        answers.put(
            "%s as %s, threads %d".formatted(name, each, threads),
            Answer.of(reader(each, threads), new ByteArrayInputStream(list)));
      }
    }
  }

  private static CustomerReader reader(InputFormat format, int threads) {
    return CustomerReader.builder().input(format).threads(threads).build();
  }

  private Optional<String> text() {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(document);
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
