package io.github.customerkit.examples.fuzz;

import static io.github.customerkit.examples.fuzz.Answers.requireEqual;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.customerkit.json.AttributesJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.binding.AttributesBinding;
import io.github.customerkit.model.Attributes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Binds attributes to a class; an unchanged instance must not change the attributes. */
final class BindingTarget implements FuzzTarget {

  enum Language {
    ENGLISH,
    GERMAN
  }

  record Inner(@Nullable String a, @JsonProperty("b") @Nullable List<Inner> inner) {}

  record Bound(
      @Nullable String text,
      @Nullable BigDecimal decimal,
      @Nullable BigInteger integer,
      @Nullable Long number,
      @Nullable Integer small,
      @Nullable Double real,
      @Nullable Boolean flag,
      @Nullable Instant time,
      @Nullable LocalDate date,
      @Nullable UUID uuid,
      byte @Nullable [] bytes,
      @Nullable Language language,
      @Nullable List<String> texts,
      @Nullable List<BigDecimal> decimals,
      @Nullable Set<Instant> times,
      @Nullable Map<String, Long> map,
      @Nullable Optional<String> optional,
      @Nullable Inner inner,
      @Nullable Object any,
      @Nullable JsonNode tree,
      @Nullable Attributes part) {}

  private static final AttributesBinding<Bound> BINDING = AttributesBinding.of(Bound.class);
  private static final AttributesJson JSON = AttributesJson.create();
  private static final int GZIP = 0x1f;

  @Override
  public void run(byte[] input) {
    if (input.length > 0 && input[0] == GZIP) {
      return; // the target gzip reads it
    }
    Attributes attributes;
    try {
      attributes = JSON.read(input);
    } catch (CustomerJsonException e) {
      requireEqual(PlainCustomer.attributes(input), Optional.empty(), "rejected");
      return;
    }
    byte[] written = JSON.write(attributes);
    requireEqual(JSON.read(written), attributes, "read again");
    requireEqual(PlainCustomer.attributes(written), PlainCustomer.attributes(input), "written");
    Bound bound;
    try {
      bound = BINDING.read(attributes);
    } catch (CustomerJsonException e) {
      return;
    }
    compare(attributes, bound);
    requireEqual(BINDING.update(attributes, bound), attributes, "unchanged");
    Bound again = BINDING.read(BINDING.write(bound));
    requireEqual(BINDING.write(again), BINDING.write(bound), "bound again");
  }

  private static void compare(Attributes attributes, Bound bound) {
    Map<String, @Nullable Object> values = attributes.asMap();
    requireEqual(bound.text(), values.get("text"), "text");
    requireEqual(bound.flag(), values.get("flag"), "flag");
    requireEqual(bound.number(), values.get("number"), "number");
    requireEqual(
        bound.time(),
        values.get("time") instanceof String text ? PlainTime.of(text).orElseThrow() : null,
        "time");
  }
}
