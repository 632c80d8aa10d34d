package io.github.customerkit.json.internal.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which blanks are taken if a record may have ten bytes. */
class LeadingBlanksTest {

  private static final int LIMIT = 10;

  private static InputBuffer buffer(String text) {
    return new InputBuffer(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " \n\r\n\t    ", "\n\n\n\n\n\n\n\n\n\n"})
  void blanksWithinTheLimitStay(String blanks) {
    for (String mark : new String[] {"", "\ufeff"}) {
      int length = blanks.length() + (mark.isEmpty() ? 0 : 3);

      InputBuffer text = buffer(mark + blanks + "x");
      assertThat(LeadingBlanks.of(text, LIMIT)).isEqualTo(new LeadingBlanks(length, false, 0, 0));
      assertThat(text.offset()).isZero();

      InputBuffer blank = buffer(mark + blanks);
      assertThat(LeadingBlanks.of(blank, LIMIT)).isEqualTo(new LeadingBlanks(length, true, 0, 0));
      assertThat(blank.offset()).isZero();
    }
  }

  @Test
  void moreBlanksAreTakenAndTheirLinesCounted() {
    InputBuffer text = buffer("\n  \n\r\n     x");
    assertThat(LeadingBlanks.of(text, LIMIT)).isEqualTo(new LeadingBlanks(0, false, 3, 6));
    assertThat(text.offset()).isEqualTo(11);

    InputBuffer marked = buffer("\ufeff\n          x");
    assertThat(LeadingBlanks.of(marked, LIMIT)).isEqualTo(new LeadingBlanks(0, false, 1, 4));
    assertThat(marked.offset()).isEqualTo(14);

    InputBuffer blank = buffer(" ".repeat(LIMIT + 1));
    assertThat(LeadingBlanks.of(blank, LIMIT)).isEqualTo(new LeadingBlanks(0, true, 0, 0));
    assertThat(blank.offset()).isEqualTo(LIMIT + 1);
  }

  @Test
  void linesOfBlanksFarLongerThanTheBufferAreCounted() {
    int count = 100_000;
    InputBuffer text = buffer("  \n".repeat(count) + " x");

    LeadingBlanks blanks = LeadingBlanks.of(text, LIMIT);

    assertThat(blanks).isEqualTo(new LeadingBlanks(0, false, count, 3L * count));
    assertThat(text.offset()).isEqualTo(3L * count + 1);
    assertThat(text.bytes()).hasSizeLessThanOrEqualTo(1 << 16);
  }
}
