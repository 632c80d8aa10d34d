package io.github.customerkit.json.internal.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which texts the cache finds again, and which it expects. */
class StringCacheTest {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789".repeat(2);
  private static final int LONGEST = 64;

  private final StringCache cache = new StringCache();

  /** Returns the text as the cache knows it; null, and the text is added, if it does not. */
  private String read(String text) {
    byte[] document = ("{,\"" + text + "\":1}").getBytes(US_ASCII);
    int to = 3 + text.length();
    String known = cache.find(document, 3, to);
    if (known == null) {
      cache.add(document, 3, to, text);
    }
    return known;
  }

  private String follower(String json) {
    return cache.follower(json.getBytes(US_ASCII), 0, json.length());
  }

  @Test
  void textsOfUsualLengthAreFoundAgain() {
    for (int length = 0; length <= LONGEST; length++) {
      String text = LETTERS.substring(0, length);
      assertThat(read(text)).as(text).isNull();
      assertThat(read(text)).as(text).isSameAs(text);
    }
  }

  @Test
  void longerTextIsNotKept() {
    String text = LETTERS.substring(0, LONGEST + 1);
    assertThat(read(text)).isNull();
    assertThat(read(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8, 9, 15, 16, 17, 24, 40, 64})
  void textWithAnotherByteIsNotFound(int length) {
    String text = LETTERS.substring(0, length);
    read(text);
    for (int i = 0; i < length; i++) {
      byte[] changed = text.getBytes(US_ASCII);
      changed[i] ^= 1;
      assertThat(cache.find(changed, 0, length)).as("%d", i).isNull();
    }
    assertThat(cache.find((text + "a").getBytes(US_ASCII), 0, length + 1)).isNull();
    assertThat(cache.find(text.getBytes(US_ASCII), 0, length - 1)).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 9, 16, 17, 64})
  void textsAreExpectedInTheirOrder(int length) {
    String first = LETTERS.substring(0, length);
    String second = "-".repeat(length);
    String third = "=".repeat(length);
    read(first);
    read(second);

    cache.restart();
    assertThat(follower('"' + second + "\":1}")).isNull();
    assertThat(follower('"' + first + "\":1}")).isSameAs(first);
    assertThat(cache.length()).isEqualTo(length);
    assertThat(follower('"' + second + "\":1}")).isSameAs(second);

    cache.restart();
    assertThat(read(first)).isSameAs(first);
    read(third);
    cache.restart();
    assertThat(follower('"' + first + "\":1}")).isSameAs(first);
    assertThat(follower('"' + third + "\":1}")).isSameAs(third);
  }

  @Test
  void onlyAWholeTextBetweenQuotesIsTheExpectedOne() {
    read("name");
    cache.restart();

    assertThat(follower("\"name\"")).isEqualTo("name");
    cache.restart();
    for (String other :
        new String[] {"\"name", "xname\":", "\"names\":", "\"nam\":1", "\"nama\":"}) {
      assertThat(follower(other)).as(other).isNull();
    }
  }

  @Test
  void manyTextsAreKeptAtOnce() {
    int found = 0;
    for (int i = 10; i < 40; i++) {
      read("n" + i);
      read("a longer name " + i);
    }
    for (int i = 10; i < 40; i++) {
      found += read("n" + i) == null ? 0 : 1;
      found += read("a longer name " + i) == null ? 0 : 1;
    }
    assertThat(found).isGreaterThan(45);
  }
}
