package io.github.customerkit.json.internal.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.model.AudienceMembership;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which memberships the cache finds again. */
class AudienceCacheTest {

  private final AudienceCache cache = new AudienceCache();

  private static byte[] ascii(String text) {
    return text.getBytes(US_ASCII);
  }

  private static String json(int id, String name) {
    return "{\"id\":" + id + ",\"name\":\"" + name + "\"}";
  }

  private AudienceMembership add(String before, String json, String after) {
    AudienceMembership membership = AudienceMembership.builder().id(1).name("A").build();
    int from = before.length();
    cache.add(ascii(before + json + after), from, from + json.length(), membership);
    return membership;
  }

  private AudienceMembership find(String json) {
    return cache.find(ascii(json), 0, json.length());
  }

  @Test
  void membershipIsFoundWhereverItsBytesAre() {
    String json = json(12, "A");
    AudienceMembership membership = add("[", json, "\n]");

    byte[] elsewhere = ascii("{\"list\":[1," + json + "]}");
    int from = elsewhere.length - json.length() - 2;
    assertThat(cache.find(elsewhere, from, elsewhere.length)).isSameAs(membership);
    assertThat(cache.length()).isEqualTo(json.length());
    assertThat(cache.find(elsewhere, from, from + json.length())).isSameAs(membership);
    assertThat(cache.find(elsewhere, from, from + json.length() - 1)).isNull();
  }

  @Test
  void membershipWithAnotherByteIsNotFound() {
    String json = json(12, "Travel");
    add("", json, "");

    for (int i = 0; i < json.length(); i++) {
      byte[] changed = ascii(json);
      changed[i] ^= 1;
      assertThat(cache.find(changed, 0, changed.length)).as("%d", i).isNull();
    }
  }

  @Test
  void membershipOnTwoLinesIsNotKept() {
    String json = json(12, "Travel");
    for (int i = 6; i < json.length(); i++) {
      String twoLines = json.substring(0, i) + "\n" + json.substring(i);
      add("", twoLines, "");
      assertThat(find(twoLines)).as("%d", i).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 15, 127, 128})
  void membershipOfUsualLengthIsKept(int length) {
    String bytes = "{\"id\":" + "7".repeat(length - 6);
    AudienceMembership membership = add("", bytes, "");
    assertThat(find(bytes)).isSameAs(membership);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 13, 129, 500})
  void anotherIsNot(int length) {
    String bytes = "{\"id\":" + "7".repeat(Math.max(0, length - 6));
    add("", bytes.substring(0, length), "");
    assertThat(find(bytes.substring(0, length))).isNull();
  }

  @Test
  void manyAreKeptAtOnce() {
    List<AudienceMembership> added = new ArrayList<>();
    for (int id = 0; id < 20; id++) {
      added.add(add("", json(id, "A"), ""));
    }
    int found = 0;
    for (int id = 0; id < 20; id++) {
      AudienceMembership known = find(json(id, "A"));
      assertThat(known == null || known == added.get(id)).as("%d", id).isTrue();
      found += known == null ? 0 : 1;
    }
    assertThat(found).isGreaterThan(15);
  }
}
