package io.github.customerkit.json.binding;

import static io.github.customerkit.json.binding.Bindings.attributes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.model.Attributes;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Tests attributes beyond the default limits of reading. */
class LargeAttributesTest {

  record Raw(@JsonProperty("Raw") Object raw) {}

  record Tree(@JsonProperty("Raw") JsonNode raw) {}

  record Part(@JsonProperty("Part") Attributes part) {}

  record Rest(@JsonAnySetter @JsonAnyGetter Map<String, Object> rest) {}

  record Bytes(@JsonProperty("Bytes") byte[] bytes, @JsonProperty("Any") Object any) {}

  private static final AttributesBinding<Raw> RAW = AttributesBinding.of(Raw.class);

  @ParameterizedTest
  @ValueSource(ints = {64, 500, 999})
  void nestingIsKept(int depth) {
    Attributes deep = raw(nested(depth));

    assertUnchanged(RAW, deep);
    assertUnchanged(AttributesBinding.of(Tree.class), deep);
    assertUnchanged(
        AttributesBinding.of(Part.class),
        Attributes.builder().raw("Part", Map.of("Deep", nested(depth - 1))).build());
  }

  @Test
  void nestingBeyondTheLimitIsTooLarge() {
    assertThatThrownBy(() -> RAW.write(new Raw(nested(1_000))))
        .isInstanceOf(CustomerJsonException.class)
        .hasMessageContaining("too-large");
  }

  @Test
  void longTextsAndNumbersAreKept() {
    assertUnchanged(RAW, raw("x".repeat(1_100_000)));
    assertUnchanged(RAW, raw(new BigDecimal("1e500")));
    assertUnchanged(RAW, raw(new BigDecimal("1." + "3".repeat(500))));
    assertUnchanged(RAW, Attributes.builder().raw("N".repeat(1_001), 1L).build());
  }

  @Test
  void manyMembersAndElementsAreKept() {
    Map<String, Object> members = new HashMap<>();
    for (int i = 0; i < 10_001; i++) {
      members.put("M" + i, (long) i);
    }
    assertUnchanged(AttributesBinding.of(Rest.class), Attributes.of(members));
    assertUnchanged(RAW, raw(members));
    assertUnchanged(RAW, raw(new ArrayList<>(members.values())));
  }

  @Test
  void bytesAreWrittenAsTheTextTheyAreReadFrom() {
    AttributesBinding<Bytes> binding = AttributesBinding.of(Bytes.class);
    byte[] bytes = "customer".getBytes(StandardCharsets.US_ASCII);
    Attributes written = attributes("{'Bytes':'Y3VzdG9tZXI=','Any':'Y3VzdG9tZXI='}");

    assertThat(binding.write(new Bytes(bytes, bytes))).isEqualTo(written);
    assertThat(binding.read(written).bytes()).isEqualTo(bytes);
  }

  private static <T> void assertUnchanged(AttributesBinding<T> binding, Attributes attributes) {
    assertThat(binding.update(attributes, binding.read(attributes))).isEqualTo(attributes);
    assertThat(binding.write(binding.read(attributes)).isEmpty()).isFalse();
  }

  private static Attributes raw(Object value) {
    return Attributes.builder().raw("Raw", value).build();
  }

  /** Returns nested lists. */
  private static Object nested(int depth) {
    Object value = 1L;
    for (int i = 0; i < depth; i++) {
      value = List.of(value);
    }
    return value;
  }
}
