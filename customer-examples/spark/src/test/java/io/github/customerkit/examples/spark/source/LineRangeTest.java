package io.github.customerkit.examples.spark.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.InputFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineRangeTest {

  /** What lines can have: line feeds, a lone CR, blanks, a byte order mark, the start of gzip. */
  private static final String[] PIECES = {
    "\n",
    "\n",
    "\n",
    "\r",
    "\r\n",
    " ",
    "a",
    "{}",
    "{\"id\":1}",
    "\u00ef\u00bb\u00bf",
    "\u001f\u008b\u0008",
    "\u00e4",
    "[",
    "line"
  };

  private static LineRange range(byte[] file, long start, long end) throws IOException {
    InputStream in = new ByteArrayInputStream(file);
    in.skipNBytes(Math.max(0, start - 1));
    return LineRange.of(in, start, end);
  }

  private static String lines(byte[] file, long start, long end) throws IOException {
    try (LineRange range = range(file, start, end)) {
      return new String(range.readAllBytes(), ISO_8859_1);
    }
  }

  private static byte[] random(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString().getBytes(ISO_8859_1);
  }

  private static List<Long> cuts(Random random, int length) {
    List<Long> cuts = new ArrayList<>(List.of(0L));
    for (long at = 0; at < length; ) {
      at = Math.min(length, at + 1 + random.nextInt(1 + random.nextInt(20)));
      cuts.add(at);
    }
    return cuts;
  }

  @Test
  void lineBelongsToTheRangeOfItsFirstByte() throws IOException {
    byte[] file = "ab\ncd\nef".getBytes(ISO_8859_1);
    assertThat(lines(file, 0, 1)).isEqualTo("ab\n");
    assertThat(lines(file, 0, 3)).isEqualTo("ab\n");
    assertThat(lines(file, 0, 4)).isEqualTo("ab\ncd\n");
    assertThat(lines(file, 1, 3)).isEqualTo("\n");
    assertThat(lines(file, 3, 4)).isEqualTo("\ncd\n");
    assertThat(lines(file, 4, 8)).isEqualTo("\nef");
    assertThat(lines(file, 7, 8)).isEqualTo("\n");
  }

  @Test
  void rangesTogetherHaveEachLineOnce() throws IOException {
    for (long seed = 0; seed < 20_000; seed++) {
      Random random = new Random(seed);
      byte[] file = random(random);
      List<Long> cuts = cuts(random, file.length);
      StringBuilder all = new StringBuilder();
      for (int i = 1; i < cuts.size(); i++) {
        String lines = lines(file, cuts.get(i - 1), cuts.get(i));
        all.append(i == 1 ? lines : lines.substring(1));
      }
      assertThat(all.toString()).as("seed " + seed).isEqualTo(new String(file, ISO_8859_1));
    }
  }

  /** The records of all ranges, with their offsets and problems, are those of the whole file. */
  @Test
  void recordsOfRangesAreThoseOfTheFile() throws IOException {
    for (long seed = 0; seed < 5_000; seed++) {
      Random random = new Random(seed);
      // The first line is an object, because only files of lines are split.
      byte[] rest = random(random);
      byte[] file = new byte[9 + rest.length];
      System.arraycopy("{\"id\":1}\n".getBytes(ISO_8859_1), 0, file, 0, 9);
      System.arraycopy(rest, 0, file, 9, rest.length);
      List<String> expected = new ArrayList<>();
      long lines = 0;
      for (CustomerRecord record : read(new ByteArrayInputStream(file), InputFormat.AUTO)) {
        expected.add(record.getByteOffset() + " " + record.getLine() + record.getProblems());
      }
      List<Long> cuts = cuts(random, file.length);
      List<String> found = new ArrayList<>();
      for (int i = 1; i < cuts.size(); i++) {
        LineRange range = range(file, cuts.get(i - 1), cuts.get(i));
        for (CustomerRecord record : read(range, InputFormat.NDJSON)) {
          found.add(
              range.offsetInFile(record.getByteOffset())
                  + " "
                  + (lines + record.getLine() - range.addedLines())
                  + record.getProblems());
        }
        lines += range.count();
      }
      assertThat(found).as("seed " + seed).isEqualTo(expected);
    }
  }

  private static List<CustomerRecord> read(InputStream in, InputFormat format) {
    return CustomerReader.builder().input(format).build().stream(in).toList();
  }
}
