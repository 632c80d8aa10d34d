package io.github.customerkit.json.internal.gzip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Tests which input is packed too much: by one byte, and over any 64 MiB of output. */
class GzipRatioTest {

  private static final int STEP = 1 << 20;
  private static final int WINDOW = 64 * STEP;

  /** The least input that may unpack to 64 MiB. */
  private static final int LEAST = WINDOW / 200 + 1;

  private final GzipRatio ratio = new GzipRatio();
  private long packed;

  private void unpack(int count, int more) throws IOException {
    packed += more;
    ratio.add(count, packed);
  }

  private void unpackSteps(int count, int moreForEach) throws IOException {
    for (int i = 0; i < count; i++) {
      unpack(STEP, moreForEach);
    }
  }

  private void assertRefused(int more) {
    assertThatIOException()
        .isThrownBy(() -> unpack(STEP, more))
        .withMessage("gzip: compressed more than 200 to 1");
  }

  @Test
  void twoHundredToOneIsTheLimit() throws IOException {
    unpackSteps(63, 0);
    unpack(STEP, LEAST);

    GzipRatio less = new GzipRatio();
    for (int i = 0; i < 63; i++) {
      less.add(STEP, 0);
    }
    assertThatIOException().isThrownBy(() -> less.add(STEP, LEAST - 1));
  }

  @Test
  void lessOutputThanSixtyFourMebibytesMayBePackedMore() throws IOException {
    unpackSteps(63, 0);
    unpack(STEP - 1, 0);

    assertThatIOException().isThrownBy(() -> unpack(1, 0));
  }

  @Test
  void inputOfAllStepsOfAWindowCounts() throws IOException {
    unpackSteps(1_000, LEAST / 64 + 1);
    assertThat(packed).isLessThan(1_000L * STEP / 199);
  }

  @Test
  void inputBeforeAWindowDoesNotCount() throws IOException {
    unpack(STEP, 100 * LEAST);
    unpackSteps(62, 0);
    unpack(STEP, 0);

    assertRefused(0);
  }

  @Test
  void inputWithinAStepCountsForItsWindow() throws IOException {
    unpack(1, 0);
    unpack(STEP / 2, LEAST);
    unpack(STEP / 2 - 1, 0);
    unpackSteps(63, 0);

    assertRefused(LEAST - 1);
  }

  @Test
  void outputIsCountedUpToTheNextStepAtOnce() throws IOException {
    assertThat(ratio.untilNextStep()).isEqualTo(STEP);
    unpack(1, 0);
    assertThat(ratio.untilNextStep()).isEqualTo(STEP - 1);
    unpack(STEP - 1, 0);
    assertThat(ratio.untilNextStep()).isEqualTo(STEP);
  }
}
