package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.customerkit.model.internal.Rfc3339Parser;
import io.github.customerkit.testing.RandomCustomers;
import io.github.customerkit.testing.TestRounds;
import io.github.customerkit.testing.TestSeed;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tests random times and random errors against java.time. */
class Rfc3339PropertyTest {

  private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
  private static final Pattern SHAPE =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?"
              + "([Zz]|[+-][0-9]{2}:[0-9]{2})");
  private static final String MUTANTS = "00112233456789TtZz+-::.. /,\u0661\uff12\u2212\u0000";

  /** Differs in each run; a failure shows it. */
  private final long seed = TestSeed.next();

  @Test
  void aMillionTimesAreReadAsJavaTimeReadsThem() {
    RandomCustomers random = new RandomCustomers(seed);
    for (int i = 0; i < TestRounds.of(1_000_000); i++) {
      OffsetDateTime time = random.nextInstant().atOffset(random.nextOffset());
      boolean writable = time.getYear() <= 9999;
      check(ISO.format(time), writable ? time : null);
      check(Rfc3339.format(time), writable ? time : time.withOffsetSameInstant(ZoneOffset.UTC));
    }
  }

  private void check(String text, @Nullable OffsetDateTime expected) {
    if (!Objects.equals(Rfc3339.parse(text), expected)) {
      fail("%s is read as %s, seed %d", text, Rfc3339.parse(text), seed);
    }
    if (Rfc3339Parser.isTimestamp(text) != (expected != null)) {
      fail("%s is a timestamp or not, seed %d", text, seed);
    }
  }

  @Test
  void writtenTimesHaveTheFewestDigitsAndJavaTimeReadsThem() {
    RandomCustomers random = new RandomCustomers(seed);
    for (int i = 0; i < TestRounds.of(200_000); i++) {
      OffsetDateTime time = random.nextInstant().atOffset(random.nextOffset());
      String text = Rfc3339.format(time);
      String fraction = text.replaceFirst("^.{19}\\.?([0-9]*).*", "$1");
      boolean fewest = fraction.length() % 3 == 0 && !fraction.endsWith("000");
      if (!fewest || !OffsetDateTime.parse(text).isEqual(time)) {
        fail("%s is written as %s, seed %d", time, text, seed);
      }
    }
  }

  @Test
  void changedTimestampIsReadExactlyIfItIsStillValid() {
    RandomCustomers times = new RandomCustomers(seed);
    Random random = new Random(seed);
    int accepted = 0;
    int count = TestRounds.of(400_000);
    for (int i = 0; i < count; i++) {
      String text = mutate(ISO.format(times.nextInstant().atOffset(times.nextOffset())), random);
      OffsetDateTime expected = judge(text);
      check(text, expected);
      accepted += expected == null ? 0 : 1;
    }
    assertThat(accepted).as("seed %d", seed).isBetween(count / 20, count / 2);
  }

  private static String mutate(String text, Random random) {
    StringBuilder mutant = new StringBuilder(text);
    int at = random.nextInt(text.length());
    char c = MUTANTS.charAt(random.nextInt(MUTANTS.length()));
    switch (random.nextInt(6)) {
      case 0 -> mutant.insert(at, c);
      case 1 -> mutant.deleteCharAt(at);
      case 2 -> mutant.append(c);
      default -> mutant.setCharAt(at, c);
    }
    return mutant.toString();
  }

  /** Reads a timestamp by a pattern and java.time, within the years of UTC. */
  private static @Nullable OffsetDateTime judge(String text) {
    if (!SHAPE.matcher(text).matches()) {
      return null;
    }
    try {
      OffsetDateTime time = OffsetDateTime.parse(text, ISO.withResolverStyle(ResolverStyle.STRICT));
      int year = time.withOffsetSameInstant(ZoneOffset.UTC).getYear();
      return year >= 1 && year <= 9999 ? time : null;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
