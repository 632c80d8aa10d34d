package io.github.customerkit.json.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.model.Rfc3339;
import io.github.customerkit.testing.RandomCustomers;
import io.github.customerkit.testing.TestRounds;
import io.github.customerkit.testing.TestSeed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that the fast path reads what the strict parser reads, and nothing that it refuses. */
class ScanTimestampTest {

  private static final String CHARACTERS = "0123456789-+:.TZtz 69";

  private static Instant plainly(String text) {
    byte[] json = ('"' + text + '"').getBytes(StandardCharsets.UTF_8);
    JsonScanner in = new JsonScanner(ReadLimits.defaults());
    in.start(json, 0, json.length);
    try {
      return ScanTimestamp.read(in);
    } catch (FastPathAbort unusual) {
      return null;
    }
  }

  private static Instant strictly(String text) {
    OffsetDateTime time = Rfc3339.parse(text);
    return time == null ? null : time.toInstant();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-02-07T08:15:60Z",
        "2020-02-07T08:60:22Z",
        "2020-02-07T24:00:00Z",
        "2020-02-30T08:15:22Z",
        "2019-02-29T08:15:22Z",
        "1900-02-29T08:15:22Z",
        "2020-04-31T08:15:22Z",
        "2020-13-01T08:15:22Z",
        "2020-00-01T08:15:22Z",
        "2020-01-00T08:15:22Z",
        "2020-02-07 08:15:22Z",
        "2020-02-07T08:15:22",
        "2020-02-07T08:15:22.Z",
        "2020-02-07T08:15:22.1234567890Z",
        "2020-02-07T08:15:22+0100",
        "2020-02-07T08:15:22+01",
        "2020-02-07T08:15:22+01:60",
        "2020-02-07T08:15:22+18:01",
        "2020-02-07T08:15:22+01:00:00",
        "2020-02-07T08:15:22ZZ",
        "2020-02-07T08:15:22.5",
        "",
        "2020-02-07T08:15Z",
        "2020/02/07T08:15:22Z",
        "2020-02-07T08.15.22Z",
        "+020-02-07T08:15:22Z"
      })
  void invalidTimestampIsNotRead(String text) {
    assertThat(strictly(text)).isNull();
    assertThat(plainly(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-02-07T08:15:22+01:59",
        "2020-02-07T08:15:22.12345678-18:00",
        "9998-12-31T23:59:59.999999999-18:00",
        "0002-01-01T00:00:00+18:00"
      })
  void extremeTimestampIsRead(String text) {
    assertThat(plainly(text)).isNotNull().isEqualTo(strictly(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0001-01-01T00:00:00+00:01",
        "9999-12-31T23:59:59-00:01",
        "0000-12-31T23:59:59-00:01",
        "2020-00-10T00:00:00Z"
      })
  void timestampOutsideTheYearsIsNotRead(String text) {
    assertThat(plainly(text)).isNull();
  }

  @Test
  void everyDayOfFourCenturiesIsRead() {
    for (int day = 0; day < 146_097; day += TestRounds.step()) {
      Instant noon = Instant.parse("1800-01-01T12:00:00Z").plusSeconds(86_400L * day);
      assertThat(plainly(noon.toString())).isEqualTo(noon);
    }
  }

  @Test
  void damagedTimestampsAreReadAsStrictlyOrNotAtAll() {
    long seed = TestSeed.next();
    Random random = new Random(seed);
    RandomCustomers times = new RandomCustomers(seed);
    for (int i = 0; i < TestRounds.of(200_000); i++) {
      OffsetDateTime time = times.nextInstant().atOffset(times.nextOffset());
      StringBuilder text = new StringBuilder(Rfc3339.format(time));
      if (i % 4 > 0) {
        char c = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
        text.setCharAt(random.nextInt(text.length()), c);
      }
      Instant plain = plainly(text.toString());
      if (plain != null) {
        assertThat(plain).as("%s, seed %d", text, seed).isEqualTo(strictly(text.toString()));
      }
    }
  }
}
