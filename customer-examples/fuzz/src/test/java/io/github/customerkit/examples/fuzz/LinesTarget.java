package io.github.customerkit.examples.fuzz;

import static io.github.customerkit.examples.fuzz.Answers.requireEqual;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.InputFormat;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads NDJSON whole, in chunks, in threads and as split lines; compares it line by line. */
final class LinesTarget implements FuzzTarget {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int GZIP = 0x1f;

  @Override
  public void run(byte[] input) {
    Chunks chunks = Chunks.of(input);
    byte[] lines = chunks.rest();
    List<String> whole = Answers.of(InputFormat.NDJSON, 1, new ByteArrayInputStream(lines));
    requireEqual(Answers.of(InputFormat.NDJSON, 1, chunks.stream()), whole, "in chunks");
    if (chunks.isOften(8)) {
      requireEqual(Answers.of(InputFormat.NDJSON, 3, chunks.stream()), whole, "in threads");
    }
    if (lines.length > 0 && lines[0] != GZIP) {
      compareEach(lines);
    }
  }

  /** Each line on its own has the same answer. */
  private static void compareEach(byte[] input) {
    List<byte[]> lines = split(input);
    CustomerReader reader = CustomerReader.builder().input(InputFormat.NDJSON).build();
    List<String> answers;
    try (Stream<CustomerRecord> records = reader.stream(new ByteArrayInputStream(input))) {
      answers = records.map(Answers::of).toList();
    }
    List<byte[]> written = lines.stream().filter(line -> !isBlank(line)).toList();
    requireEqual(answers.size(), written.size(), "records");
    for (int i = 0; i < written.size(); i++) {
      byte[] line = written.get(i);
      boolean isPlain = line[0] != MARK[0] && line[0] != GZIP;
      if (isPlain) {
        requireEqual(answers.get(i), Answers.of(line), "line");
        requireEqual(
            PlainCustomer.of(line).isPresent(), !answers.get(i).startsWith("rejected"), "accepted");
      }
    }
    requireEqual(reader.streamBytes(lines.stream()).map(Answers::of).toList(), answers, "split");
  }

  private static List<byte[]> split(byte[] input) {
    List<byte[]> lines = new ArrayList<>();
    boolean isMarked = input.length > 2 && Arrays.equals(Arrays.copyOf(input, 3), MARK);
    int from = isMarked ? MARK.length : 0;
    for (int i = from; i <= input.length; i++) {
      if (i == input.length || input[i] == '\n') {
        lines.add(Arrays.copyOfRange(input, from, i));
        from = i + 1;
      }
    }
    return lines;
  }

  private static boolean isBlank(byte[] line) {
    return new String(line, StandardCharsets.ISO_8859_1).matches("[ \t\r]*");
  }
}
