package io.github.customerkit.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BoundedTextTest {

  private static String letters(int count, Random random) {
    return random
        .ints(count, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void shortTextIsUnchanged() {
    String text = letters(1_000, new Random(1));
    assertThat(BoundedText.of(text)).isSameAs(text);
    assertThat(new BoundedText().append(text)).hasToString(text);
    assertThat(BoundedText.of("")).isEmpty();
  }

  @Test
  void headKeepsSurrogatePairsTogether() {
    assertThat(BoundedText.headOf("abc", 3)).isEqualTo("abc");
    assertThat(BoundedText.headOf("abcd", 3)).isEqualTo("abc…");
    assertThat(BoundedText.headOf("ab\ud83d\ude00", 3)).isEqualTo("ab…");
    assertThat(BoundedText.headOf("a\ud83d\ude00b", 3)).isEqualTo("a\ud83d\ude00…");
  }

  @Test
  void theMiddleOfALongTextIsReplaced() {
    for (int length : new int[] {1_001, 1_002, 5_000, 1_000_000}) {
      String text = letters(length, new Random(length));
      assertThat(BoundedText.of(text))
          .hasSize(1_000)
          .isEqualTo(text.substring(0, 500) + "…" + text.substring(length - 499));
    }
  }

  @Test
  void appendedPartsGiveTheSameAsTheWholeText() {
    Random random = new Random(20261127);
    for (int round = 0; round < 300; round++) {
      StringBuilder whole = new StringBuilder();
      BoundedText text = new BoundedText();
      for (int parts = random.nextInt(8); parts >= 0; parts--) {
        String part = letters(random.nextInt(1 << random.nextInt(13)), random);
        whole.append(part);
        text.append(part);
        assertThat(text).hasToString(BoundedText.of(whole.toString()));
      }
    }
  }

  @Test
  void indivisiblePartsGiveTheSameAsTheWholeText() {
    Random random = new Random(20261128);
    String[] units = {"a", "~0", "~1", "😀", "é"};
    for (int round = 0; round < 2_000; round++) {
      StringBuilder whole = new StringBuilder();
      BoundedText text = new BoundedText();
      for (int parts = random.nextInt(8); parts >= 0; parts--) {
        StringBuilder part = new StringBuilder();
        for (int i = random.nextInt(1 << random.nextInt(11)); i > 0; i--) {
          part.append(units[random.nextInt(units.length)]);
        }
        whole.append(part);
        text.append(part.toString());
        assertThat(text).hasToString(BoundedText.of(whole.toString()));
      }
      assertThat(text.toString().chars().filter(c -> c == '…').count())
          .isEqualTo(whole.length() > 1_000 ? 1 : 0);
    }
  }

  @Test
  void theMarkStandsOnceHoweverOftenATextIsCut() {
    for (String unit : new String[] {"~1", "😀", "a"}) {
      for (int shift = 0; shift < 3; shift++) {
        String cut = BoundedText.of("x".repeat(shift) + unit.repeat(1_002));
        for (int i = 0; i < 12; i++) {
          String before = "/".repeat(i);
          for (int j = 0; j < 12; j++) {
            String text = BoundedText.of(before + cut + "b".repeat(j));
            assertThat(text.length()).isLessThanOrEqualTo(1_000);
            assertThat(text).containsOnlyOnce("…");
          }
        }
        BoundedText parts = new BoundedText().append(cut);
        for (int i = 0; i < 12; i++) {
          assertThat(parts.append("b").toString()).containsOnlyOnce("…");
        }
      }
    }
  }

  @Test
  void shortenedTextCanBeExtendedAtBothEnds() {
    String text = letters(3_000, new Random(2));
    String cut = BoundedText.of(text);
    assertThat(BoundedText.of("/attributes" + cut + "/7"))
        .isEqualTo(BoundedText.of("/attributes" + text + "/7"));
  }

  @Test
  void neitherASurrogatePairNorAnEscapeIsHalved() {
    for (int shift = 0; shift < 2; shift++) {
      String emoji = "x".repeat(shift) + "😀".repeat(1_000);
      String cut = BoundedText.of(emoji);
      assertThat(cut).hasSizeBetween(996, 1_000).contains("…");
      assertThat(cut.codePoints()).noneMatch(c -> c >= 0xd800 && c <= 0xdfff);
      assertThat(BoundedText.of("x".repeat(shift) + "~1".repeat(1_000))).doesNotContain("~…", "…1");
    }
  }
}
